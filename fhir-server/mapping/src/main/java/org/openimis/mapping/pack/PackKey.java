package org.openimis.mapping.pack;

import java.time.LocalDate;
import java.util.Locale;
import org.openimis.domain.catalogue.LineKind;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.catalogue.PriceList;
import org.openimis.domain.catalogue.PriceListEntry;
import org.openimis.domain.product.CoverRuleEntry;

/**
 * What a pack calls one of its resources: unique within the scheme and the same at every load.
 *
 * @param kind one word for the sort of thing, for example {@code place}
 * @param code the thing's own code; parts are joined by slashes
 */
public record PackKey(String kind, String code) {

  public static PackKey place(String code) {
    return new PackKey("place", code);
  }

  public static PackKey insurer(String code) {
    return new PackKey("insurer", code);
  }

  /** The organisation behind a health facility. */
  public static PackKey facility(String code) {
    return new PackKey("facility", code);
  }

  /** The place where a health facility stands. */
  public static PackKey facilityPlace(String code) {
    return new PackKey("facility-place", code);
  }

  public static PackKey claimAdministrator(String code) {
    return new PackKey("claim-administrator", code);
  }

  public static PackKey claimAdministratorRole(String code) {
    return new PackKey("claim-administrator-role", code);
  }

  public static PackKey payer(String code) {
    return new PackKey("payer", code);
  }

  public static PackKey officer(String code) {
    return new PackKey("officer", code);
  }

  public static PackKey officerRole(String code) {
    return new PackKey("officer-role", code);
  }

  /** An {@code item} or {@code service} in the register. */
  public static PackKey catalogue(MedicalCode code) {
    return new PackKey(word(code.kind()), code.code());
  }

  /** What a package service is made of. */
  public static PackKey packageOf(MedicalCode service) {
    return new PackKey("package", service.code());
  }

  /** The code system of the diagnoses. */
  public static PackKey diagnoses(String system) {
    return new PackKey("diagnoses", system);
  }

  /** The code system of the items or of the services: {@code items-codesystem} and so on. */
  public static PackKey codeSystem(LineKind kind, String system) {
    return new PackKey(word(kind) + "s-codesystem", system);
  }

  public static PackKey priceList(LineKind kind, String name) {
    return new PackKey("price-list", word(kind) + "/" + name);
  }

  public static PackKey price(PriceList list, PriceListEntry entry) {
    return new PackKey("price", dated(list.name(), entry.code(), entry.from()));
  }

  public static PackKey product(String code) {
    return new PackKey("product", code);
  }

  public static PackKey coverRule(String product, CoverRuleEntry rule) {
    return new PackKey("cover-rule", dated(product, rule.code(), rule.from()));
  }

  public static PackKey insuree(String number) {
    return new PackKey("insuree", number);
  }

  public static PackKey family(String key) {
    return new PackKey("family", key);
  }

  public static PackKey policy(String number) {
    return new PackKey("policy", number);
  }

  public static PackKey memberCover(String policy, String insuree) {
    return new PackKey("member-cover", policy + "/" + insuree);
  }

  /** {@code item} or {@code service}, as it stands in keys and identifiers. */
  public static String word(LineKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private static String dated(String owner, MedicalCode code, LocalDate from) {
    return String.join("/", word(code.kind()), owner, code.code(), from.toString());
  }
}
