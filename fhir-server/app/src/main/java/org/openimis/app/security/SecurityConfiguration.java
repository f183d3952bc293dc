package org.openimis.app.security;

import java.time.Clock;
import java.util.List;
import org.openimis.app.settings.CorsSettings;
import org.openimis.app.settings.SecuritySettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;

/**
 * Who gets in: bearer tokens of the issuer that the settings name, and nobody without one but for
 * the open paths (conventions 35).
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@Import(DemoAuthorizationServer.class)
public class SecurityConfiguration {
  private static final String[] OPEN = {
    "/", "/fhir/metadata", "/ig/**", "/actuator/health", "/actuator/health/**", "/favicon.ico"
  };

  @Bean
  @Profile("!demo")
  JwtDecoder jwtDecoder(SecuritySettings settings) {
    return TokenDecoders.of(settings);
  }

  @Bean
  UnauthorizedAnswer unauthorizedAnswer(Environment environment) {
    return new UnauthorizedAnswer(environment.acceptsProfiles(Profiles.of("demo")));
  }

  @Bean
  RequestRejectedHandler requestRejectedHandler(UnauthorizedAnswer unauthorized) {
    return (request, response, thrown) -> unauthorized.notFound(request, response);
  }

  @Bean
  @Order(2)
  SecurityFilterChain apiSecurity(
      HttpSecurity http, JwtDecoder decoder, UnauthorizedAnswer unauthorized, CorsSettings cors)
      throws Exception {
    return http.csrf(AbstractHttpConfigurer::disable)
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .cors(configurer -> configurer.configurationSource(origins(cors)))
        .authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers(HttpMethod.OPTIONS, "/fhir/**")
                    .permitAll()
                    .requestMatchers(OPEN)
                    .permitAll()
                    .requestMatchers("/actuator/prometheus")
                    .hasAuthority(CallerFilter.ADMIN)
                    .anyRequest()
                    .authenticated())
        .oauth2ResourceServer(
            server ->
                server
                    .jwt(
                        jwt ->
                            jwt.decoder(new RememberedTokens(decoder, Clock.systemUTC()))
                                .jwtAuthenticationConverter(new CallerTokens()::authenticate))
                    .authenticationEntryPoint(unauthorized)
                    .accessDeniedHandler(unauthorized))
        .exceptionHandling(
            handling ->
                handling.authenticationEntryPoint(unauthorized).accessDeniedHandler(unauthorized))
        .addFilterAfter(new CallerFilter(unauthorized), BearerTokenAuthenticationFilter.class)
        .build();
  }

  private static UrlBasedCorsConfigurationSource origins(CorsSettings settings) {
    var source = new UrlBasedCorsConfigurationSource();
    if (!settings.origins().isEmpty()) {
      var cors = new CorsConfiguration();
      cors.setAllowedOrigins(settings.origins());
      cors.setAllowedMethods(List.of("GET", "POST", "PUT", "OPTIONS"));
      cors.setAllowedHeaders(List.of("Authorization", "Content-Type", "Accept", "If-Match"));
      cors.setExposedHeaders(List.of("Location", "ETag", "X-Request-Id"));
      source.registerCorsConfiguration("/**", cors);
    }
    return source;
  }
}
