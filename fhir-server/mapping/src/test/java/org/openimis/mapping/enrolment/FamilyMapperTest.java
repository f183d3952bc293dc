package org.openimis.mapping.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openimis.mapping.enrolment.PeopleFixtures.CHILD;
import static org.openimis.mapping.enrolment.PeopleFixtures.FAMILY;
import static org.openimis.mapping.enrolment.PeopleFixtures.FATHER;
import static org.openimis.mapping.enrolment.PeopleFixtures.MOTHER;
import static org.openimis.mapping.pack.Fixtures.REFS;
import static org.openimis.mapping.pack.Fixtures.SCHEME;
import static org.openimis.mapping.pack.Fixtures.throughJson;

import java.util.List;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Group.GroupMemberComponent;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openimis.mapping.pack.Links;
import org.openimis.profiles.Extensions;
import org.openimis.profiles.IdentifierSystems;
import org.openimis.profiles.PublishedExtensions;

class FamilyMapperTest {
  private final People people = new People(List.of(FATHER, MOTHER, CHILD), List.of(FAMILY));
  private final Group group = throughJson(new FamilyMapper(SCHEME, people).toFhir(FAMILY, REFS));

  @Test
  void a_family_counts_and_names_its_members_and_what_they_are_to_its_head() {
    assertThat(group.getQuantity()).isEqualTo(3);
    assertThat(group.getMember())
        .extracting(member -> number(member.getEntity()))
        .containsExactly("070707070", "070707081", "070707092");
    assertThat(group.getMember())
        .extracting(FamilyMapperTest::role)
        .containsExactly(null, "8", "4");
  }

  @Test
  void a_family_knows_its_head_and_where_it_lives() {
    var address = (Address) group.getExtensionByUrl(PublishedExtensions.GROUP_ADDRESS).getValue();
    var village = (Reference) address.getExtensionByUrl(Extensions.ADDRESS_PLACE).getValue();

    assertThat(number((Reference) group.getExtensionByUrl(Extensions.FAMILY_HEAD).getValue()))
        .isEqualTo("070707070");
    assertThat(address.getText()).isEqualTo("Ranchou road 21");
    assertThat(Links.code(village, IdentifierSystems.LOCATION)).isEqualTo("R1D1M1V1");
  }

  @Test
  void a_family_keeps_its_type_its_poverty_and_its_confirmation() {
    var confirmation = group.getExtensionByUrl(PublishedExtensions.GROUP_CONFIRMATION);

    assertThat(group.getCode().getCodingFirstRep().getCode()).isEqualTo("H");
    assertThat(
            group
                .getExtensionByUrl(PublishedExtensions.GROUP_POVERTY_STATUS)
                .getValue()
                .primitiveValue())
        .isEqualTo("true");
    assertThat(confirmation.getExtensionString("number")).isEqualTo("77");
    assertThat(confirmation.getExtensionByUrl("type")).isNotNull();
  }

  @Test
  void a_head_without_a_family_is_a_fault_of_the_pack() {
    assertThatThrownBy(() -> people.familyOf("070707081"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("070707081");
  }

  private static @Nullable String number(Reference person) {
    return Links.code(person, IdentifierSystems.INSUREE_NUMBER);
  }

  private static @Nullable String role(GroupMemberComponent member) {
    var role = member.getExtensionByUrl(Extensions.MEMBER_ROLE);
    return role == null ? null : ((CodeableConcept) role.getValue()).getCodingFirstRep().getCode();
  }
}
