package org.openimis.mapping.facility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.mapping.pack.Fixtures.REFS;
import static org.openimis.mapping.pack.Fixtures.SCHEME;
import static org.openimis.mapping.pack.Fixtures.day;
import static org.openimis.mapping.pack.Fixtures.throughJson;

import org.hl7.fhir.r4.model.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openimis.domain.facility.Place;
import org.openimis.mapping.scheme.Endings;

class PlaceRoundTripTest {
  private final PlaceMapper mapper = new PlaceMapper(SCHEME);

  @ParameterizedTest
  @EnumSource(Place.Type.class)
  void a_place_of_any_level_comes_back_with_the_place_it_lies_in(Place.Type type) {
    var place = new Place("R1D1", "Rapta", type, "R1");

    assertThat(PlaceProjection.rows(throughJson(mapper.toFhir(place, REFS))))
        .containsExactly(new PlaceRow("R1D1", "demo", "Rapta", type.code(), "R1", null));
  }

  @Test
  void a_region_lies_in_no_other_place() {
    var region = new Place("R1", "Ultha", Place.Type.REGION, null);
    Location location = throughJson(mapper.toFhir(region, REFS));

    assertThat(location.hasPartOf()).isFalse();
    assertThat(PlaceProjection.rows(location))
        .containsExactly(new PlaceRow("R1", "demo", "Ultha", "R", null, null));
  }

  @Test
  void a_place_that_ended_keeps_its_row_until_its_last_day() {
    var region = new Place("R1", "Ultha", Place.Type.REGION, null);
    var ended = (Location) Endings.end(mapper.toFhir(region, REFS), day("2024-12-31"));

    assertThat(PlaceProjection.rows(throughJson(ended)))
        .containsExactly(new PlaceRow("R1", "demo", "Ultha", "R", null, day("2024-12-31")));
  }
}
