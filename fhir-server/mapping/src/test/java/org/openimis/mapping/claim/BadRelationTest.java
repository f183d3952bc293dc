package org.openimis.mapping.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.openimis.domain.refusal.ProblemCode.CURRENCY;
import static org.openimis.domain.refusal.ProblemCode.NOT_SUPPORTED;
import static org.openimis.domain.refusal.ProblemCode.REQUIRED;
import static org.openimis.domain.refusal.ProblemCode.TOO_MANY;
import static org.openimis.domain.refusal.ProblemCode.VALUE;
import static org.openimis.mapping.claim.SentClaims.CONTEXT;
import static org.openimis.mapping.claim.SentClaims.aClaim;
import static org.openimis.mapping.claim.SentClaims.byIdentifier;
import static org.openimis.mapping.claim.SentClaims.coded;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.Claim.DetailComponent;
import org.hl7.fhir.r4.model.Claim.ItemComponent;
import org.hl7.fhir.r4.model.Claim.RelatedClaimComponent;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openimis.domain.refusal.Problem;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.mapping.text.Languages;
import org.openimis.mapping.text.Texts;
import org.openimis.profiles.CodeSystems;
import org.openimis.profiles.IdentifierSystems;

/** What can be wrong with the parts of a package, and with what a claim says of earlier ones. */
class BadRelationTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource({"parts", "earlierClaims"})
  void a_fault_is_told_with_its_code_and_path(
      String fault, Consumer<Claim> spoil, ProblemCode code, String path) {
    Claim claim = aClaim();
    spoil.accept(claim);

    var problems = ClaimReader.read(claim, CONTEXT).problems();

    assertThat(problems)
        .extracting(Problem::code, Problem::path)
        .containsExactly(tuple(code, path));
    for (Locale language : Languages.ALL) {
      assertThat(Texts.sentence(problems.get(0), language)).doesNotContain("{").contains(path);
    }
  }

  static Stream<Arguments> parts() {
    return Stream.of(
        bad(
            "a part without a code",
            c -> part(c).setProductOrService(null),
            REQUIRED,
            "Claim.item[1].detail[0].productOrService.coding.code"),
        bad(
            "a part without a sequence",
            c -> part(c).setSequenceElement(null),
            REQUIRED,
            "Claim.item[1].detail[0].sequence"),
        bad(
            "two parts of the same sequence",
            c -> {
              part(c);
              part(c).setSequence(1);
            },
            VALUE,
            "Claim.item[1].detail[1].sequence"),
        bad(
            "a part without a quantity",
            c -> part(c).setQuantity(null),
            REQUIRED,
            "Claim.item[1].detail[0].quantity.value"),
        bad(
            "no unit of a part",
            c -> part(c).getQuantity().setValue(0),
            VALUE,
            "Claim.item[1].detail[0].quantity.value"),
        bad(
            "a factor of a part",
            c -> part(c).setFactor(new BigDecimal("2")),
            NOT_SUPPORTED,
            "Claim.item[1].detail[0].factor"),
        bad(
            "a part in another currency",
            c -> part(c).getUnitPrice().setValue(1).setCurrency("USD"),
            CURRENCY,
            "Claim.item[1].detail[0].unitPrice.currency"),
        bad(
            "a part divided once more",
            c -> part(c).addSubDetail().setSequence(1),
            NOT_SUPPORTED,
            "Claim.item[1].detail[0].subDetail"),
        bad(
            "more parts than a claim may have lines",
            c -> {
              for (int i = 0; i <= CONTEXT.mostLines(); i++) {
                part(c);
              }
            },
            TOO_MANY,
            "Claim.item[1].detail"));
  }

  static Stream<Arguments> earlierClaims() {
    return Stream.of(
        bad(
            "a corrected claim that is named by its id alone",
            c -> correcting(c).setClaim(new Reference("Claim/1")),
            REQUIRED,
            "Claim.related[0].claim.identifier"),
        bad(
            "a corrected claim named in another system",
            c -> correcting(c).setClaim(byIdentifier("http://example.org/claims", "1")),
            REQUIRED,
            "Claim.related[0].claim.identifier"),
        bad(
            "a corrected claim without a code",
            c -> correcting(c).getClaim().getIdentifier().setValue(null),
            REQUIRED,
            "Claim.related[0].claim.identifier.value"),
        bad(
            "a corrected claim with a code of 51 characters",
            c -> correcting(c).getClaim().getIdentifier().setValue("C".repeat(51)),
            VALUE,
            "Claim.related[0].claim.identifier.value"),
        bad(
            "two corrected claims",
            c -> {
              correcting(c);
              correcting(c).getClaim().getIdentifier().setValue("CIA00002");
            },
            VALUE,
            "Claim.related[1].claim"),
        bad(
            "a guarantee of 51 characters",
            c -> c.getInsuranceFirstRep().addPreAuthRef("G".repeat(51)),
            VALUE,
            "Claim.insurance[0].preAuthRef[0]"));
  }

  /** A part of the second line, which is a service; faultless as yet. */
  private static DetailComponent part(Claim claim) {
    ItemComponent service = claim.getItem().get(1);
    return service
        .addDetail()
        .setSequence(service.getDetail().size())
        .setProductOrService(coded(CodeSystems.MEDICAL_ITEM, "0022"))
        .setQuantity(new Quantity().setValue(2));
  }

  /** An earlier claim that this one corrects. */
  private static RelatedClaimComponent correcting(Claim claim) {
    RelatedClaimComponent related = claim.addRelated();
    related.setRelationship(coded(CodeSystems.HL7_RELATED_CLAIM, "prior"));
    related.setClaim(byIdentifier(IdentifierSystems.CLAIM_CODE, "CIA00000"));
    return related;
  }

  private static Arguments bad(String fault, Consumer<Claim> spoil, ProblemCode code, String path) {
    return Arguments.of(fault, spoil, code, path);
  }
}
