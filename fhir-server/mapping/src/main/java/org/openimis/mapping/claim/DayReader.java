package org.openimis.mapping.claim;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.jspecify.annotations.Nullable;
import org.openimis.mapping.refusal.Problems;

/** Days out of FHIR's dates. A point in time becomes the day that it is in the scheme's zone. */
public final class DayReader {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern PART_OF_A_DATE = Pattern.compile("\\d{4}(-\\d{2})?");
  private static final Pattern WITH_OFFSET = Pattern.compile(".*T.*(Z|[+-]\\d{2}:\\d{2})");
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;

  private final ZoneId zone;
  private final Problems problems;

  public DayReader(ZoneId zone, Problems problems) {
    this.zone = zone;
    this.problems = problems;
  }

  /** The day; null when there is none or when it cannot be told, which is then a problem. */
  public @Nullable LocalDate read(BaseDateTimeType element, String path) {
    String written = element.getValueAsString();
    if (written == null) {
      return null;
    }
    if (PART_OF_A_DATE.matcher(written).matches()) {
      problems.value(path, written, "date-precision");
      return null;
    }
    LocalDate day = day(element, written);
    if (day == null) {
      problems.value(path, written, "date-offset");
      return null;
    }
    if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
      problems.value(path, written, "date-range");
      return null;
    }
    return day;
  }

  private @Nullable LocalDate day(BaseDateTimeType element, String written) {
    if (DAY.matcher(written).matches()) {
      return LocalDate.parse(written);
    }
    return WITH_OFFSET.matcher(written).matches()
        ? element.getValue().toInstant().atZone(zone).toLocalDate()
        : null;
  }
}
