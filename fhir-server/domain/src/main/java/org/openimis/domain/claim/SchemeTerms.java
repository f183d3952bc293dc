package org.openimis.domain.claim;

/**
 * What a scheme has settled about its claims.
 *
 * @param automaticProcessing whether a submitted claim is valued at once; otherwise it waits,
 *     checked
 * @param preauthorizationDays how many days a preauthorization reserves its amounts
 */
public record SchemeTerms(
    RuleSet ruleSet,
    EntryRules.EntryTerms entry,
    boolean automaticProcessing,
    int preauthorizationDays) {}
