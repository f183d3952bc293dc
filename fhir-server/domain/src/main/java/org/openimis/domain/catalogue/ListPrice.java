package org.openimis.domain.catalogue;

import org.openimis.domain.money.Money;

/** The price of an item or service in a facility's price list on one day. */
public record ListPrice(String priceList, MedicalCode code, Money price) {}
