package org.openimis.store.projection;

import static org.openimis.store.sql.Dates.fromOrBeginning;
import static org.openimis.store.sql.Dates.toOrEnd;

import java.util.List;
import java.util.function.Function;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.ChargeItemDefinition;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.Contract;
import org.hl7.fhir.r4.model.Coverage;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.InsurancePlan;
import org.hl7.fhir.r4.model.Invoice;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Medication;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Task;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.product.Limit;
import org.openimis.domain.product.VisitLimits;
import org.openimis.mapping.catalogue.CatalogueProjection;
import org.openimis.mapping.catalogue.CatalogueRow;
import org.openimis.mapping.catalogue.DiagnosisProjection;
import org.openimis.mapping.catalogue.PackageProjection;
import org.openimis.mapping.catalogue.PriceProjection;
import org.openimis.mapping.contribution.ContributionProjection;
import org.openimis.mapping.coverage.CoverProjection;
import org.openimis.mapping.coverage.PolicyProjection;
import org.openimis.mapping.enrolment.FamilyProjection;
import org.openimis.mapping.enrolment.InsureeProjection;
import org.openimis.mapping.enrolment.OfficerProjection;
import org.openimis.mapping.enrolment.RenewalTask;
import org.openimis.mapping.enrolment.ResidenceProjection;
import org.openimis.mapping.enrolment.ResidenceRow;
import org.openimis.mapping.facility.FacilityProjection;
import org.openimis.mapping.facility.PartyProjection;
import org.openimis.mapping.facility.PartyRow;
import org.openimis.mapping.facility.PlaceProjection;
import org.openimis.mapping.product.CoverRuleProjection;
import org.openimis.mapping.product.CoverRuleRow;
import org.openimis.mapping.product.ProductProjection;

/** Every table that is read from resources, and how. */
final class Projections {
  private static final String CATALOGUE_COLUMNS =
      "scheme, kind, code, name, price, currency, care_type, patients, frequency_days, category,"
          + " package_type, most_units, valid_from, valid_to";
  private static final String PARTY_COLUMNS = "resource_type, scheme, system, value, facility";

  static final List<Projection<?, ?>> ALL =
      List.of(
          of(
              Patient.class,
              "insuree",
              "scheme, number, birth_date, gender, last_day",
              InsureeProjection::rows,
              row ->
                  values(row.scheme(), row.number(), row.birthDate(), row.gender(), row.lastDay())),
          residence(Patient.class, ResidenceProjection::rows),
          residence(Group.class, ResidenceProjection::rows),
          of(
              Organization.class,
              "facility",
              "scheme, code, district, level, care_type, item_price_list, service_price_list,"
                  + " valid_from, valid_to",
              FacilityProjection::rows,
              row ->
                  values(
                      row.scheme(),
                      row.code(),
                      row.district(),
                      row.level(),
                      row.careType(),
                      row.itemList(),
                      row.serviceList(),
                      fromOrBeginning(row.validFrom()),
                      toOrEnd(row.validTo()))),
          party(Organization.class, PartyProjection::rows),
          party(Practitioner.class, PartyProjection::rows),
          party(PractitionerRole.class, PartyProjection::rows),
          party(Location.class, PartyProjection::rows),
          of(
              Location.class,
              "place",
              "scheme, code, name, type, parent",
              PlaceProjection::rows,
              row -> values(row.scheme(), row.code(), row.name(), row.type(), row.parent())),
          of(
              Medication.class,
              "register_entry",
              CATALOGUE_COLUMNS,
              CatalogueProjection::rows,
              Projections::catalogue),
          of(
              ActivityDefinition.class,
              "register_entry",
              CATALOGUE_COLUMNS,
              CatalogueProjection::rows,
              Projections::catalogue),
          of(
              CodeSystem.class,
              "diagnosis",
              "scheme, system, code, name, valid_to",
              DiagnosisProjection::rows,
              row ->
                  values(
                      row.scheme(), row.system(), row.code(), row.name(), toOrEnd(row.validTo()))),
          of(
              ChargeItemDefinition.class,
              "price",
              "scheme, price_list, kind, code, price, valid_from, valid_to",
              PriceProjection::rows,
              row ->
                  values(
                      row.scheme(),
                      row.list(),
                      row.kind(),
                      row.code(),
                      row.price(),
                      row.validFrom(),
                      toOrEnd(row.validTo()))),
          of(
              ChargeItemDefinition.class,
              "cover_rule",
              "scheme, product, kind, code, price_origin, limit_o_adult, limit_o_child,"
                  + " limit_e_adult, limit_e_child, limit_r_adult, limit_r_child,"
                  + " waiting_months_adult, waiting_months_child, most_units_adult,"
                  + " most_units_child, exclusion_adult, exclusion_child, valid_from, valid_to",
              CoverRuleProjection::rows,
              Projections::coverRule),
          of(
              InsurancePlan.class,
              "product",
              "scheme, code, name, ceiling_interpretation, valid_from, valid_to, location, cycles,"
                  + " successor",
              ProductProjection::rows,
              row ->
                  values(
                      row.scheme(),
                      row.code(),
                      row.name(),
                      row.ceilingInterpretation(),
                      row.from(),
                      row.to(),
                      row.location(),
                      row.cycles(),
                      row.successor())),
          of(
              InsurancePlan.class,
              "product_parameter",
              "scheme, product, name, value, valid_from",
              ProductProjection::parameters,
              row -> values(row.scheme(), row.product(), row.name(), row.value(), row.from())),
          of(
              PlanDefinition.class,
              "package_part",
              "scheme, service, kind, code, quantity",
              PackageProjection::rows,
              row -> values(row.scheme(), row.service(), row.kind(), row.code(), row.quantity())),
          of(
              InsurancePlan.class,
              "product_price_rule",
              "scheme, product, rule, valid_from",
              ProductProjection::priceRules,
              row -> values(row.scheme(), row.product(), row.rule(), row.validFrom())),
          of(
              Coverage.class,
              "cover",
              "scheme, insuree_number, policy, product, stage, status, policy_effective,"
                  + " policy_expiry, effective, expiry, suspensions",
              CoverProjection::rows,
              row ->
                  values(
                      row.scheme(),
                      row.insureeNumber(),
                      row.policy(),
                      row.product(),
                      row.stage(),
                      row.status(),
                      row.policyEffective(),
                      row.policyExpiry(),
                      row.effective(),
                      row.expiry(),
                      row.suspensions())),
          of(
              Group.class,
              "family",
              "scheme, key, head, village, active",
              FamilyProjection::rows,
              row -> values(row.scheme(), row.key(), row.head(), row.village(), row.active())),
          of(
              Group.class,
              "family_member",
              "scheme, position, patient_id, insuree_number, relationship",
              FamilyProjection::members,
              row ->
                  values(
                      row.scheme(),
                      row.position(),
                      row.patientId(),
                      row.insureeNumber(),
                      row.relationship())),
          of(
              Contract.class,
              "policy",
              "scheme, number, family, product, officer, stage, status, enrolled, start, effective,"
                  + " expiry, value, currency, renews",
              PolicyProjection::rows,
              row ->
                  values(
                      row.scheme(),
                      row.number(),
                      row.family(),
                      row.product(),
                      row.officer(),
                      row.stage(),
                      row.status(),
                      row.enrolled(),
                      row.start(),
                      row.effective(),
                      row.expiry(),
                      row.value(),
                      row.currency(),
                      row.renews())),
          of(
              PractitionerRole.class,
              "officer",
              "scheme, code, last_day, substitute",
              OfficerProjection::rows,
              row -> values(row.scheme(), row.code(), row.lastDay(), row.substitute())),
          of(
              Task.class,
              "renewal",
              "scheme, policy, status",
              RenewalTask::rows,
              row -> values(row.scheme(), row.policy(), row.status())),
          of(
              Invoice.class,
              "contribution",
              "scheme, number, policy, insuree_number, due, currency",
              ContributionProjection::rows,
              row ->
                  values(
                      row.scheme(),
                      row.number(),
                      row.policy(),
                      row.insureeNumber(),
                      row.due(),
                      row.currency())));

