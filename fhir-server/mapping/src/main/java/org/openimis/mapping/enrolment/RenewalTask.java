package org.openimis.mapping.enrolment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskIntent;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.enrolment.RenewalOffer;
import org.openimis.domain.enrolment.RenewalWarning;
import org.openimis.mapping.claim.Named;
import org.openimis.mapping.pack.Codes;
import org.openimis.mapping.pack.Days;
import org.openimis.mapping.pack.Links;
import org.openimis.mapping.pack.Stamp;
import org.openimis.profiles.CodeSystems;
import org.openimis.profiles.IdentifierSystems;
import org.openimis.profiles.Profiles;

/** The offer to renew a policy, as a Task. */
public final class RenewalTask {
  private static final String RENEW = "renew-policy";

  private RenewalTask() {}

  /**
   * Whom and what an offer names.
   *
   * @param officer null where there is nobody
   * @param photosDue the members of whom a new photo is to be taken
   */
  public record Parties(
      Reference policy,
      Reference family,
      Reference insurer,
      Reference product,
      @Nullable Reference officer,
      List<Reference> photosDue) {
    public Parties {
      photosDue = List.copyOf(photosDue);
    }
  }

  /**
   * A new offer, without an id.
   *
   * @param today from which it may be answered
   * @param last the last day on which the policy may be renewed
   */
  public static Task offered(
      RenewalOffer offer,
      Parties parties,
      LocalDate today,
      LocalDate last,
      String scheme,
      Instant now) {
    var task = new Task();
    Named.stamp(task, scheme, Profiles.RENEWAL);
    task.setStatus(TaskStatus.REQUESTED).setIntent(TaskIntent.PROPOSAL);
    task.setCode(Codes.concept(CodeSystems.TASK_CODE, RENEW));
    task.setFocus(parties.policy()).setFor(parties.family()).setRequester(parties.insurer());
    if (parties.officer() != null) {
      task.setOwner(parties.officer());
    }
    task.setAuthoredOnElement(moment(now)).setLastModifiedElement(moment(now));
    task.getRestriction().setPeriod(Days.period(today, last));
    task.addInput().setType(parameter("product")).setValue(parties.product());
    task.addInput().setType(parameter("date")).setValue(Days.date(offer.date()));
    offer.warnings().stream()
        .sorted()
        .map(RenewalWarning::code)
        .forEach(
            warning ->
                task.addInput()
                    .setType(parameter("warning"))
                    .setValue(Codes.concept(CodeSystems.RENEWAL_WARNING, warning)));
    parties
        .photosDue()
        .forEach(member -> task.addInput().setType(parameter("photo-due")).setValue(member));
    return task;
  }

  /** The offer, taken: the policy was renewed by that one. */
  public static Task renewed(Task task, Reference policy, Instant now) {
    task.setStatus(TaskStatus.COMPLETED).setLastModifiedElement(moment(now));
    task.addOutput().setType(parameter("policy")).setValue(policy);
    return task;
  }

  /**
   * The offer, declined by the family.
   *
   * @param reason in words; null for none
   */
  public static Task declined(Task task, @Nullable String reason, Instant now) {
    task.setStatus(TaskStatus.REJECTED).setLastModifiedElement(moment(now));
    if (reason != null && !reason.isBlank()) {
      task.setStatusReason(new CodeableConcept().setText(reason));
    }
    return task;
  }

  /** The offer, too late to be taken. */
  public static Task ranOut(Task task, Instant now) {
    return task.setStatus(TaskStatus.CANCELLED).setLastModifiedElement(moment(now));
  }

  /** An offer as a row; nothing for a Task about something else. */
  public static List<RenewalRow> rows(Task task) {
    String scheme = Stamp.schemeOf(task);
    String policy = Links.code(task.getFocus(), IdentifierSystems.POLICY);
    boolean isOffer = task.getCode().hasCoding(CodeSystems.TASK_CODE, RENEW);
    return scheme == null || policy == null || !isOffer || !task.hasStatus()
        ? List.of()
        : List.of(new RenewalRow(scheme, policy, task.getStatus().toCode()));
  }

  private static CodeableConcept parameter(String code) {
    return Codes.concept(CodeSystems.TASK_PARAMETER, code);
  }

  private static DateTimeType moment(Instant now) {
    return new DateTimeType(now.truncatedTo(ChronoUnit.SECONDS).toString());
  }
}
