package org.openimis.mapping.pack;

import java.time.LocalDate;
import java.time.YearMonth;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * Days to and from FHIR. They are written and read as text, so no time zone can move them; a time
 * of day is dropped, and of an incomplete date the earliest or latest possible day is meant.
 */
public final class Days {
  private static final int YEAR = 4;
  private static final int MONTH = 7;
  private static final int DAY = 10;

  public static DateType date(LocalDate day) {
    return new DateType(day.toString());
  }

  public static DateTimeType dateTime(LocalDate day) {
    return new DateTimeType(day.toString());
  }

  public static Period period(@Nullable LocalDate from, @Nullable LocalDate to) {
    var period = new Period();
    if (from != null) {
      period.setStartElement(dateTime(from));
    }
    if (to != null) {
      period.setEndElement(dateTime(to));
    }
    return period;
  }

  /** The earliest day that the element may mean; null when it is empty. */
  public static @Nullable LocalDate first(@Nullable BaseDateTimeType element) {
    String text = text(element);
    if (text == null || text.length() >= DAY) {
      return text == null ? null : LocalDate.parse(text.substring(0, DAY));
    }
    return month(text, "-01").atDay(1);
  }

  /** The latest day that the element may mean; null when it is empty. */
  public static @Nullable LocalDate last(@Nullable BaseDateTimeType element) {
    String text = text(element);
    if (text == null || text.length() >= DAY) {
      return first(element);
    }
    return month(text, "-12").atEndOfMonth();
  }

  private static @Nullable String text(@Nullable BaseDateTimeType element) {
    return element == null || element.isEmpty() ? null : element.getValueAsString();
  }

  private static YearMonth month(String text, String monthOfYear) {
    return YearMonth.parse(text.length() >= MONTH ? text : text.substring(0, YEAR) + monthOfYear);
  }

  private Days() {}
}
