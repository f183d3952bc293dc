package org.openimis.mapping.pack;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.hl7.fhir.r4.model.UnsignedIntType;
import org.jspecify.annotations.Nullable;

/** An extension written part by part. A part without a value is left out. */
public final class Parts {
  private final Extension extension;

  public Parts(String url) {
    this.extension = new Extension(url);
  }

  public Parts day(String name, @Nullable LocalDate day) {
    return day == null ? this : value(name, Days.date(day));
  }

  public Parts code(String name, @Nullable String code) {
    return code == null ? this : value(name, new CodeType(code));
  }

  public Parts text(String name, @Nullable String text) {
    return text == null ? this : value(name, new StringType(text));
  }

  public Parts count(String name, @Nullable Integer count) {
    return count == null ? this : value(name, new UnsignedIntType(count));
  }

  public Parts decimal(String name, @Nullable BigDecimal value) {
    return value == null ? this : value(name, new DecimalType(Amounts.plain(value)));
  }

  public Parts value(String name, Type value) {
    extension.addExtension(name, value);
    return this;
  }

  public Parts part(Parts part) {
    extension.addExtension(part.extension);
    return this;
  }

  public Extension extension() {
    return extension;
  }
}
