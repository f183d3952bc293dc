package org.openimis.mapping.audit;

import java.util.Date;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventAction;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventOutcome;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;
import org.openimis.domain.access.AuditRecord;
import org.openimis.profiles.Canonical;

/**
 * Shows rows of the audit as AuditEvent, and rows that tell of writing as Provenance. Both have the
 * number of the row as their id.
 */
public final class AuditRecords {
  private static final String EVENT_TYPE = "http://terminology.hl7.org/CodeSystem/audit-event-type";
  private static final String INTERACTION = "http://hl7.org/fhir/restful-interaction";
  private static final String PARTICIPANT =
      "http://terminology.hl7.org/CodeSystem/provenance-participant-type";
  private static final String SUBJECT = Canonical.BASE + "/identifier/token-subject";
  private static final int FIRST_REFUSAL = 400;
  private static final int FIRST_FAULT = 500;

  private AuditRecords() {}

  public static AuditEvent event(AuditRecord row) {
    var event = new AuditEvent();
    event.setId("AuditEvent/" + row.id());
    event.setType(new Coding(EVENT_TYPE, "rest", "RESTful Operation"));
    event.addSubtype(new Coding(INTERACTION, row.action(), null));
    event.setAction(action(row));
    event.setRecorded(Date.from(row.recordedAt()));
    event.setOutcome(outcome(row.status()));
    event.setOutcomeDesc(
        row.reason() == null ? String.valueOf(row.status()) : row.status() + " " + row.reason());
    event.addAgent().setWho(who(row)).setRequestor(true).setAltId(row.role());
    event.getSource().setObserver(new Reference().setDisplay("openIMIS-FHIR"));
    if (row.target() != null) {
      event.addEntity().setWhat(what(row.target()));
    }
    row.written().forEach(reference -> event.addEntity().setWhat(new Reference(reference)));
    event.addEntity().setWhat(new Reference().setDisplay("Request " + row.requestId()));
    return event;
  }

  public static Provenance provenance(AuditRecord row) {
    var provenance = new Provenance();
    provenance.setId("Provenance/" + row.id());
    row.written().forEach(reference -> provenance.addTarget(new Reference(reference)));
    provenance.setRecorded(Date.from(row.recordedAt()));
    provenance.getActivity().setText(row.action());
    var agent = provenance.addAgent().setWho(who(row));
    agent.getType().addCoding(new Coding(PARTICIPANT, "author", null));
    return provenance;
  }

  private static Reference who(AuditRecord row) {
    var who =
        new Reference().setIdentifier(new Identifier().setSystem(SUBJECT).setValue(row.subject()));
    return row.facility() == null ? who : who.setDisplay(row.role() + " " + row.facility());
  }

  /** A type alone is no reference. */
  private static Reference what(String target) {
    return target.contains("/") ? new Reference(target) : new Reference().setDisplay(target);
  }

  private static AuditEventAction action(AuditRecord row) {
    if (!row.written().isEmpty()) {
      return AuditEventAction.C;
    }
    return row.action().startsWith("$") || row.action().equals("transaction")
        ? AuditEventAction.E
        : AuditEventAction.R;
  }

  private static AuditEventOutcome outcome(int status) {
    if (status < FIRST_REFUSAL) {
      return AuditEventOutcome._0;
    }
    return status < FIRST_FAULT ? AuditEventOutcome._4 : AuditEventOutcome._8;
  }
}
