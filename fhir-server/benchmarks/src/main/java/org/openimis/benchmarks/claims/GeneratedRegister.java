package org.openimis.benchmarks.claims;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.openimis.domain.enrolment.RegisterTable;

/**
 * A register of as many people as are wanted, in families of two to six with one policy for all of
 * them; the same size gives the same register. However large, it is written as it is made.
 */
public final class GeneratedRegister {
  private static final List<String> PRODUCTS = List.of("BCTA0001", "BCUL0001");
  private static final List<String> NAMES =
      List.of("Achieng", "Banda", "Diallo", "Gurung", "Mbeki", "Nyambura", "Okello", "Thapa");
  private static final String COVERED = "2024-01-01,2024-01-01,2024-01-01,2024-12-31";
  private static final int SMALLEST_FAMILY = 2;
  private static final int LARGEST_FAMILY = 6;
  private static final int OLDEST = 70;
  private static final int BORN = 2023;

  private final List<String> villages;
  private final int insurees;

  private GeneratedRegister(List<String> villages, int insurees) {
    this.villages = villages;
    this.insurees = insurees;
  }

  /** Writes a zip of the four tables. */
  public static void write(Path zip, List<String> villages, int insurees) throws IOException {
    var register = new GeneratedRegister(villages, insurees);
    try (var files = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(zip)))) {
      for (RegisterTable table : RegisterTable.values()) {
        files.putNextEntry(new ZipEntry(table.file()));
        var writer = new OutputStreamWriter(files, StandardCharsets.UTF_8);
        register.write(table, writer);
        writer.flush();
      }
    }
  }

  private void write(RegisterTable table, Writer writer) throws IOException {
    writer.write(heading(table) + "\n");
    var random = new Random(1);
    int person = 0;
    while (person < insurees) {
      int size = SMALLEST_FAMILY + random.nextInt(LARGEST_FAMILY - SMALLEST_FAMILY + 1);
      var family = new Family(person, Math.min(size, insurees - person), random.nextLong());
      family.write(table, writer);
      person += size;
    }
  }

  private static String heading(RegisterTable table) {
    return switch (table) {
      case INSUREES ->
          "insuree_number,head_insuree_number,last_name,other_names,birth_date,gender,"
              + "marital_status,relationship,card_issued,phone,current_village_code";
      case FAMILIES -> "head_insuree_number,village_code,poverty,type,address";
      case POLICIES ->
          "policy_number,head_insuree_number,product_code,stage,enrol_date,start_date,"
              + "effective_date,expiry_date,status,value";
      case MEMBER_COVER ->
          "policy_number,insuree_number,enrolment_date,start_date,effective_date,expiry_date";
    };
  }

  private static String number(int person) {
    return String.format(Locale.ROOT, "2%08d", person);
  }

  /** One family, the same in each table. */
  private final class Family {
    private final int first;
    private final int size;
    private final Random random;
    private final String head;
    private final String village;
    private final String product;

    Family(int first, int size, long seed) {
      this.first = first;
      this.size = size;
      this.random = new Random(seed);
      this.head = number(first);
      this.village = draw(villages);
      this.product = draw(PRODUCTS);
    }

    void write(RegisterTable table, Writer writer) throws IOException {
      switch (table) {
        case FAMILIES -> writer.write("%s,%s,0,H,House %d%n".formatted(head, village, first));
        case POLICIES ->
            writer.write("R%s,%s,%s,N,%s,2,10000%n".formatted(head, head, product, COVERED));
        case INSUREES, MEMBER_COVER -> {
          for (int person = first; person < first + size; person++) {
            writer.write(table == RegisterTable.INSUREES ? insuree(person) : cover(person));
          }
        }
      }
    }

    private String insuree(int person) {
      return "%s,%s,%s,%s,%d-06-15,%s,%s,%s,1,,%s%n"
          .formatted(
              number(person),
              head,
              draw(NAMES),
              draw(NAMES),
              BORN - random.nextInt(OLDEST),
              random.nextBoolean() ? "F" : "M",
              person == first ? "M" : "S",
              person == first ? "" : "4",
              village);
    }

    private String cover(int person) {
      return "R%s,%s,%s%n".formatted(head, number(person), COVERED);
    }

    private String draw(List<String> values) {
      return values.get(random.nextInt(values.size()));
    }
  }

  /** Reads a file that was written. */
  public static byte[] read(Path zip) {
    try {
      return Files.readAllBytes(zip);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
