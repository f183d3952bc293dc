package org.openimis.store.pack;

import java.util.Optional;
import org.openimis.domain.scheme.PackLoader.Progress;
import org.openimis.domain.scheme.Scheme;
import org.openimis.profiles.IdentifierSystems;
import org.openimis.store.hapi.Transactions;
import org.openimis.store.scheme.SchemeGate;
import org.openimis.store.scheme.SchemeSettings;
import org.openimis.store.sql.Database;
import org.openimis.store.sql.FactsCodec;

/** A scheme's own row while its pack is loaded. */
final class SchemeRows {
  private final Database database;
  private final Transactions transactions;
  private final SchemeSettings settings;
  private final SchemeGate gate;

  SchemeRows(Database database, Transactions transactions, SchemeSettings settings) {
    this.database = database;
    this.transactions = transactions;
    this.settings = settings;
    this.gate = new SchemeGate(database, settings);
  }

  /** Whether the scheme is open to claims and its settings are those of the pack. */
  boolean isActive(Scheme scheme) {
    settings.forget();
    return settings
        .find(scheme.code())
        .filter(SchemeSettings.Settings::active)
        .filter(stored -> stored.terms().equals(scheme.terms()))
        .filter(stored -> stored.enrolment().equals(scheme.enrolment()))
        .filter(stored -> stored.currency().equals(scheme.currency()))
        .filter(stored -> stored.zone().equals(scheme.zone()))
        .filter(stored -> stored.diagnosisSystem().equals(scheme.diagnosisSystem()))
        .filter(stored -> stored.ageOfMajority() == scheme.ageOfMajority())
        .isPresent();
  }

  /** Waits for claims that are being judged, then lets none in. */
  void close(Scheme scheme, int total) {
    transactions.inOne(
        details -> {
          gate.close(scheme.code());
          return database.update(
              """
              INSERT INTO scheme.scheme (code, currency, zone, diagnosis_system, age_of_majority,
                     automatic_processing, rule_set, explain_several_services, most_corrections,
                     preauthorization_days, enrolment, state, load_done, load_total)
              VALUES (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?::jsonb, 'loading', 0, ?)
              ON CONFLICT (code) DO UPDATE
                 SET currency = excluded.currency, zone = excluded.zone,
                     diagnosis_system = excluded.diagnosis_system,
                     age_of_majority = excluded.age_of_majority,
                     automatic_processing = excluded.automatic_processing,
                     rule_set = excluded.rule_set,
                     explain_several_services = excluded.explain_several_services,
                     most_corrections = excluded.most_corrections,
                     preauthorization_days = excluded.preauthorization_days,
                     enrolment = excluded.enrolment,
                     state = 'loading', load_done = 0,
                     load_total = excluded.load_total
              """,
              scheme.code(),
              scheme.currency().getCurrencyCode(),
              scheme.zone().getId(),
              scheme.diagnosisSystem(),
              scheme.ageOfMajority(),
              scheme.terms().automaticProcessing(),
              FactsCodec.write(scheme.terms().ruleSet()),
              scheme.terms().entry().explainSeveralServices(),
              scheme.terms().entry().mostCorrections(),
              scheme.terms().preauthorizationDays(),
              FactsCodec.write(scheme.enrolment()),
              total);
        });
    settings.forget();
  }

  void advance(String scheme, int written) {
    database.update(
        "UPDATE scheme.scheme SET load_done = load_done + ? WHERE code = ?", written, scheme);
  }

  void activate(Scheme scheme) {
    database.update(
        """
        UPDATE scheme.scheme SET state = 'active', activated_at = now(), insurer_id = (
               SELECT resource_id FROM scheme.party
                WHERE scheme = ? AND system = ? AND value = ?)
         WHERE code = ?
        """,
        scheme.code(),
        IdentifierSystems.INSURER,
        scheme.insurerCode(),
        scheme.code());
    settings.forget();
  }

  Optional<Progress> progress(String scheme) {
    return database.queryOne(
        "SELECT state, load_done, load_total FROM scheme.scheme WHERE code = ?",
        (row, i) ->
            new Progress(
                row.getString("state").equals("active"),
                row.getInt("load_done"),
                row.getInt("load_total")),
        scheme);
  }
}
