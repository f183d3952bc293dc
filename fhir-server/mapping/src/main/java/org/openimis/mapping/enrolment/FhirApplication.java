package org.openimis.mapping.enrolment;

import java.util.Map;
import org.hl7.fhir.r4.model.EnrollmentRequest;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Patient;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.party.SentDocument;

/**
 * An application as it was sent.
 *
 * @param family the new family that it brings; null when it names one that is there
 * @param people the new people that it brings, by the address under which the Bundle knows them, in
 *     its order
 */
public record FhirApplication(
    EnrollmentRequest request, @Nullable Group family, Map<String, Patient> people)
    implements SentDocument {}
