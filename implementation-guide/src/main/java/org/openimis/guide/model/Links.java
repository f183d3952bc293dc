package org.openimis.guide.model;

import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where a URL or a type is explained: here, in FHIR R4, in HL7's terminology, at openIMIS. */
public final class Links {
  private static final String R4 = "http://hl7.org/fhir/R4/";
  private static final String CORE = "http://hl7.org/fhir/StructureDefinition/";
  private static final String OPENIMIS = "https://openimis.github.io/openimis_fhir_r4_ig/";

  /** Types with a page of their own, apart from those on the page of data types. */
  private static final Set<String> META_TYPES =
      Set.of("ContactDetail", "Contributor", "DataRequirement", "ParameterDefinition");

  private final Artifacts artifacts;

  public Links(Artifacts artifacts) {
    this.artifacts = artifacts;
  }

  /** The page about a canonical URL; null where nobody has one that we know. */
  public @Nullable String canonical(String url) {
    int bar = url.indexOf('|');
    String plain = bar < 0 ? url : url.substring(0, bar);
    return artifacts.byUrl(plain).map(Artifact::page).orElseGet(() -> elsewhere(plain));
  }

  private static @Nullable String elsewhere(String url) {
    if (url.startsWith(CORE)) {
      return coreStructure(url.substring(CORE.length()));
    }
    String found = page(url, "http://hl7.org/fhir/ValueSet/", id -> R4 + "valueset-" + id);
    found = found != null ? found : page(url, "http://hl7.org/fhir/", Links::coreCode);
    found = found != null ? found : terminology(url, "CodeSystem");
    found = found != null ? found : terminology(url, "ValueSet");
    return found != null ? found : openimis(url);
  }

  private static @Nullable String page(
      String url, String prefix, Function<String, @Nullable String> address) {
    String id = url.startsWith(prefix) ? url.substring(prefix.length()) : "/";
    String made = id.contains("/") ? null : address.apply(id);
    return made == null ? null : made + ".html";
  }

  private static @Nullable String coreCode(String id) {
    return id.equals(id.toLowerCase(Locale.ROOT)) ? R4 + "codesystem-" + id : null;
  }

  private static @Nullable String terminology(String url, String type) {
    return page(
        url,
        "http://terminology.hl7.org/" + type + "/",
        id -> "https://terminology.hl7.org/" + type + "-" + id);
  }

  /** Published as {@code StructureDefinition-claim.html}, named with a slash. */
  private static @Nullable String openimis(String url) {
    if (!url.startsWith(OPENIMIS)) {
      return null;
    }
    String rest = url.substring(OPENIMIS.length());
    return rest.matches("[A-Za-z]+/[A-Za-z0-9.-]+")
        ? OPENIMIS + rest.replace('/', '-') + ".html"
        : null;
  }

  private static String coreStructure(String id) {
    if (Character.isLowerCase(id.charAt(0)) && id.contains("-")) {
      return R4 + "extension-" + id.toLowerCase(Locale.ROOT) + ".html";
    }
    return type(id);
  }

  /** The page of R4 about a resource or a data type. */
  public static String type(String type) {
    if (type.equals("Reference")) {
      return R4 + "references.html";
    } else if (type.equals("Extension")) {
      return R4 + "extensibility.html";
    } else if (type.equals("Meta") || type.equals("Resource")) {
      return R4 + "resource.html";
    } else if (META_TYPES.contains(type)) {
      return R4 + "metadatatypes.html#" + type;
    } else if (isDataType(type)) {
      return R4 + "datatypes.html#" + type;
    }
    return R4 + type.toLowerCase(Locale.ROOT) + ".html";
  }

  private static final Set<String> DATA_TYPES =
      Set.of(
          "Address",
          "Age",
          "Annotation",
          "Attachment",
          "BackboneElement",
          "CodeableConcept",
          "Coding",
          "ContactPoint",
          "Count",
          "Distance",
          "Duration",
          "Element",
          "HumanName",
          "Identifier",
          "Money",
          "Period",
          "Quantity",
          "Range",
          "Ratio",
          "SampledData",
          "Signature",
          "SimpleQuantity",
          "Timing");

  private static boolean isDataType(String type) {
    return Character.isLowerCase(type.charAt(0)) || DATA_TYPES.contains(type);
  }

  /** The page of R4 about the search of a type. */
  public static String search(String type) {
    return R4 + type.toLowerCase(Locale.ROOT) + ".html#search";
  }

  public Artifacts artifacts() {
    return artifacts;
  }
}
