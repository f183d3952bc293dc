package org.openimis.mapping.product;

import java.time.LocalDate;

/** An insurance product and its first and last day. */
public record ProductRow(String scheme, String code, String name, LocalDate from, LocalDate to) {}
