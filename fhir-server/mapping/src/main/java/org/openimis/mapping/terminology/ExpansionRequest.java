package org.openimis.mapping.terminology;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How somebody wants to see the codes of a value set.
 *
 * @param filter words that each code or one of its names must hold; null for all codes
 * @param offset how many codes come before the page
 * @param count how many codes the page holds; null for all
 * @param language in which codes are shown
 * @param withDesignations whether each code comes with all its names
 * @param onlyActive whether codes that have ended are left out
 * @param withDefinition whether the definition of the value set comes with its codes
 * @param day on which codes must hold to be active
 */
public record ExpansionRequest(
    @Nullable String filter,
    int offset,
    @Nullable Integer count,
    Locale language,
    boolean withDesignations,
    boolean onlyActive,
    boolean withDefinition,
    LocalDate day) {}
