package org.openimis.domain;

import java.io.File;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Prints how many mutants of each package the tests have killed, as a table, and fails when a
 * package stays below a threshold.
 */
public final class MutationScores {
  private int killed;
  private int total;

  private MutationScores() {}

  /** The report of pitest, and the threshold in percent. */
  public static void main(String[] args) throws Exception {
    int threshold = Integer.parseInt(args[1]);
    var all = new MutationScores();
    Map<String, MutationScores> byPackage = new TreeMap<>();
    NodeList mutations =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new File(args[0]))
            .getElementsByTagName("mutation");
    for (int i = 0; i < mutations.getLength(); i++) {
      var mutation = (Element) mutations.item(i);
      boolean killed = Boolean.parseBoolean(mutation.getAttribute("detected"));
      byPackage.computeIfAbsent(packageOf(mutation), name -> new MutationScores()).add(killed);
      all.add(killed);
    }
    System.out.println("| Package | Killed | Of | Share |");
    System.out.println("|---|---|---|---|");
    byPackage.forEach((name, scores) -> System.out.println(scores.row("`" + name + "`")));
    System.out.println(all.row("all"));
    byPackage.forEach((name, scores) -> scores.mustReach(threshold, name));
  }

  private static String packageOf(Element mutation) {
    String name = mutation.getElementsByTagName("mutatedClass").item(0).getTextContent();
    String withoutClass = name.substring(0, name.lastIndexOf('.'));
    return withoutClass.substring(withoutClass.lastIndexOf('.') + 1);
  }

  private void add(boolean isKilled) {
    killed += isKilled ? 1 : 0;
    total++;
  }

  private String row(String name) {
    return "| %s | %d | %d | %d %% |".formatted(name, killed, total, 100 * killed / total);
  }

  private void mustReach(int threshold, String name) {
    if (100 * killed < threshold * total) {
      throw new IllegalStateException(
          "Of package %s the tests kill %d of %d mutants, less than %d %%"
              .formatted(name, killed, total, threshold));
    }
  }
}
