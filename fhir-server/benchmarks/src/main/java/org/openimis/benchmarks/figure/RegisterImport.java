package org.openimis.benchmarks.figure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.openimis.benchmarks.Options;
import org.openimis.benchmarks.claims.GeneratedRegister;
import org.openimis.benchmarks.load.Target;
import org.openimis.benchmarks.plain.PlainHapi.Storage;
import org.openimis.benchmarks.server.CpuTime;
import org.openimis.benchmarks.server.OpenimisServer;
import org.openimis.domain.facility.Place;
import org.openimis.domain.scheme.SchemePack;

/**
 * How long the import of a register takes, beside plain HAPI that takes a part of the same people
 * by transaction Bundles: before it, and again after it.
 */
public final class RegisterImport {
  private static final int OK = 200;
  private static final double MILLIS = 1_000;
  private static final double NANOS = 1e9;
  private static final double SECONDS_IN_MINUTE = 60;
  private static final int FAMILIES_IN_A_BUNDLE = 20;
  private static final Duration LONGEST_UPLOAD = Duration.ofMinutes(30);

  private final Options options;
  private final PrintStream out = System.out;
  private final HttpClient http = HttpClient.newHttpClient();
  private final ObjectMapper json = new ObjectMapper();

  public RegisterImport(Options options) {
    this.options = options;
  }

  public void run() throws Exception {
    try (var stage = Stage.open(options, out, "import")) {
      SchemePack pack = stage.market().pack();
      try (var connection = stage.openimis().superuser(OpenimisServer.DATABASE).connect()) {
        PostgresSettings.print(out, connection);
      }
      Stage.Plain plain = stage.plain("plain HAPI", Storage.DEFAULT);
      byte[] some = register(pack, "part", options.number("plain-people"));
      var bundles = PlainRegister.of(pack, some, FAMILIES_IN_A_BUNDLE);
      List<Double> rates = new ArrayList<>();
      plain(plain, bundles, "warm-up");
      rates.add(plain(plain, bundles, "before"));
      double ours = ours(stage.openimis(), pack);
      rates.add(plain(plain, bundles, "after"));
      plain.server().close();
      out.printf(
          Locale.ROOT,
          "beside    ours writes %.1f (%.1f and %.1f) times the resources a second of plain HAPI%n",
          ours / rates.stream().mapToDouble(Double::doubleValue).average().orElseThrow(),
          ours / rates.get(0),
          ours / rates.get(1));
      if (options.isOn("eligibility")) {
        new EligibilityLoad(options, out, stage.openimis()).run();
      }
    }
  }

  private byte[] register(SchemePack pack, String name, int people) throws Exception {
    List<String> villages =
        pack.places().stream()
            .filter(place -> place.type() == Place.Type.VILLAGE)
            .map(Place::code)
            .toList();
    Path zip = options.work().resolve("import-" + name + ".zip");
    GeneratedRegister.write(zip, villages, people);
    return GeneratedRegister.read(zip);
  }

  private double plain(Stage.Plain plain, PlainRegister register, String when) throws Exception {
    double server = CpuTime.seconds(plain.server().jvm());
    double postgres = CpuTime.secondsOfTree(plain.arm().postgres());
    long begun = System.nanoTime();
    var threads = Executors.newFixedThreadPool(options.number("clients"));
    try {
      List<Callable<Integer>> posts = new ArrayList<>();
      for (HttpRequest request : register.requests(plain.server().fhir())) {
        posts.add(() -> http.send(request, BodyHandlers.discarding()).statusCode());
      }
      for (var answer : threads.invokeAll(posts)) {
        if (answer.get() != OK) {
          throw new IllegalStateException("Plain HAPI refused a Bundle: " + answer.get());
        }
      }
    } finally {
      threads.shutdown();
    }
    double seconds = (System.nanoTime() - begun) / NANOS;
    int resources = register.allResources();
    out.printf(
        Locale.ROOT,
        "plain     %s: %d resources in %.1f s, %.0f a second; CPU ms a resource %.2f = server %.2f"
            + " + PostgreSQL %.2f%n",
        when,
        resources,
        seconds,
        resources / seconds,
        MILLIS
            * (CpuTime.seconds(plain.server().jvm())
                - server
                + CpuTime.secondsOfTree(plain.arm().postgres())
                - postgres)
            / resources,
        MILLIS * (CpuTime.seconds(plain.server().jvm()) - server) / resources,
        MILLIS * (CpuTime.secondsOfTree(plain.arm().postgres()) - postgres) / resources);
    return resources / seconds;
  }

