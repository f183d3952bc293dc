package org.openimis.domain.claim;

import java.util.List;

/**
 * Claims of a family whose members share two policies, all under the same terms.
 *
 * @param members how many people each policy covers
 */
record Household(int members, List<TermsBuilder> terms, List<ClaimBuilder> claims) {}
