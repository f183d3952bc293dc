package org.openimis.app.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * The implementation guide at {@code /ig/}, as the build has rendered it. It has no folders, so a
 * name is all that a path may hold: nothing outside the guide can be named.
 */
@RestController
class GuidePages {
  private static final String FOLDER = "/org/openimis/guide/site/";
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*\\.([a-z]+)");

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html;charset=UTF-8",
          "css", "text/css;charset=UTF-8",
          "svg", "image/svg+xml",
          "json", "application/json",
          "zip", "application/zip",
          "tgz", "application/gzip");

  @GetMapping("/ig")
  ResponseEntity<Void> toTheFolder() {
    return ResponseEntity.status(HttpStatus.FOUND).location(URI.create("ig/")).build();
  }

  /** One file; a browser that has it asks whether it is still the same. */
  @GetMapping("/ig/{*path}")
  ResponseEntity<byte[]> file(@PathVariable String path) throws IOException {
    String name = path.equals("/") ? "index.html" : path.substring(1);
    var named = NAME.matcher(name);
    String type = named.matches() ? TYPES.get(named.group(1)) : null;
    if (type == null) {
      return ResponseEntity.notFound().build();
    }
    try (InputStream found = GuidePages.class.getResourceAsStream(FOLDER + name)) {
      if (found == null) {
        return ResponseEntity.notFound().build();
      }
      byte[] bytes = found.readAllBytes();
      return ResponseEntity.ok()
          .header("Content-Type", type)
          .header(
              "Content-Security-Policy",
              "default-src 'none'; style-src 'self'; img-src 'self' data:")
          .cacheControl(CacheControl.noCache())
          .eTag(DigestUtils.md5DigestAsHex(bytes))
          .body(bytes);
    }
  }
}
