package org.openimis.guide.element;

import static org.openimis.guide.model.Json.is;
import static org.openimis.guide.model.Json.list;
import static org.openimis.guide.model.Json.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The elements of a structure definition as a tree: what it says itself, and what comes to it. */
public final class ElementTree {
  private final Node root;

  private ElementTree(Node root) {
    this.root = root;
  }

  /** One element; a slice stands below the element that it slices. */
  public static final class Node {
    private final String id;
    private JsonNode snapshot = MissingNode.getInstance();
    private JsonNode differential = MissingNode.getInstance();
    private final List<Node> children = new ArrayList<>();

    private Node(String id) {
      this.id = id;
    }

    public String id() {
      return id;
    }

    /** The last part of the path, or the name of the slice. */
    public String name() {
      int dot = id.lastIndexOf('.');
      String last = id.substring(dot + 1);
      int colon = last.lastIndexOf(':');
      return colon < 0 ? last : last.substring(colon + 1);
    }

    public boolean isSlice() {
      return id.lastIndexOf(':') > id.lastIndexOf('.');
    }

    public boolean isStated() {
      return !differential.isMissingNode();
    }

    /** What holds for the element altogether; without snapshots, what is stated. */
    public JsonNode whole() {
      return snapshot.isMissingNode() ? differential : snapshot;
    }

    /** What this definition itself says of the element. */
    public JsonNode stated() {
      return differential;
    }

    public List<Node> children() {
      return children;
    }
  }

  public static ElementTree of(JsonNode structure) {
    Map<String, Node> nodes = new LinkedHashMap<>();
    list(structure.path("snapshot"), "element")
        .forEach(element -> node(nodes, text(element, "id")).snapshot = element);
    list(structure.path("differential"), "element")
        .forEach(element -> node(nodes, text(element, "id")).differential = element);
    Node root =
        nodes.values().stream().findFirst().orElseGet(() -> new Node(text(structure, "type")));
    return new ElementTree(root);
  }

  /** The node of an id; those above it are made where the definition passes over them. */
  private static Node node(Map<String, Node> nodes, String id) {
    Node known = nodes.get(id);
    if (known != null) {
      return known;
    }
    String parent = parentOf(id);
    Node above = parent == null ? null : node(nodes, parent);
    var made = new Node(id);
    nodes.put(id, made);
    if (above != null) {
      above.children.add(made);
    }
    return made;
  }

  private static @Nullable String parentOf(String id) {
    int dot = id.lastIndexOf('.');
    int colon = id.lastIndexOf(':');
    int end = Math.max(dot, colon);
    return end < 0 ? null : id.substring(0, end);
  }

  public Node root() {
    return root;
  }

  /** The nodes of a view, from the root down, each with the place it has among those shown. */
  public List<Row> rows(View view) {
    List<Row> rows = new ArrayList<>();
    collect(root, view.wanted(this), List.of(), true, rows);
    return rows;
  }

  /**
   * A node to show.
   *
   * @param open for each level above, whether more elements of that level follow
   * @param last whether it is the last of its siblings
   * @param leaf whether nothing is shown below it
   */
  public record Row(Node node, List<Boolean> open, boolean last, boolean leaf) {}

  private static boolean collect(
      Node node, Predicate<Node> wanted, List<Boolean> open, boolean last, List<Row> rows) {
    List<Node> below =
        node.children.stream().filter(child -> leadsToWanted(child, wanted)).toList();
    if (!wanted.test(node) && below.isEmpty() && !open.isEmpty()) {
      return false;
    }
    rows.add(new Row(node, open, last, below.isEmpty()));
    List<Boolean> next = new ArrayList<>(open);
    next.add(!last);
    for (int i = 0; i < below.size(); i++) {
      collect(below.get(i), wanted, List.copyOf(next), i == below.size() - 1, rows);
    }
    return true;
  }

  private static boolean leadsToWanted(Node node, Predicate<Node> wanted) {
    return wanted.test(node)
        || node.children.stream().anyMatch(child -> leadsToWanted(child, wanted));
  }

  /** Which elements are shown. */
  public enum View {
    /** What a client has to fill in or can rely on. */
    KEY,
    /** What this definition adds to its base. */
    DIFFERENTIAL,
    /** Everything. */
    SNAPSHOT;

    private Predicate<Node> wanted(ElementTree tree) {
      return switch (this) {
        case SNAPSHOT -> node -> true;
        case DIFFERENTIAL -> Node::isStated;
        case KEY -> tree.keyElements()::contains;
      };
    }
  }

  /** What is supported or stated, and what is required of something that is shown anyway. */
  private List<Node> keyElements() {
    List<Node> found = new ArrayList<>();
    collectKeys(root, found);
    return found;
  }

  private static void collectKeys(Node node, List<Node> found) {
    found.add(node);
    for (Node child : node.children) {
      JsonNode whole = child.whole();
      boolean prohibited = text(whole, "max").equals("0");
      boolean key = is(whole, "mustSupport") || whole.path("min").asInt(0) > 0 || child.isStated();
      if (!prohibited && (key || leadsToWanted(child, ElementTree::isSupported))) {
        collectKeys(child, found);
      }
    }
  }

  private static boolean isSupported(Node node) {
    return is(node.whole(), "mustSupport") || node.isStated();
  }
}
