package org.openimis.guide.page;

import static org.openimis.guide.html.Html.all;
import static org.openimis.guide.html.Html.attr;
import static org.openimis.guide.html.Html.cls;
import static org.openimis.guide.html.Html.code;
import static org.openimis.guide.html.Html.el;

import java.util.ArrayList;
import java.util.List;
import org.openimis.guide.html.Html.Node;
import org.openimis.guide.html.Table;
import org.openimis.guide.quality.Check;
import org.openimis.guide.quality.Findings;

/** The figures of the guide itself. */
public final class QualityPage {
  private QualityPage() {}

  public static Page of(Findings findings) {
    Table table = Table.of("What is counted", "Number");
    List<Node> details = new ArrayList<>();
    for (Check check : Check.values()) {
      table.row(check.title(), String.valueOf(findings.count(check)));
      if (findings.count(check) > 0) {
        details.add(
            el(
                "details",
                el("summary", check.title() + " (" + findings.count(check) + ")"),
                el("ul", findings.of(check).stream().map(each -> el("li", code(each))))));
      }
    }
    Node body =
        all(
            el("h1", "Quality of this guide"),
            el(
                "p",
                "The guide is checked whenever it is built. A build fails when one of these figures"
                    + " has grown beyond the one that is committed with the sources. The same as ",
                el("a", attr("href", "qa.json"), "JSON"),
                "."),
            table.toNode(),
            el("div", cls("findings"), details));
    return Page.of("qa.html", "Quality", "qa.html", body);
  }
}
