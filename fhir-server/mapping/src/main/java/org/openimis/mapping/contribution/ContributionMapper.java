package org.openimis.mapping.contribution;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Invoice;
import org.hl7.fhir.r4.model.Invoice.InvoicePriceComponentType;
import org.hl7.fhir.r4.model.Invoice.InvoiceStatus;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.contribution.ContributionStatus;
import org.openimis.domain.enrolment.PolicyValue;
import org.openimis.domain.money.Money;
import org.openimis.mapping.pack.Amounts;
import org.openimis.mapping.pack.Codes;
import org.openimis.mapping.pack.Days;
import org.openimis.mapping.text.Messages;
import org.openimis.profiles.CodeSystems;
import org.openimis.profiles.Extensions;
import org.openimis.profiles.IdentifierSystems;
import org.openimis.profiles.PractitionerRoles;

/** A contribution due as an Invoice. */
public final class ContributionMapper {
  private static final Messages NOTES = new Messages("notes");

  private ContributionMapper() {}

  /**
   * For what and by whom a contribution is owed.
   *
   * @param memberCover the cover of who joined late; null for the policy as a whole
   * @param officer who enrolled; may be missing
   */
  public record Parties(
      Reference policy,
      @Nullable Reference memberCover,
      Reference family,
      Reference head,
      @Nullable Reference officer,
      Reference insurer) {}

  /**
   * The contribution, without profile and scheme.
   *
   * @param number of the contribution
   * @param payUntil the last day on which it should be paid
   */
  public static Invoice toFhir(
      String number,
      LocalDate day,
      LocalDate payUntil,
      List<PolicyValue.Part> parts,
      Money discount,
      Money due,
      Parties parties) {
    var invoice = new Invoice();
    invoice.addIdentifier(Codes.identifier(IdentifierSystems.CONTRIBUTION, number));
    invoice.setType(Codes.concept(CodeSystems.OPENIMIS_INVOICE_TYPE, "contribution"));
    invoice.addExtension(Extensions.POLICY, parties.policy());
    if (parties.memberCover() != null) {
      invoice.addExtension(Extensions.MEMBER_COVER, parties.memberCover());
    }
    invoice.setSubject(parties.family()).setRecipient(parties.head());
    invoice.setDateElement(Days.dateTime(day));
    invoice.setIssuer(parties.insurer());
    if (parties.officer() != null) {
      invoice
          .addParticipant()
          .setRole(
              Codes.concept(
                  CodeSystems.OPENIMIS_PRACTITIONER_QUALIFICATION,
                  PractitionerRoles.ENROLMENT_OFFICER))
          .setActor(parties.officer());
    }
    for (PolicyValue.Part part : parts) {
      addLine(invoice, kind(part.kind()), part.count(), part.amount());
    }
    if (parts.isEmpty()) {
      addLine(invoice, "lumpsum", 1, due); // R4 asks for a line; nothing is owed
    }
    if (!discount.isZero()) {
      invoice
          .addTotalPriceComponent()
          .setType(InvoicePriceComponentType.DISCOUNT)
          .setAmount(Amounts.toFhir(discount.times(BigDecimal.ONE.negate())));
    }
    invoice.setTotalNet(Amounts.toFhir(due));
    invoice.setPaymentTerms(NOTES.say(Locale.ENGLISH, "contribution.terms", payUntil));
    return invoice;
  }

  /** Writes how far it is paid. */
  public static Invoice write(Invoice invoice, ContributionStatus status) {
    boolean balanced = status == ContributionStatus.PAID;
    invoice.setStatus(balanced ? InvoiceStatus.BALANCED : InvoiceStatus.ISSUED);
    invoice
        .getExtension()
        .removeIf(extension -> Extensions.BUSINESS_STATUS.equals(extension.getUrl()));
    CodeableConcept state = Codes.concept(CodeSystems.CONTRIBUTION_STATUS, status.code());
    invoice.addExtension(Extensions.BUSINESS_STATUS, state);
    return invoice;
  }

  private static void addLine(Invoice invoice, String kind, int count, Money amount) {
    invoice
        .addLineItem()
        .setSequence(invoice.getLineItem().size())
        .setChargeItem(Codes.concept(CodeSystems.OPENIMIS_GENERAL_COST, kind))
        .addPriceComponent()
        .setType(InvoicePriceComponentType.BASE)
        .setFactor(BigDecimal.valueOf(count))
        .setAmount(Amounts.toFhir(amount));
  }

  private static String kind(PolicyValue.Kind kind) {
    return switch (kind) {
      case LUMP_SUM -> "lumpsum";
      case ADULT -> "premiumAdult";
      case CHILD -> "premiumChild";
      case ASSEMBLY_LUMP_SUM -> "generalAssemblyLumpSum";
      case ASSEMBLY_FEE -> "generalAssemblyFee";
      case REGISTRATION_LUMP_SUM -> "registrationLumpsum";
      case REGISTRATION_FEE -> "registrationFee";
    };
  }
}
