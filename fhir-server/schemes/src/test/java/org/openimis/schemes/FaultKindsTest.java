package org.openimis.schemes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.schemes.fault.FaultKind.ARITHMETIC;
import static org.openimis.schemes.fault.FaultKind.ARITHMETIC_RESULT;
import static org.openimis.schemes.fault.FaultKind.CLAIM_DECIDES;
import static org.openimis.schemes.fault.FaultKind.CLAIM_SUM;
import static org.openimis.schemes.fault.FaultKind.FAMILY_KNOWN;
import static org.openimis.schemes.fault.FaultKind.FAMILY_LARGE;
import static org.openimis.schemes.fault.FaultKind.FILE_NAME;
import static org.openimis.schemes.fault.FaultKind.FILE_TWICE;
import static org.openimis.schemes.fault.FaultKind.INSUREE_KNOWN;
import static org.openimis.schemes.fault.FaultKind.ITEM_OR_SERVICE;
import static org.openimis.schemes.fault.FaultKind.MORE_FAULTS;
import static org.openimis.schemes.fault.FaultKind.NUMBER_CHECK_DIGIT;
import static org.openimis.schemes.fault.FaultKind.NUMBER_LENGTH;
import static org.openimis.schemes.fault.FaultKind.NUMBER_PATTERN;
import static org.openimis.schemes.fault.FaultKind.PACK_TOO_LARGE;
import static org.openimis.schemes.fault.FaultKind.PACK_UNREADABLE;
import static org.openimis.schemes.fault.FaultKind.POLICY_KNOWN;
import static org.openimis.schemes.fault.FaultKind.PROFILE;
import static org.openimis.schemes.fault.FaultKind.REGISTER_EMPTY;
import static org.openimis.schemes.fault.FaultKind.REGISTER_FILES;
import static org.openimis.schemes.fault.FaultKind.REGISTER_UNREADABLE;
import static org.openimis.schemes.fault.FaultKind.SERVER;
import static org.openimis.schemes.fault.FaultKind.TABLE_LONG;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openimis.schemes.fault.FaultKind;

/** One slip in an otherwise sound pack gives one fault, at the place of the slip. */
class FaultKindsTest {

  /**
   * What only a zip file, a flood, a scenario or a register that is imported can have; those have
   * tests of their own.
   */
  private static final Set<FaultKind> ELSEWHERE =
      EnumSet.of(
          PACK_UNREADABLE,
          PACK_TOO_LARGE,
          FILE_NAME,
          FILE_TWICE,
          TABLE_LONG,
          REGISTER_UNREADABLE,
          REGISTER_FILES,
          REGISTER_EMPTY,
          FAMILY_LARGE,
          INSUREE_KNOWN,
          FAMILY_KNOWN,
          POLICY_KNOWN,
          NUMBER_LENGTH,
          NUMBER_CHECK_DIGIT,
          NUMBER_PATTERN,
          PROFILE,
          SERVER,
          MORE_FAULTS,
          ITEM_OR_SERVICE,
          ARITHMETIC,
          ARITHMETIC_RESULT,
          CLAIM_SUM,
          CLAIM_DECIDES);

  static Stream<Slip> slips() {
    return Stream.of(
            FileSlips.files(),
            FileSlips.tables(),
            FileSlips.yaml(),
            RegisterSlips.values(),
            RegisterSlips.packages(),
            RegisterSlips.neighbours(),
            ProductSlips.products(),
            ProductSlips.sample())
        .flatMap(List::stream);
  }

  @ParameterizedTest
  @MethodSource("slips")
  void a_slip_is_told_once_and_at_its_place(Slip slip) {
    TestPack pack = TestPack.sound();
    slip.made().accept(pack);

    PackReading reading = pack.read();

    assertThat(reading.pack()).isNull();
    assertThat(reading.faults())
        .as(reading.faults().toString())
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.kind()).isEqualTo(slip.kind());
              assertThat(fault.file()).isEqualTo(slip.file());
              assertThat(fault.row()).isEqualTo(slip.row());
              assertThat(fault.column()).isEqualTo(slip.column());
            });
  }

  @Test
  void the_pack_without_a_slip_is_sound() {
    PackReading reading = TestPack.sound().read();
    assertThat(reading.faults()).isEmpty();
    assertThat(reading.warnings()).isEmpty();
  }

  @Test
  void every_kind_of_fault_has_its_slip() {
    Set<FaultKind> shown = slips().map(Slip::kind).collect(Collectors.toSet());
    assertThat(shown)
        .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.copyOf(ELSEWHERE)));
  }
}
