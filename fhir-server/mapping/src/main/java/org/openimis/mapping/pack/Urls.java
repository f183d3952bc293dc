package org.openimis.mapping.pack;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.openimis.profiles.Canonical;

/** Canonical URLs of a scheme's definitions. */
public final class Urls {

  /**
   * The resource type and then the parts, each with what a URL cannot hold written as percent signs
   * and digits. The scheme's code comes first, so that schemes never share a URL.
   */
  public static String of(String resourceType, String... parts) {
    return Canonical.BASE
        + "/"
        + resourceType
        + "/"
        + Arrays.stream(parts).map(Urls::encode).collect(Collectors.joining("/"));
  }

  private static String encode(String part) {
    return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private Urls() {}
}
