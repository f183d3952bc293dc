package org.openimis.app.demo;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.hl7.fhir.r4.model.ClaimResponse.AdjudicationComponent;
import org.hl7.fhir.r4.model.ClaimResponse.ItemComponent;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.PositiveIntType;
import org.hl7.fhir.r4.model.Resource;
import org.openimis.domain.money.Money;
import org.openimis.domain.scheme.SampleClaim;
import org.openimis.domain.scheme.SchemePack;
import org.openimis.mapping.claim.SampleClaims;
import org.openimis.profiles.AdjudicationCodes;
import org.openimis.profiles.Extensions;

/** Submits claims over HTTP as the demo's administrator. */
final class DemoClient {
  private static final int FIRST_REFUSAL = 400;
  private static final String ADMIN = "admin:admin-secret";

  private final HttpClient http = HttpClient.newHttpClient();
  private final String server;
  private final FhirContext fhir;

  DemoClient(String server, FhirContext fhir) {
    this.server = server;
    this.fhir = fhir;
  }

  List<DemoClaim> submit(SchemePack pack) throws IOException, InterruptedException {
    String token = token();
    List<DemoClaim> claims = new ArrayList<>();
    for (SampleClaim sample : pack.sample().claims()) {
      Claim claim = SampleClaims.toFhir(sample, pack.scheme());
      HttpResponse<String> answer = post(claim, token);
      String claimed = amount(sample, pack);
      claims.add(
          answer.statusCode() < FIRST_REFUSAL
              ? judged(sample, claimed, parse(answer, ClaimResponse.class))
              : refused(sample, claimed, parse(answer, OperationOutcome.class)));
    }
    return claims;
  }

  private String token() throws IOException, InterruptedException {
    String basic = Base64.getEncoder().encodeToString(ADMIN.getBytes(StandardCharsets.UTF_8));
    var request =
        HttpRequest.newBuilder(URI.create(server + "/oauth2/token"))
            .header("Authorization", "Basic " + basic)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("grant_type=client_credentials"))
            .build();
    String body = http.send(request, BodyHandlers.ofString()).body();
    return body.replaceFirst("(?s).*\"access_token\"\\s*:\\s*\"([^\"]+)\".*", "$1");
  }

  private HttpResponse<String> post(Claim claim, String token)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(server + "/fhir/Claim/$submit"))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/fhir+json")
            .POST(BodyPublishers.ofString(fhir.newJsonParser().encodeResourceToString(claim)))
            .build();
    return http.send(request, BodyHandlers.ofString());
  }

  private <R extends Resource> R parse(HttpResponse<String> answer, Class<R> type) {
    return fhir.newJsonParser().parseResource(type, answer.body());
  }

  private static String amount(SampleClaim sample, SchemePack pack) {
    Money total = Money.zero(pack.scheme().currency());
    for (SampleClaim.Line line : sample.lines()) {
      total = total.plus(new Money(line.unitPrice(), total.currency()).times(line.quantity()));
    }
    return total.rounded().amount().toPlainString();
  }

  private static DemoClaim judged(SampleClaim sample, String claimed, ClaimResponse response) {
    String approved =
        response.getTotal().stream()
            .filter(total -> is(total.getCategory(), AdjudicationCodes.BENEFIT))
            .map(total -> total.getAmount().getValue().toPlainString())
            .findFirst()
            .orElse("");
    String decision =
        ((CodeableConcept) response.getExtensionByUrl(Extensions.DECISION).getValue())
            .getCodingFirstRep()
            .getCode();
    List<String> reasons =
        response.getItem().stream()
            .filter(DemoClient::isRefused)
            .map(item -> reason(item, response))
            .toList();
    return new DemoClaim(sample.code(), sample.facility(), claimed, approved, decision, reasons);
  }

  private static DemoClaim refused(SampleClaim sample, String claimed, OperationOutcome outcome) {
    List<String> reasons =
        outcome.getIssue().stream().map(issue -> issue.getDetails().getText()).toList();
    return new DemoClaim(sample.code(), sample.facility(), claimed, "-", "refused", reasons);
  }

  private static boolean isRefused(ItemComponent item) {
    return item.getAdjudication().stream().anyMatch(AdjudicationComponent::hasReason);
  }

  private static String reason(ItemComponent item, ClaimResponse response) {
    List<Integer> numbers = item.getNoteNumber().stream().map(PositiveIntType::getValue).toList();
    return response.getProcessNote().stream()
        .filter(note -> numbers.contains(note.getNumber()))
        .filter(note -> is(note.getLanguage(), "en"))
        .map(ClaimResponse.NoteComponent::getText)
        .findFirst()
        .orElse("");
  }

  private static boolean is(CodeableConcept concept, String code) {
    return concept.getCodingFirstRep().getCode().equals(code);
  }
}
