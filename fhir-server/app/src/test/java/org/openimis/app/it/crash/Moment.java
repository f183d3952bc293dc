package org.openimis.app.it.crash;

import java.util.Locale;

/**
 * A moment in the life of a submission at which its server may die. Each has a claim and a family
 * of its own, so that no claim waits for another one that has been stopped.
 */
enum Moment {
  /** The key is taken, nothing else is written. */
  KEY_TAKEN("AFTER INSERT ON scheme.submission", "NEW.claim_code = '%s'"),

  /** The Claim is written, as HAPI writes it. */
  CLAIM_STORED(
      "AFTER INSERT ON hfj_res_ver", "NEW.res_type = 'Claim' AND NEW.res_text_vc LIKE '%%%s\"%%'"),

  /** The ClaimResponse is written. */
  ANSWER_STORED(
      "AFTER INSERT ON hfj_res_ver",
      "NEW.res_type = 'ClaimResponse' AND NEW.res_text_vc LIKE '%%%s\"%%'"),

  /** The lines are written. */
  LINES_WRITTEN("AFTER INSERT ON scheme.claim_line", "NEW.claim_code = '%s'"),

  /** The same for the second of three claims that were sent in one Bundle. */
  WITHIN_GROUP("AFTER INSERT ON scheme.claim_line", "NEW.claim_code = '%s'"),

  /** Amounts are posted. */
  POSTED("AFTER INSERT ON scheme.posting", "NEW.insuree_number = '%2$s'"),

  /** The key has its receipt; all rows of ours are there. */
  RECEIPT_KEPT("AFTER UPDATE ON scheme.submission", "NEW.claim_code = '%s'"),

  /** The transaction commits: everything is written, and nobody sees it yet. */
  COMMITTING("AFTER INSERT ON scheme.submission", "NEW.claim_code = '%s'"),

  /** Committed, but the client has not read the answer; nothing has to stop here. */
  ANSWER_UNREAD("", "");

  private final String event;
  private final String condition;

  Moment(String event, String condition) {
    this.event = event;
    this.condition = condition;
  }

  /** The code of the claim that is under way at this moment. */
  String claim() {
    return "KILL-" + name().replace('_', '-');
  }

  String insuree() {
    return CrashPack.insuree(ordinal());
  }

  boolean stops() {
    return !event.isEmpty();
  }

  /** The trigger that lets its own claim sleep here. */
  String trigger() {
    return trigger(claim(), insuree());
  }

  /** The trigger that lets a claim sleep here. */
  String trigger(String code, String number) {
    return "CREATE %s %s %s FOR EACH ROW WHEN (%s) EXECUTE FUNCTION crash_sleep('%s')"
        .formatted(
            this == COMMITTING ? "CONSTRAINT TRIGGER" : "TRIGGER",
            "crash_" + name().toLowerCase(Locale.ROOT),
            this == COMMITTING ? event + " DEFERRABLE INITIALLY DEFERRED" : event,
            condition.formatted(code, number),
            name());
  }
}
