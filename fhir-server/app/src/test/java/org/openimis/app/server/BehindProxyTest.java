package org.openimis.app.server;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.server.util.FhirContextSearchParamRegistry;
import java.util.List;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openimis.rest.definition.PublishedDefinitions;
import org.openimis.rest.server.FhirServer;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletConfig;

/**
 * Links begin with the public address where one is set, and never with what a proxy header says.
 */
class BehindProxyTest {
  private final FhirContext fhir = FhirContext.forR4Cached();

  @Test
  void the_public_address_is_the_one_that_is_set() throws Exception {
    assertThat(urlTold("https://imis.example.org/fhir")).isEqualTo("https://imis.example.org/fhir");
  }

  @Test
  void without_one_it_is_that_of_the_request() throws Exception {
    assertThat(urlTold(null)).isEqualTo("http://inside:8080/fhir");
  }

  private String urlTold(@Nullable String baseUrl) throws Exception {
    var registry = new FhirContextSearchParamRegistry(fhir);
    var server =
        new FhirServer(
            fhir, registry, new PublishedDefinitions(fhir), List.of(), List.of(), baseUrl);
    var config = new MockServletConfig();
    server.init(config);
    var request = new MockHttpServletRequest(config.getServletContext(), "GET", "/fhir/metadata");
    request.setServletPath("/fhir");
    request.setPathInfo("/metadata");
    request.setServerName("inside");
    request.setServerPort(8080);
    request.addHeader("X-Forwarded-Host", "evil.example");
    var response = new MockHttpServletResponse();
    server.service(request, response);
    return fhir.newJsonParser()
        .parseResource(CapabilityStatement.class, response.getContentAsString())
        .getImplementation()
        .getUrl();
  }
}
