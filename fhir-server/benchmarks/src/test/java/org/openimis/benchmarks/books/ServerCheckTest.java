package org.openimis.benchmarks.books;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ServerCheckTest {
  @Test
  void sound_books_say_what_was_examined() {
    ServerCheck check =
        ServerCheck.read(
            """
            {"resourceType": "Parameters", "parameter": [
              {"name": "sound", "valueBoolean": true},
              {"name": "result", "part": [
                {"name": "check", "valueCode": "accounts"},
                {"name": "examined", "valueInteger": 12},
                {"name": "differences", "valueInteger": 0}]}]}""");
    assertThat(check.sound()).isTrue();
    assertThat(check.results()).containsExactly("check accounts, examined 12, differences 0");
    assertThat(check.differences()).isEmpty();
  }

  @Test
  void a_difference_is_told_with_its_place() {
    ServerCheck check =
        ServerCheck.read(
            """
            {"resourceType": "Parameters", "parameter": [
              {"name": "sound", "valueBoolean": false},
              {"name": "difference", "part": [
                {"name": "check", "valueCode": "accounts"},
                {"name": "place", "valueString": "demo|POL1"},
                {"name": "resource", "valueReference": {"reference": "Claim/1"}},
                {"name": "expected", "valueString": "10.00"},
                {"name": "found", "valueString": "11.00"}]}]}""");
    assertThat(check.sound()).isFalse();
    assertThat(check.differences())
        .containsExactly("check accounts, place demo|POL1, expected 10.00, found 11.00");
  }
}
