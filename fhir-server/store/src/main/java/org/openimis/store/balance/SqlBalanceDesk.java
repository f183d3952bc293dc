package org.openimis.store.balance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.balance.BalanceDesk;
import org.openimis.domain.balance.CoverUse;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.coverage.MemberCover;
import org.openimis.domain.enrolment.Insuree;
import org.openimis.domain.product.BenefitTerms;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;
import org.openimis.store.coverage.CoverRows;
import org.openimis.store.coverage.InsureeRows;
import org.openimis.store.law.SchemeLaw;
import org.openimis.store.law.SchemeLaws;
import org.openimis.store.scheme.SchemeSettings;
import org.openimis.store.scheme.SchemeSettings.Settings;
import org.openimis.store.sql.Database;

/**
 * Reads how a cover stands in two statements: whose cover it is, then everything that was used of
 * it, which one statement sees at one moment. The law is in memory. Nothing is locked.
 */
public final class SqlBalanceDesk implements BalanceDesk {
  private final Database database;
  private final SchemeSettings schemes;
  private final SchemeLaws laws;

  public SqlBalanceDesk(Database database, SchemeSettings schemes, SchemeLaws laws) {
    this.database = database;
    this.schemes = schemes;
    this.laws = laws;
  }

  /** A cover and the person who has it. */
  private record Covered(String scheme, String patientId, Insuree insuree, MemberCover cover) {}

  @Override
  public Optional<CoverUse> use(
      String coverage, LocalDate day, LocalDate today, Collection<MedicalCode> codes) {
    return find(coverage).map(covered -> use(covered, day, today, codes));
  }

  private Optional<Covered> find(String coverage) {
    return database.queryOne(
        """
        SELECT cover.*, insuree.resource_id AS patient_id, insuree.number, insuree.birth_date,
               insuree.gender, insuree.last_day, scheme.state AS scheme_state, scheme.activated_at
          FROM scheme.cover
          JOIN scheme.insuree ON insuree.number = cover.insuree_number
          JOIN scheme.scheme ON scheme.code = cover.scheme
         WHERE cover.resource_id = ?
        """,
        (row, i) -> covered(row),
        coverage);
  }

  private Covered covered(ResultSet row) throws SQLException {
    String scheme = row.getString("scheme");
    requireLoaded(scheme, row);
    return new Covered(
        scheme, row.getString("patient_id"), InsureeRows.insuree(row), CoverRows.cover(row));
  }

  /** As at the gate of claims: no balance is told by a law that is half written. */
  private void requireLoaded(String scheme, ResultSet row) throws SQLException {
    @Nullable Instant activatedAt =
        row.getTimestamp("activated_at") == null
            ? null
            : row.getTimestamp("activated_at").toInstant();
    if (activatedAt == null || !row.getString("scheme_state").equals("active")) {
      throw new RequestRefused(ProblemCode.SCHEME_NOT_READY, "", scheme);
    }
    schemes.forgetUnless(scheme, activatedAt);
  }

  private CoverUse use(
      Covered covered, LocalDate day, LocalDate today, Collection<MedicalCode> codes) {
    Settings settings = schemes.of(covered.scheme());
    MemberCover cover = covered.cover();
    SchemeLaw law = laws.of(covered.scheme());
    Set<String> product = Set.of(cover.product());
    law.prepare(Set.of(), codes, product);
    BenefitTerms terms =
        law.terms(product, day).stream()
            .findFirst()
            .orElseGet(() -> BenefitTerms.unlimited(cover.product()));
    var asked =
        new UseReader.Asked(
            covered.scheme(), covered.insuree().number(), cover, terms, day, today, codes);
    UseReader.Used used = new UseReader(database).read(asked);
    return new CoverUse(
        covered.patientId(),
        cover,
        covered.insuree(),
        day,
        settings.ageOfMajority(),
        settings.currency(),
        terms,
        used.balance(cover.policy()),
        used.history(),
        law.register(codes, day),
        law.coverRules(product, codes, day));
  }
}
