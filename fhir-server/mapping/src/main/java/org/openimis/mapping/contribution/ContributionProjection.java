package org.openimis.mapping.contribution;

import java.util.List;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Invoice;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;
import org.openimis.mapping.pack.Codes;
import org.openimis.mapping.pack.Links;
import org.openimis.mapping.pack.Stamp;
import org.openimis.profiles.Extensions;
import org.openimis.profiles.IdentifierSystems;

/** Invoices that are contributions due, as rows. */
public final class ContributionProjection {

  public static List<ContributionRow> rows(Invoice invoice) {
    String scheme = Stamp.schemeOf(invoice);
    String number = Codes.value(invoice.getIdentifier(), IdentifierSystems.CONTRIBUTION);
    String policy = code(invoice, Extensions.POLICY, IdentifierSystems.POLICY);
    boolean hasDue = invoice.getTotalNet().hasValue() && invoice.getTotalNet().hasCurrency();
    if (scheme == null || number == null || policy == null || !hasDue) {
      return List.of();
    }
    String cover = code(invoice, Extensions.MEMBER_COVER, IdentifierSystems.MEMBER_COVER);
    return List.of(
        new ContributionRow(
            scheme,
            number,
            policy,
            cover == null ? null : cover.substring(cover.lastIndexOf('/') + 1),
            invoice.getTotalNet().getValue(),
            invoice.getTotalNet().getCurrency()));
  }

  private static @Nullable String code(Invoice invoice, String url, String system) {
    Extension extension = invoice.getExtensionByUrl(url);
    return extension != null && extension.getValue() instanceof Reference reference
        ? Links.code(reference, system)
        : null;
  }

  private ContributionProjection() {}
}
