package org.openimis.benchmarks.figure;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.hl7.fhir.r4.model.Resource;
import org.openimis.benchmarks.Machine;
import org.openimis.benchmarks.Options;
import org.openimis.benchmarks.claims.ClaimStream;
import org.openimis.benchmarks.claims.Market;
import org.openimis.benchmarks.claims.PreparedClaims;
import org.openimis.benchmarks.load.Target;
import org.openimis.benchmarks.server.OpenimisServer;
import org.openimis.benchmarks.server.ServerJar;
import org.openimis.profiles.Profiles;
import org.openimis.validation.Definitions;
import org.openimis.validation.FullValidator;
import org.openimis.validation.quick.QuickCheck;
import org.springframework.util.FileSystemUtils;

/**
 * What validation adds to {@code Claim/$submit}: the processor time of validating a claim as it was
 * sent, as it is stored, and its answer, beside the processor time of a whole {@code $submit} on a
 * server under load, in one run. And how long the first claims after readiness take, a good one and
 * a wrong one.
 */
public final class ValidationShare {
  private static final int SAMPLES = 100;
  private static final int CREATED = 201;
  private static final double NANOS_IN_MILLI = 1e6;

  /** What the server validates with HAPI as well, beside the requests, unless told otherwise. */
  private static final double SHADOW_SHARE = 0.01;

  private final Options options;
  private final Market market = new Market(PreparedClaims.demoPack());
  private final PrintStream out = System.out;
  private final HttpClient http = HttpClient.newHttpClient();
  private final FhirContext fhir = FhirContext.forR4();

  public ValidationShare(Options options) {
    this.options = options;
  }

  public void run() throws Exception {
    Machine.describe(out);
    ServerJar jar = ServerJar.of(options);
    List<String> jvm = options.words("jvm");
    out.println("server    " + jar.how() + ", JVM " + String.join(" ", jvm));
    Path data = options.work().resolve("validation");
    FileSystemUtils.deleteRecursively(data);
    List<Exchange> exchanges;
    Block block;
    try (var server = OpenimisServer.start(jar, jvm, data)) {
      firstRequests(server.submit());
      Arm arm = Arm.ours(Arm.OURS, server, market.pack().scheme());
      var blocks = new Blocks(options, out);
      int clients = options.number("clients");
      blocks.closed(arm, market, "W", clients, options.number("warm-up"));
      block = blocks.closed(arm, market, "M", clients, options.number("seconds"));
      exchanges = exchanges(server.submit());
    }
    compare(exchanges, block.cost().millis());
    out.println("load      " + Machine.load() + " (a minute's average, after the figure)");
  }

  /** A claim as sent and as stored, and its answer. */
  private record Exchange(Claim sent, Claim stored, ClaimResponse answer) {}

  private void firstRequests(Target target) throws Exception {
    List<byte[]> claims = claims("F", 2);
    Claim wrong = parse(Claim.class, new String(claims.get(1), StandardCharsets.UTF_8));
    wrong.getItemFirstRep().setUnitPrice(null);
    wrong.getBillablePeriod().setStart(null);
    String wrongJson = fhir.newJsonParser().encodeResourceToString(wrong);
    time("first claim", target, claims.get(0));
    time("first wrong claim", target, wrongJson.getBytes(StandardCharsets.UTF_8));
  }

  private void time(String what, Target target, byte[] claim) throws Exception {
    long start = System.nanoTime();
    HttpResponse<String> answer = post(target, claim);
    double millis = (System.nanoTime() - start) / NANOS_IN_MILLI;
    out.printf(Locale.ROOT, "%-18s %.0f ms, status %d%n", what, millis, answer.statusCode());
  }

