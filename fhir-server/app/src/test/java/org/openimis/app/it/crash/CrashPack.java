package org.openimis.app.it.crash;

import static org.openimis.app.it.ClaimMaker.aClaim;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hl7.fhir.r4.model.Claim;
import org.openimis.schemes.file.PackFiles;

/**
 * The lakeside pack with more people, each alone in a family of their own, and with a deductible
 * and a ceiling a family in the product that covers them.
 */
final class CrashPack {
  /** What the fund pays for a family in all. */
  static final int CEILING = 1000;

  /** What each person pays first. */
  static final int DEDUCTIBLE = 50;

  /** The list price of a consultation on the day on which everybody has one. */
  static final int PRICE = 150;

  private static final String PRODUCT = "products/LKBASE.yaml";
  private static final int PEOPLE = 60;
  private static final String DAY = "2024-05-06";

  private CrashPack() {}

  /** The number of one of the people, from 0 on. */
  static String insuree(int person) {
    return "LK%07d".formatted(1000 + person);
  }

  /** A visit of one of the people, alike for everybody. */
  static Claim aConsultation(String code, String insuree) {
    return aClaim(code)
        .in("XAF")
        .at("LKHC01")
        .of(insuree)
        .on(DAY)
        .service("LKS01", 1, String.valueOf(PRICE))
        .make();
  }

  static void write(Path folder) {
    PackFiles lakeside = PackFiles.ofClassPath("lakeside");
    for (String name : lakeside.names()) {
      if (!name.startsWith("scenarios/")) {
        write(folder.resolve(name), text(lakeside, name) + more(name));
      }
    }
  }

  private static String more(String file) {
    return switch (file) {
      case PRODUCT ->
          """
            ded-insuree: {values: [{from: 2022-01-01, value: %d}]}
            max-policy: {values: [{from: 2022-01-01, value: %d}]}
          """
              .formatted(DEDUCTIBLE, CEILING);
      case "sample/insurees.csv" -> rows("%1$s,%1$s,Sande,Noor,1990-05-10,F,M,,3,3,,,0,,,LKV1,,");
      case "sample/families.csv" -> rows("%1$s,LKV1,0,H,,,");
      case "sample/policies.csv" ->
          rows("P%1$s,%1$s,LKBASE,R,2023-12-18,2024-01-01,2024-01-01,2024-12-31,2,12000,LKEO01");
      case "sample/member-cover.csv" ->
          rows("P%1$s,%1$s,2023-12-18,2024-01-01,2024-01-01,2024-12-31");
      default -> "";
    };
  }

  private static String rows(String row) {
    return IntStream.range(0, PEOPLE)
        .mapToObj(person -> row.formatted(insuree(person)) + "\n")
        .collect(Collectors.joining());
  }

  private static String text(PackFiles pack, String name) {
    return new String(Objects.requireNonNull(pack.bytes(name)), StandardCharsets.UTF_8);
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
