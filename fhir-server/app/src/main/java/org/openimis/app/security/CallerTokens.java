package org.openimis.app.security;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.access.Caller;
import org.openimis.domain.access.Role;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Reads from a token who the caller is (conventions 35). */
final class CallerTokens {
  private static final String ROLE = "openimis_role";
  private static final String FACILITY = "openimis_facility";
  private static final String DISTRICTS = "openimis_districts";

  AbstractAuthenticationToken authenticate(Jwt token) {
    List<SimpleGrantedAuthority> authorities =
        caller(token).stream()
            .map(caller -> new SimpleGrantedAuthority(CallerFilter.authorityOf(caller.role())))
            .toList();
    return new JwtAuthenticationToken(token, authorities);
  }

  /** Empty when the token names no role of ours, or lacks what the role needs. */
  static Optional<Caller> caller(Jwt token) {
    String role = token.getClaimAsString(ROLE);
    if (role == null || token.getSubject() == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Caller(
              token.getSubject(),
              Role.ofCode(role),
              role.equals(Role.FACILITY.code()) ? token.getClaimAsString(FACILITY) : null,
              districts(token.getClaim(DISTRICTS))));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Set<String> districts(@Nullable Object claim) {
    if (claim instanceof Collection<?> several) {
      return Set.copyOf(several.stream().map(String::valueOf).toList());
    }
    return claim == null
        ? Set.of()
        : Set.copyOf(List.of(String.valueOf(claim).trim().split("[\\s,]+")));
  }
}
