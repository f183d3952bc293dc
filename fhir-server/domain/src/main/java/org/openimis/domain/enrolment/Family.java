package org.openimis.domain.enrolment;

import org.jspecify.annotations.Nullable;

/**
 * A family (household).
 *
 * @param key its own key, {@code F-} and the head's number where the source has none
 * @param head the insurance number of its head
 */
public record Family(
    String key,
    String head,
    String village,
    boolean poor,
    @Nullable String type,
    @Nullable String address,
    @Nullable String confirmationNumber,
    @Nullable String confirmationType) {}
