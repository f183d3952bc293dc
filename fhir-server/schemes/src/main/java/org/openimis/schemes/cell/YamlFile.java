package org.openimis.schemes.cell;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.openimis.schemes.fault.FaultKind;
import org.openimis.schemes.fault.Faults;
import org.openimis.schemes.file.PackFiles;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads a YAML file as text with line numbers: no value is turned into anything, so that a code
 * 0001 keeps its zeros and no file can make objects.
 */
public final class YamlFile {
  private YamlFile() {}

  /** The keys of a file; empty, with a fault, when it cannot be read. */
  public static Optional<Section> read(String file, PackFiles files, Faults faults) {
    Optional<Node> root = root(file, files, faults);
    if (root.isPresent() && root.get() instanceof MappingNode map) {
      return Optional.of(new Section(file, "", map, faults));
    }
    root.ifPresent(node -> faults.add(FaultKind.SHAPE_KEYS, file, 1, ""));
    return Optional.empty();
  }

  /** The elements of a file that is a list; empty, with a fault, when it cannot be read. */
  public static List<Section> readList(String file, PackFiles files, Faults faults) {
    Optional<Node> root = root(file, files, faults);
    if (root.isPresent() && root.get() instanceof SequenceNode list) {
      return list.getValue().stream()
          .map(node -> Section.of(file, "", node, faults))
          .flatMap(Optional::stream)
          .toList();
    }
    root.ifPresent(node -> faults.add(FaultKind.SHAPE_LIST, file, 1, ""));
    return List.of();
  }

  private static Optional<Node> root(String file, PackFiles files, Faults faults) {
    byte[] bytes = files.bytes(file);
    String text = bytes == null ? null : Utf8.decode(file, bytes, faults);
    if (text == null) {
      return Optional.empty();
    }
    try {
      if (repeats(text)) {
        faults.add(FaultKind.YAML_ALIAS, file, 0, "");
        return Optional.empty();
      }
      Node root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
      if (root == null) { // only comments, or nothing
        faults.add(FaultKind.SHAPE_KEYS, file, 1, "");
      }
      return Optional.ofNullable(root);
    } catch (MarkedYAMLException e) {
      Mark mark = e.getProblemMark();
      faults.add(
          FaultKind.YAML_SYNTAX,
          file,
          mark == null ? 0 : mark.getLine() + 1,
          "",
          String.valueOf(e.getProblem()));
    } catch (YAMLException e) { // a character that no text may hold, too long, too deep
      faults.add(FaultKind.YAML_SYNTAX, file, 0, "", String.valueOf(e.getMessage()));
    }
    return Optional.empty();
  }

  /** Whether a part stands for another (&x, *x): a short file could then be endless. */
  private static boolean repeats(String text) {
    var options = new LoaderOptions();
    int depth = 0;
    for (Event event : new Yaml(options).parse(new StringReader(text))) {
      if (event instanceof AliasEvent) {
        return true;
      }
      depth += event instanceof CollectionStartEvent ? 1 : 0;
      depth -= event instanceof CollectionEndEvent ? 1 : 0;
      if (depth > options.getNestingDepthLimit()) {
        return false; // refused as soon as it is composed, while parsing it to the end takes long
      }
    }
    return false;
  }
}
