package org.openimis.domain.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.catalogue.ListPrice;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.catalogue.PackageContent;
import org.openimis.domain.catalogue.RegisterEntry;
import org.openimis.domain.money.Money;
import org.openimis.domain.product.VisitType;

/**
 * Care that a facility is about to give: a claim that nobody makes yet.
 *
 * @param insuree the insurance number of the patient
 */
public record PlannedCare(
    String scheme, String facility, String insuree, Visit visit, List<Planned> planned) {
  private static final String NO_CODE = "";

  public PlannedCare {
    planned = List.copyOf(planned);
  }

  /**
   * One item or service.
   *
   * @param unitPrice null for the price of the facility's list, or else of the register
   */
  public record Planned(MedicalCode code, BigDecimal quantity, @Nullable Money unitPrice) {}

  /** The claim for it; what has no price yet costs nothing. */
  SubmittedClaim claim(Money nothing) {
    return claim(each -> price(each, Optional.empty(), nothing), each -> List.of());
  }

  /** The claim for it, with the prices that the facts know, and whole packages. */
  SubmittedClaim priced(ClaimFacts facts, Money nothing) {
    return claim(
        each -> price(each, priceOf(each.code(), facts), nothing),
        each -> partsOf(each.code(), facts));
  }

  private static Money price(Planned planned, Optional<Money> known, Money nothing) {
    Money own = planned.unitPrice();
    return own == null ? known.orElse(nothing) : own;
  }

  private static Optional<Money> priceOf(MedicalCode code, ClaimFacts facts) {
    return facts
        .listPrice(code)
        .map(ListPrice::price)
        .or(() -> facts.registered(code).map(RegisterEntry::price));
  }

  /** Who plans a package means all of it. */
  private static List<PackageContent.Part> partsOf(MedicalCode code, ClaimFacts facts) {
    return facts
        .registered(code)
        .flatMap(entry -> Optional.ofNullable(entry.packageContent()))
        .map(PackageContent::parts)
        .orElse(List.of());
  }

  private SubmittedClaim claim(
      Function<Planned, Money> price, Function<Planned, List<PackageContent.Part>> parts) {
    List<ClaimLine> lines = new ArrayList<>();
    for (Planned each : planned) {
      lines.add(
          new ClaimLine(
              lines.size() + 1,
              each.code(),
              each.quantity(),
              price.apply(each),
              parts.apply(each),
              false));
    }
    return new SubmittedClaim(
        new ClaimKey(scheme, facility, ClaimUse.CLAIM.code(), NO_CODE),
        insuree,
        null,
        VisitType.OTHER,
        visit,
        visit.to(),
        List.of(),
        lines);
  }
}
