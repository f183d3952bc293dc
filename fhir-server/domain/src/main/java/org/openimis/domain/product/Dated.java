package org.openimis.domain.product;

import java.time.LocalDate;

/** A value that holds from a day on, until a later one takes its place. */
public record Dated<T>(LocalDate from, T value) {}
