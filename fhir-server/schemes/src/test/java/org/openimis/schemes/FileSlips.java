package org.openimis.schemes;

import static org.openimis.schemes.Slip.slip;
import static org.openimis.schemes.fault.FaultKind.*;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Slips of files, of the shape of tables and of YAML. */
final class FileSlips {
  private FileSlips() {}

  static List<Slip> files() {
    byte[] latin1 = "code,name\nA00,Choléra\nA01,x\n".getBytes(StandardCharsets.ISO_8859_1);
    return List.of(
        slip("no scheme.yaml", p -> p.without("scheme.yaml"), "scheme.yaml", 0, "", FILE_MISSING),
        slip("a table misnamed", p -> p.with("item.csv", "a\n"), "item.csv", 0, "", FILE_UNKNOWN),
        slip("Latin-1", p -> p.with("diagnoses.csv", latin1), "diagnoses.csv", 2, "", NOT_UTF8));
  }

  static List<Slip> tables() {
    String d = "diagnoses.csv";
    return List.of(
        slip("an empty file", p -> p.with(d, ""), d, 0, "", TABLE_EMPTY),
        slip("semicolons", p -> p.with(d, "code;name\nA00;Cholera\n"), d, 1, "", SEPARATOR),
        slip("tabs", p -> p.with(d, "code\tname\nA00\tCholera\n"), d, 1, "", SEPARATOR),
        slip("an open quote", p -> p.adding(d, "A02,\"Other\nA03,Shigella"), d, 4, "", QUOTE),
        slip(
            "a new column",
            p -> p.with(d, "code,name,x\nA00,Cholera,\nA01,Typhoid,\n"),
            d,
            1,
            "x",
            COLUMN_UNKNOWN),
        slip("no code", p -> p.with(d, "name\nCholera\n"), d, 1, "code", COLUMN_MISSING),
        slip(
            "a column twice",
            p -> p.with(d, "code,name,name\nA00,Cholera,x\nA01,Typhoid,y\n"),
            d,
            1,
            "name",
            COLUMN_TWICE),
        slip("a short row", p -> p.adding(d, "A02"), d, 4, "", ROW_SHORT),
        slip("a long row", p -> p.adding(d, "A02,A,B"), d, 4, "", CELL_WITHOUT_HEADING),
        slip("a value left out", p -> p.adding(d, "A02, "), d, 4, "name", VALUE_MISSING),
        slip(
            "a line break in a cell",
            p -> p.adding(d, "A02,\"Other\nsalmonella\""),
            d,
            4,
            "name",
            TEXT_CONTROL),
        slip("a long text", p -> p.adding(d, "A02," + "x".repeat(1001)), d, 4, "name", TEXT_LONG));
  }

  static List<Slip> yaml() {
    String s = "scheme.yaml";
    return List.of(
        slip("no YAML", p -> p.adding(s, "settings: ["), s, 8, "", YAML_SYNTAX),
        slip("an alias", p -> p.adding(s, "settings: &a {b: *a}"), s, 0, "", YAML_ALIAS),
        slip("a strange key", p -> p.adding(s, "colour: red"), s, 7, "colour", KEY_UNKNOWN),
        slip(
            "a strange setting",
            p -> p.adding(s, "settings: {age: 18}"),
            s,
            7,
            "settings.age",
            KEY_UNKNOWN),
        slip("no zone", p -> p.replacing(s, "zone: Af", "#"), s, 1, "zone", KEY_MISSING),
        slip("a key twice", p -> p.adding(s, "code: large"), s, 7, "code", KEY_TWICE),
        slip(
            "a French name missing",
            p -> p.replacing(s, ", fr: Petit régime", ""),
            s,
            2,
            "names.fr",
            KEY_MISSING),
        slip("a list", p -> p.replacing(s, "TZS", "[TZS]"), s, 4, "currency", SHAPE_VALUE),
        slip(
            "no list", p -> p.adding(s, "rules: {line: register}"), s, 7, "rules.line", SHAPE_LIST),
        slip("no keys", p -> p.adding(s, "settings: 18"), s, 7, "settings", SHAPE_KEYS),
        slip("other money", p -> p.replacing(s, "TZS", "TSH"), s, 4, "currency", CURRENCY),
        slip("money without coin", p -> p.replacing(s, "TZS", "XAU"), s, 4, "currency", CURRENCY),
        slip("a zone of Mars", p -> p.replacing(s, "Africa/", "Mars/"), s, 5, "zone", ZONE),
        slip(
            "a short address",
            p -> p.replacing(s, "http://hl7.org/fhir/sid/", ""),
            s,
            6,
            "diagnosis-system",
            URI),
        slip(
            "a pattern without an end",
            p -> p.adding(s, "enrolment: {insurance-number: {pattern: \"[0-9\"}}"),
            s,
            7,
            "enrolment.insurance-number.pattern",
            PATTERN),
        slip(
            "an age too high",
            p -> p.adding(s, "settings: {age-of-majority: 180}"),
            s,
            7,
            "settings.age-of-majority",
            NUMBER_RANGE),
        slip(
            "a preauthorization of no day",
            p -> p.adding(s, "settings: {preauthorization-days: 0}"),
            s,
            7,
            "settings.preauthorization-days",
            NUMBER_RANGE),
        slip(
            "half a correction",
            p -> p.adding(s, "settings: {most-corrections: 0.5}"),
            s,
            7,
            "settings.most-corrections",
            NUMBER_FORM),
        slip(
            "neither yes nor no",
            p -> p.adding(s, "settings: {explain-several-services: always}"),
            s,
            7,
            "settings.explain-several-services",
            CHOICE),
        slip(
            "a rule about lines among those about covers",
            p -> p.adding(s, "rules: {cover: [waiting-period, register]}"),
            s,
            7,
            "rules.cover",
            CHOICE),
        slip(
            "an unknown rule",
            p -> p.adding(s, "rules: {line: [register, weather]}"),
            s,
            7,
            "rules.line",
            CHOICE),
        slip(
            "a rule twice",
            p -> p.adding(s, "rules: {line: [register, register]}"),
            s,
            7,
            "rules.line",
            DUPLICATE));
  }
}
