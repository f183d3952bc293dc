package org.openimis.app.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.openimis.domain.access.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.oauth2.server.authorization.config.annotation.web.configurers.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The authorization server of the demo: client credentials at {@code /oauth2/token} for four
 * clients whose secrets everybody knows. It exists in the profile {@code demo} only.
 */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoAuthorizationServer {
  private static final String DEMO_FACILITY = "VIHOS001";
  private static final List<String> DEMO_DISTRICTS = List.of("R2D2");
  private static final int KEY_BITS = 2048;

  @Bean
  @Order(1)
  SecurityFilterChain tokenSecurity(HttpSecurity http, UnauthorizedAnswer unauthorized)
      throws Exception {
    var server = OAuth2AuthorizationServerConfigurer.authorizationServer();
    // By whole paths: to Spring, "/oauth2/**" alone means /fhir/oauth2 as well.
    return http.securityMatcher(new OrRequestMatcher(path("/oauth2/**"), path("/.well-known/**")))
        .with(server, configurer -> {})
        .csrf(AbstractHttpConfigurer::disable)
        .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
        .exceptionHandling(handling -> handling.authenticationEntryPoint(unauthorized))
        .build();
  }

  private static RequestMatcher path(String pattern) {
    return PathPatternRequestMatcher.withDefaults().matcher(pattern);
  }

  @Bean
  RegisteredClientRepository clients() {
    return new InMemoryRegisteredClientRepository(
        Arrays.stream(Role.values()).map(role -> client(role.code())).toList());
  }

  /** The secret is the name and {@code -secret}; there is nothing to keep. */
  private static RegisteredClient client(String name) {
    return RegisteredClient.withId(
            UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString())
        .clientId(name)
        .clientSecret("{noop}" + name + "-secret")
        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
        .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
        .tokenSettings(TokenSettings.builder().accessTokenTimeToLive(Duration.ofHours(1)).build())
        .build();
  }

  @Bean
  OAuth2TokenCustomizer<JwtEncodingContext> claims() {
    return context -> {
      String client = context.getRegisteredClient().getClientId();
      Map<String, Object> claims =
          switch (Role.ofCode(client)) {
            case FACILITY -> Map.of("openimis_facility", DEMO_FACILITY);
            case OFFICER -> Map.of("openimis_districts", DEMO_DISTRICTS);
            case REVIEWER, ADMIN -> Map.of();
          };
      context.getClaims().claim("openimis_role", client).claims(all -> all.putAll(claims));
    };
  }

  /**
   * A new key at each start: tokens of yesterday's demo are worth nothing today. It is made beside
   * the start, which it would hold up for a second or two, and waited for by the first token.
   */
  @Bean
  JWKSource<SecurityContext> keys() {
    var keys = CompletableFuture.supplyAsync(DemoAuthorizationServer::newKey);
    return (selector, context) -> keys.join().get(selector, context);
  }

  private static JWKSource<SecurityContext> newKey() {
    try {
      RSAKey key = new RSAKeyGenerator(KEY_BITS).keyID(UUID.randomUUID().toString()).generate();
      return new ImmutableJWKSet<>(new JWKSet(key));
    } catch (JOSEException e) {
      throw new IllegalStateException("This Java makes no RSA keys", e);
    }
  }

  @Bean
  JwtDecoder jwtDecoder(JWKSource<SecurityContext> keys) {
    return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
  }

  @Bean
  AuthorizationServerSettings authorizationServerSettings() {
    return AuthorizationServerSettings.builder().build();
  }
}
