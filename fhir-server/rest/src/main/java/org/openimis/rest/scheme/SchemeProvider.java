package org.openimis.rest.scheme;

import ca.uhn.fhir.model.api.annotation.Description;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import org.hl7.fhir.r4.model.Base64BinaryType;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.StringType;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.access.Caller;
import org.openimis.domain.access.Role;
import org.openimis.domain.refusal.Problem;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;
import org.openimis.domain.scheme.PackLoader;
import org.openimis.domain.scheme.SchemePack;
import org.openimis.mapping.text.Languages;
import org.openimis.rest.access.Callers;
import org.openimis.schemes.PackReader;
import org.openimis.schemes.PackReading;

/** Loading of scheme packs: {@code $load-scheme} and, to watch it, {@code $scheme-status}. */
public final class SchemeProvider {
  private final PackLoader loader;

  public SchemeProvider(PackLoader loader) {
    this.loader = loader;
  }

  /** Checks the whole pack, then writes it; a pack with any fault writes nothing. */
  @Operation(name = "$load-scheme")
  @Description("Loads a scheme pack: a zip of its folder; every fault is named and nothing written")
  public Parameters load(
      @OperationParam(name = "pack", min = 1, max = 1) @Nullable Base64BinaryType pack,
      @OperationParam(name = "sample", max = 1) @Nullable BooleanType sample,
      RequestDetails request) {
    requireAdmin(request);
    if (pack == null || pack.getValue() == null || pack.getValue().length == 0) {
      throw new RequestRefused(
          ProblemCode.REQUIRED, "Parameters.parameter.where(name = 'pack').value");
    }
    SchemePack checked = read(pack.getValue(), Languages.of(request.getHeader("Accept-Language")));
    boolean withSample = sample != null && Boolean.TRUE.equals(sample.getValue());
    return answer(checked, loader.load(checked, withSample));
  }

  /** How far the loading of a scheme is. */
  @Operation(name = "$scheme-status", idempotent = true)
  @Description("Tells how far the loading of a scheme is, and whether its claims are judged")
  public Parameters status(
      @OperationParam(name = "scheme", min = 1, max = 1) @Nullable CodeType scheme,
      RequestDetails request) {
    requireAdmin(request);
    if (scheme == null || scheme.getValue() == null) {
      throw new RequestRefused(ProblemCode.REQUIRED, "scheme");
    }
    var progress =
        loader
            .progress(scheme.getValue())
            .orElseThrow(() -> new RequestRefused(ProblemCode.NOT_FOUND, "", scheme.getValue()));
    var answer = new Parameters();
    answer.addParameter("state", new CodeType(progress.active() ? "active" : "loading"));
    answer.addParameter("done", new IntegerType(progress.done()));
    answer.addParameter("total", new IntegerType(progress.total()));
    return answer;
  }

  private static void requireAdmin(RequestDetails request) {
    Caller caller = Callers.required(request);
    if (!caller.is(Role.ADMIN)) {
      throw new RequestRefused(ProblemCode.FORBIDDEN, "", "$load-scheme");
    }
  }

  private static SchemePack read(byte[] zip, Locale language) {
    PackReading reading = PackReader.readZip(new ByteArrayInputStream(zip));
    SchemePack pack = reading.pack();
    if (pack == null) {
      throw new RequestRefused(
          reading.faults().stream()
              .map(fault -> Problem.of(ProblemCode.PACK, "", fault.shown(language)))
              .toList());
    }
    return pack;
  }

  private static Parameters answer(SchemePack pack, PackLoader.Report report) {
    var answer = new Parameters();
    answer.addParameter("scheme", new CodeType(pack.scheme().code()));
    answer.addParameter("created", new IntegerType(report.created()));
    answer.addParameter("updated", new IntegerType(report.updated()));
    answer.addParameter("unchanged", new IntegerType(report.unchanged()));
    answer.addParameter("ended", new IntegerType(report.ended()));
    answer.addParameter("conflicts", new IntegerType(report.conflicts().size()));
    report
        .conflicts()
        .forEach(conflict -> answer.addParameter("conflict", new StringType(conflict)));
    return answer;
  }
}
