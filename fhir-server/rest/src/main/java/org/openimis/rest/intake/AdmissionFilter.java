package org.openimis.rest.intake;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;

/**
 * Lets so many requests in at a time and no more. One that comes too many is marked, and {@link
 * AdmissionInterceptor} refuses it before anything of it is read: what was let in keeps its memory,
 * its database connections and its time.
 */
public final class AdmissionFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final String TOO_MANY = AdmissionFilter.class.getName() + ".tooMany";

  private final transient Semaphore places;

  /**
   * @param most requests that are handled at the same time
   */
  public AdmissionFilter(int most) {
    this.places = new Semaphore(most);
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!places.tryAcquire()) {
      request.setAttribute(TOO_MANY, true);
      chain.doFilter(request, response);
      return;
    }
    try {
      chain.doFilter(request, response);
    } finally {
      places.release();
    }
  }

  static boolean isTooMany(HttpServletRequest request) {
    return request.getAttribute(TOO_MANY) != null;
  }
}
