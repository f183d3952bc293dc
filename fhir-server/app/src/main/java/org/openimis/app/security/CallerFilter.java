package org.openimis.app.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.openimis.domain.access.Caller;
import org.openimis.domain.access.Role;
import org.openimis.rest.access.Callers;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells the FHIR server who the caller is; a good token that says too little is refused here. */
final class CallerFilter extends OncePerRequestFilter {
  static final String ADMIN = authorityOf(Role.ADMIN);

  private final UnauthorizedAnswer refusal;

  CallerFilter(UnauthorizedAnswer refusal) {
    this.refusal = refusal;
  }

  static String authorityOf(Role role) {
    return "ROLE_" + role.code();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    if (authentication instanceof JwtAuthenticationToken token) {
      Optional<Caller> caller = CallerTokens.caller(token.getToken());
      if (caller.isEmpty()) {
        refusal.forbid(request, response, "openimis_role");
        return;
      }
      Callers.identify(request, caller.get());
    }
    chain.doFilter(request, response);
  }
}
