package org.openimis.schemes;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openimis.domain.enrolment.Family;
import org.openimis.domain.enrolment.InsureeEntry;
import org.openimis.domain.facility.Place;
import org.openimis.domain.party.Gender;
import org.openimis.schemes.cell.Cell;
import org.openimis.schemes.cell.Choices;
import org.openimis.schemes.cell.Row;
import org.openimis.schemes.fault.FaultKind;

/** Reads the insurees of a sample and their families. */
final class PeopleReader {
  private static final Map<String, Gender> GENDERS =
      Choices.of(
          new Gender[] {Gender.MALE, Gender.FEMALE, Gender.OTHER},
          gender -> gender.name().substring(0, 1));
  private static final Map<String, String> MARITAL = Choices.of("M", "S", "D", "W", "N");
  private static final Map<String, String> RELATIONSHIPS =
      Choices.of("1", "2", "3", "4", "5", "6", "7", "8");
  private static final Map<String, String> FAMILY_TYPES =
      Choices.of("C", "G", "H", "O", "P", "S", "T");
  private static final Map<String, String> CONFIRMATIONS = Choices.of("A", "B", "C", "D");

  private final List<Row> insurees;
  private final List<Row> families;
  private final Places places;
  private final Codes numbers;
  private final Codes familyHeads;
  private final Codes facilities;
  private final Map<String, String> headByNumber = new HashMap<>();

  PeopleReader(PackSource source, Places places, Codes facilities) {
    this.insurees = source.rows(Tables.INSUREES);
    this.families = source.rows(Tables.FAMILIES);
    this.places = places;
    this.numbers = source.codes(Tables.INSUREES, "insuree_number");
    this.familyHeads = source.codes(Tables.FAMILIES, "head_insuree_number");
    this.facilities = facilities;
    insurees.forEach(
        row ->
            headByNumber.put(
                row.cell("insuree_number").text(), row.cell("head_insuree_number").text()));
  }

  List<InsureeEntry> insurees() {
    Rows.requireUnique(insurees, "insuree_number");
    return insurees.stream().map(this::insuree).toList();
  }

  List<Family> families() {
    Rows.requireUnique(families, "head_insuree_number");
    return families.stream().map(this::family).toList();
  }

  /** Reports a person whom the sample does not hold. */
  void requireInsuree(Cell number) {
    numbers.require(number);
  }

  /** Reports a family that the sample does not hold. */
  void requireFamily(Cell head) {
    familyHeads.require(head);
  }

  /** Whether a person belongs to a family; yes when either is not known, for that is told apart. */
  boolean isOfFamily(String insuree, String head) {
    return headByNumber.getOrDefault(insuree, head).equals(head);
  }

  private InsureeEntry insuree(Row row) {
    Cell number = row.cell("insuree_number");
    Cell head = row.cell("head_insuree_number");
    requireHead(head);
    if (number.text().equals(head.text())
        && familyHeads.isWhole()
        && !familyHeads.has(head.text())) {
      head.fault(FaultKind.FAMILY_MISSING, head.text());
    }
    facilities.require(row.cell("health_facility_code"));
    places.require(row.cell("current_village_code"), Place.Type.VILLAGE);
    LocalDate lastDay = row.cell("last_day").dateOrNull();
    boolean deceased = row.cell("deceased").flag();
    if (deceased && row.cell("last_day").isEmpty()) {
      row.cell("last_day").fault(FaultKind.VALUE_MISSING);
    }
    row.inOrder("birth_date", "last_day");
    return new InsureeEntry(
        number.code(),
        head.code(),
        row.cell("last_name").text(),
        row.cell("other_names").text(),
        row.cell("birth_date").date(),
        row.cell("gender").choice(GENDERS),
        row.cell("marital_status").choiceOrNull(MARITAL),
        row.cell("relationship").choiceOrNull(RELATIONSHIPS),
        row.cell("profession").textOrNull(),
        row.cell("education").textOrNull(),
        row.cell("passport").textOrNull(),
        row.cell("phone").textOrNull(),
        row.cell("card_issued").flag(),
        row.cell("health_facility_code").textOrNull(),
        row.cell("current_address").textOrNull(),
        row.cell("current_village_code").textOrNull(),
        lastDay,
        deceased);
  }

  private Family family(Row row) {
    Cell head = row.cell("head_insuree_number");
    requireHead(head);
    places.require(row.cell("village_code"), Place.Type.VILLAGE);
    return new Family(
        "F-" + head.code(),
        head.text(),
        row.cell("village_code").text(),
        row.cell("poverty").flag(),
        row.cell("type").choiceOrNull(FAMILY_TYPES),
        row.cell("address").textOrNull(),
        row.cell("confirmation_no").textOrNull(),
        row.cell("confirmation_type").choiceOrNull(CONFIRMATIONS));
  }

  private void requireHead(Cell head) {
    numbers.require(head);
    String headOfHead = headByNumber.get(head.text());
    if (headOfHead != null && !headOfHead.equals(head.text())) {
      head.fault(FaultKind.NOT_A_HEAD, head.text(), headOfHead);
    }
  }
}
