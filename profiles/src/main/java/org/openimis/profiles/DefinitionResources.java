package org.openimis.profiles;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * The FHIR definitions of this jar: profiles, extensions, terminology, search parameters,
 * operations, capability statements; and the examples that show how they are used.
 */
public final class DefinitionResources {
  private static final String FOLDER = "generated/";

  /** The id of every example starts so, and that of no definition. */
  private static final String EXAMPLE = "example-";

  private DefinitionResources() {}

  /** One definition, as it was compiled. */
  public record Definition(String resourceType, String id, String json) {}

  /** All definitions, by type and id. */
  public static List<Definition> all() {
    return files().filter(each -> !each.id().startsWith(EXAMPLE)).toList();
  }

  /** All examples, by type and id; each names its profile in its meta. */
  public static List<Definition> examples() {
    return files().filter(each -> each.id().startsWith(EXAMPLE)).toList();
  }

  private static Stream<Definition> files() {
    return read("index.txt").lines().map(DefinitionResources::definition);
  }

  /** The definitions of one type, for example {@code CodeSystem}, by id. */
  public static List<Definition> ofType(String resourceType) {
    return all().stream().filter(each -> each.resourceType().equals(resourceType)).toList();
  }

  /** SUSHI names its files {@code <type>-<id>.json}. */
  private static Definition definition(String file) {
    int dash = file.indexOf('-');
    String id = file.substring(dash + 1, file.length() - ".json".length());
    return new Definition(file.substring(0, dash), id, read(file));
  }

  private static String read(String file) {
    try (InputStream stream = DefinitionResources.class.getResourceAsStream(FOLDER + file)) {
      if (stream == null) {
        throw new IllegalStateException("The jar of the profiles lacks " + FOLDER + file);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
