package org.openimis.benchmarks.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openimis.domain.enrolment.NumberRule;
import org.openimis.domain.enrolment.RegisterRow;
import org.openimis.schemes.HouseholdReader;
import org.openimis.schemes.Households;
import org.openimis.schemes.RegisterReader;

class GeneratedRegisterTest {
  @TempDir private Path folder;

  private byte[] register(String name, int people) throws IOException {
    Path zip = folder.resolve(name);
    GeneratedRegister.write(zip, List.of("V1", "V2"), people);
    return GeneratedRegister.read(zip);
  }

  @Test
  void it_is_a_sound_register_of_as_many_people() throws IOException {
    List<RegisterRow> rows = new ArrayList<>();
    assertThat(RegisterReader.read(new ByteArrayInputStream(register("a", 1000)), rows::add))
        .isEmpty();

    Households households =
        new HouseholdReader(
                Map.of("V1", "V", "V2", "V"),
                Set.of(),
                Set.of("BCTA0001", "BCUL0001"),
                Set.of(),
                Currency.getInstance("TZS"),
                NumberRule.ANY)
            .read(rows);

    assertThat(households.faults()).isEmpty();
    assertThat(households.insurees()).hasSize(1000);
    assertThat(households.families()).hasSameSizeAs(households.policies());
    assertThat(households.policies().stream().mapToInt(policy -> policy.members().size()).sum())
        .isEqualTo(1000);
  }

  @Test
  void the_same_size_gives_the_same_rows() throws IOException {
    List<RegisterRow> one = new ArrayList<>();
    List<RegisterRow> other = new ArrayList<>();
    RegisterReader.read(new ByteArrayInputStream(register("a", 50)), one::add);
    RegisterReader.read(new ByteArrayInputStream(register("b", 50)), other::add);

    assertThat(one).isNotEmpty().isEqualTo(other);
  }
}
