package org.openimis.domain.enrolment;

/**
 * A member of a family as the contribution counts them.
 *
 * @param insuree the insurance number
 * @param adult whether of age on the day of the own enrolment
 * @param other whether neither spouse, child nor parent of the head: openIMIS's relationship 7,
 *     whom no lump sum includes
 */
public record HouseholdMember(String insuree, boolean adult, boolean other) {}
