package org.openimis.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.jspecify.annotations.Nullable;
import org.openimis.profiles.DefinitionResources;

/**
 * FHIR R4's own definitions, read one by one when they are first asked for. HAPI's {@code
 * DefaultProfileValidationSupport} reads all of them at once, 27 MB of XML, before it can answer
 * for the first.
 */
public final class R4Definitions implements IValidationSupport {
  private static final String FOLDER = "/hl7/fhir/core/package/";
  private static final String STRUCTURES = "http://hl7.org/fhir/StructureDefinition/";
  private static final String VALUE_SETS = "/ValueSet/";

  /** Types that no profile of ours constrains and that are validated or shown all the same. */
  private static final Set<String> OTHER_TYPES =
      Set.of(
          "AuditEvent",
          "Binary",
          "Bundle",
          "CapabilityStatement",
          "CodeSystem",
          "ConceptMap",
          "NamingSystem",
          "OperationDefinition",
          "OperationOutcome",
          "Parameters",
          "Provenance",
          "SearchParameter",
          "StructureDefinition",
          "ValueSet");

  private final FhirContext context;

  /** Only what was found: names of what is not there may come from anybody. */
  private final Map<String, MetadataResource> read = new ConcurrentHashMap<>();

  private volatile @Nullable List<StructureDefinition> types;

  private R4Definitions(FhirContext context) {
    this.context = context;
  }

  /**
   * Those of a context; a context that has none is given them. HAPI asks its context for
   * definitions in several places, and would keep all of R4's, unabridged, for the first of them.
   */
  public static synchronized R4Definitions of(FhirContext context) {
    if (context.getValidationSupport() instanceof R4Definitions known) {
      return known;
    }
    var definitions = new R4Definitions(context);
    context.setValidationSupport(definitions);
    return definitions;
  }

  @Override
  public FhirContext getFhirContext() {
    return context;
  }

  @Override
  public String getName() {
    return "FHIR R4's definitions";
  }

  /** The data types, and the resource types that this project uses. */
  @Override
  @SuppressWarnings("unchecked")
  public <T extends IBaseResource> List<T> fetchAllStructureDefinitions() {
    List<StructureDefinition> known = types;
    if (known == null) {
      known = readTypes();
      types = known;
    }
    return (List<T>) known;
  }

  @Override
  public @Nullable IBaseResource fetchStructureDefinition(String url) {
    String asked = withoutVersion(url);
    if (!asked.startsWith(STRUCTURES)) {
      return null;
    }
    String name = asked.substring(STRUCTURES.length());
    return find("StructureDefinition", name, asked);
  }

  @Override
  public @Nullable IBaseResource fetchValueSet(String url) {
    String asked = withoutVersion(url);
    return asked.contains(VALUE_SETS) ? find("ValueSet", lastPart(asked), asked) : null;
  }

  @Override
  public @Nullable IBaseResource fetchCodeSystem(String url) {
    String asked = withoutVersion(url);
    return asked.startsWith("http://hl7.org/fhir/")
            || asked.startsWith("http://terminology.hl7.org/CodeSystem/")
        ? find("CodeSystem", lastPart(asked), asked)
        : null;
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T extends IBaseResource> @Nullable T fetchResource(@Nullable Class<T> type, String url) {
    String name = type == null ? "" : type.getSimpleName();
    IBaseResource found =
        switch (name) {
          case "StructureDefinition" -> fetchStructureDefinition(url);
          case "ValueSet" -> fetchValueSet(url);
          case "CodeSystem" -> fetchCodeSystem(url);
          case "" -> fetchAny(url);
          default -> null;
        };
    return (T) found;
  }

  private @Nullable IBaseResource fetchAny(String url) {
    IBaseResource structure = fetchStructureDefinition(url);
    if (structure != null) {
      return structure;
    }
    IBaseResource valueSet = fetchValueSet(url);
    return valueSet != null ? valueSet : fetchCodeSystem(url);
  }

  private List<StructureDefinition> readTypes() {
    Set<String> names = new TreeSet<>(OTHER_TYPES);
    names.add("Resource");
    names.add("DomainResource");
    context.getElementDefinitions().forEach(each -> names.add(each.getName()));
    DefinitionResources.ofType("StructureDefinition")
        .forEach(each -> names.add(typeOf(each.json())));
    List<StructureDefinition> found = new ArrayList<>();
    for (String name : withParents(names)) {
      if (fetchStructureDefinition(STRUCTURES + name) instanceof StructureDefinition structure) {
        found.add(structure);
      }
    }
    return List.copyOf(found);
  }

  private Set<String> withParents(Set<String> names) {
    Set<String> all = new LinkedHashSet<>();
    for (String name : names) {
      String next = name;
      while (next != null && all.add(next)) {
        next =
            fetchStructureDefinition(STRUCTURES + next) instanceof StructureDefinition structure
                    && structure.hasBaseDefinition()
                ? lastPart(structure.getBaseDefinition())
                : null;
      }
    }
    return all;
  }

  /** Cheaper than to parse a profile with its snapshot for one word. */
  private static String typeOf(String json) {
    int start = json.lastIndexOf("\"type\"", json.indexOf("\"baseDefinition\""));
    int open = json.indexOf('"', json.indexOf(':', start));
    return json.substring(open + 1, json.indexOf('"', open + 1));
  }

  private @Nullable MetadataResource find(String type, String name, String url) {
    MetadataResource byName = read(type + "-" + name);
    if (byName != null && byName.getUrl().equals(url)) {
      return byName;
    }
    String other = PackageIndex.fileOf(type, url);
    return other == null ? null : read(other);
  }

  private @Nullable MetadataResource read(String file) {
    return read.computeIfAbsent(file, this::readFile);
  }

  /** Some files do not have the last part of their url as a name; only those need the index. */
  private static final class PackageIndex {
    private static final Map<String, String> FILES = load();

    private static Map<String, String> load() {
      Map<String, String> files = new HashMap<>();
      try (InputStream stream = R4Definitions.class.getResourceAsStream(FOLDER + ".index.json")) {
        for (JsonNode file : new ObjectMapper().readTree(stream).get("files")) {
          String type = file.get("resourceType").asText();
          String name = file.get("filename").asText();
          if (file.has("url") && Set.of("ValueSet", "CodeSystem").contains(type)) {
            String url = withoutVersion(file.get("url").asText());
            if (!name.equals(type + "-" + lastPart(url) + ".json")) {
              files.put(type + " " + url, name.substring(0, name.length() - ".json".length()));
            }
          }
        }
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
      return Map.copyOf(files);
    }

    static @Nullable String fileOf(String type, String url) {
      return FILES.get(type + " " + url);
    }
  }

  private @Nullable MetadataResource readFile(String file) {
    if (!file.matches("[A-Za-z0-9.-]+")) {
      return null;
    }
    try (InputStream stream = R4Definitions.class.getResourceAsStream(FOLDER + file + ".json")) {
      if (stream == null) {
        return null;
      }
      String json = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return Slim.slim((MetadataResource) context.newJsonParser().parseResource(json));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String withoutVersion(String url) {
    int bar = url.indexOf('|');
    return bar < 0 ? url : url.substring(0, bar);
  }

  private static String lastPart(String url) {
    return url.substring(url.lastIndexOf('/') + 1);
  }
}
