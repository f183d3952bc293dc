package org.openimis.guide.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openimis.guide.model.Json;

/** The committed figures; what is counted now may be less and never more. */
public final class Baseline {
  private final JsonNode figures;

  private Baseline(JsonNode figures) {
    this.figures = figures;
  }

  public static Baseline read(Path file) throws IOException {
    return new Baseline(Json.MAPPER.readTree(Files.readString(file)));
  }

  /** A sentence for each figure that has grown. */
  public List<String> grown(Findings findings) {
    List<String> sentences = new ArrayList<>();
    for (Check check : Check.values()) {
      int now = findings.count(check);
      if (now > allowed(check)) {
        sentences.add(check.title() + ": " + now + ", and the baseline allows " + allowed(check));
      }
    }
    return sentences;
  }

  /** Whether the committed figures could be lowered. */
  public boolean canShrink(Findings findings) {
    return List.of(Check.values()).stream()
        .anyMatch(check -> findings.count(check) < allowed(check));
  }

  private int allowed(Check check) {
    return figures.path(check.key()).asInt(0);
  }

  /** The figures of now, as the file has them. */
  public static String written(Findings findings) {
    var text = new StringBuilder("{\n");
    for (Check check : Check.values()) {
      text.append("  \"%s\": %d".formatted(check.key(), findings.count(check)));
      text.append(check.ordinal() == Check.values().length - 1 ? "\n" : ",\n");
    }
    return text.append("}\n").toString();
  }
}
