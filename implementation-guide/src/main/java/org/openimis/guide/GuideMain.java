package org.openimis.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openimis.guide.page.Guide;
import org.openimis.guide.page.Layout;
import org.openimis.guide.quality.Baseline;
import org.openimis.guide.quality.Check;
import org.openimis.guide.quality.Findings;

/**
 * Renders the guide, as the build does.
 *
 * <p>{@code --root} the sources, {@code --version} of the guide, {@code --site} and {@code
 * --classes} the folders that get the pages, {@code --baseline} the committed figures: with it a
 * zip is written too, and a figure that has grown fails the build.
 */
public final class GuideMain {
  private static final String ZIP = "openimis-fhir-guide.zip";

  private GuideMain() {}

  public static void main(String... arguments) throws IOException {
    Map<String, String> given = new HashMap<>();
    for (String argument : arguments) {
      int equals = argument.indexOf('=');
      given.put(argument.substring(2, equals), argument.substring(equals + 1));
    }
    run(given);
  }

  private static void run(Map<String, String> given) throws IOException {
    Path root = Path.of(required(given, "root"));
    Guide guide = Guide.read(root);
    var layout = new Layout(required(given, "version"));
    Site site = Site.of(guide, root.resolve("implementation-guide/input/site"), layout);
    Path folder = Path.of(required(given, "site"));
    site.writeTo(folder);
    site.writeTo(Path.of(required(given, "classes")));
    String baseline = given.getOrDefault("baseline", "");
    if (!baseline.isEmpty()) {
      Files.write(folder.resolveSibling(ZIP), Zips.of(site.files()));
      compare(guide.findings(), Baseline.read(Path.of(baseline)), folder);
    }
  }

  private static String required(Map<String, String> given, String name) {
    String value = given.get(name);
    if (value == null) {
      throw new IllegalArgumentException("--" + name + " is missing");
    }
    return value;
  }

  private static void compare(Findings findings, Baseline baseline, Path folder) {
    for (Check check : Check.values()) {
      System.out.printf("%6d  %s%n", findings.count(check), check.title());
      findings.of(check).forEach(each -> System.out.println("        " + each));
    }
    System.out.println("The guide is in " + folder);
    List<String> grown = baseline.grown(findings);
    if (!grown.isEmpty()) {
      throw new IllegalStateException("The guide got worse. " + String.join(". ", grown));
    }
    if (baseline.canShrink(findings)) {
      System.out.println("It got better: copy qa.json of the site to qa-baseline.json.");
    }
  }
}
