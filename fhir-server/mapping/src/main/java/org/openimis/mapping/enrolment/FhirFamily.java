package org.openimis.mapping.enrolment;

import org.hl7.fhir.r4.model.Group;
import org.openimis.domain.party.SentDocument;

/** A family as it was sent. */
public record FhirFamily(Group group) implements SentDocument {}
