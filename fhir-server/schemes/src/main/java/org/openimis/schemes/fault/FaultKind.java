package org.openimis.schemes.fault;

import java.util.Arrays;

/**
 * What can be wrong with a scheme pack. The code never changes; the sentence stands under it in the
 * message bundles, and docs/schemes/faults.md says what to do about it.
 */
public enum FaultKind {
  // The pack and its files
  PACK_UNREADABLE("pack-unreadable"),
  PACK_TOO_LARGE("pack-too-large"),
  FILE_NAME("file-name"),
  FILE_TWICE("file-twice"),
  FILE_MISSING("file-missing"),
  FILE_UNKNOWN("file-unknown"),
  NOT_UTF8("not-utf8"),
  // The shape of a table
  TABLE_EMPTY("table-empty"),
  TABLE_LONG("table-long"),
  SEPARATOR("separator"),
  QUOTE("quote"),
  COLUMN_UNKNOWN("column-unknown"),
  COLUMN_MISSING("column-missing"),
  COLUMN_TWICE("column-twice"),
  ROW_SHORT("row-short"),
  CELL_WITHOUT_HEADING("cell-without-heading"),
  // The shape of a YAML file
  YAML_SYNTAX("yaml-syntax"),
  YAML_ALIAS("yaml-alias"),
  KEY_UNKNOWN("key-unknown"),
  KEY_MISSING("key-missing"),
  KEY_TWICE("key-twice"),
  SHAPE_VALUE("shape-value"),
  SHAPE_LIST("shape-list"),
  SHAPE_KEYS("shape-keys"),
  // One value
  VALUE_MISSING("value-missing"),
  TEXT_LONG("text-long"),
  TEXT_CONTROL("text-control"),
  CODE_FORM("code-form"),
  DATE_FORM("date-form"),
  CYCLE_FORM("cycle-form"),
  NUMBER_FORM("number-form"),
  NEGATIVE("negative"),
  NOT_ABOVE_ZERO("not-above-zero"),
  NUMBER_RANGE("number-range"),
  DECIMALS("decimals"),
  CHOICE("choice"),
  CURRENCY("currency"),
  ZONE("zone"),
  URI("uri"),
  PATTERN("pattern"),
  // Values beside each other
  DUPLICATE("duplicate"),
  DISAGREEMENT("disagreement"),
  UNKNOWN_REFERENCE("unknown-reference"),
  DATE_ORDER("date-order"),
  OUTSIDE_PRODUCT("outside-product"),
  BEFORE_PRICE_LIST("before-price-list"),
  PLACE_LEVEL("place-level"),
  REGION_PARENT("region-parent"),
  PACKAGE_ITSELF("package-itself"),
  FILE_AND_CODE("file-and-code"),
  LIMIT_WITHOUT_TYPE("limit-without-type"),
  SEVERAL_LEVELS("several-levels"),
  NOT_A_HEAD("not-a-head"),
  FAMILY_MISSING("family-missing"),
  OTHER_FAMILY("other-family"),
  CLAIM_WITHOUT_LINES("claim-without-lines"),
  // Scenarios
  ITEM_OR_SERVICE("item-or-service"),
  ARITHMETIC("arithmetic"),
  ARITHMETIC_RESULT("arithmetic-result"),
  CLAIM_SUM("claim-sum"),
  CLAIM_DECIDES("claim-decides"),
  // Registers that are imported
  REGISTER_UNREADABLE("register-unreadable"),
  REGISTER_FILES("register-files"),
  REGISTER_EMPTY("register-empty"),
  FAMILY_LARGE("family-large"),
  INSUREE_KNOWN("insuree-known"),
  FAMILY_KNOWN("family-known"),
  POLICY_KNOWN("policy-known"),
  NUMBER_LENGTH("number-length"),
  NUMBER_CHECK_DIGIT("number-check-digit"),
  NUMBER_PATTERN("number-pattern"),
  PROFILE("profile"),
  SERVER("server"),
  // Too much to tell
  MORE_FAULTS("more-faults");

  private final String code;

  FaultKind(String code) {
    this.code = code;
  }

  /**
   * The kind of a code.
   *
   * @throws IllegalArgumentException when none has it
   */
  public static FaultKind ofCode(String code) {
    return Arrays.stream(values())
        .filter(kind -> kind.code.equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No fault is called " + code));
  }

  /** The key of the sentence, and the heading in docs/schemes/faults.md. */
  public String code() {
    return code;
  }
}
