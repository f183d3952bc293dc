package org.openimis.mapping.pack;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Money;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;

/** An extension read part by part. A part that must be there and is not refuses the request. */
public final class PartReader {
  private final Extension extension;
  private final String path;

  private PartReader(Extension extension, String parent) {
    this.extension = extension;
    this.path = path(parent, extension.getUrl());
  }

  /** The resource's extensions of that name, in their order. */
  public static List<PartReader> all(DomainResource resource, String url) {
    return readers(resource.getExtensionsByUrl(url), resource.fhirType());
  }

  /** The resource's first extension of that name; null when there is none. */
  public static @Nullable PartReader first(DomainResource resource, String url) {
    List<PartReader> found = all(resource, url);
    return found.isEmpty() ? null : found.get(0);
  }

  /** The resource's first extension of that name, or the request is refused. */
  public static PartReader required(DomainResource resource, String url) {
    PartReader found = first(resource, url);
    if (found == null) {
      throw missing(path(resource.fhirType(), url));
    }
    return found;
  }

  /** The first extension of that name on an element of that path, or the request is refused. */
  public static PartReader required(Element element, String url, String path) {
    Extension found = element.getExtensionByUrl(url);
    if (found == null) {
      throw missing(path(path, url));
    }
    return new PartReader(found, path);
  }

  /**
   * The code that the resource's extension of that name holds; null when there is none.
   *
   * @param meaning throws IllegalArgumentException for a code that cannot be, which refuses the
   *     request
   */
  public static @Nullable String code(
      DomainResource resource, String url, Function<String, String> meaning) {
    Extension found = resource.getExtensionByUrl(url);
    if (found == null || !found.hasValue()) {
      return null;
    }
    String code = found.getValue().primitiveValue();
    try {
      return meaning.apply(code);
    } catch (IllegalArgumentException impossible) {
      throw new RequestRefused(
          ProblemCode.VALUE, path(resource.fhirType(), url), String.valueOf(code));
    }
  }

  public List<PartReader> parts(String name) {
    return readers(extension.getExtensionsByUrl(name), path);
  }

  public @Nullable LocalDate day(String name) {
    return value(name) instanceof BaseDateTimeType day ? Days.first(day) : null;
  }

  public LocalDate requiredDay(String name) {
    return present(day(name), name);
  }

  public @Nullable String text(String name) {
    Type value = value(name);
    return value == null ? null : value.primitiveValue();
  }

  public String requiredText(String name) {
    return present(text(name), name);
  }

  /** What a required code stands for; the request is refused when it stands for nothing. */
  public <T> T requiredCode(String name, Function<String, T> meaning) {
    return meant(name, requiredText(name), meaning);
  }

  public @Nullable Integer count(String name) {
    return value(name) instanceof IntegerType count ? count.getValue() : null;
  }

  public int requiredCount(String name) {
    return present(count(name), name);
  }

  public @Nullable BigDecimal decimal(String name) {
    return value(name) instanceof DecimalType number ? number.getValue() : null;
  }

  public BigDecimal requiredDecimal(String name) {
    return present(decimal(name), name);
  }

  /**
   * What a value stands for.
   *
   * @param meaning throws IllegalArgumentException for a value that cannot be, which refuses the
   *     request
   */
  public <V, T> T meant(String name, V value, Function<V, T> meaning) {
    try {
      return meaning.apply(value);
    } catch (IllegalArgumentException impossible) {
      throw new RequestRefused(ProblemCode.VALUE, path(path, name), String.valueOf(value));
    }
  }

  /** An amount with its value and its currency. */
  public Money requiredMoney(String name) {
    Money money = required(name, Money.class);
    return present(money.hasValue() && money.hasCurrency() ? money : null, name);
  }

  public <T extends Type> T required(String name, Class<T> type) {
    Type value = value(name);
    return present(type.isInstance(value) ? type.cast(value) : null, name);
  }

  public <T extends Type> @Nullable T optional(String name, Class<T> type) {
    Type value = value(name);
    return type.isInstance(value) ? type.cast(value) : null;
  }

  /** The values of a part that may stand several times, as text. */
  public List<String> texts(String name) {
    return extension.getExtensionsByUrl(name).stream()
        .filter(Extension::hasValue)
        .map(part -> part.getValue().primitiveValue())
        .toList();
  }

  private @Nullable Type value(String name) {
    Extension part = extension.getExtensionByUrl(name);
    return part == null ? null : part.getValue();
  }

  private <T> T present(@Nullable T value, String name) {
    if (value == null) {
      throw missing(path(path, name));
    }
    return value;
  }

  private static List<PartReader> readers(List<Extension> extensions, String parent) {
    return extensions.stream().map(extension -> new PartReader(extension, parent)).toList();
  }

  private static RequestRefused missing(String path) {
    return new RequestRefused(ProblemCode.REQUIRED, path);
  }

  private static String path(String parent, String url) {
    return parent + ".extension('" + url + "')";
  }
}
