package org.openimis.rest.intake;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;

/**
 * Stops reading a body at its limit, whatever its length header says. The body is counted as it is
 * read, so that nobody can fill the memory. Compressed bodies are not taken, for the same reason.
 */
public final class BodyLimitFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  private final transient IntakeLimits limits;

  public BodyLimitFilter(IntakeLimits limits) {
    this.limits = limits;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    chain.doFilter(new Limited(request, limitFor(request)), response);
  }

  private long limitFor(HttpServletRequest request) {
    String path = request.getRequestURI();
    if (path.endsWith("/$load-scheme")) {
      return limits.packBytes();
    } else if (path.endsWith("/$import-register")) {
      return limits.registerBytes();
    } else if (path.endsWith("/$attach")) {
      return limits.attachBytes();
    }
    boolean mayBeBundle = path.endsWith("/fhir") || path.endsWith("/fhir/") || path.contains("$");
    return mayBeBundle ? limits.bundleBytes() : limits.claimBytes();
  }

  private static final class Limited extends HttpServletRequestWrapper {
    private final long most;

    Limited(HttpServletRequest request, long most) {
      super(request);
      this.most = most;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
      if (getContentLengthLong() > most) {
        throw new RequestRefused(ProblemCode.TOO_LARGE, "", most);
      }
      return new Counted(super.getInputStream(), most);
    }
  }

  private static final class Counted extends ServletInputStream {
    private final ServletInputStream body;
    private final long most;
    private long read;

    Counted(ServletInputStream body, long most) {
      this.body = body;
      this.most = most;
    }

    @Override
    public int read() throws IOException {
      int next = body.read();
      count(next < 0 ? 0 : 1);
      return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int got = body.read(buffer, offset, length);
      count(Math.max(got, 0));
      return got;
    }

    private void count(int got) {
      read += got;
      if (read > most) {
        throw new RequestRefused(ProblemCode.TOO_LARGE, "", most);
      }
    }

    @Override
    public boolean isFinished() {
      return body.isFinished();
    }

    @Override
    public boolean isReady() {
      return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
      body.setReadListener(listener);
    }
  }
}
