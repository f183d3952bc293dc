package org.openimis.rest.claim;

import ca.uhn.fhir.model.api.annotation.Description;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.ResourceParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.IResourceProvider;
import java.time.Clock;
import java.util.function.Function;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.Parameters;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.claim.JudgedClaim;
import org.openimis.domain.claim.PreviewClaim;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;
import org.openimis.mapping.claim.ClaimIds;
import org.openimis.mapping.claim.PreviewWriter;
import org.openimis.mapping.text.Languages;

/** {@code Claim/$validate-rules}: what the rules would say of a claim, with nothing stored. */
public final class ClaimPreviewProvider implements IResourceProvider {
  private final PreviewClaim preview;
  private final ClaimForms forms;
  private final Function<JudgedClaim, ClaimIds> idsOf;
  private final Clock clock;

  /**
   * Previews claims.
   *
   * @param idsOf tells under which ids the registers hold those whom a claim names
   */
  public ClaimPreviewProvider(
      PreviewClaim preview, ClaimForms forms, Function<JudgedClaim, ClaimIds> idsOf, Clock clock) {
    this.preview = preview;
    this.forms = forms;
    this.idsOf = idsOf;
    this.clock = clock;
  }

  @Override
  public Class<Claim> getResourceType() {
    return Claim.class;
  }

  @Operation(name = "$validate-rules", manualRequest = true)
  @Description("Tells what the rules of the scheme would decide on a claim; stores nothing")
  public Parameters validateRules(
      @ResourceParam @Nullable IBaseResource body, RequestDetails request) {
    IBaseResource content = body instanceof Parameters sent ? ClaimProvider.resourceOf(sent) : body;
    if (!(content instanceof Claim claim)) {
      String type = content == null ? "" : content.fhirType();
      throw new RequestRefused(ProblemCode.RESOURCE_TYPE, "", type, "Claim");
    }
    JudgedClaim judged = preview.judge(forms.read(claim, request));
    return PreviewWriter.write(
        judged,
        idsOf.apply(judged),
        clock.instant(),
        Languages.of(request.getHeader("Accept-Language")));
  }
}
