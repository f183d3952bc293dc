package org.openimis.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.MetadataResource;
import org.jspecify.annotations.Nullable;
import org.openimis.profiles.DefinitionResources;
import org.openimis.profiles.DefinitionResources.Definition;

/** The definitions of the profiles jar, each parsed when it is first asked for. */
public final class OwnDefinitions implements IValidationSupport {
  private static final Set<String> TYPES = Set.of("StructureDefinition", "ValueSet", "CodeSystem");
  private static final JsonFactory JSON = new JsonFactory();

  private final FhirContext context;
  private final Map<String, Definition> byUrl = new HashMap<>();
  private final Map<String, MetadataResource> parsed = new ConcurrentHashMap<>();

  /** Knows all definitions of the jar. */
  public OwnDefinitions(FhirContext context) {
    this.context = context;
    for (Definition definition : DefinitionResources.all()) {
      if (TYPES.contains(definition.resourceType())) {
        byUrl.put(key(definition.resourceType(), urlOf(definition)), definition);
      }
    }
  }

  @Override
  public FhirContext getFhirContext() {
    return context;
  }

  @Override
  public String getName() {
    return "openIMIS's definitions";
  }

  @Override
  public @Nullable IBaseResource fetchStructureDefinition(String url) {
    return find("StructureDefinition", url);
  }

  @Override
  public @Nullable IBaseResource fetchValueSet(String url) {
    return find("ValueSet", url);
  }

  @Override
  public @Nullable IBaseResource fetchCodeSystem(String url) {
    return find("CodeSystem", url);
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T extends IBaseResource> @Nullable T fetchResource(@Nullable Class<T> type, String url) {
    if (type != null) {
      return (T) find(type.getSimpleName(), url);
    }
    return (T)
        TYPES.stream()
            .flatMap(each -> Optional.ofNullable(find(each, url)).stream())
            .findFirst()
            .orElse(null);
  }

  private @Nullable MetadataResource find(String type, String url) {
    int bar = url.indexOf('|');
    String asked = key(type, bar < 0 ? url : url.substring(0, bar));
    Definition definition = byUrl.get(asked);
    if (definition == null) {
      return null;
    }
    MetadataResource found = parsed.computeIfAbsent(asked, key -> parse(definition));
    boolean asksForOther = bar >= 0 && !url.substring(bar + 1).equals(found.getVersion());
    return asksForOther ? null : found;
  }

  private MetadataResource parse(Definition definition) {
    return Slim.slim((MetadataResource) context.newJsonParser().parseResource(definition.json()));
  }

  /** The url of the definition itself, without parsing the rest into a tree. */
  private static String urlOf(Definition definition) {
    try (JsonParser json = JSON.createParser(definition.json())) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        boolean url = json.currentName().equals("url");
        json.nextToken();
        if (url) {
          return json.getText();
        }
        json.skipChildren();
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    throw new IllegalStateException(definition.id() + " has no url");
  }

  private static String key(String type, String url) {
    return type + " " + url;
  }
}
