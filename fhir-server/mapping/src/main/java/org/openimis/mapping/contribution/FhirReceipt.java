package org.openimis.mapping.contribution;

import org.hl7.fhir.r4.model.PaymentReconciliation;
import org.openimis.domain.party.SentDocument;

/** A receipt as it was sent. */
public record FhirReceipt(PaymentReconciliation payment) implements SentDocument {}
