package org.openimis.mapping.terminology;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.jspecify.annotations.Nullable;

/**
 * A text, and what it is in other languages.
 *
 * @param translations by the language's two letters
 */
record Words(@Nullable String plain, Map<String, String> translations) {
  private static final String TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation";

  Words {
    translations = Map.copyOf(translations);
  }

  /** A text with the translations that FHIR's extension gives it. */
  static Words of(PrimitiveType<String> element) {
    Map<String, String> translations = new HashMap<>();
    for (Extension translation : element.getExtensionsByUrl(TRANSLATION)) {
      String language = part(translation, "lang");
      String content = part(translation, "content");
      if (language != null && content != null) {
        translations.put(letters(language), content);
      }
    }
    return new Words(element.getValue(), translations);
  }

  private static @Nullable String part(Element extension, String name) {
    Extension part = extension.getExtensionByUrl(name);
    return part != null && part.getValue() != null ? part.getValue().primitiveValue() : null;
  }

  /** The two letters of {@code fr-CM} as of {@code fr}. */
  static String letters(String language) {
    int dash = language.indexOf('-');
    return (dash < 0 ? language : language.substring(0, dash)).toLowerCase(Locale.ROOT);
  }

  /** The text in a language, or else as it is. */
  @Nullable String in(Locale language) {
    String translated = translations.get(language.getLanguage());
    return translated == null ? plain : translated;
  }
}
