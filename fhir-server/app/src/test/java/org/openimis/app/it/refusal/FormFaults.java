package org.openimis.app.it.refusal;

import static org.openimis.app.it.refusal.Fault.careTeam;
import static org.openimis.app.it.refusal.Fault.fault;
import static org.openimis.app.it.refusal.Fault.identifier;
import static org.openimis.app.it.refusal.Fault.in;
import static org.openimis.app.it.refusal.Fault.item;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;

/** Claims that are built wrongly, or name whom nobody knows. */
final class FormFaults {
  private FormFaults() {}

  static Stream<Fault> all() {
    return Stream.concat(structure(), references());
  }

  private static Stream<Fault> structure() {
    return Stream.of(
        fault("unknown element", 400, "element Claim.colour", c -> c.put("colour", "red")),
        fault(
            "unknown element within",
            400,
            "element Claim.item[0].colour",
            c -> item(c).put("colour", "red")),
        fault("text for an object", 400, "element Claim.patient", c -> c.put("patient", "x")),
        fault("object for a list", 400, "element Claim.item", c -> c.putObject("item")),
        fault(
            "number in a list of objects",
            400,
            "element Claim.item[0]",
            c -> c.putArray("item").add(1)),
        fault("number for a code", 422, "value Claim.status", c -> c.put("status", 1)),
        fault("unknown code for a status", 422, "value Claim.status", c -> c.put("status", "paid")),
        fault(
            "yes for a number",
            422,
            "value Claim.item[0].sequence",
            c -> item(c).put("sequence", true)),
        fault(
            "part of a number",
            422,
            "value Claim.item[0].sequence",
            c -> item(c).put("sequence", 1.5)),
        fault(
            "number too large for its type",
            422,
            "value Claim.item[0].sequence",
            c -> item(c).put("sequence", 99999999999L)),
        fault(
            "no base64",
            422,
            "value Claim.supportingInfo[0].value.data",
            c -> {
              ObjectNode info = c.putArray("supportingInfo").addObject().put("sequence", 1);
              info.putObject("category").put("text", "x");
              info.putObject("valueAttachment").put("data", "***");
            }),
        fault(
            "modifier extension",
            422,
            "not-supported Claim.modifierExtension[0]",
            c ->
                c.putArray("modifierExtension")
                    .addObject()
                    .put("url", "http://x.org/y")
                    .put("valueString", "z")),
        fault(
            "implicit rules",
            422,
            "not-supported Claim.implicitRules",
            c -> c.put("implicitRules", "http://x.org/y")),
        fault(
            "control character",
            422,
            "value Claim.insurance[0].coverage.display",
            c ->
                ((ObjectNode) c.get("insurance").get(0).get("coverage"))
                    .put("display", "a\u0007b")),
        fault(
            "control character in the insuree number",
            422,
            "value Claim.patient.identifier.value",
            c -> in(in(c, "patient"), "identifier").put("value", "1\u00072")),
        fault(
            "nothing but its type",
            422,
            "required Claim.identifier, required Claim.status, required Claim.use, required Claim.type, required Claim.priority, required Claim.patient, required Claim.provider, required Claim.billablePeriod, required Claim.created, required Claim.insurance, required Claim.diagnosis, required Claim.item",
            c -> c.retain("resourceType")));
  }

  private static Stream<Fault> references() {
    return Stream.concat(
        Stream.of(
            fault(
                "unknown patient",
                422,
                "unresolved-reference Claim.patient",
                c -> in(in(c, "patient"), "identifier").put("value", "999999999")),
            fault(
                "unknown id of a patient",
                422,
                "unresolved-reference Claim.patient",
                c ->
                    c.putObject("patient")
                        .put("reference", "Patient/01890000-0000-7000-8000-000000000000")),
            fault(
                "another type for a patient",
                422,
                "reference Claim.patient",
                c -> c.putObject("patient").put("reference", "Practitioner/1")),
            fault(
                "contained patient",
                422,
                "reference Claim.patient",
                c -> {
                  c.putArray("contained").addObject().put("resourceType", "Patient").put("id", "p");
                  c.putObject("patient").put("reference", "#p");
                }),
            fault(
                "dangling contained patient",
                422,
                "reference Claim.patient",
                c -> c.putObject("patient").put("reference", "#x")),
            fault(
                "patient without a system",
                422,
                "required Claim.patient.identifier.system",
                c -> in(in(c, "patient"), "identifier").remove("system")),
            fault(
                "unknown enterer",
                422,
                "unresolved-reference Claim.enterer",
                c -> identifier(c.putObject("enterer"), "claim-administrator", "NOPE")),
            fault(
                "unknown insurer",
                422,
                "unresolved-reference Claim.insurer",
                c -> identifier(c.putObject("insurer"), "insurer", "NOPE")),
            fault(
                "unknown place of care",
                422,
                "unresolved-reference Claim.facility",
                c -> identifier(c.putObject("facility"), "location", "NOPE")),
            fault(
                "unknown type in a reference",
                422,
                "reference Claim.careTeam[0].provider",
                c -> careTeam(c, "Doctor/1"))),
        Stream.of(
                "https://x.y/",
                "Patient//1",
                "/1",
                "/",
                "Patient/",
                "Patient?identifier=1",
                "javascript:alert(1)")
            .flatMap(
                reference ->
                    Stream.of(
                        fault(
                            "patient " + reference,
                            422,
                            "reference Claim.patient",
                            c -> c.putObject("patient").put("reference", reference)),
                        fault(
                            "care team " + reference,
                            422,
                            "reference Claim.careTeam[0].provider",
                            c -> careTeam(c, reference)))));
  }
}
