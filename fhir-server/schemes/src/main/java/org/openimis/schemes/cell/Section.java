package org.openimis.schemes.cell;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openimis.schemes.fault.FaultKind;
import org.openimis.schemes.fault.Faults;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Keys and their values in a YAML file. Asking for a value of another shape reports that. */
public final class Section {
  private final String file;
  private final String path;
  private final int row;
  private final Faults faults;
  private final Map<String, Node> values = new LinkedHashMap<>();

  Section(String file, String path, MappingNode map, Faults faults) {
    this.file = file;
    this.path = path;
    this.row = rowOf(map);
    this.faults = faults;
    for (NodeTuple entry : map.getValue()) {
      add(entry);
    }
  }

  /** A node as keys with values; empty, with a fault, when it is something else. */
  static Optional<Section> of(String file, String path, Node node, Faults faults) {
    if (node instanceof MappingNode map) {
      return Optional.of(new Section(file, path, map, faults));
    }
    faults.add(FaultKind.SHAPE_KEYS, file, rowOf(node), path);
    return Optional.empty();
  }

  /** The line on which the first key stands. */
  public int row() {
    return row;
  }

  /** Whether keys stand below a key, and not just a value. */
  public boolean isSection(String key) {
    return values.get(key) instanceof MappingNode;
  }

  /** Reports something about these keys together. */
  public void fault(FaultKind kind, Object... details) {
    faults.add(kind, file, row, path, details);
  }

  /** The keys that are there, in their order. */
  public Set<String> keys() {
    return Collections.unmodifiableSet(values.keySet());
  }

  /** Reports keys that nobody knows. */
  public void allow(Collection<String> known) {
    values.forEach(
        (key, node) -> {
          if (!known.contains(key)) {
            fault(FaultKind.KEY_UNKNOWN, node, key, key, String.join(", ", known));
          }
        });
  }

  /** Reports a key that is not there. */
  public void requireKey(String key) {
    if (!values.containsKey(key)) {
      faults.add(FaultKind.KEY_MISSING, file, row, pathOf(key), key);
    }
  }

  /** The value of a key that must be there. */
  public Cell required(String key) {
    requireKey(key);
    Cell cell = optional(key);
    if (cell.isEmpty() && values.get(key) instanceof ScalarNode) {
      cell.fault(FaultKind.VALUE_MISSING);
    }
    return cell;
  }

  /** The value of a key; an empty cell when it is not there. */
  public Cell optional(String key) {
    Node node = values.get(key);
    return node == null ? new Cell(file, row, pathOf(key), "", faults) : cell(key, node);
  }

  /** The keys below a key that must be there. */
  public Optional<Section> requiredSection(String key) {
    requireKey(key);
    return section(key);
  }

  public Optional<Section> section(String key) {
    return Optional.ofNullable(values.get(key)).flatMap(node -> section(key, node));
  }

  /** A list of values; empty when the key is not there. */
  public List<Cell> cells(String key) {
    return elements(key).stream().map(node -> cell(key, node)).toList();
  }

  /** A list in which each element has keys; empty when the key is not there. */
  public List<Section> sections(String key) {
    return elements(key).stream()
        .map(node -> section(key, node))
        .flatMap(Optional::stream)
        .toList();
  }

  private List<Node> elements(String key) {
    Node node = values.get(key);
    if (node instanceof SequenceNode list) {
      return list.getValue();
    }
    if (node != null) {
      fault(FaultKind.SHAPE_LIST, node, key);
    }
    return List.of();
  }

  private Optional<Section> section(String key, Node node) {
    return of(file, pathOf(key), node, faults);
  }

  private Cell cell(String key, Node node) {
    String text = "";
    if (node instanceof ScalarNode scalar) {
      text = isNull(scalar) ? "" : Trim.trim(scalar.getValue());
    } else {
      fault(FaultKind.SHAPE_VALUE, node, key);
    }
    var cell = new Cell(file, rowOf(node), pathOf(key), text, faults);
    cell.checkText();
    return cell;
  }

  private static boolean isNull(ScalarNode scalar) {
    return scalar.isPlain() && List.of("", "~", "null").contains(scalar.getValue());
  }

  private void add(NodeTuple entry) {
    Node key = entry.getKeyNode();
    if (!(key instanceof ScalarNode name)) {
      fault(FaultKind.SHAPE_VALUE, key, "");
    } else if (values.putIfAbsent(name.getValue(), entry.getValueNode()) != null) {
      fault(FaultKind.KEY_TWICE, key, name.getValue(), name.getValue());
    }
  }

  private void fault(FaultKind kind, Node node, String key, Object... details) {
    faults.add(kind, file, rowOf(node), pathOf(key), details);
  }

  private String pathOf(String key) {
    return path.isEmpty() || key.isEmpty() ? path + key : path + "." + key;
  }

  private static int rowOf(Node node) {
    return node.getStartMark().getLine() + 1;
  }
}
