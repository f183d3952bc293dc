package org.openimis.rest.catalogue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.catalogue.CatalogueDesk;
import org.openimis.domain.catalogue.LineKind;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.refusal.Problem;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;

/**
 * What is asked of a catalogue. A parameter that the operation does not know is refused, for it
 * would have changed the answer.
 *
 * @param after the last item or service of the page before
 */
public record CatalogueQuestion(
    LocalDate day,
    Set<LineKind> kinds,
    @Nullable String product,
    @Nullable Instant since,
    @Nullable MedicalCode after,
    int most) {
  static final String PRODUCT = "product";
  private static final String DATE = "date";
  private static final String TYPE = "type";
  private static final String SINCE = "_since";
  private static final String COUNT = "_count";
  private static final String AFTER = "_after";
  private static final Map<String, LineKind> TYPES =
      Map.of("Medication", LineKind.ITEM, "ActivityDefinition", LineKind.SERVICE);

  /** About the form of the answer. */
  private static final Set<String> OF_THE_ANSWER =
      Set.of("_format", "_pretty", "_summary", "_elements");

  /**
   * What holds for every question.
   *
   * @param zone in which a day begins and ends
   * @param most entries of a page where nobody asks for another number
   * @param atMost entries of a page
   */
  public record Terms(Supplier<ZoneId> zone, Clock clock, int most, int atMost) {}

  static CatalogueQuestion read(Map<String, String[]> address, Terms terms) {
    var reading = new Reading(terms);
    address.forEach(
        (name, values) -> {
          for (String value : values) {
            reading.take(name, value);
          }
        });
    return reading.question();
  }

  CatalogueDesk.Question of(String facilityId) {
    return new CatalogueDesk.Question(facilityId, day, kinds, product, since, after, most);
  }

  /** The same question about what follows. */
  CatalogueQuestion after(MedicalCode last) {
    return new CatalogueQuestion(day, kinds, product, since, last, most);
  }

  /** Tells the answer from any other: it follows from the edition of the law and the question. */
  String tag(String edition) {
    return "W/\"" + edition + "-" + Integer.toHexString(query().hashCode()) + "\"";
  }

  /** The question as the end of an address; the day stands in it, so that all pages have one. */
  String query() {
    List<String> parts = new ArrayList<>();
    parts.add(part(DATE, day.toString()));
    if (product != null) {
      parts.add(part(PRODUCT, product));
    }
    TYPES.entrySet().stream()
        .filter(type -> kinds.size() == 1 && kinds.contains(type.getValue()))
        .forEach(type -> parts.add(part(TYPE, type.getKey())));
    if (since != null) {
      parts.add(part(SINCE, since.toString()));
    }
    parts.add(part(COUNT, String.valueOf(most)));
    if (after != null) {
      parts.add(part(AFTER, after.kind() + "|" + after.code()));
    }
    return "?" + String.join("&", parts);
  }

  private static String part(String name, String value) {
    return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static final class Reading {
    private final Terms terms;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> seen = new TreeSet<>();
    private final Set<LineKind> kinds = EnumSet.noneOf(LineKind.class);
    private @Nullable LocalDate day;
    private @Nullable String product;
    private @Nullable Instant since;
    private @Nullable MedicalCode after;
    private int most;

    Reading(Terms terms) {
      this.terms = terms;
      this.most = terms.most();
    }

    void take(String name, String value) {
      if (!seen.add(name) && !name.equals(TYPE) && !OF_THE_ANSWER.contains(name)) {
        problems.add(Problem.of(ProblemCode.VALUE, name, "2 x " + name));
        return;
      }
      try {
        switch (name) {
          case DATE -> day = LocalDate.parse(value);
          case PRODUCT -> product = value;
          case TYPE -> kind(value);
          case SINCE -> since = OffsetDateTime.parse(value).toInstant();
          case COUNT -> most = count(value);
          case AFTER -> after = code(value);
          default -> {
            if (!OF_THE_ANSWER.contains(name)) {
              problems.add(Problem.of(ProblemCode.NOT_SUPPORTED, "", name));
            }
          }
        }
      } catch (DateTimeException e) {
        problems.add(Problem.of(ProblemCode.VALUE, name, value, "date-precision"));
      } catch (IllegalArgumentException e) {
        problems.add(Problem.of(ProblemCode.VALUE, name, value));
      }
    }

    private void kind(String type) {
      LineKind kind = TYPES.get(type);
      if (kind == null) {
        throw new IllegalArgumentException(type);
      }
      kinds.add(kind);
    }

    private int count(String value) {
      int count = Integer.parseInt(value);
      if (count < 1) {
        throw new IllegalArgumentException(value);
      }
      return Math.min(count, terms.atMost());
    }

    private static MedicalCode code(String value) {
      int bar = value.indexOf('|');
      if (bar < 0) {
        throw new IllegalArgumentException(value);
      }
      return new MedicalCode(LineKind.valueOf(value.substring(0, bar)), value.substring(bar + 1));
    }

    CatalogueQuestion question() {
      if (!problems.isEmpty()) {
        throw new RequestRefused(problems);
      }
      LocalDate today = LocalDate.ofInstant(terms.clock().instant(), terms.zone().get());
      return new CatalogueQuestion(
          day == null ? today : day,
          kinds.isEmpty() ? EnumSet.allOf(LineKind.class) : kinds,
          product,
          since,
          after,
          most);
    }
  }
}
