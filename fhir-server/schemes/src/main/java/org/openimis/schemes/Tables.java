package org.openimis.schemes;

import java.util.List;
import org.openimis.schemes.cell.TableShape;

/** The tables of a pack. docs/schemes/tables.md explains each column, and a test compares both. */
final class Tables {
  static final TableShape LOCATIONS =
      TableShape.of("locations.csv").required("code", "name", "type").optional("parent_code");

  static final TableShape FACILITIES =
      TableShape.of("health-facilities.csv")
          .required("code", "name", "legal_form", "level")
          .optional("sublevel")
          .required("district_code")
          .optional("care_type", "service_price_list", "item_price_list", "account_code")
          .optional("valid_from");

  static final TableShape CLAIM_ADMINISTRATORS =
      TableShape.of("claim-administrators.csv")
          .required("code", "last_name")
          .optional("other_names", "dob", "phone")
          .required("health_facility_code");

  static final TableShape OFFICERS =
      TableShape.of("enrolment-officers.csv")
          .required("code", "last_name")
          .optional("other_names", "dob", "phone")
          .required("district_code")
          .optional("village_codes", "last_day", "substitute_code");

  static final TableShape PAYERS =
      TableShape.of("payers.csv")
          .required("code", "name")
          .optional("type", "phone", "location_code");

  static final TableShape ITEMS =
      TableShape.of("items.csv")
          .required("code", "name", "type")
          .optional("package")
          .required("price")
          .optional("care_type", "frequency_days", "patient_category", "max_per_line")
          .optional("valid_from");

  static final TableShape SERVICES =
      TableShape.of("services.csv")
          .required("code", "name", "type")
          .optional("level", "category")
          .required("price")
          .optional("care_type", "frequency_days", "patient_category", "max_per_line")
          .optional("valid_from");

  static final TableShape PACKAGES =
      TableShape.of("packages.csv").required("service_code", "type", "kind", "code", "quantity");

  static final TableShape DIAGNOSES = TableShape.of("diagnoses.csv").required("code", "name");

  static final TableShape PRICE_LISTS =
      TableShape.of("price-lists.csv").required("kind", "name", "date").optional("location_code");

  static final TableShape PRICES =
      TableShape.of("prices.csv")
          .required("kind", "price_list", "code")
          .optional("price", "valid_from");

  static final TableShape COVER_RULES =
      TableShape.of("cover-rules.csv")
          .required("product_code", "kind", "code")
          .optional("valid_from")
          .required("price_origin")
          .optional("limit_type", "limit_adult", "limit_child")
          .optional("limit_type_r", "limit_adult_r", "limit_child_r")
          .optional("limit_type_e", "limit_adult_e", "limit_child_e")
          .optional("waiting_months_adult", "waiting_months_child")
          .optional("max_quantity_adult", "max_quantity_child")
          .optional("ceiling_exclusion_adult", "ceiling_exclusion_child");

  static final TableShape INSUREES =
      TableShape.of("sample/insurees.csv")
          .required("insuree_number", "head_insuree_number", "last_name")
          .optional("other_names")
          .required("birth_date", "gender")
          .optional("marital_status", "relationship", "profession", "education", "passport")
          .optional("phone", "card_issued", "health_facility_code", "current_address")
          .optional("current_village_code", "last_day", "deceased");

  static final TableShape FAMILIES =
      TableShape.of("sample/families.csv")
          .required("head_insuree_number", "village_code")
          .optional("poverty", "type", "address", "confirmation_no", "confirmation_type");

  static final TableShape POLICIES =
      TableShape.of("sample/policies.csv")
          .required("policy_number", "head_insuree_number", "product_code", "stage")
          .required("enrol_date", "start_date", "effective_date", "expiry_date")
          .required("status", "value")
          .optional("officer_code");

  static final TableShape MEMBER_COVER =
      TableShape.of("sample/member-cover.csv")
          .required("policy_number", "insuree_number")
          .required("enrolment_date", "start_date", "effective_date", "expiry_date");

  static final TableShape CLAIMS =
      TableShape.of("sample/claims.csv")
          .required("claim_code", "insuree_number", "health_facility_code")
          .optional("claim_administrator_code")
          .required("date_from", "date_to", "date_claimed")
          .optional("visit_type")
          .required("diagnosis")
          .optional("secondary_diagnoses", "claimed", "explanation");

  static final TableShape CLAIM_LINES =
      TableShape.of("sample/claim-lines.csv")
          .required("claim_code", "kind", "code", "quantity", "unit_price_asked")
          .optional("explanation");

  /** What makes the law. */
  static final List<TableShape> LAW =
      List.of(
          LOCATIONS,
          FACILITIES,
          CLAIM_ADMINISTRATORS,
          OFFICERS,
          PAYERS,
          ITEMS,
          SERVICES,
          PACKAGES,
          DIAGNOSES,
          PRICE_LISTS,
          PRICES,
          COVER_RULES);

  /** Where a missing table is worth a warning, for its rows would all end. */
  static final List<TableShape> EXPECTED =
      LAW.stream().filter(table -> !table.equals(PACKAGES) && !table.equals(PAYERS)).toList();

  /** People and claims to try the scheme with. */
  static final List<TableShape> SAMPLE =
      List.of(INSUREES, FAMILIES, POLICIES, MEMBER_COVER, CLAIMS, CLAIM_LINES);

  private Tables() {}
}
