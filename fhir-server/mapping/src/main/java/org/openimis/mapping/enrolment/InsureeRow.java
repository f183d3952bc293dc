package org.openimis.mapping.enrolment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person in the register of insurees.
 *
 * @param gender MALE, FEMALE, OTHER or UNKNOWN
 * @param lastDay the day of death or of being made inactive; null while neither has happened
 */
public record InsureeRow(
    String number,
    String scheme,
    LocalDate birthDate,
    String gender,
    @Nullable LocalDate lastDay) {}
