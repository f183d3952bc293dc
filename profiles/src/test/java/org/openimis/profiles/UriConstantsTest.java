package org.openimis.profiles;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.hl7.fhir.r4.model.MetadataResource;
import org.junit.jupiter.api.Test;

class UriConstantsTest {
  /**
   * What has no definition in this jar, and why: structure definitions come with the profiles; an
   * identifier system needs none in R4; and these two code systems are written from the registers
   * of the scheme pack.
   */
  private static boolean isDefinedElsewhere(String uri) {
    return uri.startsWith(Canonical.BASE + "/StructureDefinition/")
        || uri.startsWith(Canonical.BASE + "/identifier/")
        || uri.equals(CodeSystems.MEDICAL_ITEM)
        || uri.equals(CodeSystems.MEDICAL_SERVICE);
  }

  private final Set<String> ownUris =
      Constants.ofAllClasses().stream()
          .filter(value -> value.startsWith(Canonical.BASE + "/"))
          .collect(toSet());
  private final Set<String> definedUris =
      Definitions.all().stream().map(MetadataResource::getUrl).collect(toSet());

  @Test
  void every_uri_of_ours_is_defined_here_unless_it_is_defined_elsewhere() {
    assertThat(ownUris)
        .contains(CodeSystems.ERROR, Extensions.PRODUCT, IdentifierSystems.POLICY)
        .allMatch(uri -> definedUris.contains(uri) != isDefinedElsewhere(uri));
  }

  @Test
  void every_code_system_that_is_defined_here_has_a_constant() {
    assertThat(Constants.of(CodeSystems.class))
        .containsAll(Definitions.codeSystems().stream().map(MetadataResource::getUrl).toList());
  }
}
