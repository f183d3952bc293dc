package org.openimis.validation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where an element stands in a resource. */
record Place(ObjectNode holder, String name, String path) {
  JsonNode value() {
    return holder.get(name);
  }

  /** Every element of the resource that the profile or a type can say something of. */
  static List<Place> allOf(ObjectNode root) {
    List<Place> places = new ArrayList<>();
    collect(root, root.get("resourceType").asText(), places);
    places.sort(Comparator.comparing(Place::path));
    return places;
  }

  private static void collect(ObjectNode object, String path, List<Place> places) {
    Set<String> names = new HashSet<>();
    object.fieldNames().forEachRemaining(names::add);
    names.removeAll(Set.of("resourceType", "meta"));
    for (String name : names.stream().sorted().toList()) {
      String at = path + "." + name;
      places.add(new Place(object, name, at));
      JsonNode value = object.get(name);
      if (value instanceof ObjectNode child) {
        collect(child, at, places);
      } else if (value instanceof ArrayNode list) {
        list.forEach(
            each -> {
              if (each instanceof ObjectNode child) {
                collect(child, at, places);
              }
            });
      }
    }
  }
}
