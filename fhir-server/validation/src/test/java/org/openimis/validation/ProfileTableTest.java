package org.openimis.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openimis.profiles.Profiles;

/** The server picks the profile; what a resource says of itself does not count. */
class ProfileTableTest {
  /** Written by what is still to come, or only spoken. */
  private static final Set<String> NOT_KEPT_YET = Set.of(Profiles.REFERRAL);

  static Stream<Arguments> kept() {
    return Validators.examples().stream()
        .filter(
            each -> {
              Resource example = Validators.parse(each.json());
              return ProfileTable.of(example).isPresent()
                  && !NOT_KEPT_YET.contains(Validators.profileOf(example));
            })
        .map(each -> argumentSet(each.id(), each.json()));
  }

  @ParameterizedTest
  @MethodSource("kept")
  void an_example_is_picked_its_own_profile(String json) {
    Resource example = Validators.parse(json);
    String own = Validators.profileOf(example);
    example.setMeta(null);
    assertThat(ProfileTable.of(example)).contains(own);
  }

  @Test
  void a_type_that_is_not_kept_has_no_profile() {
    assertThat(ProfileTable.of(new Observation())).isEmpty();
  }
}
