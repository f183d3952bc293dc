package org.openimis.app.security;

import java.util.ArrayList;
import java.util.List;
import org.openimis.app.settings.SecuritySettings;
import org.openimis.app.start.StartProblem;
import org.openimis.app.start.StartRefused;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

/** Checks tokens of any issuer: signature, times, issuer and, where one is set, audience. */
final class TokenDecoders {
  private TokenDecoders() {}

  /**
   * The keys are fetched when the first token comes, so that the server starts without the issuer.
   *
   * @throws StartRefused when no issuer is set: nobody could ever get in
   */
  static JwtDecoder of(SecuritySettings settings) {
    String issuer = settings.issuer();
    if (issuer == null) {
      throw new StartRefused(StartProblem.ISSUER_MISSING);
    }
    String keys = settings.jwkSetUri();
    return new SupplierJwtDecoder(
        () -> {
          NimbusJwtDecoder decoder =
              keys == null
                  ? NimbusJwtDecoder.withIssuerLocation(issuer).build()
                  : NimbusJwtDecoder.withJwkSetUri(keys).build();
          decoder.setJwtValidator(validator(issuer, settings));
          return decoder;
        });
  }

  private static OAuth2TokenValidator<Jwt> validator(String issuer, SecuritySettings settings) {
    List<OAuth2TokenValidator<Jwt>> validators = new ArrayList<>();
    validators.add(new JwtTimestampValidator());
    validators.add(new JwtIssuerValidator(issuer));
    String audience = settings.audience();
    if (audience != null) {
      validators.add(
          new JwtClaimValidator<List<String>>(
              JwtClaimNames.AUD, named -> named != null && named.contains(audience)));
    }
    return new DelegatingOAuth2TokenValidator<>(validators);
  }
}
