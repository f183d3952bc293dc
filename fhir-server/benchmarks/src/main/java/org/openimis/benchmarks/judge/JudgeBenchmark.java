package org.openimis.benchmarks.judge;

import java.util.concurrent.TimeUnit;
import org.openimis.benchmarks.claims.PreparedClaims;
import org.openimis.domain.claim.Adjudication;
import org.openimis.domain.claim.ClaimFacts;
import org.openimis.domain.claim.Decision;
import org.openimis.domain.claim.SubmittedClaim;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How long the judge takes for one claim whose facts are at hand. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@SuppressWarnings("NullAway.Init") // JMH makes it and sets it up
public class JudgeBenchmark {
  @Param({Judging.DEMO_CLAIM, "ten-lines"})
  public String claim;

  private Adjudication judge;
  private SubmittedClaim submitted;
  private ClaimFacts facts;

  @Setup
  public void setUp() {
    var cases = new Judging(PreparedClaims.demoPack());
    judge = cases.judge();
    submitted = cases.submitted(cases.sample(claim));
    facts = cases.facts(submitted);
  }

  @Benchmark
  public Decision judge() {
    return judge.judge(submitted, facts);
  }
}
