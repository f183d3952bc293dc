package org.openimis.benchmarks.load;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What clients send, each request once.
 *
 * @param size how many requests there are
 * @param request the request of a number from 0
 * @param statuses what a request was answered, one status for each claim in it
 */
public record Traffic(
    int size,
    IntFunction<HttpRequest> request,
    Function<HttpResponse<byte[]>, List<Integer>> statuses) {
  private static final Pattern STATUS = Pattern.compile("\"status\"\\s*:\\s*\"([0-9]{3})");
  private static final int OK = 200;

  /** A claim in each request. */
  public static Traffic claims(Target target, List<byte[]> claims) {
    return new Traffic(
        claims.size(),
        number -> target.post(claims.get(number)),
        answer -> List.of(answer.statusCode()));
  }

  /** A Bundle of claims in each request, answered with a Bundle that has a status for each. */
  public static Traffic bundles(Target target, List<byte[]> bundles) {
    return new Traffic(
        bundles.size(), number -> target.post(bundles.get(number)), Traffic::inBundle);
  }

  /** The same questions over and over, in their order. */
  public static Traffic reads(int size, List<HttpRequest> questions) {
    return new Traffic(
        size,
        number -> questions.get(number % questions.size()),
        answer -> List.of(answer.statusCode()));
  }

  private static List<Integer> inBundle(HttpResponse<byte[]> answer) {
    if (answer.statusCode() != OK) {
      return List.of(answer.statusCode());
    }
    return STATUS
        .matcher(new String(answer.body(), StandardCharsets.UTF_8))
        .results()
        .map((MatchResult found) -> Integer.valueOf(found.group(1)))
        .toList();
  }
}
