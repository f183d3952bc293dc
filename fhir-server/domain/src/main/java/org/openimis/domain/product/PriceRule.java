package org.openimis.domain.product;

/** What a product pays for a line of origin P when asked and list price differ. */
public enum PriceRule {
  /** The lower of asked and list price; the default. */
  LOWER,
  /** The list price, even when less was asked. */
  LIST
}
