package org.openimis.domain.scheme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.product.VisitType;

/** A claim as a facility would send it; it may name people whom no register knows. */
public record SampleClaim(
    String code,
    String insuree,
    String facility,
    @Nullable String administrator,
    LocalDate from,
    LocalDate to,
    LocalDate claimedOn,
    VisitType visitType,
    List<String> diagnoses,
    List<Line> lines,
    @Nullable String explanation) {
  public SampleClaim {
    diagnoses = List.copyOf(diagnoses);
    lines = List.copyOf(lines);
  }

  /** One line: what, how many, and the unit price asked in the scheme's currency. */
  public record Line(MedicalCode code, BigDecimal quantity, BigDecimal unitPrice) {}
}
