package org.openimis.app.it.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.app.it.access.TwoFacilities.INSUREE;
import static org.openimis.app.it.access.TwoFacilities.OURS;
import static org.openimis.app.it.access.TwoFacilities.THEIRS;
import static org.openimis.app.it.access.TwoFacilities.claim;

import java.util.List;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openimis.app.it.ImisClient;
import org.openimis.app.it.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Logs are read by people who may not know who was treated for what (conventions 19). */
@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class LogsIT {
  @Autowired private ImisClient imis;

  @Test
  void nothing_that_is_asked_or_refused_writes_a_person_into_the_log(CapturedOutput log) {
    Patient patient =
        (Patient)
            TwoFacilities.found(imis.as("admin").get("/fhir/Patient?identifier=" + INSUREE)).get(0);
    String family = patient.getNameFirstRep().getFamily();
    imis.as("facility").post("/fhir/Claim/$submit", claim("LOG-1", OURS).make());
    imis.as("facility").post("/fhir/Claim/$submit", claim("LOG-1", THEIRS).make());
    Claim bad = claim("LOG-2", OURS).make();
    bad.getPatient().getIdentifier().setValue(INSUREE + "9");
    bad.getPatient().setDisplay(family);
    bad.setCreatedElement(null);
    imis.as("facility").post("/fhir/Claim/$submit", bad);
    imis.as("facility").post("/fhir/Claim", claim("LOG-3", OURS).draft());
    imis.as("facility").post("/fhir/Claim", "{\"" + INSUREE + "\": \"" + family + "\"");
    imis.as("facility").post("/fhir/Claim", "{\"resourceType\":\"Claim\",\"" + family + "\":1}");
    imis.as("facility").get("/fhir/Patient?identifier=" + INSUREE);
    imis.as("facility").get("/fhir/Patient?name=" + family);
    imis.as("facility").get("/fhir/Patient?no-such=" + INSUREE);
    imis.as("facility").get("/fhir/Patient/" + INSUREE);
    imis.as("facility").exchange("DELETE", "/fhir/Patient/" + INSUREE, null, "");
    imis.withoutToken().get("/fhir/Patient/" + INSUREE);
    imis.withoutToken().get("/fhir/Patient?identifier=" + INSUREE);
    imis.as("admin").post("/fhir/CoverageEligibilityRequest/$submit", TwoFacilities.question(OURS));
    for (String secret : List.of(INSUREE, family, imis.token("facility"))) {
      assertThat(log.getAll()).doesNotContain(secret);
    }
  }
}
