package org.openimis.rest.terminology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ValueSet;
import org.junit.jupiter.api.Test;
import org.openimis.domain.refusal.Problem;
import org.openimis.domain.refusal.RequestRefused;
import org.openimis.mapping.terminology.CanonicalUrl;

class OperationInputTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2025-03-31T23:00:00Z"), ZoneOffset.UTC);
  private static final Set<String> KNOWN =
      Set.of(
          "url",
          "urlVersion",
          "code",
          "system",
          "version",
          "display",
          "coding",
          "codeableConcept",
          "count",
          "flag",
          "date",
          "property",
          "displayLanguage");

  private static RequestDetails get(String... pairs) {
    var request = new SystemRequestDetails();
    for (int i = 0; i < pairs.length; i += 2) {
      request.addParameter(pairs[i], new String[] {pairs[i + 1]});
    }
    return request;
  }

  private static RequestDetails post(Resource body) {
    var request = new SystemRequestDetails();
    request.setResource(body);
    return request;
  }

  private static OperationInput read(RequestDetails request) {
    return new OperationInput(request, KNOWN);
  }

  private static void refused(String code, String path, ThrowingCallable reading) {
    assertThatThrownBy(reading)
        .isInstanceOfSatisfying(
            RequestRefused.class,
            refused -> {
              Problem problem = refused.problems().get(0);
              assertThat(problem.code().code()).isEqualTo(code);
              assertThat(problem.path()).isEqualTo(path);
            });
  }

  @Test
  void address_and_body_say_the_same() {
    var body = new Parameters();
    body.addParameter("count", new IntegerType(7));
    body.addParameter("flag", true);
    for (RequestDetails request :
        new RequestDetails[] {get("count", "7", "flag", "true"), post(body)}) {
      OperationInput input = read(request);
      assertThat(input.number("count")).contains(7);
      assertThat(input.flag("flag", false)).isTrue();
    }
    assertThat(read(get()).number("count")).isEmpty();
    assertThat(read(get()).flag("flag", true)).isTrue();
    assertThat(read(get("_format", "xml", "url", "")).text("url")).isEmpty();
  }

  @Test
  void what_the_operation_does_not_know_is_refused() {
    refused("not-supported", "context", () -> read(get("context", "x")));
    var body = new Parameters();
    body.addParameter().setName("valueSet").setResource(new ValueSet());
    refused(
        "not-supported",
        "Parameters.parameter.where(name = 'valueSet').value",
        () -> read(post(body)));
    var odd = new Parameters();
    odd.addParameter("x') or true", true);
    refused("not-supported", "Parameters.parameter.name", () -> read(post(odd)));
    refused("resource-type", "", () -> read(post(new ValueSet())));
    var empty = new Parameters();
    empty.addParameter().setName("url");
    refused("required", "Parameters.parameter.where(name = 'url').value", () -> read(post(empty)));
  }

  @Test
  void values_that_cannot_be_are_refused() {
    refused("value", "count", () -> read(get("count", "-1")).number("count"));
    refused("value", "count", () -> read(get("count", "99999999999")).number("count"));
    refused("value", "flag", () -> read(get("flag", "yes")).flag("flag", false));
    refused("value", "date", () -> read(get("date", "yesterday")).day(CLOCK));
    refused("value", "date", () -> read(get("date", "2025-02-31")).day(CLOCK));
    var body = new Parameters();
    body.addParameter("code", new CodeType("a"));
    body.addParameter("code", new CodeType("b"));
    refused(
        "value",
        "Parameters.parameter.where(name = 'code').value",
        () -> read(post(body)).text("code"));
    var complex = new Parameters();
    complex.addParameter("url", new Coding("s", "c", null));
    refused(
        "value",
        "Parameters.parameter.where(name = 'url').value",
        () -> read(post(complex)).text("url"));
  }

  @Test
  void a_day_is_today_unless_it_is_named() {
    assertThat(read(get()).day(CLOCK)).isEqualTo(LocalDate.of(2025, 3, 31));
    assertThat(read(get("date", "2019-05")).day(CLOCK)).isEqualTo(LocalDate.of(2019, 5, 1));
    assertThat(read(get("date", "2019-05-02T10:00:00Z")).day(CLOCK))
        .isEqualTo(LocalDate.of(2019, 5, 2));
  }

  @Test
  void the_language_is_the_parameter_s_or_the_header_s() {
    RequestDetails request = get("displayLanguage", "en");
    request.addHeader("Accept-Language", "fr");
    assertThat(read(request).language()).isEqualTo(Locale.ENGLISH);
    RequestDetails french = get();
    french.addHeader("Accept-Language", "fr-CM, fr;q=0.9");
    assertThat(read(french).language()).isEqualTo(Locale.FRENCH);
    assertThat(read(get("displayLanguage", "de")).language()).isEqualTo(Locale.ENGLISH);
  }

  @Test
  void a_version_stands_in_the_name_or_apart() {
    assertThat(read(get("url", "u|2", "urlVersion", "1")).canonical("url", "urlVersion"))
        .contains(new CanonicalUrl("u", "2"));
    assertThat(read(get("url", "u", "urlVersion", "1")).canonical("url", "urlVersion"))
        .contains(new CanonicalUrl("u", "1"));
    assertThat(read(get()).canonical("url", "urlVersion")).isEmpty();
  }

  @Test
  void codes_are_sent_in_three_ways() {
    assertThat(read(get("code", "A", "system", "s", "display", "d")).codings("system", "version"))
        .singleElement()
        .satisfies(
            coding -> {
              assertThat(coding.getSystem()).isEqualTo("s");
              assertThat(coding.getCode()).isEqualTo("A");
              assertThat(coding.getDisplay()).isEqualTo("d");
            });
    var coding = new Parameters();
    coding.addParameter("coding", new Coding("s", "A", null));
    assertThat(read(post(coding)).codings("system", "version")).hasSize(1);
    var concept = new Parameters();
    concept.addParameter(
        "codeableConcept",
        new CodeableConcept()
            .addCoding(new Coding("s", "A", null))
            .addCoding(new Coding("t", "B", null)));
    assertThat(read(post(concept)).codings("system", "version")).hasSize(2);
    refused("required", "code", () -> read(get("system", "s")).codings("system", "version"));
    refused("not-supported", "coding", () -> read(get("coding", "s|A")));
    var many = new CodeableConcept();
    for (int i = 0; i < 101; i++) {
      many.addCoding(new Coding("s", "A" + i, null));
    }
    var tooMany = new Parameters();
    tooMany.addParameter("codeableConcept", many);
    refused(
        "too-many",
        "Parameters.parameter.where(name = 'codeableConcept').value",
        () -> read(post(tooMany)).codings("system", "version"));
    var wrong = new Parameters();
    wrong.addParameter("coding", new CodeType("A"));
    refused(
        "value",
        "Parameters.parameter.where(name = 'coding').value",
        () -> read(post(wrong)).codings("system", "version"));
  }
}
