package org.openimis.rest.definition;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openimis.mapping.terminology.Heading;
import org.openimis.profiles.DefinitionResources.Definition;

/** Reads the heading of a definition without parsing what follows: a profile is long. */
final class HeadingReader {
  private static final JsonFactory JSON = new JsonFactory();
  private static final Set<String> ELEMENTS = Set.of("url", "version", "name", "status");
  private static final String IDENTIFIERS = "uniqueId";

  private HeadingReader() {}

  static Heading read(Definition definition) {
    Map<String, String> found = new HashMap<>();
    List<String> values = new ArrayList<>();
    try (JsonParser json = JSON.createParser(definition.json())) {
      json.nextToken();
      while (found.size() < ELEMENTS.size() && json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        JsonToken value = json.nextToken();
        if (ELEMENTS.contains(name) && value == JsonToken.VALUE_STRING) {
          found.put(name, json.getText());
        } else if (name.equals(IDENTIFIERS) && value == JsonToken.START_ARRAY) {
          readValues(json, values);
        } else {
          json.skipChildren();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Definition " + definition.id() + " is no JSON", e);
    }
    return new Heading(
        definition.resourceType(),
        definition.id(),
        found.get("url"),
        found.get("version"),
        found.get("name"),
        found.get("status"),
        values,
        null);
  }

  private static void readValues(JsonParser json, List<String> values) throws IOException {
    for (int depth = 1; depth > 0; ) {
      JsonToken token = json.nextToken();
      if (token.isStructStart()) {
        depth++;
      } else if (token.isStructEnd()) {
        depth--;
      } else if (token == JsonToken.VALUE_STRING && "value".equals(json.currentName())) {
        values.add(json.getText());
      }
    }
  }
}
