package org.openimis.mapping.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.hl7.fhir.r4.model.Coverage;
import org.hl7.fhir.r4.model.Coverage.CoverageStatus;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.coverage.PolicyStage;
import org.openimis.domain.coverage.PolicyStatus;
import org.openimis.mapping.pack.Days;
import org.openimis.mapping.pack.Links;
import org.openimis.mapping.pack.PartReader;
import org.openimis.mapping.pack.Stamp;
import org.openimis.profiles.Extensions;
import org.openimis.profiles.IdentifierSystems;

/** Coverages of a scheme's members, as rows. A cover entered in error gives none. */
public final class CoverProjection {

  public static List<CoverRow> rows(Coverage coverage) {
    String scheme = Stamp.schemeOf(coverage);
    String insuree = Links.code(coverage.getBeneficiary(), IdentifierSystems.INSUREE_NUMBER);
    String policy = policy(coverage);
    String product = product(coverage);
    LocalDate effective = Days.first(coverage.getPeriod().getStartElement());
    LocalDate expiry = Days.last(coverage.getPeriod().getEndElement());
    if (scheme == null || insuree == null || policy == null || product == null) {
      return List.of();
    }
    boolean inError = coverage.getStatus() == CoverageStatus.ENTEREDINERROR;
    if (effective == null || expiry == null || inError) {
      return List.of();
    }
    PartReader terms = PartReader.required(coverage, Extensions.POLICY_TERMS);
    return List.of(
        new CoverRow(
            scheme,
            insuree,
            policy,
            product,
            terms.requiredCode("stage", CoverProjection::stage).name(),
            terms.requiredCode("status", CoverProjection::status).name(),
            terms.requiredDay("effective"),
            terms.requiredDay("expiry"),
            effective,
            expiry,
            Suspensions.text(PolicyTermsMapper.suspensions(coverage))));
  }

  private static PolicyStage stage(String code) {
    return PolicyStage.valueOf(code.toUpperCase(Locale.ROOT));
  }

  private static PolicyStatus status(String code) {
    return PolicyStatus.ofCode(Integer.parseInt(code));
  }

  private static @Nullable String policy(Coverage coverage) {
    for (Reference contract : coverage.getContract()) {
      String number = Links.code(contract, IdentifierSystems.POLICY);
      if (number != null) {
        return number;
      }
    }
    return null;
  }

  private static @Nullable String product(Coverage coverage) {
    Extension product = coverage.getExtensionByUrl(Extensions.PRODUCT);
    return product != null && product.getValue() instanceof Identifier identifier
        ? identifier.getValue()
        : null;
  }

  private CoverProjection() {}
}
