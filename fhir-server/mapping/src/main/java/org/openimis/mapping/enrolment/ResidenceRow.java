package org.openimis.mapping.enrolment;

/** That a person lives in a village, as a person's or a family's address says. */
public record ResidenceRow(String patientId, String scheme, String village) {}
