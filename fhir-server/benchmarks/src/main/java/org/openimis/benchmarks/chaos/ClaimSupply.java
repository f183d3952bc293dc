package org.openimis.benchmarks.chaos;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.openimis.benchmarks.claims.ClaimStream;
import org.openimis.benchmarks.claims.Market;
import org.openimis.benchmarks.claims.PreparedClaims;
import org.openimis.benchmarks.claims.SyntheticClaim;

/**
 * Claims for as long as somebody asks. A few families at a time have all of them, so that clients
 * meet at the same people, until their ceilings are behind them; then it is the next families'
 * turn.
 */
final class ClaimSupply {
  private static final int FAMILIES_AT_A_TIME = 3;
  private static final int CLAIMS_OF_A_FAMILY = 20;

  private final Market market;
  private final long seed;
  private final Deque<Sending> ready = new ArrayDeque<>();
  private int turn;

  ClaimSupply(Market market, long seed) {
    this.market = market;
    this.seed = seed;
  }

  /** A claim as it is sent. */
  record Sending(String code, byte[] body) {}

  synchronized Sending next() {
    if (ready.isEmpty()) {
      prepare();
    }
    return ready.remove();
  }

  private void prepare() {
    Market some = market.only(turn * FAMILIES_AT_A_TIME, FAMILIES_AT_A_TIME);
    List<SyntheticClaim> claims =
        new ClaimStream(some, "C" + turn, seed + turn)
            .take(FAMILIES_AT_A_TIME * CLAIMS_OF_A_FAMILY);
    List<byte[]> bodies = PreparedClaims.byNumber(claims, market.pack().scheme());
    for (int i = 0; i < bodies.size(); i++) {
      ready.add(new Sending(claims.get(i).claim().code(), bodies.get(i)));
    }
    turn++;
  }
}
