package org.openimis.domain.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CallerTest {

  @Test
  void a_facility_client_names_its_facility_and_nobody_else_has_to() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Caller("clinic", Role.FACILITY, null, Set.of()));
    assertThatCode(() -> new Caller("clinic", Role.FACILITY, "VIHOS001", Set.of()))
        .doesNotThrowAnyException();
    assertThatCode(() -> new Caller("jane", Role.REVIEWER, null, Set.of()))
        .doesNotThrowAnyException();
  }

  @Test
  void a_caller_has_one_role() {
    var officer = new Caller("jane", Role.OFFICER, null, Set.of("R1D1"));

    assertThat(officer.is(Role.OFFICER)).isTrue();
    assertThat(officer.is(Role.ADMIN)).isFalse();
  }

  @Test
  void a_callers_districts_cannot_be_widened() {
    var districts = new HashSet<>(Set.of("R1D1"));
    var officer = new Caller("jane", Role.OFFICER, null, districts);

    districts.add("R1D2");

    assertThat(officer.districts()).containsExactly("R1D1");
  }

  @Test
  void roles_are_the_codes_of_the_token_and_lead_back() {
    assertThat(Role.values())
        .extracting(Role::code)
        .containsExactly("facility", "officer", "reviewer", "admin");
    assertThat(Role.values())
        .allSatisfy(role -> assertThat(Role.ofCode(role.code())).isEqualTo(role));
    assertThatIllegalArgumentException().isThrownBy(() -> Role.ofCode("root"));
  }
}
