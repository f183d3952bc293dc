package org.openimis.app.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openimis.app.settings.ServerSettings;
import org.openimis.mapping.text.Languages;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The page at {@code /}: what this is, its addresses and, in the demo, what to try first. */
@RestController
class LandingPage {
  private final ServerSettings settings;
  private final boolean demo;

  LandingPage(ServerSettings settings, boolean demo) {
    this.settings = settings;
    this.demo = demo;
  }

  @GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<String> show(
      HttpServletRequest request,
      @RequestHeader(name = "Accept-Language", required = false) @Nullable String language)
      throws IOException {
    Locale locale = Languages.of(language);
    String page =
        read("landing_" + locale.getLanguage() + ".html")
            .replace("${demo}", demo ? read("demo_" + locale.getLanguage() + ".html") : "")
            .replace("${base}", baseUrl(request));
    return ResponseEntity.ok()
        .header("Content-Language", locale.getLanguage())
        .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
        .header("Vary", "Accept-Language")
        .body(page);
  }

  private String baseUrl(HttpServletRequest request) {
    String set = settings.baseUrl();
    String base =
        set == null
            ? ServletUriComponentsBuilder.fromContextPath(request).build().toUriString()
            : set;
    return base.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  private static String read(String name) throws IOException {
    try (InputStream page = LandingPage.class.getResourceAsStream(name)) {
      if (page == null) {
        throw new IllegalStateException("The jar lacks the page " + name);
      }
      return new String(page.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
