package org.openimis.benchmarks.claims;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.openimis.domain.facility.Place;
import org.openimis.domain.scheme.SchemePack;
import org.openimis.schemes.PackReader;
import org.openimis.schemes.file.PackFiles;
import org.springframework.util.FileSystemUtils;

/**
 * A scheme pack with the law of the demo scheme, but as many facilities and people as are wanted,
 * and with a deductible and a ceiling a person and year, so that every paid claim is posted.
 *
 * @param folder where it was written
 * @param pack as the server reads it
 */
public record GeneratedPack(Path folder, SchemePack pack) {
  private static final String FACILITIES = "health-facilities.csv";
  private static final List<String> PRODUCTS = List.of("BCTA0001", "BCUL0001");
  private static final String LIMITS =
      """
      parameters:
        ded-insuree: {values: [{from: 2017-01-01, value: 1000.00}]}
        max-insuree: {values: [{from: 2017-01-01, value: 900000000.00}]}
      """;
  private static final List<String> NAMES =
      List.of("Achieng", "Banda", "Diallo", "Gurung", "Mbeki");
  private static final String COVERED = "2024-01-01,2024-01-01,2024-01-01,2024-12-31";
  private static final int SMALLEST_FAMILY = 2;
  private static final int LARGEST_FAMILY = 6;
  private static final int OLDEST = 70;
  private static final int BORN = 2023;

  /** Writes a pack anew; the same sizes give the same pack. */
  public static GeneratedPack write(Path folder, int facilities, int insurees) throws IOException {
    FileSystemUtils.deleteRecursively(folder);
    PackFiles demo = PackFiles.ofClassPath("demo");
    for (String name : demo.names()) {
      if (!name.startsWith("sample/") && !name.startsWith("scenarios/")) {
        write(folder, name, text(demo, name));
      }
    }
    for (String product : PRODUCTS) {
      String name = "products/" + product + ".yaml";
      write(folder, name, text(demo, name).replace("parameters:\n", LIMITS));
    }
    write(folder, FACILITIES, facilities(text(demo, FACILITIES).lines().toList(), facilities));
    List<String> villages =
        PackReader.read(demo).orElseThrow().places().stream()
            .filter(place -> place.type() == Place.Type.VILLAGE)
            .map(Place::code)
            .toList();
    new People(villages).write(folder, insurees);
    return new GeneratedPack(folder, PackReader.read(PackFiles.ofFolder(folder)).orElseThrow());
  }

  /** Those of the demo scheme first, whom others name, then more of the same kinds. */
  private static String facilities(List<String> demo, int count) {
    List<String> rows = new ArrayList<>(demo);
    int known = demo.size() - 1;
    for (int i = known; i < count; i++) {
      String[] codeNameRest = demo.get(1 + i % known).split(",", 3);
      rows.add("HF%05d,%s %d,%s".formatted(i, codeNameRest[1], i, codeNameRest[2]));
    }
    return String.join("\n", rows) + "\n";
  }

  private static String text(PackFiles files, String name) {
    return new String(Objects.requireNonNull(files.bytes(name)), StandardCharsets.UTF_8);
  }

  private static void write(Path folder, String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** The tables of the sample: families of two to six, each with one policy for all of them. */
  private static final class People {
    private final Random random = new Random(1);
    private final List<String> villages;
    private final StringBuilder insurees =
        new StringBuilder(
            "insuree_number,head_insuree_number,last_name,other_names,birth_date,gender\n");
    private final StringBuilder families = new StringBuilder("head_insuree_number,village_code\n");
    private final StringBuilder policies =
        new StringBuilder(
            "policy_number,head_insuree_number,product_code,stage,enrol_date,start_date,"
                + "effective_date,expiry_date,status,value\n");
    private final StringBuilder covers =
        new StringBuilder(
            "policy_number,insuree_number,enrolment_date,start_date,effective_date,expiry_date\n");

    People(List<String> villages) {
      this.villages = villages;
    }

    void write(Path folder, int count) throws IOException {
      int person = 0;
      while (person < count) {
        int size = SMALLEST_FAMILY + random.nextInt(LARGEST_FAMILY - SMALLEST_FAMILY + 1);
        addFamily(person, Math.min(size, count - person));
        person += size;
      }
      GeneratedPack.write(folder, "sample/insurees.csv", insurees.toString());
      GeneratedPack.write(folder, "sample/families.csv", families.toString());
      GeneratedPack.write(folder, "sample/policies.csv", policies.toString());
      GeneratedPack.write(folder, "sample/member-cover.csv", covers.toString());
    }

    private void addFamily(int first, int size) {
      String head = Numbers.original(first);
      String product = PRODUCTS.get(random.nextInt(PRODUCTS.size()));
      families.append(head).append(',').append(draw(villages)).append('\n');
      policies.append("P%s,%s,%s,N,%s,2,10000.00%n".formatted(head, head, product, COVERED));
      String lastName = draw(NAMES);
      for (int person = first; person < first + size; person++) {
        String number = Numbers.original(person);
        insurees.append(
            "%s,%s,%s,%s,%d-06-15,%s%n"
                .formatted(
                    number,
                    head,
                    lastName,
                    draw(NAMES),
                    BORN - random.nextInt(OLDEST),
                    random.nextBoolean() ? "F" : "M"));
        covers.append("P%s,%s,%s%n".formatted(head, number, COVERED));
      }
    }

    private String draw(List<String> values) {
      return values.get(random.nextInt(values.size()));
    }
  }
}
