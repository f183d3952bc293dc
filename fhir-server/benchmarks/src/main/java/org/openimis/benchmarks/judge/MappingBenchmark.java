package org.openimis.benchmarks.judge;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.openimis.benchmarks.claims.PreparedClaims;
import org.openimis.domain.claim.ClaimDraft;
import org.openimis.domain.claim.JudgedClaim;
import org.openimis.domain.scheme.SampleClaim;
import org.openimis.mapping.claim.AnswerContext;
import org.openimis.mapping.claim.ClaimIds;
import org.openimis.mapping.claim.ClaimReader;
import org.openimis.mapping.claim.ClaimResponseWriter;
import org.openimis.mapping.claim.ReadingContext;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How long it takes to read a parsed Claim, and to write the ClaimResponse of a judged one. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@SuppressWarnings("NullAway.Init") // JMH makes it and sets it up
public class MappingBenchmark {
  private static final ClaimIds IDS =
      new ClaimIds("patient", "organization", null, "practitioner", "insurer");

  @Param({Judging.DEMO_CLAIM, "ten-lines"})
  public String claim;

  private Claim sent;
  private ReadingContext context;
  private JudgedClaim judged;

  @Setup
  public void setUp() {
    var cases = new Judging(PreparedClaims.demoPack());
    SampleClaim sample = cases.sample(claim);
    sent = cases.fhir(sample);
    context = cases.context();
    judged = cases.judged(sample);
  }

  @Benchmark
  public ClaimDraft readClaim() {
    return ClaimReader.read(sent, context);
  }

  @Benchmark
  public ClaimResponse writeClaimResponse() {
    return ClaimResponseWriter.write(
        judged, new AnswerContext(IDS, "claim", 1, Instant.EPOCH, null, List.of(), sent));
  }
}
