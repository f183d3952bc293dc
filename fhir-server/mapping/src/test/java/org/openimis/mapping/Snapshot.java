package org.openimis.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hl7.fhir.instance.model.api.IBaseResource;

/**
 * Whole resources, compared with JSON files under src/test/resources. Run the tests with {@code
 * -Dsnapshots=write} to write them anew, then read the diff.
 */
public final class Snapshot {
  private static final Path FOLDER =
      Path.of("src", "test", "resources", "org", "openimis", "mapping");

  private Snapshot() {}

  /** Compares a resource with the file of that name, for example {@code claim/paid}. */
  public static void matches(IBaseResource resource, String name) {
    String json =
        FhirContext.forR4Cached()
                .newJsonParser()
                .setPrettyPrint(true)
                .setStripVersionsFromReferences(false)
                .encodeResourceToString(resource)
            + "\n";
    Path file = FOLDER.resolve(name + ".json");
    try {
      if ("write".equals(System.getProperty("snapshots"))) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, json);
      }
      assertThat(json).isEqualTo(Files.readString(file).replace("\r\n", "\n"));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
