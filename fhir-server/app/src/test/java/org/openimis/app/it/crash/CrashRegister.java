package org.openimis.app.it.crash;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hl7.fhir.r4.model.Base64BinaryType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Parameters;

/** A register for the scheme of {@link CrashPack}: people who each have a family and a policy. */
final class CrashRegister {
  /** Many enough that nobody imports them between two looks at the clock. */
  static final int PEOPLE = 3000;

  /** What all their numbers begin with. */
  static final String LETTERS = "CR";

  private CrashRegister() {}

  /** What imports it. */
  static Parameters toImport() {
    var parameters = new Parameters();
    parameters.addParameter("scheme", new CodeType("lakeside"));
    parameters.addParameter("register", new Base64BinaryType(zip()));
    return parameters;
  }

  private static byte[] zip() {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      write(
          zip,
          "insurees.csv",
          "insuree_number,head_insuree_number,last_name,birth_date,gender",
          "%1$s,%1$s,Sande,1990-05-10,F");
      write(zip, "families.csv", "head_insuree_number,village_code", "%1$s,LKV1");
      write(
          zip,
          "policies.csv",
          "policy_number,head_insuree_number,product_code,stage,enrol_date,start_date,"
              + "effective_date,expiry_date,status,value",
          "P%1$s,%1$s,LKBASE,N,2024-01-01,2024-01-01,2024-01-01,2024-12-31,2,12000");
      write(
          zip,
          "member-cover.csv",
          "policy_number,insuree_number,enrolment_date,start_date,effective_date,expiry_date",
          "P%1$s,%1$s,2024-01-01,2024-01-01,2024-01-01,2024-12-31");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void write(ZipOutputStream zip, String name, String heading, String row)
      throws IOException {
    String rows =
        IntStream.range(0, PEOPLE)
            .mapToObj(person -> row.formatted("%s%07d".formatted(LETTERS, person)))
            .collect(Collectors.joining("\n"));
    zip.putNextEntry(new ZipEntry(name));
    zip.write((heading + "\n" + rows + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
