package org.openimis.guide.quality;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Follows every link inside the site, down to the place on the page. */
public final class LinkCheck {
  private static final Pattern HREF = Pattern.compile("(?:href|src)=\"([^\"]*)\"");
  private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

  private final Set<String> files;
  private final Map<String, Set<String>> places = new HashMap<>();

  /**
   * A check of a site.
   *
   * @param files the names of everything in it
   */
  public LinkCheck(Set<String> files) {
    this.files = files;
  }

  /** Learns which places a page has; to be told of all pages before any is checked. */
  public void learn(String file, String html) {
    Set<String> ids = new HashSet<>();
    for (Matcher found = ID.matcher(html); found.find(); ) {
      ids.add(found.group(1));
    }
    places.put(file, ids);
  }

  public void check(String file, String html, Findings findings) {
    for (Matcher found = HREF.matcher(html); found.find(); ) {
      String address = found.group(1).replace("&amp;", "&");
      boolean outside = address.contains(":") || address.startsWith("/");
      if (!outside && !leadsSomewhere(file, address)) {
        findings.add(Check.BROKEN_LINK, file + " -> " + address);
      }
    }
  }

  private boolean leadsSomewhere(String from, String address) {
    int hash = address.indexOf('#');
    String target = hash < 0 ? address : address.substring(0, hash);
    String page = target.isEmpty() ? from : target;
    if (!files.contains(page)) {
      return false;
    }
    String place = hash < 0 ? "" : address.substring(hash + 1);
    return place.isEmpty() || places.getOrDefault(page, Set.of()).contains(place);
  }
}
