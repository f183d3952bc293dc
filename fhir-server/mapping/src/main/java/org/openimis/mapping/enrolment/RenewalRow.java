package org.openimis.mapping.enrolment;

/**
 * An offer to renew a policy.
 *
 * @param policy the number of the policy that ends
 * @param status FHIR's code of the Task's status
 */
public record RenewalRow(String scheme, String policy, String status) {}
