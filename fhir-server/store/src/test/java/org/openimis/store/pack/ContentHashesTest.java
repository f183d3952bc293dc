package org.openimis.store.pack;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import org.hl7.fhir.r4.model.Location;
import org.junit.jupiter.api.Test;

class ContentHashesTest {
  private final ContentHashes hashes = new ContentHashes(FhirContext.forR4Cached());

  @Test
  void the_same_content_has_the_same_hash() {
    assertThat(hashes.of(new Location().setName("Old Pier")))
        .isEqualTo(hashes.of(new Location().setName("Old Pier")))
        .hasSize(64);
  }

  @Test
  void any_other_content_has_another() {
    assertThat(hashes.of(new Location().setName("Old Pier")))
        .isNotEqualTo(hashes.of(new Location().setName("Old pier")))
        .isNotEqualTo(
            hashes.of(
                new Location()
                    .setName("Old Pier")
                    .setDescription("")
                    .setMode(Location.LocationMode.INSTANCE)));
  }
}
