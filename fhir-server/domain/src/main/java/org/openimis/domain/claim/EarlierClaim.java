package org.openimis.domain.claim;

import java.time.LocalDate;
import org.openimis.domain.catalogue.ServiceCategory;

/**
 * Another claim of the same person of which a line was accepted.
 *
 * @param careDate that claim's target date
 */
public record EarlierClaim(String claimCode, ServiceCategory category, LocalDate careDate) {}
