package org.openimis.mapping.product;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.product.CoverRuleEntry;
import org.openimis.domain.product.Limit;
import org.openimis.domain.product.VisitLimits;
import org.openimis.domain.product.VisitType;

/** One of the six cases for which a cover rule has a limit: a visit type and an age group. */
record LimitCase(VisitType visitType, boolean adult) {

  static final List<LimitCase> ALL =
      Arrays.stream(VisitType.values())
          .flatMap(type -> List.of(new LimitCase(type, true), new LimitCase(type, false)).stream())
          .toList();

  /** For example {@code E-child}. */
  String code() {
    return visitType.code() + (adult ? "-adult" : "-child");
  }

  /** For people. */
  String description() {
    String age = adult ? " of adults" : " of children";
    return switch (visitType) {
      case OTHER -> "ordinary visits" + age;
      case EMERGENCY -> "emergency visits" + age;
      case REFERRAL -> "visits after referral" + age;
    };
  }

  /** FHIRPath over the visit type of the claim and whether the patient is an adult. */
  String expression() {
    return "%visitType = '" + visitType.code() + "' and " + (adult ? "%adult" : "%adult.not()");
  }

  @Nullable Limit limitOf(CoverRuleEntry rule) {
    VisitLimits limits =
        switch (visitType) {
          case OTHER -> rule.otherVisit();
          case EMERGENCY -> rule.emergency();
          case REFERRAL -> rule.referral();
        };
    return adult ? limits.adult() : limits.child();
  }
}
