package org.openimis.domain.facility;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The person at a facility who enters claims. */
public record ClaimAdministrator(
    String code,
    String lastName,
    String otherNames,
    @Nullable LocalDate birthDate,
    @Nullable String phone,
    String facility) {}
