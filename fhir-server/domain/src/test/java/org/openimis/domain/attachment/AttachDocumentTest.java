package org.openimis.domain.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openimis.domain.claim.ClaimState;
import org.openimis.domain.claim.ClaimStore.TransientFailure;
import org.openimis.domain.refusal.Problem;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;

class AttachDocumentTest {
  private static final SentAttachment A_SCAN = new SentAttachment() {};

  private final InMemoryDocuments claims = new InMemoryDocuments();
  private final AttachDocument attachDocument = new AttachDocument(claims);

  @ParameterizedTest
  @EnumSource(names = "CANCELLED", mode = EnumSource.Mode.EXCLUDE)
  void a_claim_takes_documents_in_every_state(ClaimState state) {
    claims.states.put("claim-1", state);

    attachDocument.attach("claim-1", A_SCAN);

    assertThat(claims.attached).containsExactly("claim-1");
  }

  @Test
  void but_when_it_was_taken_back() {
    claims.states.put("claim-1", ClaimState.CANCELLED);

    assertRefused(Problem.of(ProblemCode.STATE_TRANSITION, "Claim.status", "cancelled"));
    assertThat(claims.attached).isEmpty();
  }

  @Test
  void what_is_no_submitted_claim_is_not_there() {
    assertRefused(Problem.of(ProblemCode.NOT_FOUND, "", "Claim/claim-1"));
  }

  @Test
  void it_tries_again_when_the_database_asks_for_it() {
    claims.states.put("claim-1", ClaimState.VALUATED);
    claims.failures = 3;

    attachDocument.attach("claim-1", A_SCAN);

    assertThat(claims.attached).containsExactly("claim-1");
  }

  @Test
  void but_not_for_ever() {
    claims.states.put("claim-1", ClaimState.VALUATED);
    claims.failures = 4;

    assertRefused(Problem.of(ProblemCode.BUSY, ""));
    assertThat(claims.attached).isEmpty();
  }

  private void assertRefused(Problem problem) {
    assertThatThrownBy(() -> attachDocument.attach("claim-1", A_SCAN))
        .isInstanceOfSatisfying(
            RequestRefused.class,
            refused -> assertThat(refused.problems()).containsExactly(problem));
  }

  private static final class InMemoryDocuments implements ClaimDocuments {
    private final Map<String, ClaimState> states = new HashMap<>();
    private final List<String> attached = new ArrayList<>();
    private int failures;

    @Override
    public <T> T inOneTransaction(Supplier<T> work) {
      if (failures > 0) {
        failures--;
        throw new TransientFailure(new IllegalStateException("deadlock"));
      }
      return work.get();
    }

    @Override
    public Optional<ClaimState> lock(String claimId) {
      return Optional.ofNullable(states.get(claimId));
    }

    @Override
    public void attach(String claimId, SentAttachment sent) {
      attached.add(claimId);
    }
  }
}
