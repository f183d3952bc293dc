package org.openimis.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Date;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBase;
import org.hl7.fhir.r4.model.ChargeItemDefinition;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Coverage;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.SearchParameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SearchParametersTest {
  private static final Pattern CAST = Pattern.compile(" (as|is) |\\b(as|is|ofType)\\(");
  private static final CodeableConcept CODE =
      new CodeableConcept(new Coding("http://example.org", "x", null));
  private static final CodeableConcept OTHER_CODE =
      new CodeableConcept(new Coding("http://example.org", "y", null));
  private static final Identifier PRODUCT =
      new Identifier().setSystem(IdentifierSystems.PRODUCT).setValue("BCUL0001");
  private static final Period DAYS = new Period().setStart(new Date(0));

  static Stream<Arguments> servedOfR4() {
    return ServedSearchParameters.byType().entrySet().stream()
        .flatMap(type -> type.getValue().stream().map(code -> arguments(type.getKey(), code)));
  }

  @ParameterizedTest(name = "{0}.{1}")
  @MethodSource("servedOfR4")
  void every_served_parameter_of_r4_exists_there(String type, String code) {
    assertThat(Definitions.R4.getResourceDefinition(type).getSearchParam(code)).isNotNull();
  }

  @Test
  void every_type_has_what_is_offered_for_every_type() {
    assertThat(ServedSearchParameters.byType().keySet())
        .allSatisfy(
            type ->
                assertThat(ServedSearchParameters.OF_EVERY_TYPE)
                    .allMatch(
                        code ->
                            Definitions.R4.getResourceDefinition(type).getSearchParam(code)
                                != null));
  }

  /**
   * A cast makes HAPI load R4's structure definitions, which costs the server seconds and memory.
   */
  @Test
  void no_served_parameter_casts() {
    Stream<String> ours = Definitions.searchParameters().stream().map(each -> each.getExpression());
    Stream<String> ofR4 =
        servedOfR4().map(each -> pathOf((String) each.get()[0], (String) each.get()[1]));

    assertThat(Stream.concat(ours, ofR4)).isNotEmpty().noneMatch(CAST.asPredicate());
  }

  @Test
  void a_parameter_of_ours_is_one_that_r4_lacks_on_a_type_that_is_served() {
    assertThat(Definitions.searchParameters())
        .isNotEmpty()
        .allSatisfy(
            parameter -> {
              String type = typeOf(parameter);
              assertThat(ServedSearchParameters.byType()).containsKey(type);
              assertThat(
                      Definitions.R4
                          .getResourceDefinition(type)
                          .getSearchParam(parameter.getCode()))
                  .isNull();
            });
  }

  static Stream<Arguments> findings() {
    var price = new ChargeItemDefinition().setCode(CODE);
    price.addUseContext().setValue(OTHER_CODE);
    price.addUseContext().setValue(new Reference("InsurancePlan/1"));
    var claim = new Claim().setBillablePeriod(DAYS);
    var response = new ClaimResponse();
    response.addExtension(Extensions.DECISION, CODE);
    response.addExtension(Extensions.BUSINESS_STATUS, OTHER_CODE);
    response.addAdjudication().setReason(CODE);
    response.addItem().addAdjudication().setReason(OTHER_CODE);
    var cover = new Coverage().setPeriod(DAYS);
    cover.addExtension(Extensions.BUSINESS_STATUS, CODE);
    cover.addExtension(Extensions.PRODUCT, PRODUCT);
    return Stream.of(
        arguments("charge-item-definition-code", price, List.of(CODE)),
        arguments("charge-item-definition-price-list", price, OTHER_CODE.getCoding()),
        arguments("claim-service-date", claim, List.of(DAYS)),
        arguments("claim-response-business-status", response, List.of(OTHER_CODE)),
        arguments("claim-response-decision", response, List.of(CODE)),
        arguments("claim-response-reason", response, List.of(CODE, OTHER_CODE)),
        arguments("coverage-business-status", cover, List.of(CODE)),
        arguments("coverage-period", cover, List.of(DAYS)),
        arguments("coverage-product", cover, List.of(PRODUCT)));
  }

  @Test
  void the_cases_above_leave_out_no_parameter_of_ours() {
    assertThat(findings().map(each -> each.get()[0]))
        .containsExactlyInAnyOrderElementsOf(
            Definitions.searchParameters().stream()
                .map(each -> (Object) each.getIdElement().getIdPart())
                .toList());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("findings")
  void a_parameter_of_ours_finds_what_it_is_about(
      String id, Resource resource, List<? extends IBase> found) {
    assertThat(
            Definitions.R4
                .newFhirPath()
                .evaluate(resource, parameter(id).getExpression(), IBase.class))
        .isEqualTo(found);
  }

  private static String pathOf(String type, String code) {
    return Definitions.R4.getResourceDefinition(type).getSearchParam(code).getPath();
  }

  private static SearchParameter parameter(String id) {
    return Definitions.searchParameters().stream()
        .filter(each -> each.getIdElement().getIdPart().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static String typeOf(SearchParameter parameter) {
    return parameter.getBase().get(0).getCode();
  }
}
