package org.openimis.rest.intake;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Hides from HAPI the headers by which a caller could steer its storage, or make it fail before it
 * can answer. A date that is none is passed over, as HTTP wants it.
 */
public final class HiddenHeaders extends HttpFilter {
  private static final long serialVersionUID = 1L;

  private static final Set<String> HIDDEN =
      Set.of(
          "content-location",
          "x-cascade",
          "x-meta-snapshot-mode",
          "x-partition-name",
          "x-request-partition-ids",
          "x-request-source",
          "x-request-tenant-id",
          "x-retry-on-version-conflict",
          "x-rewrite-history",
          "x-transaction-semantics",
          "x-upsert-existence-check",
          "x-upsert-extistence-check");
  private static final String SINCE = "if-modified-since";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    chain.doFilter(new Shown(request), response);
  }

  private static final class Shown extends HttpServletRequestWrapper {
    Shown(HttpServletRequest request) {
      super(request);
    }

    @Override
    public @Nullable String getHeader(String name) {
      return isHidden(name) ? null : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
      return isHidden(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
    }

    @Override
    public Enumeration<String> getHeaderNames() {
      List<String> names = Collections.list(super.getHeaderNames());
      names.removeIf(this::isHidden);
      return Collections.enumeration(names);
    }

    private boolean isHidden(String name) {
      String lower = name.toLowerCase(Locale.ROOT);
      return HIDDEN.contains(lower)
          || (lower.equals(SINCE) && !isDate(String.valueOf(super.getHeader(name))));
    }

    private static boolean isDate(String value) {
      try {
        DateTimeFormatter.RFC_1123_DATE_TIME.parse(value);
        return true;
      } catch (DateTimeException e) {
        return false;
      }
    }
  }
}
