package org.openimis.mapping.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.mapping.pack.Fixtures.day;

import java.util.TimeZone;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.junit.jupiter.api.Test;

class DaysTest {
  @Test
  void a_day_stays_the_same_day_in_every_time_zone_of_the_machine() {
    TimeZone own = TimeZone.getDefault();
    try {
      for (String zone : new String[] {"Pacific/Kiritimati", "Pacific/Pago_Pago", "UTC"}) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));

        assertThat(Days.date(day("2024-02-29")).getValueAsString()).isEqualTo("2024-02-29");
        assertThat(Days.first(Days.dateTime(day("2024-02-29")))).isEqualTo("2024-02-29");
        assertThat(Days.last(new DateTimeType("2024-02-29T23:59:59-11:00")))
            .isEqualTo("2024-02-29");
      }
    } finally {
      TimeZone.setDefault(own);
    }
  }

  @Test
  void an_incomplete_date_begins_on_its_earliest_and_ends_on_its_latest_day() {
    assertThat(Days.first(new DateType("1980"))).isEqualTo("1980-01-01");
    assertThat(Days.last(new DateType("1980"))).isEqualTo("1980-12-31");
    assertThat(Days.first(new DateType("2024-02"))).isEqualTo("2024-02-01");
    assertThat(Days.last(new DateType("2024-02"))).isEqualTo("2024-02-29");
  }

  @Test
  void an_empty_element_names_no_day() {
    assertThat(Days.first(new DateType())).isNull();
    assertThat(Days.last(null)).isNull();
  }
}
