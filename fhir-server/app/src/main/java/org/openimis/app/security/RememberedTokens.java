package org.openimis.app.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Checks the signature of a token once a minute, not with each of the many requests that a system
 * sends with it. A token that has run out is checked again, and refused; a key that the issuer
 * withdraws is honoured for a minute more at most.
 */
final class RememberedTokens implements JwtDecoder {
  private static final Duration REMEMBERED = Duration.ofMinutes(1);
  private static final int MOST = 10_000;

  private final JwtDecoder decoder;
  private final Clock clock;
  private final Cache<String, Jwt> accepted =
      Caffeine.newBuilder().expireAfterWrite(REMEMBERED).maximumSize(MOST).build();

  RememberedTokens(JwtDecoder decoder, Clock clock) {
    this.decoder = decoder;
    this.clock = clock;
  }

  /** Only what was accepted is remembered. */
  @Override
  public Jwt decode(String token) {
    Jwt known = accepted.getIfPresent(token);
    if (known != null && isCurrent(known)) {
      return known;
    }
    Jwt checked = decoder.decode(token);
    accepted.put(token, checked);
    return checked;
  }

  private boolean isCurrent(Jwt token) {
    Instant end = token.getExpiresAt();
    return end != null && clock.instant().isBefore(end);
  }
}
