package org.openimis.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.hl7.fhir.r4.model.Claim;
import org.junit.jupiter.api.Test;
import org.openimis.validation.Finding.Severity;

/** What was accepted is looked at once more, now and then, and never in anybody's way. */
class ShadowValidationTest {
  private static final String PROFILE = "http://openimis.org/fhir/StructureDefinition/any";

  private final List<String> looked = new CopyOnWriteArrayList<>();
  private final List<String> alarms = new CopyOnWriteArrayList<>();

  private static Claim claim(String id) {
    return (Claim) new Claim().setId(id);
  }

  private static Finding finding(Severity severity) {
    return new Finding(severity, "invariant", "rule", "Claim", "broken");
  }

  private ShadowValidation shadow(double share, double drawn, Severity found) {
    return new ShadowValidation(
        share,
        () -> drawn,
        (resource, profile) -> {
          looked.add(resource.getIdPart());
          return List.of(finding(found));
        },
        (profile, findings) -> alarms.add(profile + " " + findings.size()));
  }

  @Test
  void with_a_share_of_one_each_is_looked_at_before_it_closes() {
    try (var shadow = shadow(1, 0.99, Severity.WARNING)) {
      for (int i = 0; i < 10; i++) {
        shadow.accepted(claim("c" + i), PROFILE);
      }
    }
    assertThat(looked).hasSize(10);
    assertThat(alarms).isEmpty();
  }

  @Test
  void what_should_have_been_refused_is_an_alarm() {
    try (var shadow = shadow(1, 0, Severity.ERROR)) {
      shadow.accepted(claim("c"), PROFILE);
    }
    assertThat(alarms).containsExactly(PROFILE + " 1");
  }

  @Test
  void what_is_not_drawn_is_left_alone() {
    try (var shadow = shadow(0.5, 0.5, Severity.ERROR)) {
      shadow.accepted(claim("c"), PROFILE);
    }
    assertThat(looked).isEmpty();
  }

  @Test
  void while_one_is_looked_at_one_more_waits_and_the_others_are_let_go() throws Exception {
    var begun = new CountDownLatch(1);
    var go = new CountDownLatch(1);
    try (var shadow =
        new ShadowValidation(
            0.5,
            () -> 0,
            (resource, profile) -> {
              looked.add(resource.getIdPart());
              begun.countDown();
              awaitUninterruptibly(go);
              return List.of();
            },
            (profile, findings) -> alarms.add(profile))) {
      shadow.accepted(claim("first"), PROFILE);
      begun.await();
      for (int i = 0; i < 5; i++) {
        shadow.accepted(claim("next" + i), PROFILE);
      }
      go.countDown();
    }
    assertThat(looked).containsExactly("first", "next0");
  }

  private static void awaitUninterruptibly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
