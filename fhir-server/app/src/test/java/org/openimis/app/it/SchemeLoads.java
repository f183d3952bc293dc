package org.openimis.app.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Parameters;

/** Loads packs over HTTP, as {@code scheme load} does. */
public final class SchemeLoads {
  private final ImisClient imis;

  public SchemeLoads(ImisClient imis) {
    this.imis = imis;
  }

  public Answer send(PackCopy pack) {
    return send(pack.toLoad());
  }

  Answer send(String parameters) {
    return imis.as("admin").post("/fhir/$load-scheme", parameters);
  }

  /** What the load did. */
  public Report load(PackCopy pack) {
    Answer answer = send(pack);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return Report.of(answer.as(Parameters.class));
  }

  Answer status(String scheme) {
    return imis.as("admin").get("/fhir/$scheme-status?scheme=" + scheme);
  }

  /** The state of a scheme, and how many resources of how many are written. */
  String progress(String scheme) {
    Parameters status = status(scheme).as(Parameters.class);
    return "%s %d/%d"
        .formatted(
            ((CodeType) status.getParameter("state").getValue()).getValue(),
            number(status, "done"),
            number(status, "total"));
  }

  /** How many resources a load wrote. */
  public record Report(int created, int updated, int unchanged, int ended, List<String> conflicts) {
    private static Report of(Parameters answer) {
      List<String> conflicts =
          answer.getParameter().stream()
              .filter(parameter -> parameter.getName().equals("conflict"))
              .map(parameter -> parameter.getValue().primitiveValue())
              .toList();
      assertThat(number(answer, "conflicts")).isEqualTo(conflicts.size());
      return new Report(
          number(answer, "created"),
          number(answer, "updated"),
          number(answer, "unchanged"),
          number(answer, "ended"),
          conflicts);
    }
  }

  private static int number(Parameters answer, String name) {
    return ((IntegerType) answer.getParameter(name).getValue()).getValue();
  }
}
