package org.openimis.rest.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openimis.mapping.terminology.Heading;
import org.openimis.profiles.DefinitionResources.Definition;

class HeadingReaderTest {

  @Test
  void only_the_elements_of_the_definition_itself_are_read() {
    var definition =
        new Definition(
            "ValueSet",
            "pets",
            """
            {"resourceType": "ValueSet", "id": "pets",
             "extension": [{"url": "http://example.org/no", "name": "no"}],
             "title": "Pets", "name": "Pets", "status": "active", "version": "1",
             "compose": {"include": [{"version": "2"}]},
             "url": "http://example.org/pets", "publisher": 1}
            """);

    assertThat(HeadingReader.read(definition))
        .isEqualTo(
            new Heading(
                "ValueSet",
                "pets",
                "http://example.org/pets",
                "1",
                "Pets",
                "active",
                List.of(),
                null));
  }

  @Test
  void a_naming_system_tells_what_it_names() {
    var definition =
        new Definition(
            "NamingSystem",
            "x",
            """
            {"resourceType": "NamingSystem", "name": "X", "status": "active",
             "uniqueId": [
               {"type": "uri", "value": "http://example.org/x",
                "period": {"start": "2025-01-01"}},
               {"type": "oid", "value": "1.2.3"}],
             "usage": "any"}
            """);

    Heading heading = HeadingReader.read(definition);

    assertThat(heading.values()).containsExactly("http://example.org/x", "1.2.3");
    assertThat(heading.url()).isNull();
    assertThat(heading.status()).isEqualTo("active");
  }

  @Test
  void a_broken_file_of_the_jar_is_named() {
    assertThatThrownBy(() -> HeadingReader.read(new Definition("ValueSet", "broken", "{\"a\": ")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("broken");
  }
}
