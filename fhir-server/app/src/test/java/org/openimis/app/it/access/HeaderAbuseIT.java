package org.openimis.app.it.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.app.it.access.TwoFacilities.OURS;
import static org.openimis.app.it.access.TwoFacilities.claim;

import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Claim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openimis.app.it.Answer;
import org.openimis.app.it.ImisClient;
import org.openimis.app.it.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Headers by which HAPI can be steered give no rights, and garbage in them no fault. */
@IntegrationTest
class HeaderAbuseIT {
  @Autowired private ImisClient imis;

  static Stream<Arguments> headers() {
    return Stream.of(
        Arguments.of("X-Retry-On-Version-Conflict", "garbage"),
        Arguments.of("X-Retry-On-Version-Conflict", "retry; max-retries=99999999999"),
        Arguments.of("X-Retry-On-Version-Conflict", "retry; max-retries=x"),
        Arguments.of("X-Rewrite-History", "true"),
        Arguments.of("X-Upsert-Extistence-Check", "disabled"),
        Arguments.of("X-Transaction-Semantics", "garbage"),
        Arguments.of("X-Transaction-Semantics", "retryCount=5; minRetryDelay=10000"),
        Arguments.of("X-Meta-Snapshot-Mode", "garbage"),
        Arguments.of("X-Request-Partition-IDs", "1,2"),
        Arguments.of("X-Request-Source", "http://evil.example"),
        Arguments.of("X-Cascade", "delete"),
        Arguments.of("X-HTTP-Method-Override", "DELETE"),
        Arguments.of("X-Security-Context", "a|b"),
        Arguments.of("X-Forwarded-Host", "evil.example"),
        Arguments.of("X-Forwarded-Proto", "gopher"),
        Arguments.of("X-Forwarded-For", "127.0.0.1"),
        Arguments.of("Forwarded", "host=evil.example"),
        Arguments.of("X-Original-URL", "/fhir/metadata"),
        Arguments.of("Content-Location", "Claim/1"),
        Arguments.of("If-Modified-Since", "garbage"),
        Arguments.of("If-None-Match", "garbage"),
        Arguments.of("Cache-Control", "max-results=garbage"),
        Arguments.of("Prefer", "return=garbage"),
        Arguments.of("Prefer", "respond-async"),
        Arguments.of("Range", "bytes=0-1"),
        Arguments.of("X-Request-ID", "a".repeat(3000)),
        Arguments.of("X-Request-ID", "<script>"),
        Arguments.of("Accept-Language", "a".repeat(3000)),
        Arguments.of("Accept-Language", "*;q=x,,;"),
        Arguments.of("Accept-Charset", "garbage"),
        Arguments.of("Accept-Encoding", "garbage"));
  }

  @ParameterizedTest
  @MethodSource("headers")
  void a_header_changes_neither_rights_nor_links(String name, String value) {
    Claim draft = claim("HEADER", OURS).draft();
    Answer created = imis.as("facility").header(name, value).post("/fhir/Claim", draft);
    assertThat(created.status()).as(created.body()).isEqualTo(201);
    assertThat(created.header("Location")).startsWith(imis.server() + "/fhir/Claim/");
    Claim stored = created.as(Claim.class);
    assertThat(stored.getMeta().getSource())
        .as("source")
        .satisfiesAnyOf(
            source -> assertThat(source).isNull(), source -> assertThat(source).startsWith("#"));
    String path = "/fhir/Claim/" + stored.getIdElement().getIdPart();

    draft.setId(stored.getIdElement().getIdPart());
    draft.getPriority().setText("changed");
    Answer updated = imis.as("facility").header(name, value).put(path, draft);
    assertThat(updated.status()).as(updated.body()).isEqualTo(200);
    assertThat(updated.as(Claim.class).getMeta().getVersionId()).isEqualTo("2");

    assertThat(imis.as("facility").header(name, value).get(path).status()).isEqualTo(200);
    Answer search = imis.as("facility").header(name, value).get("/fhir/Claim?_count=1");
    assertThat(search.status()).isEqualTo(200);
    assertThat(search.body()).doesNotContain("evil.example");
    assertThat(imis.as("facility").header(name, value).exchange("DELETE", path, null, "").status())
        .isEqualTo(405);
    assertThat(imis.as("reviewer").header(name, value).put(path, draft).status()).isEqualTo(403);
    assertThat(imis.as("officer").header(name, value).get(path).status()).isEqualTo(403);
    assertThat(imis.withoutToken().header(name, value).get(path).status()).isEqualTo(401);
  }

  @Test
  void a_version_that_is_none_is_a_conflict() {
    Claim draft = claim("HEADER-V", OURS).draft();
    Claim stored = imis.as("facility").post("/fhir/Claim", draft).as(Claim.class);
    draft.setId(stored.getIdElement().getIdPart());
    String path = "/fhir/Claim/" + stored.getIdElement().getIdPart();
    for (String version : new String[] {"W/\"7\"", "garbage", "W/\"99999999999999999999\""}) {
      Answer answer = imis.as("facility").header("If-Match", version).put(path, draft);
      assertThat(answer.status()).as(version).isEqualTo(412);
      assertThat(answer.problems()).containsExactly("version-conflict");
    }
    draft.getPriority().setText("changed");
    assertThat(imis.as("facility").header("If-Match", "W/\"1\"").put(path, draft).status())
        .isEqualTo(200);
  }

  @Test
  void a_create_on_condition_is_refused() {
    Answer answer =
        imis.as("facility")
            .header("If-None-Exist", "identifier=HEADER")
            .post("/fhir/Claim", claim("HEADER-C", OURS).draft());
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.problems()).containsExactly("not-supported");
  }

  @Test
  void who_has_the_current_version_is_told_so() {
    Claim stored =
        imis.as("facility").post("/fhir/Claim", claim("HEADER-N", OURS).draft()).as(Claim.class);
    String path = "/fhir/Claim/" + stored.getIdElement().getIdPart();
    assertThat(imis.as("facility").header("If-None-Match", "W/\"1\"").get(path).status())
        .isEqualTo(304);
    assertThat(imis.as("facility").header("If-None-Match", "W/\"2\"").get(path).status())
        .isEqualTo(200);
  }
}
