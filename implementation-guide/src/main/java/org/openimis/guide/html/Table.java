package org.openimis.guide.html;

import static org.openimis.guide.html.Html.attr;
import static org.openimis.guide.html.Html.cls;
import static org.openimis.guide.html.Html.el;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openimis.guide.html.Html.Node;

/** A table that a narrow screen shows as cards: each cell knows the head of its column. */
public final class Table {
  private final List<String> heads;
  private final List<Node> rows = new ArrayList<>();
  private String classes = "data";

  private Table(List<String> heads) {
    this.heads = heads;
  }

  public static Table of(String... heads) {
    return new Table(List.of(heads));
  }

  public Table withClass(String name) {
    classes = classes + " " + name;
    return this;
  }

  /** One row; a cell that is null or empty is shown empty. */
  public Table row(@Nullable Object... cells) {
    return rowWithId(null, cells);
  }

  public Table rowWithId(@Nullable String id, @Nullable Object... cells) {
    List<Node> tds = new ArrayList<>();
    for (int i = 0; i < cells.length; i++) {
      Object cell = cells[i];
      boolean empty = cell == null || "".equals(cell);
      tds.add(el("td", cls(empty ? "none" : ""), attr("data-head", heads.get(i)), cell));
    }
    rows.add(el("tr", Html.id(id), tds));
    return this;
  }

  public boolean isEmpty() {
    return rows.isEmpty();
  }

  public Node toNode() {
    return el(
        "div",
        cls("scroll"),
        el(
            "table",
            cls(classes),
            el("thead", el("tr", heads.stream().map(h -> el("th", attr("scope", "col"), h)))),
            el("tbody", rows)));
  }
}
