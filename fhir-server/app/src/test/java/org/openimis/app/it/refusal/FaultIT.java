package org.openimis.app.it.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.app.it.ClaimMaker.aClaim;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.IInterceptorService;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import java.util.List;
import javax.sql.DataSource;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Claim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openimis.app.it.Answer;
import org.openimis.app.it.ImisClient;
import org.openimis.app.it.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A fault of ours: the caller learns a number and no more, and we find the fault by it. */
@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class FaultIT {
  private static final String CODE = "FAULT-1";

  @Autowired private ImisClient imis;
  @Autowired private DataSource dataSource;

  @Autowired
  @Qualifier("jpaInterceptorService")
  private IInterceptorService interceptors;

  /** Fails in the middle of the transaction that stores the claim. */
  @Interceptor
  public static final class Bug {
    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
    public void fail(IBaseResource resource) {
      if (resource instanceof Claim claim
          && CODE.equals(claim.getIdentifierFirstRep().getValue())) {
        throw new IllegalStateException("secret inside of the server");
      }
    }
  }

  @Test
  void the_caller_learns_a_number_under_which_we_find_it(CapturedOutput log) {
    var intact = new Intact(dataSource);
    Claim claim =
        aClaim(CODE)
            .at("VIHOS001")
            .of("10500001")
            .on("2019-01-31")
            .service("A1", 1, "400.00")
            .make();
    var bug = new Bug();
    interceptors.registerInterceptor(bug);
    try {
      for (String path : List.of("/fhir/Claim/$submit", "/fhir/Claim")) {
        Answer answer = intact.refused(500, () -> imis.as("facility").post(path, claim));
        assertThat(answer.problems()).containsExactly("fault");
        String number = answer.header("X-Request-ID");
        assertThat(number).isNotBlank();
        assertThat(answer.sentences()).singleElement().asString().contains(number);
        assertThat(answer.body()).doesNotContain("secret", "Exception", "org.openimis", "\tat ");
        assertThat(log.getAll()).contains(number).contains("secret inside of the server");
      }
    } finally {
      interceptors.unregisterInterceptor(bug);
    }
    assertThat(imis.as("facility").post("/fhir/Claim/$submit", claim).status()).isEqualTo(201);
  }
}
