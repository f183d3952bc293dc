package org.openimis.guide.element;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openimis.guide.element.ElementTree.View;
import org.openimis.guide.model.Json;

class ElementTreeTest {
  private static final String STRUCTURE =
      """
      {
        "type": "Claim",
        "snapshot": {"element": [
          {"id": "Claim", "path": "Claim"},
          {"id": "Claim.id", "path": "Claim.id", "min": 0, "max": "1"},
          {"id": "Claim.identifier", "path": "Claim.identifier", "min": 1, "max": "*"},
          {"id": "Claim.identifier.use", "path": "Claim.identifier.use", "min": 0, "max": "1"},
          {"id": "Claim.identifier:code", "path": "Claim.identifier", "min": 1, "max": "1"},
          {"id": "Claim.identifier:code.system", "path": "Claim.identifier.system", "min": 1},
          {"id": "Claim.item", "path": "Claim.item", "min": 0, "max": "*"},
          {"id": "Claim.item.sequence", "path": "Claim.item.sequence", "min": 1, "max": "1"},
          {"id": "Claim.item.net", "path": "Claim.item.net", "min": 0, "mustSupport": true},
          {"id": "Claim.related", "path": "Claim.related", "min": 0, "max": "0"},
          {"id": "Claim.related.claim", "path": "Claim.related.claim", "min": 1, "max": "1"}
        ]},
        "differential": {"element": [
          {"id": "Claim.identifier:code.system", "path": "Claim.identifier.system", "min": 1}
        ]}
      }
      """;

  @Test
  void a_slice_stands_below_the_element_that_it_slices() {
    assertThat(ids(View.SNAPSHOT))
        .containsSubsequence(
            "Claim.identifier",
            "Claim.identifier.use",
            "Claim.identifier:code",
            "Claim.identifier:code.system",
            "Claim.item");
    var slice = tree().root().children().get(1).children().get(1);
    assertThat(slice.isSlice()).isTrue();
    assertThat(slice.name()).isEqualTo("code");
  }

  @Test
  void the_differential_shows_what_is_said_and_the_way_to_it() {
    assertThat(ids(View.DIFFERENTIAL))
        .containsExactly(
            "Claim", "Claim.identifier", "Claim.identifier:code", "Claim.identifier:code.system");
  }

  @Test
  void key_elements_are_required_or_supported_and_not_below_what_is_not_allowed() {
    assertThat(ids(View.KEY))
        .containsExactly(
            "Claim",
            "Claim.identifier",
            "Claim.identifier:code",
            "Claim.identifier:code.system",
            "Claim.item",
            "Claim.item.sequence",
            "Claim.item.net");
  }

  @Test
  void a_row_knows_whether_its_ancestors_go_on() {
    var sequence =
        tree().rows(View.KEY).stream()
            .filter(row -> row.node().id().equals("Claim.item.sequence"))
            .findFirst()
            .orElseThrow();

    assertThat(sequence.open()).containsExactly(false, false);
    assertThat(sequence.last()).isFalse();
  }

  @Test
  void without_a_snapshot_the_differential_makes_the_tree() throws JsonProcessingException {
    var structure = (ObjectNode) Json.MAPPER.readTree(STRUCTURE);
    structure.remove("snapshot");

    assertThat(ids(ElementTree.of(structure), View.DIFFERENTIAL))
        .containsExactly(
            "Claim", "Claim.identifier", "Claim.identifier:code", "Claim.identifier:code.system");
  }

  private static ElementTree tree() {
    try {
      return ElementTree.of(Json.MAPPER.readTree(STRUCTURE));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> ids(View view) {
    return ids(tree(), view);
  }

  private static List<String> ids(ElementTree tree, View view) {
    return tree.rows(view).stream().map(row -> row.node().id()).toList();
  }
}
