package org.openimis.app.it.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Parameters;
import org.openimis.app.it.Answer;
import org.openimis.app.it.ClaimMaker;
import org.openimis.app.it.ImisClient;

/**
 * What people do with claims in a scheme of the test's own, a copy of the lakeside pack: an
 * administrator claims for the health centre and takes claims back, a reviewer processes them.
 */
final class Desk {
  private final ImisClient imis;
  private final String letters;

  /**
   * @param letters with which the codes of the scheme start
   */
  Desk(ImisClient imis, String letters) {
    this.imis = imis;
    this.letters = letters;
  }

  /** A code of the scheme: {@code I01} is the first item. */
  String code(String ending) {
    return letters + ending;
  }

  /** The number of a person in the sample, by the last digits. */
  String member(int number) {
    return letters + "000000" + number;
  }

  /** A visit of one day in April 2024 at the health centre, for which nothing is asked yet. */
  ClaimMaker claim(String code, int member) {
    return ClaimMaker.aClaim(letters + "-" + code)
        .in("XAF")
        .at(code("HC01"))
        .of(member(member))
        .on("2024-04-08");
  }

  /** So many packs of malaria tablets, of which the list has the price: 100 francs each. */
  ClaimMaker tablets(String code, int member, int packs) {
    return claim(code, member).item(code("I01"), packs, "100");
  }

  Answer send(ClaimMaker claim) {
    return imis.as("admin").post("/fhir/Claim/$submit", claim.make());
  }

  /** The answer to a claim that is taken in. */
  ClaimResponse answered(ClaimMaker claim) {
    Answer answer = send(claim);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.as(ClaimResponse.class);
  }

  Filed filed(ClaimMaker claim) {
    return Filed.of(answered(claim));
  }

  Filed drafted(ClaimMaker claim) {
    Answer created = imis.as("admin").post("/fhir/Claim", claim.draft());
    assertThat(created.status()).as(created.body()).isEqualTo(201);
    return new Filed(created.as(Claim.class).getIdElement().getIdPart(), "");
  }

  /** Asks for a change without a word. */
  Answer ask(String operation, Filed claim) {
    return imis.as(operation.equals("$process") ? "reviewer" : "admin")
        .exchange("POST", "/fhir/Claim/" + claim.claim() + "/" + operation, null, "");
  }

  Answer ask(String operation, Filed claim, Parameters parameters) {
    return imis.as("admin").post("/fhir/Claim/" + claim.claim() + "/" + operation, parameters);
  }

  /** The answer to a change that is made. */
  ClaimResponse changed(String operation, Filed claim) {
    return granted(ask(operation, claim));
  }

  ClaimResponse changed(String operation, Filed claim, Parameters parameters) {
    return granted(ask(operation, claim, parameters));
  }

  private static ClaimResponse granted(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.as(ClaimResponse.class);
  }

  /** The parameters of a change. */
  static Parameters because(String reason) {
    var parameters = new Parameters();
    parameters.addParameter("reason", new CodeableConcept().setText(reason));
    return parameters;
  }

  static Parameters corrected(ClaimMaker content) {
    var parameters = new Parameters();
    parameters.addParameter().setName("resource").setResource(content.make());
    return parameters;
  }

  /** What is found now at an address below the FHIR base. */
  Answer get(String path) {
    return imis.as("admin").get("/fhir/" + path);
  }

  ClaimResponse current(Filed claim) {
    return get("ClaimResponse/" + claim.response()).as(ClaimResponse.class);
  }

  /** The versions of an answer, the newest first. */
  List<ClaimResponse> history(Filed claim) {
    return get("ClaimResponse/" + claim.response() + "/_history")
        .as(Bundle.class)
        .getEntry()
        .stream()
        .map(entry -> (ClaimResponse) entry.getResource())
        .toList();
  }
}
