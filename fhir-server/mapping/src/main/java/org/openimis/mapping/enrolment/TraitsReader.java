package org.openimis.mapping.enrolment;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.matching.PersonTraits;
import org.openimis.domain.party.Gender;
import org.openimis.mapping.pack.Codes;
import org.openimis.mapping.pack.Days;
import org.openimis.mapping.pack.FirstExtension;
import org.openimis.profiles.Extensions;
import org.openimis.profiles.IdentifierSystems;

/** Reads by what a person can be recognised. */
public final class TraitsReader {
  private static final int WHOLE_DATE = 10;

  private TraitsReader() {}

  public static PersonTraits read(Patient person) {
    return new PersonTraits(
        Codes.value(person.getIdentifier(), IdentifierSystems.INSUREE_NUMBER),
        papers(person),
        names(person.getName().stream().map(HumanName::getFamily)),
        names(
            person.getName().stream()
                .flatMap(name -> name.getGiven().stream())
                .map(StringType::getValue)),
        birthDate(person),
        gender(person),
        phones(person),
        place(person));
  }

  private static Set<String> papers(Patient person) {
    Set<String> papers = new HashSet<>();
    for (Identifier identifier : person.getIdentifier()) {
      if (identifier.hasValue()
          && !IdentifierSystems.INSUREE_NUMBER.equals(identifier.getSystem())) {
        papers.add(identifier.getSystem() + "|" + identifier.getValue());
      }
    }
    return papers;
  }

  /** Each name apart, without accents, signs and capitals. */
  private static List<String> names(Stream<@Nullable String> names) {
    return names
        .flatMap(name -> name == null ? Stream.of() : Arrays.stream(plain(name).split(" ")))
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}]+", " ")
        .strip();
  }

  /** A year alone is no day that could agree. */
  private static @Nullable LocalDate birthDate(Patient person) {
    String text = person.getBirthDateElement().getValueAsString();
    return text == null || text.length() < WHOLE_DATE
        ? null
        : Days.first(person.getBirthDateElement());
  }

  private static @Nullable Gender gender(Patient person) {
    if (!person.hasGender()) {
      return null;
    }
    return switch (person.getGender()) {
      case MALE -> Gender.MALE;
      case FEMALE -> Gender.FEMALE;
      default -> null;
    };
  }

  private static Set<String> phones(Patient person) {
    Set<String> phones = new HashSet<>();
    for (ContactPoint contact : person.getTelecom()) {
      boolean isPhone = !contact.hasSystem() || contact.getSystem() != ContactPointSystem.EMAIL;
      if (isPhone && contact.hasValue()) {
        phones.add(contact.getValue().replaceAll("[^0-9]", ""));
      }
    }
    phones.remove("");
    return phones;
  }

  private static @Nullable String place(Patient person) {
    return person.getAddress().stream()
        .map(address -> FirstExtension.of(address, Extensions.ADDRESS_PLACE))
        .filter(extension -> extension != null)
        .map(Extension::getValue)
        .filter(Reference.class::isInstance)
        .map(place -> ((Reference) place).getIdentifier().getValueElement())
        .map(PrimitiveType::getValue)
        .filter(code -> code != null)
        .findFirst()
        .orElse(null);
  }
}
