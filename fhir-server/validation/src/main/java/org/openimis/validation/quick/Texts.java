package org.openimis.validation.quick;

import java.time.YearMonth;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Forms of primitive values that are surely right; others may be right as well. */
final class Texts {
  static final int DAY_LENGTH = "2019-01-23".length();
  private static final int MONTH_LENGTH = "2019-01".length();

  /** Longer texts are rare and may be too long. */
  private static final int MAX_LENGTH = 10_000;

  private static final int LONGEST_NAME = 1_000;

  private static final String YEAR = "(19|20)\\d{2}";
  private static final String DAY = YEAR + "(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?";
  private static final String TIME =
      "T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,9})?(Z|[+-](0\\d|1[0-3]):[0-5]\\d)";

  private static final Pattern DATE = Pattern.compile(DAY);
  private static final Pattern DATE_TIME =
      Pattern.compile(DAY + "|" + YEAR + "-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])" + TIME);
  private static final Pattern INSTANT =
      Pattern.compile(YEAR + "-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])" + TIME);
  private static final Pattern TYPE_NAME = Pattern.compile("[A-Z][A-Za-z]{2,40}");
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9.-]{1,64}");
  private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9]\\d{0,14})(\\.\\d{1,9})?");
  private static final Pattern INTEGER = Pattern.compile("0|-?[1-9]\\d{0,8}");
  private static final Pattern HTTP =
      Pattern.compile("https?://[A-Za-z0-9.-]+(:\\d{1,5})?(?:/[A-Za-z0-9._~%()=&+,;:@-]++)*+/?");
  private static final Pattern BINARY = Pattern.compile("Binary/[A-Za-z0-9.-]{1,64}");
  private static final Pattern BASE64 =
      Pattern.compile("(?!$)(?:[A-Za-z0-9+/]{4})*+(?:[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{2}==)?");
  private static final Pattern UUID =
      Pattern.compile("urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
  private static final Pattern OID = Pattern.compile("urn:oid:[0-2](?:\\.(?:0|[1-9]\\d*+)){4,}+");

  /** A few hundred are in use. */
  private static final int MOST_RIGHT_URIS = 2_000;

  private static final Set<String> RIGHT_URIS = ConcurrentHashMap.newKeySet();

  private Texts() {}

  /** Whether a value of this primitive type surely has the right form. */
  static boolean isWellFormed(String type, String value) {
    return switch (type) {
      case "boolean" -> value.equals("true") || value.equals("false");
      case "string", "markdown" -> isText(value);
      case "code" -> isShort(value) && isText(value) && isSpacedOnce(value);
      case "id" -> ID.matcher(value).matches();
      case "uri" -> isShort(value) && isUri(value);
      case "url" -> isShort(value) && (isUri(value) || BINARY.matcher(value).matches());
      case "base64Binary" -> isShort(value) && BASE64.matcher(value).matches();
      case "date" -> DATE.matcher(value).matches() && isInCalendar(value);
      case "dateTime" -> DATE_TIME.matcher(value).matches() && isInCalendar(value);
      case "instant" -> INSTANT.matcher(value).matches() && isInCalendar(value);
      case "decimal" -> DECIMAL.matcher(value).matches();
      case "integer" -> INTEGER.matcher(value).matches();
      case "unsignedInt" -> INTEGER.matcher(value).matches() && value.charAt(0) != '-';
      case "positiveInt" ->
          INTEGER.matcher(value).matches() && value.charAt(0) != '-' && value.charAt(0) != '0';
      default -> false;
    };
  }

  /** Where a document is kept, or is about to be. */
  static boolean isDocument(String url) {
    return isShort(url) && (BINARY.matcher(url).matches() || UUID.matcher(url).matches());
  }

  /** A code system or a namespace: a uri, or one of the names that FHIR itself uses. */
  static boolean isSystem(String value) {
    return isShort(value) && isUri(value)
        || value.equals("urn:iso:std:iso:4217")
        || value.equals("urn:ietf:bcp:47")
        || value.equals("urn:ietf:bcp:13");
  }

  /** Short enough for a pattern that is tried again and again. */
  static boolean isShort(String value) {
    return value.length() <= LONGEST_NAME;
  }

  /** The name of a resource type, which a Reference gives instead of its url. */
  static boolean isTypeName(String value) {
    return TYPE_NAME.matcher(value).matches();
  }

  /** Of the same systems, extensions and profiles again and again. */
  private static boolean isUri(String value) {
    if (RIGHT_URIS.contains(value)) {
      return true;
    }
    boolean right = isOfUriForm(value);
    if (right) {
      if (RIGHT_URIS.size() >= MOST_RIGHT_URIS) {
        RIGHT_URIS.clear(); // those in use are back at once
      }
      RIGHT_URIS.add(value);
    }
    return right;
  }

  private static boolean isOfUriForm(String value) {
    return HTTP.matcher(value).matches()
        || UUID.matcher(value).matches()
        || OID.matcher(value).matches()
        || value.equals("urn:iso:std:iso:4217")
        || value.equals("urn:ietf:bcp:47")
        || value.equals("urn:ietf:bcp:13");
  }

  /** Not every month has 31 days. */
  private static boolean isInCalendar(String value) {
    if (value.length() < DAY_LENGTH) {
      return true;
    }
    YearMonth month = YearMonth.parse(value.substring(0, MONTH_LENGTH));
    return month.isValidDay(Integer.parseInt(value.substring(MONTH_LENGTH + 1, DAY_LENGTH)));
  }

  private static boolean isText(String value) {
    if (value.isEmpty()
        || value.length() > MAX_LENGTH
        || Character.isWhitespace(value.charAt(0))
        || Character.isWhitespace(value.charAt(value.length() - 1))) {
      return false;
    }
    for (int i = 0; i < value.length(); i++) {
      if (!isPlain(value.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** No white space but single blanks within. */
  private static boolean isSpacedOnce(String text) {
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      boolean blankWithin =
          each == ' ' && i > 0 && i < text.length() - 1 && text.charAt(i - 1) != ' ';
      if (!blankWithin && (each == ' ' || (each >= '\t' && each <= '\r'))) {
        return false;
      }
    }
    return true;
  }

  /** No control characters, and none that turn the direction of writing. */
  private static boolean isPlain(int character) {
    boolean control = character < ' ' && character != '\n' && character != '\t';
    boolean turns =
        character == 0x061C
            || (character >= 0x200E && character <= 0x200F)
            || (character >= 0x202A && character <= 0x202E)
            || (character >= 0x2066 && character <= 0x2069);
    return !control && !turns && character != 0x7F;
  }
}
