package org.openimis.profiles;

/** What an amount in an adjudication says: HL7's categories first, then our own. */
public final class AdjudicationCodes {
  /** In {@link CodeSystems#HL7_ADJUDICATION}: the price asked times the quantity. */
  public static final String SUBMITTED = "submitted";

  /** In HL7's system: what is accepted before deductible, co-insurance and ceiling. */
  public static final String ELIGIBLE = "eligible";

  /** In HL7's system: the share of the eligible amount that is paid, in percent. */
  public static final String ELIGIBLE_PERCENT = "eligpercent";

  /** In HL7's system: the part that the deductible leaves to the patient. */
  public static final String DEDUCTIBLE = "deductible";

  /** In HL7's system: the part that the co-insurance leaves to the patient. */
  public static final String COPAY = "copay";

  /** In HL7's system: what the scheme pays. */
  public static final String BENEFIT = "benefit";

  /** In {@link CodeSystems#ADJUDICATION}: the quantity that is accepted. */
  public static final String ADJUSTED_QUANTITY = "adjusted-quantity";

  /** In our system: the price of one unit that is accepted. */
  public static final String ADJUSTED_PRICE = "adjusted-price";

  /** In our system: what is not paid because the claim's category has had its amount. */
  public static final String CATEGORY_REDUCTION = "category-reduction";

  /** In our system: what is not paid because a ceiling is reached. */
  public static final String CEILING_REDUCTION = "ceiling-reduction";

  /** In our system: the worth of a line of relative price before its index is known. */
  public static final String RELATIVE_BENEFIT = "relative-benefit";

  /** In our system: what the facility is paid in the end. */
  public static final String REMUNERATED = "remunerated";

  /** In our system: passed (1) or rejected (2). */
  public static final String ITEM_STATUS = "item-status";

  private AdjudicationCodes() {}
}
