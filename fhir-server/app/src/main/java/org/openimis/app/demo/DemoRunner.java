package org.openimis.app.demo;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.function.Supplier;
import org.openimis.app.settings.DemoSettings;
import org.openimis.domain.scheme.SchemePack;
import org.openimis.schemes.PackReader;
import org.openimis.schemes.file.PackFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/**
 * Once the server is ready, submits the demo scheme's claims over HTTP, as any client would, and
 * prints what was decided and why.
 */
class DemoRunner {
  private static final Logger LOG = LoggerFactory.getLogger(DemoRunner.class);

  private final DemoSettings settings;
  private final FhirContext fhirContext;
  private final Supplier<String> address;
  private final PrintStream out;

  DemoRunner(
      DemoSettings settings, FhirContext fhirContext, Supplier<String> address, PrintStream out) {
    this.settings = settings;
    this.fhirContext = fhirContext;
    this.address = address;
    this.out = out;
  }

  /** On a thread of its own, so that the server can be stopped meanwhile. */
  @EventListener(ApplicationReadyEvent.class)
  void start() {
    if (settings.claims()) {
      Thread thread = new Thread(this::run, "demo-claims");
      thread.setDaemon(true);
      thread.start();
    }
  }

  private void run() {
    SchemePack pack = PackReader.read(PackFiles.ofClassPath("demo")).orElseThrow();
    try {
      var client = new DemoClient(address.get(), fhirContext);
      List<DemoClaim> claims = client.submit(pack);
      out.println(new DemoTable(claims, pack.scheme().currency()).text());
      out.println(addresses());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException | DataFormatException e) {
      LOG.warn("The demo claims could not be submitted: {}", e.getMessage());
    }
  }

  private String addresses() {
    String server = address.get();
    return """

        openIMIS-FHIR is running; Ctrl-C stops it.
          What to try       %1$s/
          FHIR              %1$s/fhir
          Capabilities      %1$s/fhir/metadata
          Health            %1$s/actuator/health
          Tokens            %1$s/oauth2/token (clients facility, officer, reviewer, admin;
                            secret = name + "-secret")
        """
        .formatted(server);
  }
}
