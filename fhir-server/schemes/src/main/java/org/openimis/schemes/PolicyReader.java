package org.openimis.schemes;

import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openimis.domain.coverage.Policy;
import org.openimis.domain.coverage.PolicyStage;
import org.openimis.domain.coverage.PolicyStatus;
import org.openimis.domain.money.Money;
import org.openimis.schemes.cell.Cell;
import org.openimis.schemes.cell.Choices;
import org.openimis.schemes.cell.Row;
import org.openimis.schemes.fault.FaultKind;

/**
 * Reads the policies of a sample and whom they cover. A member's days may differ from the policy's.
 */
final class PolicyReader {
  private static final Map<String, PolicyStage> STAGES =
      Choices.of(PolicyStage.values(), stage -> stage == PolicyStage.NEW ? "N" : "R");
  private static final Map<String, PolicyStatus> STATUSES =
      Choices.of(PolicyStatus.values(), status -> Integer.toString(status.code()));

  private final List<Row> policies;
  private final List<Row> members;
  private final PeopleReader people;
  private final Codes numbers;
  private final Codes products;
  private final Codes officers;
  private final Currency currency;

  PolicyReader(
      PackSource source, PeopleReader people, Codes products, Codes officers, Currency currency) {
    this.policies = source.rows(Tables.POLICIES);
    this.members = source.rows(Tables.MEMBER_COVER);
    this.people = people;
    this.numbers = source.codes(Tables.POLICIES, "policy_number");
    this.products = products;
    this.officers = officers;
    this.currency = currency;
  }

  List<Policy> read() {
    Rows.requireUnique(policies, "policy_number");
    Rows.requireUnique(
        members,
        "insuree_number",
        row -> Rows.key(row.cell("policy_number").text(), row.cell("insuree_number").text()));
    requireReferences();
    Map<String, List<Row>> byPolicy = Rows.byKey(members, row -> row.cell("policy_number").text());
    return policies.stream()
        .map(row -> policy(row, byPolicy.getOrDefault(row.cell("policy_number").text(), List.of())))
        .toList();
  }

  private void requireReferences() {
    Map<String, String> headByPolicy = new HashMap<>();
    for (Row row : policies) {
      people.requireFamily(row.cell("head_insuree_number"));
      products.require(row.cell("product_code"));
      officers.require(row.cell("officer_code"));
      headByPolicy.put(row.cell("policy_number").text(), row.cell("head_insuree_number").text());
    }
    for (Row row : members) {
      Cell insuree = row.cell("insuree_number");
      numbers.require(row.cell("policy_number"));
      people.requireInsuree(insuree);
      String head = headByPolicy.get(row.cell("policy_number").text());
      if (head != null && !people.isOfFamily(insuree.text(), head)) {
        insuree.fault(FaultKind.OTHER_FAMILY, insuree.text(), head);
      }
    }
  }

  private Policy policy(Row row, List<Row> memberRows) {
    requireOrder(row);
    return new Policy(
        row.cell("policy_number").code(),
        row.cell("head_insuree_number").text(),
        row.cell("product_code").text(),
        row.cell("stage").choice(STAGES),
        row.cell("status").choice(STATUSES),
        row.cell("enrol_date").date(),
        row.cell("start_date").date(),
        row.cell("effective_date").date(),
        row.cell("expiry_date").date(),
        new Money(row.cell("value").amount(currency), currency),
        row.cell("officer_code").textOrNull(),
        memberRows.stream().map(PolicyReader::member).toList());
  }

  private static Policy.Member member(Row row) {
    requireOrder(row);
    return new Policy.Member(
        row.cell("insuree_number").text(),
        row.cell("enrolment_date").date(),
        row.cell("start_date").date(),
        row.cell("effective_date").date(),
        row.cell("expiry_date").date());
  }

  private static void requireOrder(Row row) {
    row.inOrder("start_date", "expiry_date");
    row.inOrder("effective_date", "expiry_date");
  }
}