  private Projections() {}

  private static <R extends IBaseResource, T> Projection<R, T> of(
      Class<R> type,
      String table,
      String columns,
      Function<R, List<T>> rows,
      Function<T, @Nullable Object[]> values) {
    return new Projection<>(type, table, columns, rows, values);
  }

  private static <R extends IBaseResource> Projection<R, PartyRow> party(
      Class<R> type, Function<R, List<PartyRow>> rows) {
    String name = type.getSimpleName();
    return of(
        type,
        "party",
        PARTY_COLUMNS,
        rows,
        row -> values(name, row.scheme(), row.system(), row.value(), row.facility()));
  }

  private static <R extends IBaseResource> Projection<R, ResidenceRow> residence(
      Class<R> type, Function<R, List<ResidenceRow>> rows) {
    return of(
        type,
        "residence",
        "patient_id, scheme, village",
        rows,
        row -> values(row.patientId(), row.scheme(), row.village()));
  }

  private static @Nullable Object[] catalogue(CatalogueRow row) {
    return values(
        row.scheme(),
        row.kind(),
        row.code(),
        row.name(),
        row.price(),
        row.currency(),
        row.careType(),
        row.patientMask(),
        row.frequencyDays(),
        row.category(),
        row.packageType(),
        row.mostUnits(),
        fromOrBeginning(row.validFrom()),
        toOrEnd(row.validTo()));
  }

  private static @Nullable Object[] coverRule(CoverRuleRow row) {
    return values(
        row.scheme(),
        row.product(),
        row.kind(),
        row.code(),
        row.priceOrigin(),
        adult(row.otherVisit()),
        child(row.otherVisit()),
        adult(row.emergency()),
        child(row.emergency()),
        adult(row.referral()),
        child(row.referral()),
        row.waitingMonthsAdult(),
        row.waitingMonthsChild(),
        row.mostUnitsAdult(),
        row.mostUnitsChild(),
        row.exclusionAdult(),
        row.exclusionChild(),
        row.validFrom(),
        toOrEnd(row.validTo()));
  }

  private static @Nullable String adult(VisitLimits limits) {
    return text(limits.adult());
  }

  private static @Nullable String child(VisitLimits limits) {
    return text(limits.child());
  }

  private static @Nullable String text(@Nullable Limit limit) {
    return limit == null ? null : limit.kind().code() + " " + limit.value().toPlainString();
  }

  private static @Nullable Object[] values(@Nullable Object... values) {
    return values;
  }
}
