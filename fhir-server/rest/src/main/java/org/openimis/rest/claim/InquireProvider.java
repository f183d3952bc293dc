package org.openimis.rest.claim;

import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.model.api.annotation.Description;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.ResourceParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.server.IResourceProvider;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.access.Caller;
import org.openimis.domain.access.Role;
import org.openimis.domain.access.ScopeDirectory;
import org.openimis.domain.claim.ClaimExample;
import org.openimis.domain.claim.ClaimInquiry;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;
import org.openimis.mapping.claim.ExampleReader;
import org.openimis.mapping.claim.ReadingContext;
import org.openimis.mapping.refusal.Problems;
import org.openimis.rest.access.Callers;
import org.openimis.rest.read.ReadProvider.Access;

/** {@code Claim/$inquire}: the answers to claims like these examples. */
public final class InquireProvider implements IResourceProvider {
  /** Of all examples together; whoever finds more knows too little of what is looked for. */
  private static final int MOST_ANSWERS = 1_000;

  private final ClaimInquiry inquiry;
  private final Access access;
  private final ScopeDirectory scope;
  private final Function<String, ReadingContext> contextOfBaseUrl;
  private final Most most;

  /**
   * How much one inquiry may ask for.
   *
   * @param examples claims that one request may show
   * @param page answers that are read at once
   */
  public record Most(int examples, int page) {}

  public InquireProvider(
      ClaimInquiry inquiry,
      Access access,
      ScopeDirectory scope,
      Function<String, ReadingContext> contextOfBaseUrl,
      Most most) {
    this.inquiry = inquiry;
    this.access = access;
    this.scope = scope;
    this.contextOfBaseUrl = contextOfBaseUrl;
    this.most = most;
  }

  @Override
  public Class<Claim> getResourceType() {
    return Claim.class;
  }

  @Operation(name = "$inquire", manualRequest = true)
  @Description("Finds the answers to claims from what a facility knows of them")
  public Bundle inquire(@ResourceParam @Nullable IBaseResource body, RequestDetails request) {
    Caller caller = Callers.required(request);
    List<Shown> shown = shown(body);
    if (shown.size() > most.examples()) {
      throw new RequestRefused(ProblemCode.TOO_MANY, "", shown.size(), most.examples());
    }
    return answer(inquiry.answersTo(examples(shown, caller, request), MOST_ANSWERS), request);
  }

  /** A claim that was sent as an example, and its FHIRPath. */
  private record Shown(Claim claim, String path) {}

  private static List<Shown> shown(@Nullable IBaseResource body) {
    List<Shown> shown = new ArrayList<>();
    if (body instanceof Claim claim) {
      shown.add(new Shown(claim, "Claim"));
    } else if (body instanceof Bundle bundle) {
      requireList(bundle);
      for (int i = 0; i < bundle.getEntry().size(); i++) {
        Resource resource = bundle.getEntry().get(i).getResource();
        shown.add(shown(resource, "Bundle.entry[" + i + "].resource"));
      }
    } else if (body instanceof Parameters parameters) {
      for (int i = 0; i < parameters.getParameter().size(); i++) {
        ParametersParameterComponent parameter = parameters.getParameter().get(i);
        if (!"resource".equals(parameter.getName())) {
          throw new RequestRefused(
              ProblemCode.NOT_SUPPORTED,
              "Parameters.parameter[" + i + "].name",
              String.valueOf(parameter.getName()));
        }
        shown.add(shown(parameter.getResource(), "Parameters.parameter[" + i + "].resource"));
      }
    } else if (body != null) {
      throw new RequestRefused(
          ProblemCode.RESOURCE_TYPE, "", body.fhirType(), "Claim, Parameters, Bundle");
    }
    return shown;
  }

  private static void requireList(Bundle bundle) {
    if (bundle.getType() != BundleType.BATCH && bundle.getType() != BundleType.COLLECTION) {
      throw new RequestRefused(ProblemCode.BUNDLE_SHAPE, "Bundle.type", "batch | collection");
    }
  }

  private static Shown shown(@Nullable Resource resource, String path) {
    if (resource instanceof Claim claim) {
      return new Shown(claim, path);
    } else if (resource == null) {
      throw new RequestRefused(ProblemCode.REQUIRED, path);
    }
    throw new RequestRefused(ProblemCode.RESOURCE_TYPE, path, resource.fhirType(), "Claim");
  }

  private List<ClaimExample> examples(List<Shown> shown, Caller caller, RequestDetails request) {
    ReadingContext context = contextOfBaseUrl.apply(request.getFhirServerBase());
    var problems = new Problems();
    List<ClaimExample> examples = new ArrayList<>();
    for (Shown one : shown) {
      ClaimExample example = ExampleReader.read(one.claim(), one.path(), context, problems);
      if (example != null) {
        examples.add(example);
      }
    }
    if (!problems.isEmpty()) {
      throw new RequestRefused(problems.toList());
    }
    examples.forEach(example -> refuseOthers(example, caller));
    return examples;
  }

  /** Settled before anything is looked up, so that nobody learns which other facilities exist. */
  private void refuseOthers(ClaimExample example, Caller caller) {
    String facility = caller.facility();
    if (caller.is(Role.FACILITY)
        && facility != null
        && !scope.isFacility(example.provider(), facility)) {
      throw new RequestRefused(ProblemCode.FORBIDDEN, example.provider().path(), "provider");
    }
  }

  /** The answers in their current version; read as the caller, who sees no other's. */
  private Bundle answer(List<String> ids, RequestDetails request) {
    Map<String, ClaimResponse> byId = new HashMap<>();
    for (int from = 0; from < ids.size(); from += most.page()) {
      read(ids.subList(from, Math.min(from + most.page(), ids.size())), request)
          .forEach(found -> byId.put(found.getIdElement().getIdPart(), found));
    }
    var bundle = new Bundle();
    bundle.setType(BundleType.SEARCHSET);
    for (String id : ids) {
      ClaimResponse found = byId.get(id);
      if (found != null) {
        bundle
            .addEntry()
            .setFullUrl(request.getFhirServerBase() + "/ClaimResponse/" + id)
            .setResource(found)
            .getSearch()
            .setMode(SearchEntryMode.MATCH);
      }
    }
    bundle.setTotal(bundle.getEntry().size());
    return bundle;
  }

  private List<ClaimResponse> read(List<String> ids, RequestDetails request) {
    var anyOf = new TokenOrListParam();
    ids.forEach(id -> anyOf.add(new TokenParam(id)));
    var search = SearchParameterMap.newSynchronous();
    search.add("_id", anyOf);
    search.setLoadSynchronousUpTo(ids.size());
    return access
        .daos()
        .getResourceDao(ClaimResponse.class)
        .search(search, request)
        .getAllResources()
        .stream()
        .map(ClaimResponse.class::cast)
        .toList();
  }
}
