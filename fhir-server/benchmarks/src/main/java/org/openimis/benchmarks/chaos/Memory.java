package org.openimis.benchmarks.chaos;

import ca.uhn.fhir.context.FhirContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.openimis.benchmarks.chaos.ClaimSupply.Sending;

/**
 * What all clients remember: which claims they sent, what was acknowledged with which answer, and
 * what they saw that no client should ever see.
 */
final class Memory {
  private static final FhirContext FHIR = FhirContext.forR4Cached();
  private static final int MOST_FAULTS = 20;

  private final Map<String, Acknowledged> acknowledged = new TreeMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Long> setbacks = new TreeMap<>();
  private final List<String> faults = new ArrayList<>();
  private long foundAgain;
  private long more;

  /**
   * A claim that the server has taken.
   *
   * @param sending what was sent
   * @param responseId of its ClaimResponse
   * @param digest of the ClaimResponse without what the server may write anew each time
   */
  record Acknowledged(Sending sending, String responseId, String digest) {

    static Acknowledged of(Sending sending, byte[] answer) {
      ClaimResponse response =
          FHIR.newJsonParser()
              .parseResource(ClaimResponse.class, new String(answer, StandardCharsets.UTF_8));
      String id = response.getIdElement().getIdPart();
      response.setMeta(null);
      return new Acknowledged(
          sending, id, digest(FHIR.newJsonParser().encodeResourceToString(response)));
    }

    private static String digest(String text) {
      try {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
      } catch (NoSuchAlgorithmException impossible) {
        throw new IllegalStateException(impossible); // every JVM has it
      }
    }

    private boolean isSameAnswer(Acknowledged other) {
      return responseId.equals(other.responseId) && digest.equals(other.digest);
    }
  }

  /**
   * An answer to a claim.
   *
   * @param created whether the server says that it took the claim just now
   * @param tries how often this client had sent it
   */
  synchronized void answered(Acknowledged now, boolean created, int tries) {
    Acknowledged before = acknowledged.putIfAbsent(now.sending().code(), now);
    if (before != null && !before.isSameAnswer(now)) {
      fault(now.sending().code() + " was answered in two ways");
    }
    // Of two clients with the same claim, the one that came second may read its answer first.
    if (created && !taken.add(now.sending().code())) {
      fault(now.sending().code() + " was taken a second time");
    }
    if (before == null && !created && tries > 1) {
      foundAgain++;
    }
  }

  /** No answer, or one that asks to come again. */
  synchronized void setback(String what) {
    setbacks.merge(what, 1L, Long::sum);
  }

  synchronized void fault(String words) {
    if (faults.size() < MOST_FAULTS) {
      faults.add(words);
    } else {
      more++;
    }
  }

  synchronized Map<String, Acknowledged> acknowledged() {
    return Map.copyOf(acknowledged);
  }

  synchronized int count() {
    return acknowledged.size();
  }

  /** How often a client had to send again, by the reason. */
  synchronized Map<String, Long> setbacks() {
    return Map.copyOf(setbacks);
  }

  /** Claims that were stored although their client had got no answer, as the retry found. */
  synchronized long foundAgain() {
    return foundAgain;
  }

  synchronized List<String> faults() {
    List<String> all = new ArrayList<>(faults);
    if (more > 0) {
      all.add(more + " more faults of this kind");
    }
    return all;
  }
}
