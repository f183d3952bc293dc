package org.openimis.mapping.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.openimis.mapping.claim.JudgedClaims.IDS;
import static org.openimis.mapping.claim.JudgedClaims.NOW;
import static org.openimis.mapping.claim.SentClaims.aClaim;
import static org.openimis.mapping.pack.Fixtures.throughJson;

import java.util.List;
import java.util.Locale;
import org.assertj.core.groups.Tuple;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Type;
import org.junit.jupiter.api.Test;
import org.openimis.domain.catalogue.CareType;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.catalogue.PatientCategories;
import org.openimis.domain.claim.JudgedClaim;
import org.openimis.domain.product.Limit;

class PreviewWriterTest {
  private static final MedicalCode TABLETS = MedicalCode.item("0022");
  private static final MedicalCode VISIT = MedicalCode.service("A1");

  @Test
  void all_that_the_rules_hold_against_a_line_is_told_where_it_is_and_in_words() {
    JudgedClaim judged =
        payable()
            .registered(VISIT, CareType.INPATIENT, PatientCategories.EVERYONE)
            .paidUpTo(5, "BASIC", TABLETS, Limit.share("100"))
            .had(TABLETS, "4")
            .judge();

    Parameters preview = preview(judged, Locale.FRENCH);

    assertThat(preview.getParameter("decision").getValue().primitiveValue()).isEqualTo("partial");
    assertThat(findings(preview))
        .containsExactly(
            tuple(
                "16",
                "Claim.item[0]",
                "Unités de 0022 que la police POL1 paie par période de couverture : 5 ; déjà"
                    + " utilisées : 4 ; demandées : 2 ; restantes : 1."),
            tuple(
                "2",
                "Claim.item[1]",
                "A1 n’était pas dans la liste de prix de la formation sanitaire VIHOS001 le"
                    + " 2019-01-23."),
            tuple(
                "10",
                "Claim.item[1]",
                "A1 est pour les patients hospitalisés ; la formation sanitaire soigne les"
                    + " patients hospitalisés et ambulatoires, et c’était une visite sans nuit."),
            tuple(
                "3",
                "Claim.item[1]",
                "Aucun produit qui couvrait le patient le 2019-01-23 ne paie A1 pour une telle"
                    + " visite d’un tel patient."));
  }

  @Test
  void what_is_held_against_the_whole_claim_is_told_once() {
    assertThat(findings(preview(JudgedClaims.of(aClaim()).judge(), Locale.ENGLISH)))
        .containsExactly(tuple("21", "Claim", "Insuree 105000001 had no cover on 2019-01-23."));
  }

  @Test
  void a_claim_of_which_no_line_is_left_has_its_own_finding_beside_theirs() {
    JudgedClaim judged = JudgedClaims.of(aClaim()).covered("POL1", "BASIC").judge();

    assertThat(findings(preview(judged, Locale.ENGLISH)))
        .startsWith(tuple("1", "Claim", "No line of claim CIA00001 can be accepted."))
        .contains(
            tuple(
                "1",
                "Claim.item[0]",
                "0022 was not in the register of items and services on 2019-01-23."));
  }

  @Test
  void the_preview_is_the_answer_that_a_submission_would_get_but_for_the_stored_claim() {
    JudgedClaim judged =
        payable().registered(VISIT).paid("BASIC", TABLETS, Limit.share("80")).judge();

    ClaimResponse preview = answer(preview(judged, Locale.ENGLISH));

    assertThat(preview.hasId()).isFalse();
    assertThat(preview.getRequest().hasReference()).isFalse();
    assertThat(preview.getRequest().getIdentifier().getValue()).isEqualTo("CIA00001");
    ClaimResponse stored = JudgedClaims.answer(judged);
    stored.setRequest(new Reference());
    assertThat(preview.setRequest(new Reference()).equalsDeep(stored)).isTrue();
  }

  @Test
  void a_claim_that_would_wait_for_a_review_is_pending() {
    JudgedClaim judged =
        payable().paid("BASIC", TABLETS, Limit.share("80")).reviewedFirst().judge();

    assertThat(preview(judged, Locale.ENGLISH).getParameter("decision").getValue().primitiveValue())
        .isEqualTo("pending");
  }

  private static JudgedClaims payable() {
    return JudgedClaims.of(aClaim())
        .covered("POL1", "BASIC")
        .registered(TABLETS)
        .listed(TABLETS, "130");
  }

  private static Parameters preview(JudgedClaim judged, Locale language) {
    return throughJson(PreviewWriter.write(judged, IDS, NOW, language));
  }

  private static ClaimResponse answer(Parameters preview) {
    return (ClaimResponse)
        preview.getParameter().stream()
            .filter(each -> each.getName().equals("preview"))
            .findFirst()
            .orElseThrow()
            .getResource();
  }

  private static List<Tuple> findings(Parameters preview) {
    return preview.getParameter().stream()
        .filter(each -> each.getName().equals("finding"))
        .map(
            each ->
                tuple(
                    ((CodeableConcept) part(each, "reason")).getCodingFirstRep().getCode(),
                    part(each, "expression").primitiveValue(),
                    part(each, "text").primitiveValue()))
        .toList();
  }

  private static Type part(ParametersParameterComponent parameter, String name) {
    return parameter.getPart().stream()
        .filter(each -> each.getName().equals(name))
        .findFirst()
        .orElseThrow()
        .getValue();
  }
}
