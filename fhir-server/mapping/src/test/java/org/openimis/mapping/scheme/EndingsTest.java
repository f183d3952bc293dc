package org.openimis.mapping.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.mapping.pack.Fixtures.day;
import static org.openimis.mapping.pack.Fixtures.json;

import java.util.List;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.Contract;
import org.hl7.fhir.r4.model.Coverage;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.ListResource;
import org.hl7.fhir.r4.model.ListResource.ListStatus;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.junit.jupiter.api.Test;
import org.openimis.mapping.pack.Days;
import org.openimis.mapping.pack.Stamp;

class EndingsTest {
  @Test
  void a_list_retires_with_its_last_day() {
    var ended =
        (ListResource)
            Endings.end(new ListResource().setStatus(ListStatus.CURRENT), day("2024-12-31"));

    assertThat(ended.getStatus()).isEqualTo(ListStatus.RETIRED);
    assertThat(Stamp.endedOn(ended)).isEqualTo("2024-12-31");
  }

  @Test
  void a_person_and_the_role_are_no_longer_active() {
    var person = (Practitioner) Endings.end(new Practitioner().setActive(true), day("2024-12-31"));
    var role =
        (PractitionerRole) Endings.end(new PractitionerRole().setActive(true), day("2024-12-31"));

    assertThat(person.getActive()).isFalse();
    assertThat(Stamp.endedOn(person)).isEqualTo("2024-12-31");
    assertThat(role.getActive()).isFalse();
    assertThat(Days.last(role.getPeriod().getEndElement())).isEqualTo("2024-12-31");
  }

  @Test
  void what_ended_earlier_keeps_its_last_day() {
    for (DomainResource resource : List.of(new ListResource(), new ActivityDefinition())) {
      DomainResource once = Endings.end(resource, day("2024-06-30"));

      assertThat(json(Endings.end(once, day("2024-12-31")))).isEqualTo(json(once));
    }
  }

  @Test
  void the_resource_itself_stays_as_it_is() {
    var list = new ListResource().setStatus(ListStatus.CURRENT);

    Endings.end(list, day("2024-12-31"));

    assertThat(list.getStatus()).isEqualTo(ListStatus.CURRENT);
    assertThat(list.hasExtension()).isFalse();
  }

  @Test
  void people_families_policies_covers_and_code_systems_do_not_end_by_leaving_a_pack() {
    List<DomainResource> lasting =
        List.of(
            new Patient().setActive(true),
            new Group().setActive(true),
            new Contract(),
            new Coverage(),
            new CodeSystem());

    assertThat(lasting)
        .allSatisfy(
            resource ->
                assertThat(json(Endings.end(resource, day("2024-12-31"))))
                    .isEqualTo(json(resource)));
  }
}
