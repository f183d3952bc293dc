package org.openimis.mapping.enrolment;

import org.hl7.fhir.r4.model.Patient;
import org.openimis.domain.party.SentDocument;

/** A new person as they were sent. */
public record FhirPerson(Patient patient) implements SentDocument {}
