package org.openimis.mapping.coverage;

import java.time.LocalDate;
import java.util.List;
import org.hl7.fhir.r4.model.Contract;
import org.hl7.fhir.r4.model.Contract.ValuedItemComponent;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Money;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.coverage.PolicyState;
import org.openimis.mapping.pack.Codes;
import org.openimis.mapping.pack.Days;
import org.openimis.mapping.pack.Links;
import org.openimis.mapping.pack.Stamp;
import org.openimis.profiles.Extensions;
import org.openimis.profiles.IdentifierSystems;

/** Contracts that are policies of families, as rows. */
public final class PolicyProjection {

  public static List<PolicyRow> rows(Contract contract) {
    String scheme = Stamp.schemeOf(contract);
    String number = Codes.value(contract.getIdentifier(), IdentifierSystems.POLICY);
    String family = Links.code(contract.getSubjectFirstRep(), IdentifierSystems.FAMILY);
    ValuedItemComponent item =
        contract.getTermFirstRep().getAssetFirstRep().getValuedItemFirstRep();
    String product =
        item.getEntity() instanceof Reference entity
            ? Links.code(entity, IdentifierSystems.PRODUCT)
            : null;
    if (scheme == null || number == null || family == null || product == null) {
      return List.of();
    }
    PolicyState state = PolicyTermsMapper.state(contract);
    LocalDate issued = Days.first(contract.getIssuedElement());
    LocalDate start = PolicyStateWriter.startOf(contract);
    Money net = item.getNet();
    return List.of(
        new PolicyRow(
            scheme,
            number,
            family,
            product,
            Links.code(contract.getAuthor(), IdentifierSystems.OFFICER),
            PolicyTermsMapper.stage(contract).name(),
            state.status().name(),
            issued == null ? start : issued,
            start,
            state.effective(),
            state.expiry(),
            net.getValue(),
            net.getCurrency(),
            renews(contract)));
  }

  private static @Nullable String renews(Contract contract) {
    Extension renews = contract.getExtensionByUrl(Extensions.RENEWS_POLICY);
    return renews != null && renews.getValue() instanceof Reference policy
        ? Links.code(policy, IdentifierSystems.POLICY)
        : null;
  }

  private PolicyProjection() {}
}