  private double ours(OpenimisServer server, SchemePack pack) throws Exception {
    byte[] zip = register(pack, "whole", options.number("people"));
    byte[] body = body(pack.scheme().code(), zip);
    out.printf(
        Locale.ROOT,
        "register  %d people, zip of %.1f MB%n",
        options.number("people"),
        zip.length / 1e6);
    double jvm = CpuTime.seconds(server.jvm());
    double postgres = CpuTime.secondsOfTree(server.postgres());
    var memory = new MemoryWatch(server);
    long begun = System.nanoTime();
    JsonNode standing = begin(server.fhir(), body);
    double kept = (System.nanoTime() - begun) / NANOS;
    String id = text(standing, "import");
    int polls = 0;
    Target fhir = server.fhir();
    while (text(standing, "state").equals("running")) {
      TimeUnit.SECONDS.sleep(1);
      memory.look();
      if (++polls % 60 == 0) {
        fhir = server.fhir(); // with a fresh token
        out.printf(
            Locale.ROOT,
            "          %.0f s: %d of %d families%n",
            (System.nanoTime() - begun) / NANOS,
            number(standing, "looked"),
            number(standing, "families"));
      }
      standing = ask(fhir.get("/$import-status?import=" + id + "&count=10"));
    }
    double seconds = (System.nanoTime() - begun) / NANOS;
    int resources =
        number(standing, "insurees")
            + number(standing, "written")
            + number(standing, "policies")
            + number(standing, "covers");
    if (number(standing, "faults") > 0
        || number(standing, "insurees") != options.number("people")) {
      throw new IllegalStateException("Not everybody was taken in: " + standing);
    }
    out.printf(
        Locale.ROOT,
        "ours      %d people with family and cover, %d resources, in %.1f minutes (rows kept after"
            + " %.1f s): %.0f resources a second%n",
        options.number("people"),
        resources,
        seconds / SECONDS_IN_MINUTE,
        kept,
        resources / seconds);
    double ofJvm = CpuTime.seconds(server.jvm()) - jvm;
    double ofPostgres = CpuTime.secondsOfTree(server.postgres()) - postgres;
    out.printf(
        Locale.ROOT,
        "          CPU ms a resource %.2f = server %.2f + PostgreSQL %.2f; most memory %s%n",
        MILLIS * (ofJvm + ofPostgres) / resources,
        MILLIS * ofJvm / resources,
        MILLIS * ofPostgres / resources,
        memory);
    return resources / seconds;
  }

  private static byte[] body(String scheme, byte[] zip) throws Exception {
    var body = new ByteArrayOutputStream();
    body.write(
        """
        {"resourceType": "Parameters", "parameter": [{"name": "scheme", "valueCode": "%s"},
          {"name": "register", "valueBase64Binary": "\
        """
            .formatted(scheme)
            .getBytes(StandardCharsets.UTF_8));
    body.write(Base64.getEncoder().encode(zip));
    body.write("\"}]}".getBytes(StandardCharsets.UTF_8));
    return body.toByteArray();
  }

  private JsonNode begin(Target fhir, byte[] body) throws Exception {
    return ask(
        HttpRequest.newBuilder(URI.create(fhir.uri() + "/$import-register"))
            .header("Authorization", "Bearer " + fhir.token())
            .header("Content-Type", "application/fhir+json")
            .header("Accept", "application/fhir+json")
            .timeout(LONGEST_UPLOAD)
            .POST(BodyPublishers.ofByteArray(body))
            .build());
  }

  private JsonNode ask(HttpRequest request) throws Exception {
    HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
    if (answer.statusCode() != OK) {
      throw new IllegalStateException("The server refused: " + answer.body());
    }
    return json.readTree(answer.body());
  }

  private static String text(JsonNode parameters, String name) {
    for (JsonNode parameter : parameters.path("parameter")) {
      if (parameter.path("name").asText().equals(name)) {
        return parameter.path("valueId").asText(parameter.path("valueCode").asText());
      }
    }
    return "";
  }

  private static int number(JsonNode parameters, String name) {
    for (JsonNode parameter : parameters.path("parameter")) {
      if (parameter.path("name").asText().equals(name)) {
        return parameter.path("valueInteger").asInt();
      }
    }
    return 0;
  }
}
