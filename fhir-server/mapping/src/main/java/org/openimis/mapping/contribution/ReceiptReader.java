package org.openimis.mapping.contribution;

import java.time.LocalDate;
import java.util.Set;
import org.hl7.fhir.r4.model.Enumerations.RemittanceOutcome;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Money;
import org.hl7.fhir.r4.model.PaymentReconciliation;
import org.hl7.fhir.r4.model.PaymentReconciliation.DetailsComponent;
import org.hl7.fhir.r4.model.PaymentReconciliation.PaymentReconciliationStatus;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.contribution.ContributionDesk.SentReceipt;
import org.openimis.domain.contribution.UnderpaymentAction;
import org.openimis.domain.party.PartyReference;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.mapping.claim.DayReader;
import org.openimis.mapping.claim.ReadingContext;
import org.openimis.mapping.claim.ReferenceReader;
import org.openimis.mapping.claim.ReferenceReader.Allowed;
import org.openimis.mapping.claim.StructureReader;
import org.openimis.mapping.pack.Codes;
import org.openimis.mapping.pack.FirstExtension;
import org.openimis.mapping.refusal.Problems;
import org.openimis.profiles.CodeSystems;
import org.openimis.profiles.Extensions;
import org.openimis.profiles.IdentifierSystems;

/** Reads a PaymentReconciliation as a receipt for one contribution due. */
public final class ReceiptReader {
  private static final String TYPE = "PaymentReconciliation";
  private static final String DETAIL = TYPE + ".detail[0]";
  private static final String REQUEST = DETAIL + ".request";
  private static final String REQUESTOR = TYPE + ".requestor";
  private static final String ISSUER = TYPE + ".paymentIssuer";
  private static final String PHOTO_FEE = "P";
  private static final int LONGEST_NUMBER = 50;

  private final PaymentReconciliation payment;
  private final ReadingContext context;
  private final LocalDate today;
  private final Problems problems = new Problems();

  private ReceiptReader(PaymentReconciliation payment, ReadingContext context, LocalDate today) {
    this.payment = payment;
    this.context = context;
    this.today = today;
  }

  /**
   * The receipt, with all problems of its form.
   *
   * @param today no money was received on a later day
   * @param districts for whose families the sender may take money; null for all
   */
  public static SentReceipt read(
      PaymentReconciliation payment,
      ReadingContext context,
      LocalDate today,
      @Nullable Set<String> districts) {
    return new ReceiptReader(payment, context, today).read(districts);
  }

  private SentReceipt read(@Nullable Set<String> districts) {
    var references = new ReferenceReader(context.baseUrl(), problems);
    if (payment.getDetail().size() > 1) {
      problems.value(TYPE + ".detail", payment.getDetail().size(), "one-contribution");
    }
    refuseWhatIsNoPayment();
    DetailsComponent detail = payment.getDetailFirstRep();
    if (detail.getRequest().isEmpty()) {
      problems.required(REQUEST);
    }
    PartyReference contribution =
        references.read(
            detail.getRequest(),
            REQUEST,
            Allowed.idOf("Invoice").orIdentifierIn(IdentifierSystems.CONTRIBUTION));
    PartyReference officer =
        references.read(
            payment.getRequestor(),
            REQUESTOR,
            Allowed.idOf("Practitioner", "PractitionerRole", "Organization")
                .orIdentifierIn(IdentifierSystems.OFFICER));
    PartyReference payer =
        references.read(
            payment.getPaymentIssuer(),
            ISSUER,
            Allowed.idOf("Organization").orIdentifierIn(IdentifierSystems.PAYER));
    String number = number();
    LocalDate paidOn = paidOn();
    var amount = amount();
    compare(detail.getAmount(), amount);
    new StructureReader(problems, Set.of(REQUEST, REQUESTOR, ISSUER)).read(payment);
    return new SentReceipt(
        number,
        contribution,
        officer,
        payer,
        paidOn,
        amount,
        detail.getType().hasCoding(CodeSystems.OPENIMIS_CONTRIBUTION_CATEGORY, PHOTO_FEE),
        action(),
        payment.hasPaymentIdentifier(),
        districts,
        problems.toList(),
        new FhirReceipt(payment));
  }

  /** A payment that failed, or that was taken back, is no money. */
  private void refuseWhatIsNoPayment() {
    if (payment.hasStatus() && payment.getStatus() != PaymentReconciliationStatus.ACTIVE) {
      problems.value(TYPE + ".status", payment.getStatus().toCode(), "receipt-status");
    }
    if (payment.hasOutcome() && payment.getOutcome() != RemittanceOutcome.COMPLETE) {
      problems.value(TYPE + ".outcome", payment.getOutcome().toCode(), "receipt-outcome");
    }
  }

  /** With or without the product and the slash that the stored number has. */
  private @Nullable String number() {
    String path = TYPE + ".identifier";
    String number = Codes.value(payment.getIdentifier(), IdentifierSystems.RECEIPT);
    if (number == null) {
      problems.required(path);
      return null;
    }
    String own = number.substring(number.indexOf('/') + 1);
    if (own.isBlank() || own.length() > LONGEST_NUMBER) {
      problems.value(path + ".value", number, "code");
    }
    return own;
  }

  private @Nullable LocalDate paidOn() {
    String path = TYPE + ".paymentDate";
    if (!payment.hasPaymentDate()) {
      problems.required(path);
      return null;
    }
    LocalDate day =
        new DayReader(context.zone(), problems).read(payment.getPaymentDateElement(), path);
    if (day != null && day.isAfter(today)) {
      problems.value(path, day, "future");
    }
    return day;
  }

  private org.openimis.domain.money.@Nullable Money amount() {
    String path = TYPE + ".paymentAmount";
    Money sent = payment.getPaymentAmount();
    if (!sent.hasValue()) {
      problems.required(path + ".value");
      return null;
    }
    String currency = sent.getCurrency();
    if (currency != null && !currency.equals(context.currency().getCurrencyCode())) {
      problems.add(
          ProblemCode.CURRENCY, path + ".currency", currency, context.currency().getCurrencyCode());
    }
    int decimals = context.currency().getDefaultFractionDigits();
    if (sent.getValue().signum() <= 0) {
      problems.value(path + ".value", sent.getValue().toPlainString(), "amount-received");
      return null;
    } else if (sent.getValue().stripTrailingZeros().scale() > decimals) {
      problems.value(path + ".value", sent.getValue().toPlainString(), "price-decimals");
    }
    return new org.openimis.domain.money.Money(sent.getValue(), context.currency());
  }

  /** One contribution, one amount. */
  private void compare(Money ofDetail, org.openimis.domain.money.@Nullable Money whole) {
    if (whole != null
        && ofDetail.hasValue()
        && ofDetail.getValue().compareTo(whole.amount()) != 0) {
      problems.value(
          DETAIL + ".amount.value", ofDetail.getValue().toPlainString(), "amount-of-part");
    }
  }

  private UnderpaymentAction action() {
    Extension action = FirstExtension.of(payment, Extensions.UNDERPAYMENT_ACTION);
    if (action == null || !action.hasValue()) {
      return UnderpaymentAction.WAIT;
    }
    String code = action.getValue().primitiveValue();
    try {
      return UnderpaymentAction.ofCode(String.valueOf(code));
    } catch (IllegalArgumentException unknown) {
      problems.add(
          ProblemCode.CODE_INVALID,
          TYPE + ".extension('" + Extensions.UNDERPAYMENT_ACTION + "').value",
          String.valueOf(code));
      return UnderpaymentAction.WAIT;
    }
  }
}
