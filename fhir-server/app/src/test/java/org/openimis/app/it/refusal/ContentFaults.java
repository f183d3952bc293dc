package org.openimis.app.it.refusal;

import static org.openimis.app.it.refusal.Fault.coding;
import static org.openimis.app.it.refusal.Fault.diagnosis;
import static org.openimis.app.it.refusal.Fault.fault;
import static org.openimis.app.it.refusal.Fault.in;
import static org.openimis.app.it.refusal.Fault.item;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;

/** Claims with codes, dates and amounts that cannot be. */
final class ContentFaults {
  private ContentFaults() {}

  static Stream<Fault> all() {
    return Stream.of(codes(), dates(), amounts()).flatMap(faults -> faults);
  }

  private static Stream<Fault> codes() {
    return Stream.of(
        fault(
            "unknown diagnosis",
            422,
            "code-invalid Claim.diagnosis[0].diagnosis.coding[0]",
            c -> diagnosis(c).put("code", "ZZZ")),
        fault(
            "diagnoses of another system",
            422,
            "code-system Claim.diagnosis[0].diagnosis.coding[0]",
            c -> diagnosis(c).put("system", "http://snomed.info/sct")),
        fault(
            "line of another system",
            422,
            "code-system Claim.item[0].productOrService.coding[0].system",
            c -> coding(c).put("system", "http://snomed.info/sct")),
        fault(
            "line without a code",
            422,
            "required Claim.item[0].productOrService.coding[0].code",
            c -> coding(c).remove("code")),
        fault(
            "code of 51 letters",
            422,
            "value Claim.item[0].productOrService.coding[0].code",
            c -> coding(c).put("code", "x".repeat(51))),
        fault(
            "claim code of 51 letters",
            422,
            "value Claim.identifier[0].value",
            c -> ((ObjectNode) c.get("identifier").get(0)).put("value", "x".repeat(51))),
        fault("a cancelled claim", 422, "value Claim.status", c -> c.put("status", "cancelled")));
  }

  private static Stream<Fault> dates() {
    return Stream.of(
        fault(
            "inverted dates",
            422,
            "inverted-dates Claim.billablePeriod",
            c -> in(c, "billablePeriod").put("start", "2019-02-01")),
        fault(
            "half a date",
            422,
            "value Claim.billablePeriod.start",
            c -> in(c, "billablePeriod").put("start", "2019-01")),
        fault("a year for a date", 422, "value Claim.created", c -> c.put("created", "2019")),
        fault("30 February", 422, "value Claim.created", c -> c.put("created", "2019-02-30")),
        fault("yesterday", 422, "value Claim.created", c -> c.put("created", "yesterday")),
        fault(
            "a time without an offset",
            422,
            "value Claim.created",
            c -> c.put("created", "2019-01-29T10:00:00")),
        fault("the year 9999", 422, "value Claim.created", c -> c.put("created", "9999-12-31")));
  }

  private static Stream<Fault> amounts() {
    return Stream.of(
        fault(
            "no quantity",
            422,
            "value Claim.item[0].quantity.value",
            c -> in(item(c), "quantity").put("value", 0)),
        fault(
            "negative quantity",
            422,
            "value Claim.item[0].quantity.value",
            c -> in(item(c), "quantity").put("value", -1)),
        fault(
            "absurd quantity",
            422,
            "value Claim.item[0].quantity.value",
            c -> in(item(c), "quantity").put("value", 1e30)),
        fault(
            "negative price",
            422,
            "value Claim.item[0].unitPrice.value",
            c -> in(item(c), "unitPrice").put("value", -0.01)),
        fault(
            "absurd price",
            422,
            "value Claim.item[0].unitPrice.value",
            c -> in(item(c), "unitPrice").put("value", 1e13)),
        fault(
            "price in parts of a cent",
            422,
            "value Claim.item[0].unitPrice.value",
            c -> in(item(c), "unitPrice").put("value", 0.0001)),
        fault(
            "price in another currency",
            422,
            "currency Claim.item[0].unitPrice.currency",
            c -> in(item(c), "unitPrice").put("currency", "USD")),
        fault(
            "price in dollars",
            422,
            "currency Claim.item[0].unitPrice.currency",
            c -> in(item(c), "unitPrice").put("currency", "$")),
        fault(
            "price without a currency",
            422,
            "required Claim.item[0].unitPrice.currency",
            c -> in(item(c), "unitPrice").remove("currency")),
        fault(
            "sum in another currency",
            422,
            "currency Claim.total.currency",
            c -> c.putObject("total").put("value", 1).put("currency", "USD")),
        fault("line zero", 422, "value Claim.item[0].sequence", c -> item(c).put("sequence", 0)),
        fault(
            "two lines of one number",
            422,
            "value Claim.item[1].sequence",
            c -> ((ArrayNode) c.get("item")).add(item(c).deepCopy())),
        fault("501 lines", 413, "too-many Claim.item", c -> lines(c, 501)),
        fault("5,000 lines", 413, "too-many Claim.item", c -> lines(c, 5000)));
  }

  private static void lines(ObjectNode claim, int count) {
    ObjectNode first = item(claim);
    ArrayNode items = claim.putArray("item");
    for (int i = 1; i <= count; i++) {
      items.add(first.deepCopy().put("sequence", i));
    }
  }
}
