package org.openimis.benchmarks.books;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.jspecify.annotations.Nullable;
import org.openimis.benchmarks.load.Target;

/**
 * What the server itself finds out about its books, {@code $check-books}: ledger, claims, answers,
 * and every decision judged again.
 *
 * @param sound whether nothing differs
 * @param results each check with how much it examined and how many differences it found
 * @param differences the first of them, in words
 */
public record ServerCheck(boolean sound, List<String> results, List<String> differences) {
  private static final Duration LONGEST_CHECK = Duration.ofHours(2);
  private static final int OK = 200;

  public ServerCheck {
    results = List.copyOf(results);
    differences = List.copyOf(differences);
  }

  /**
   * Asks the server.
   *
   * @param since only what happened since then; null for everything
   */
  public static ServerCheck ask(Target fhir, @Nullable Instant since)
      throws IOException, InterruptedException {
    String question = "/$check-books" + (since == null ? "" : "?since=" + since);
    HttpRequest request =
        HttpRequest.newBuilder(fhir.get(question), (name, value) -> true)
            .timeout(LONGEST_CHECK)
            .build();
    HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    if (answer.statusCode() != OK) {
      return new ServerCheck(false, List.of(), List.of("$check-books: " + answer.body()));
    }
    return read(answer.body());
  }

  static ServerCheck read(String parameters) {
    Parameters told =
        FhirContext.forR4Cached().newJsonParser().parseResource(Parameters.class, parameters);
    return new ServerCheck(
        told.getParameterBool("sound"), named(told, "result"), named(told, "difference"));
  }

  private static List<String> named(Parameters told, String name) {
    return told.getParameter().stream()
        .filter(parameter -> parameter.getName().equals(name))
        .map(ServerCheck::words)
        .toList();
  }

  private static String words(ParametersParameterComponent parameter) {
    return parameter.getPart().stream()
        .filter(part -> part.getValue() != null && part.getValue().isPrimitive())
        .map(part -> part.getName() + " " + part.getValue().primitiveValue())
        .collect(Collectors.joining(", "));
  }
}
