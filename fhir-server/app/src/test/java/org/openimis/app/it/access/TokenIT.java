package org.openimis.app.it.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openimis.app.it.Answer;
import org.openimis.app.it.ImisClient;
import org.openimis.app.it.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Nobody gets in without a token of ours that is good today and says who comes (conventions 35).
 */
@IntegrationTest
class TokenIT {
  @Autowired private ImisClient imis;
  @Autowired private JWKSource<SecurityContext> keys;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/fhir/Claim",
        "/fhir/Patient?identifier=10500001",
        "/fhir/ClaimResponse/1/_history/1",
        "/fhir/AuditEvent",
        "/fhir/$scheme-status?scheme=demo",
        "/fhir/OperationDefinition/Claim-it-submit",
        "/fhir/metadata/",
        "/fhir/metadata/x",
        "/fhir",
        "/fhir/",
        "/fhir/no-such",
        "/fhir/oauth2/token",
        "/fhir/.well-known/openid-configuration",
        "/fhir/actuator/health",
        "/fhir/ig/x",
        "/actuator",
        "/actuator/env",
        "/actuator/prometheus",
        "/actuator/heapdump",
        "/error",
        "/no-such"
      })
  void without_a_token_the_answer_is_401_and_says_where_to_get_one(String path) {
    for (String method : List.of("GET", "POST", "PUT", "DELETE")) {
      String body = method.startsWith("P") ? "{\"resourceType\":\"Bundle\"}" : null;
      Answer answer = imis.withoutToken().exchange(method, path, body, "application/fhir+json");
      assertThat(answer.status()).as(method + " " + path).isEqualTo(401);
      assertThat(answer.problems()).containsExactly("login");
      assertThat(answer.header("WWW-Authenticate"))
          .startsWith("Bearer ")
          .contains("token_uri=\"" + imis.server() + "/oauth2/token\"");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/fhir/metadata",
        "/actuator/health",
        "/actuator/health/liveness",
        "/actuator/health/readiness",
        "/oauth2/jwks"
      })
  void the_open_paths_need_no_token(String path) {
    assertThat(imis.withoutToken().get(path).status()).as(path).isEqualTo(200);
  }

  @Test
  void health_tells_nothing_of_the_inside() {
    assertThat(imis.withoutToken().get("/actuator/health").body()).doesNotContain("components");
  }

  @Test
  void metrics_are_for_administrators_and_other_endpoints_are_not_there() {
    assertThat(imis.as("admin").get("/actuator/prometheus").status()).isEqualTo(200);
    for (String role : List.of("facility", "officer", "reviewer")) {
      Answer answer = imis.as(role).get("/actuator/prometheus");
      assertThat(answer.status()).as(role).isEqualTo(403);
      assertThat(answer.problems()).containsExactly("forbidden");
    }
    for (String path :
        List.of("env", "beans", "heapdump", "loggers", "configprops", "shutdown", "threaddump")) {
      assertThat(imis.as("admin").get("/actuator/" + path).status()).as(path).isEqualTo(404);
    }
  }

  @Test
  void a_token_of_ours_lets_in() throws Exception {
    assertThat(as(ours(claims().claim("openimis_role", "admin"))).status()).isEqualTo(200);
  }

  @Test
  void an_expired_token_is_told_so() throws Exception {
    Date past = Date.from(Instant.now().minus(Duration.ofHours(2)));
    Answer answer = as(ours(claims().claim("openimis_role", "admin").expirationTime(past)));
    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.problems()).containsExactly("expired");
    assertThat(answer.header("WWW-Authenticate")).contains("invalid_token");
  }

  @Test
  void a_token_for_later_does_not_let_in() throws Exception {
    Date later = Date.from(Instant.now().plus(Duration.ofHours(2)));
    refused(ours(claims().claim("openimis_role", "admin").notBeforeTime(later)));
  }

  @Test
  void an_unsigned_token_does_not_let_in() {
    refused(new PlainJWT(claims().claim("openimis_role", "admin").build()).serialize());
  }

  @Test
  void a_token_signed_with_another_key_does_not_let_in() throws Exception {
    String known = ourKey().getKeyID();
    RSAKey other = new RSAKeyGenerator(2048).keyID(known).generate();
    refused(signed(claims().claim("openimis_role", "admin"), other));
  }

  @Test
  void a_token_of_which_one_letter_was_changed_does_not_let_in() throws Exception {
    String[] parts = ours(claims().claim("openimis_role", "facility")).split("\\.");
    String forged =
        new PlainJWT(claims().claim("openimis_role", "admin").build()).serialize().split("\\.")[1];
    refused(parts[0] + "." + forged + "." + parts[2]);
  }

  @ParameterizedTest
  @ValueSource(strings = {"garbage", "a.b.c", "..", "eyJhbGciOiJub25lIn0.e30.", "ÿ"})
  void garbage_does_not_let_in(String token) {
    refused(token);
  }

  @Test
  void a_token_in_the_address_is_not_looked_at() {
    Answer answer = imis.withoutToken().get("/fhir/Claim?access_token=" + imis.token("admin"));
    assertThat(answer.status()).isEqualTo(401);
  }

  @Test
  void a_good_token_that_says_too_little_is_refused() throws Exception {
    for (JWTClaimsSet.Builder claims :
        List.of(
            claims(),
            claims().claim("openimis_role", "king"),
            claims().claim("openimis_role", ""),
            claims().claim("openimis_role", List.of("admin", "facility")),
            claims().claim("openimis_role", "facility"),
            claims().claim("openimis_role", "admin").subject(null))) {
      Answer answer = as(ours(claims));
      assertThat(answer.status()).as(claims.build().toString()).isEqualTo(403);
      assertThat(answer.problems()).containsExactly("forbidden");
    }
  }

  @Test
  void a_facility_that_does_not_exist_sees_nothing() throws Exception {
    String token =
        ours(claims().claim("openimis_role", "facility").claim("openimis_facility", "NOPE"));
    Answer answer = imis.withToken(token).get("/fhir/Claim");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.as(Bundle.class).getEntry()).isEmpty();
  }

  @Test
  void an_officer_without_districts_sees_nobody() throws Exception {
    Answer answer =
        imis.withToken(ours(claims().claim("openimis_role", "officer"))).get("/fhir/Patient");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.as(Bundle.class).getEntry()).isEmpty();
  }

  private Answer as(String token) {
    return imis.withToken(token).get("/fhir/Organization");
  }

  private void refused(String token) {
    Answer answer = as(token);
    assertThat(answer.status()).as(answer.body()).isEqualTo(401);
    assertThat(answer.problems()).containsExactly("login");
    assertThat(answer.body()).doesNotContain(token);
  }

  private JWTClaimsSet.Builder claims() {
    return new JWTClaimsSet.Builder()
        .subject("somebody")
        .issuer(imis.server())
        .issueTime(Date.from(Instant.now().minusSeconds(10_000)))
        .expirationTime(Date.from(Instant.now().plusSeconds(600)));
  }

  private String ours(JWTClaimsSet.Builder claims) throws Exception {
    return signed(claims, ourKey());
  }

  private RSAKey ourKey() throws Exception {
    var any = new JWKSelector(new JWKMatcher.Builder().build());
    return keys.get(any, null).get(0).toRSAKey();
  }

  private static String signed(JWTClaimsSet.Builder claims, RSAKey key) throws JOSEException {
    var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
    var token = new SignedJWT(header, claims.build());
    token.sign(new RSASSASigner(key));
    return token.serialize();
  }
}
