package org.openimis.domain.catalogue;

/** The code of a medical item or service. Items and services have registers of their own. */
public record MedicalCode(LineKind kind, String code) implements Comparable<MedicalCode> {

  public static MedicalCode item(String code) {
    return new MedicalCode(LineKind.ITEM, code);
  }

  public static MedicalCode service(String code) {
    return new MedicalCode(LineKind.SERVICE, code);
  }

  @Override
  public int compareTo(MedicalCode other) {
    int byKind = kind.compareTo(other.kind);
    return byKind != 0 ? byKind : code.compareTo(other.code);
  }
}
