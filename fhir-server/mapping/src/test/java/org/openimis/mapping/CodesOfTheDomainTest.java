package org.openimis.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openimis.domain.catalogue.CareType;
import org.openimis.domain.catalogue.LineKind;
import org.openimis.domain.catalogue.PackageContent;
import org.openimis.domain.catalogue.ServiceCategory;
import org.openimis.domain.claim.Decision;
import org.openimis.domain.claim.RejectionReason;
import org.openimis.domain.coverage.PolicyStatus;
import org.openimis.domain.facility.FacilityLevel;
import org.openimis.domain.facility.Place;
import org.openimis.domain.matching.Criterion;
import org.openimis.domain.product.CeilingExclusion;
import org.openimis.domain.product.Limit;
import org.openimis.domain.product.PriceOrigin;
import org.openimis.domain.product.PriceRule;
import org.openimis.domain.product.VisitType;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.profiles.CodeSystems;
import org.openimis.profiles.DecisionCodes;

/** The codes of the rules are those that the profiles define. */
class CodesOfTheDomainTest {
  static Stream<Arguments> wholeSystems() {
    return Stream.of(
        same(CodeSystems.ERROR, ProblemCode.values(), ProblemCode::code),
        same(CodeSystems.MATCH_CRITERION, Criterion.values(), Criterion::code),
        same(CodeSystems.OPENIMIS_CARE_TYPE, CareType.values(), CareType::code),
        same(CodeSystems.OPENIMIS_VISIT_TYPE, VisitType.values(), VisitType::code),
        same(CodeSystems.OPENIMIS_CLAIM_ITEM_CATEGORY, LineKind.values(), each -> word(each)),
        same(CodeSystems.OPENIMIS_FACILITY_LEVEL, FacilityLevel.values(), FacilityLevel::code),
        same(CodeSystems.OPENIMIS_PLACE_TYPE, Place.Type.values(), Place.Type::code),
        same(
            CodeSystems.POLICY_STATUS,
            PolicyStatus.values(),
            each -> Integer.toString(each.code())),
        same(CodeSystems.LIMIT_KIND, Limit.Kind.values(), Limit.Kind::code),
        same(CodeSystems.PRICE_ORIGIN, PriceOrigin.values(), PriceOrigin::code),
        same(CodeSystems.CEILING_EXCLUSION, CeilingExclusion.values(), CeilingExclusion::code),
        same(CodeSystems.PACKAGE_TYPE, PackageContent.Type.values(), PackageContent.Type::code),
        same(CodeSystems.PRICE_RULE, PriceRule.values(), each -> word(each)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wholeSystems")
  void the_domain_knows_the_codes_of_the_system_and_no_other(String system, List<String> codes) {
    assertThat(CodeSystemOf.codes(system)).containsExactlyInAnyOrderElementsOf(codes);
  }

  @Test
  void every_result_of_a_decision_is_a_code_and_only_pending_is_none() {
    assertThat(CodeSystemOf.codes(CodeSystems.DECISION))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(
                    Arrays.stream(Decision.Result.values()).map(CodesOfTheDomainTest::word),
                    Stream.of(DecisionCodes.PENDING))
                .toList());
  }

  /** The others are reserved, or for claims decided elsewhere. */
  @Test
  void every_reason_that_a_rule_gives_is_a_code() {
    assertThat(CodeSystemOf.codes(CodeSystems.REJECTION_REASON))
        .containsAll(Arrays.stream(RejectionReason.values()).map(RejectionReason::code).toList());
  }

  /** openIMIS has published five of the letters; ours are the two that are missing there. */
  @Test
  void every_category_of_service_is_a_code_of_one_of_two_systems() {
    assertThat(
            Stream.of(CodeSystems.OPENIMIS_SERVICE_CATEGORY, CodeSystems.SERVICE_CATEGORY)
                .flatMap(system -> CodeSystemOf.codes(system).stream()))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(ServiceCategory.values()).map(ServiceCategory::code).toList());
  }

  private static <T extends Enum<T>> Arguments same(
      String system, T[] values, Function<T, String> code) {
    return arguments(system, Arrays.stream(values).map(code).toList());
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