  private List<Exchange> exchanges(Target target) throws Exception {
    List<Exchange> all = new ArrayList<>();
    for (byte[] claim : claims("X", SAMPLES)) {
      HttpResponse<String> response = post(target, claim);
      if (response.statusCode() != CREATED) {
        continue; // a duplicate or a refusal, which the stream holds on purpose
      }
      ClaimResponse answer = parse(ClaimResponse.class, response.body());
      String id = answer.getRequest().getReferenceElement().getIdPart();
      URI stored = target.uri().resolve("/fhir/Claim/" + id);
      HttpRequest get =
          HttpRequest.newBuilder(stored)
              .header("Authorization", "Bearer " + target.token())
              .header("Accept", "application/fhir+json")
              .build();
      all.add(
          new Exchange(
              parse(Claim.class, new String(claim, StandardCharsets.UTF_8)),
              parse(Claim.class, http.send(get, BodyHandlers.ofString()).body()),
              answer));
    }
    return all;
  }

  private void compare(List<Exchange> exchanges, double cpuMillisOfSubmit) {
    var definitions = Definitions.chain(fhir);
    var quick = new QuickCheck(fhir, definitions);
    var full = new FullValidator(fhir, definitions);
    long sure =
        exchanges.stream()
            .filter(
                each ->
                    quick.accepts(each.sent(), Profiles.CLAIM)
                        && quick.accepts(each.stored(), Profiles.CLAIM)
                        && quick.accepts(each.answer(), Profiles.CLAIM_RESPONSE))
            .count();
    out.printf("sure      of %d of %d claims%n", sure, exchanges.size());
    int rounds = options.number("iterations");
    millis(exchanges, rounds, each -> checkQuickly(quick, each)); // warm-up
    double quickMillis = millis(exchanges, rounds, each -> checkQuickly(quick, each));
    millis(exchanges, 2, each -> checkFully(full, each)); // warm-up
    double fullMillis = millis(exchanges, 1, each -> checkFully(full, each));
    double without = cpuMillisOfSubmit - quickMillis;
    out.printf(
        Locale.ROOT,
        "quick     %.3f ms of %.1f ms CPU a claim (server and PostgreSQL): %.1f %% on top%n",
        quickMillis,
        cpuMillisOfSubmit,
        100 * quickMillis / without);
    out.printf(
        Locale.ROOT,
        "full      %.1f ms CPU for the same three: %.0f %% on top, %.0f times the quick check%n",
        fullMillis,
        100 * fullMillis / without,
        fullMillis / quickMillis);
    double shadowMillis = SHADOW_SHARE * fullMillis;
    out.printf(
        Locale.ROOT,
        "shadow    %.0f %% are validated by both: %.3f ms; validation as a whole %.1f %% on top%n",
        100 * SHADOW_SHARE,
        shadowMillis,
        100 * (quickMillis + shadowMillis) / (without - shadowMillis));
  }

  private static void checkQuickly(QuickCheck quick, Exchange each) {
    quick.accepts(each.sent(), Profiles.CLAIM);
    quick.accepts(each.stored(), Profiles.CLAIM);
    quick.accepts(each.answer(), Profiles.CLAIM_RESPONSE);
  }

  private static void checkFully(FullValidator full, Exchange each) {
    full.validate(each.sent(), Profiles.CLAIM);
    full.validate(each.stored(), Profiles.CLAIM);
    full.validate(each.answer(), Profiles.CLAIM_RESPONSE);
  }

  /** Processor time of this thread for one exchange. */
  private static double millis(List<Exchange> exchanges, int rounds, Consumer<Exchange> check) {
    var threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    for (int i = 0; i < rounds; i++) {
      exchanges.forEach(check);
    }
    long nanos = threads.getCurrentThreadCpuTime() - before;
    return nanos / NANOS_IN_MILLI / rounds / exchanges.size();
  }

  private List<byte[]> claims(String prefix, int count) {
    return PreparedClaims.byNumber(
        new ClaimStream(market, prefix, prefix.hashCode()).take(count), market.pack().scheme());
  }

  private HttpResponse<String> post(Target target, byte[] claim)
      throws IOException, InterruptedException {
    return http.send(target.post(claim), BodyHandlers.ofString());
  }

  private <R extends Resource> R parse(Class<R> type, String json) {
    return fhir.newJsonParser().parseResource(type, json);
  }
}
