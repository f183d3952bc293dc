package org.openimis.app.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

class RememberedTokensTest {
  private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

  private final List<String> checked = new ArrayList<>();

  /** Accepts whatever does not say that it is forged; tokens end at noon. */
  private final JwtDecoder issuer =
      token -> {
        checked.add(token);
        if (token.startsWith("forged")) {
          throw new BadJwtException(token);
        }
        return Jwt.withTokenValue(token).header("alg", "RS256").expiresAt(NOON).build();
      };

  private JwtDecoder at(Instant now) {
    return new RememberedTokens(issuer, Clock.fixed(now, ZoneOffset.UTC));
  }

  @Test
  void a_token_that_was_accepted_is_not_checked_again() {
    JwtDecoder tokens = at(NOON.minusSeconds(1));
    assertThat(tokens.decode("a")).isSameAs(tokens.decode("a"));
    tokens.decode("b");
    assertThat(checked).containsExactly("a", "b");
  }

  @Test
  void a_token_that_was_refused_is_refused_each_time() {
    JwtDecoder tokens = at(NOON.minusSeconds(1));
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> tokens.decode("forged")).isInstanceOf(BadJwtException.class);
    }
    assertThat(checked).hasSize(2);
  }

  @Test
  void a_token_that_has_run_out_is_checked_again() {
    JwtDecoder tokens = at(NOON);
    tokens.decode("a");
    tokens.decode("a");
    assertThat(checked).containsExactly("a", "a");
  }
}
