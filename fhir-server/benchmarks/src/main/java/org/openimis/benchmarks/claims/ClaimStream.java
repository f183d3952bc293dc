package org.openimis.benchmarks.claims;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.openimis.benchmarks.claims.Market.Patient;
import org.openimis.benchmarks.claims.SyntheticClaim.Kind;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.product.VisitType;
import org.openimis.domain.scheme.SampleClaim;

/**
 * Claims without end over the people and facilities of a scheme pack: families and facilities by
 * Zipf, 3 to 10 lines, and of every 20 claims one that was sent before and two that a rule denies.
 * The same seed gives the same claims.
 */
public final class ClaimStream {
  private static final int WINDOW = 20;
  private static final int DENIED_IN_WINDOW = 2;
  private static final int FEWEST_LINES = 3;
  private static final int MOST_LINES = 10;
  private static final int MOST_UNITS = 3;
  private static final BigDecimal SOME_PRICE = new BigDecimal("1000.00");

  private final Market market;
  private final String prefix;
  private final Random random;
  private final Zipf families;
  private final Zipf facilities;
  private final List<SampleClaim> sent = new ArrayList<>();
  private final List<Kind> window = new ArrayList<>();
  private int denied;

  /**
   * A new stream.
   *
   * @param prefix of the claim codes; streams to one server take different ones
   */
  public ClaimStream(Market market, String prefix, long seed) {
    this.market = market;
    this.prefix = prefix;
    this.random = new Random(seed);
    this.families = new Zipf(market.families());
    this.facilities = new Zipf(market.facilities().size());
  }

  public SyntheticClaim next() {
    if (window.isEmpty()) {
      openWindow();
    }
    Kind kind = window.remove(0);
    if (kind == Kind.REPEATED) {
      return new SyntheticClaim(sent.get(random.nextInt(sent.size())), kind);
    }
    SampleClaim claim = kind == Kind.DENIED ? deniedClaim() : paidClaim();
    sent.add(claim);
    return new SyntheticClaim(claim, kind);
  }

  public List<SyntheticClaim> take(int count) {
    List<SyntheticClaim> claims = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      claims.add(next());
    }
    return claims;
  }

  /** One paid claim for each person, with the person's number in its code. */
  public List<SyntheticClaim> oneForEach() {
    List<SyntheticClaim> claims = new ArrayList<>();
    for (int family = 0; family < market.families(); family++) {
      for (Patient patient : market.family(family)) {
        LocalDate day = dayOfCover(patient);
        String code = prefix + patient.number();
        claims.add(new SyntheticClaim(claim(code, patient, day, day, null), Kind.PAID));
      }
    }
    return claims;
  }

  /** The first of a window is always new, so that there is something to repeat. */
  private void openWindow() {
    window.add(Kind.REPEATED);
    window.addAll(Collections.nCopies(DENIED_IN_WINDOW, Kind.DENIED));
    window.addAll(Collections.nCopies(WINDOW - window.size() - 1, Kind.PAID));
    Collections.shuffle(window, random);
    window.add(0, Kind.PAID);
  }

  private SampleClaim paidClaim() {
    Patient patient = patient();
    LocalDate day = dayOfCover(patient);
    return claim(patient, day, day, null);
  }

  /** In turn: after the cover has ended, made before the visit, for what no register knows. */
  private SampleClaim deniedClaim() {
    Patient patient = patient();
    LocalDate day = dayOfCover(patient);
    return switch (denied++ % 3) {
      case 0 -> {
        LocalDate late = patient.lastDayOfAnyCover().plusMonths(1);
        yield claim(patient, late, late, null);
      }
      case 1 -> claim(patient, day, day.minusDays(1), null);
      default -> claim(patient, day, day, "X");
    };
  }

  private Patient patient() {
    List<Patient> family = market.family(families.next(random));
    return family.get(random.nextInt(family.size()));
  }

  private LocalDate dayOfCover(Patient patient) {
    long days = ChronoUnit.DAYS.between(patient.from(), patient.to());
    return patient.from().plusDays(random.nextInt((int) days + 1));
  }

  private SampleClaim claim(
      Patient patient, LocalDate day, LocalDate claimedOn, @Nullable String unknown) {
    String code = "%s-%07d".formatted(prefix, sent.size());
    return claim(code, patient, day, claimedOn, unknown);
  }

  private SampleClaim claim(
      String code, Patient patient, LocalDate day, LocalDate claimedOn, @Nullable String unknown) {
    String facility = market.facilities().get(facilities.next(random));
    String diagnosis = market.diagnoses().get(random.nextInt(market.diagnoses().size()));
    return new SampleClaim(
        code,
        patient.number(),
        facility,
        null,
        day,
        day,
        claimedOn,
        VisitType.OTHER,
        List.of(diagnosis),
        unknown == null ? lines(market.offers(facility, patient.product())) : unknownLines(unknown),
        null);
  }

  private List<SampleClaim.Line> lines(List<Market.Offer> offers) {
    List<Integer> places = new ArrayList<>();
    int wanted = Math.min(countOfLines(), offers.size());
    while (places.size() < wanted) {
      int place = random.nextInt(offers.size());
      if (!places.contains(place)) {
        places.add(place);
      }
    }
    return places.stream().map(offers::get).map(o -> line(o.code(), o.price())).toList();
  }

  private List<SampleClaim.Line> unknownLines(String letter) {
    List<SampleClaim.Line> lines = new ArrayList<>();
    int count = countOfLines();
    for (int i = 0; i < count; i++) {
      lines.add(line(MedicalCode.service(letter + i), SOME_PRICE));
    }
    return lines;
  }

  private int countOfLines() {
    return FEWEST_LINES + random.nextInt(MOST_LINES - FEWEST_LINES + 1);
  }

  private SampleClaim.Line line(MedicalCode code, BigDecimal price) {
    return new SampleClaim.Line(code, BigDecimal.valueOf(1L + random.nextInt(MOST_UNITS)), price);
  }
}
