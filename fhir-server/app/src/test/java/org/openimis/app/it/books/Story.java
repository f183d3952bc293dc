package org.openimis.app.it.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.openimis.app.it.Answer;
import org.openimis.app.it.ClaimMaker;
import org.openimis.app.it.ImisClient;
import org.openimis.app.it.PackCopy;
import org.openimis.app.it.SchemeLoads;

/** Claims of one scheme, a copy of the lakeside pack with deductibles, ceilings and an index. */
final class Story {
  private final ImisClient imis;
  private final String letters;

  /**
   * @param letters with which the codes of the scheme start
   */
  Story(ImisClient imis, String letters) {
    this.imis = imis;
    this.letters = letters;
  }

  /** Where a claim and its answer are stored. */
  record Stored(String claim, String answer) {}

  String scheme() {
    return letters.toLowerCase(Locale.ROOT);
  }

  String policy() {
    return letters + "POL01";
  }

  String member(int number) {
    return letters + "000000" + number;
  }

  /**
   * Each person bears 150 francs and is paid 2000; the price of the second item is relative;
   * amounts are reserved for 30 days.
   */
  PackCopy pack() {
    return PackCopy.of(letters)
        .with(
            "scheme.yaml",
            "automatic-processing: true",
            "automatic-processing: true, preauthorization-days: 30")
        .with(
            "products/" + letters + "BASE.yaml",
            "  lump-sum:",
            "  ded-insuree: {values: [{from: 2022-01-01, value: 150}]}\n"
                + "  max-insuree: {values: [{from: 2022-01-01, value: 2000}]}\n"
                + "  lump-sum:")
        .with(
            "cover-rules.csv",
            letters + "BASE,item," + letters + "I02,,P,",
            letters + "BASE,item," + letters + "I02,,R,");
  }

  void load(PackCopy pack) {
    new SchemeLoads(imis).load(pack);
  }

  /** A claim for a visit in April 2024. */
  ClaimMaker claim(String code, int member) {
    return ClaimMaker.aClaim(letters + "-" + code)
        .in("XAF")
        .at(letters + "HC01")
        .of(member(member))
        .on("2024-04-08");
  }

  /** So many packs of malaria tablets for 100 francs each. */
  ClaimMaker tablets(String code, int member, int packs) {
    return claim(code, member).item(letters + "I01", packs, "100");
  }

  Answer send(ClaimMaker claim) {
    return imis.as("admin").post("/fhir/Claim/$submit", claim.make());
  }

  Stored stored(ClaimMaker claim) {
    Answer answer = send(claim);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return stored(answer);
  }

  Stored changed(String operation, Stored claim) {
    String caller = operation.equals("$process") ? "reviewer" : "admin";
    Answer answer =
        imis.as(caller)
            .exchange("POST", "/fhir/Claim/" + claim.claim() + "/" + operation, null, "");
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return stored(answer);
  }

  private static Stored stored(Answer answer) {
    ClaimResponse response = answer.as(ClaimResponse.class);
    return new Stored(
        response.getRequest().getReferenceElement().getIdPart(),
        response.getIdElement().getIdPart());
  }

  Answer askToCheck(String query) {
    return imis.as("admin").get("/fhir/$check-books?scheme=" + scheme() + query);
  }

  /** All checks of the scheme. */
  CheckResult check() {
    return CheckResult.of(askToCheck(""));
  }
}
