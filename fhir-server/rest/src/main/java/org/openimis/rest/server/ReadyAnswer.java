package org.openimis.rest.server;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.api.server.IRestfulResponse;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.ResponseDetails;
import ca.uhn.fhir.rest.server.RestfulServerUtils;
import ca.uhn.fhir.rest.server.RestfulServerUtils.ResponseEncoding;
import ca.uhn.fhir.util.DateUtils;
import java.io.IOException;
import java.io.Writer;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * Sends an answer that is there as JSON already, since it was just stored, as it is: to encode a
 * large ClaimResponse once more takes as long as to read and check its claim. Who asks for XML, for
 * a part or for pretty lines is left to HAPI.
 */
@Interceptor
public final class ReadyAnswer {
  private static final String READY = ReadyAnswer.class.getName();

  /** After everything that has a say in the status. */
  private static final int LAST = 1_000;

  private record Ready(Resource resource, String json) {}

  /**
   * To be called by an operation that answers with this resource.
   *
   * @param json what HAPI's parser would make of it
   */
  public static void give(RequestDetails request, Resource resource, String json) {
    request.getUserData().put(READY, new Ready(resource, json));
  }

  /** Returns false when the answer is sent. */
  @Hook(value = Pointcut.SERVER_OUTGOING_RESPONSE, order = LAST)
  public boolean send(RequestDetails request, ResponseDetails details) throws IOException {
    if (!(request.getUserData().get(READY) instanceof Ready ready)
        || ready.resource() != details.getResponseResource()
        || !request.getParameters().isEmpty()) {
      return true;
    }
    String type = jsonType(request);
    if (type == null) {
      return true;
    }
    IRestfulResponse response = request.getResponse();
    String place =
        ready
            .resource()
            .getIdElement()
            .withServerBase(request.getFhirServerBase(), ready.resource().fhirType())
            .getValue();
    response.addHeader(Constants.HEADER_LOCATION, place);
    response.addHeader(Constants.HEADER_CONTENT_LOCATION, place);
    response.addHeader(
        Constants.HEADER_LAST_MODIFIED,
        DateUtils.formatDate(ready.resource().getMeta().getLastUpdated()));
    Writer writer =
        response.getResponseWriter(
            details.getResponseCode(), type, Constants.CHARSET_NAME_UTF8, request.isRespondGzip());
    writer.write(ready.json());
    response.commitResponse(writer);
    return false;
  }

  /** The content type under which the client takes JSON; null when it wants something else. */
  private static @Nullable String jsonType(RequestDetails request) {
    ResponseEncoding wanted =
        RestfulServerUtils.determineResponseEncodingNoDefault(
            request, request.getServer().getDefaultResponseEncoding());
    if (wanted == null) {
      return Constants.CT_FHIR_JSON_NEW;
    }
    boolean json =
        wanted.getEncoding() == EncodingEnum.JSON
            && !RestfulServerUtils.prettyPrintResponse(request.getServer(), request);
    return json ? wanted.getResourceContentType() : null;
  }
}
