package org.openimis.rest.catalogue;

import ca.uhn.fhir.model.api.annotation.Description;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.NotModifiedException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.access.Caller;
import org.openimis.domain.access.Role;
import org.openimis.domain.access.ScopeDirectory;
import org.openimis.domain.catalogue.CatalogueDesk;
import org.openimis.domain.catalogue.CatalogueDesk.Entry;
import org.openimis.domain.catalogue.CatalogueDesk.Page;
import org.openimis.domain.catalogue.LineKind;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;
import org.openimis.rest.access.Callers;
import org.openimis.rest.read.ReadProvider;

/**
 * {@code Organization/id/$catalogue}: what a facility may claim on a day, with prices and limits,
 * to be kept by its own system.
 */
public final class CatalogueProvider extends ReadProvider<Organization> {
  private final Resources resources;
  private final CatalogueDesk desk;
  private final ScopeDirectory scope;
  private final CatalogueQuestion.Terms terms;

  /** Reads resources of the registers, which all who may ask for a catalogue may see. */
  @FunctionalInterface
  public interface Resources {
    Map<String, Resource> read(String type, Collection<String> ids);
  }

  public CatalogueProvider(
      Access access,
      CatalogueDesk desk,
      ScopeDirectory scope,
      Resources resources,
      CatalogueQuestion.Terms terms) {
    super(Organization.class, access);
    this.resources = resources;
    this.desk = desk;
    this.scope = scope;
    this.terms = terms;
  }

  @Operation(name = "$catalogue", idempotent = true, manualRequest = true)
  @Description("Tells a facility what it may claim on a day, with prices and limits, in pages")
  public Bundle catalogue(@IdParam IdType id, RequestDetails request) {
    String facility = id.getIdPart();
    requireOwn(Callers.required(request), facility);
    String edition =
        desk.edition(facility).orElseThrow(() -> new RequestRefused(ProblemCode.NOT_FOUND, ""));
    CatalogueQuestion asked = CatalogueQuestion.read(request.getParameters(), terms);
    String product = asked.product();
    if (product != null && !desk.hasProduct(facility, product)) {
      throw new RequestRefused(
          ProblemCode.UNRESOLVED_REFERENCE, CatalogueQuestion.PRODUCT, "InsurancePlan", product);
    }
    answerOnce(asked.tag(edition), request);
    return bundle(desk.page(asked.of(facility)), asked, facility, request);
  }

  private void requireOwn(Caller caller, String facility) {
    Optional<String> own = Optional.ofNullable(caller.facility()).flatMap(scope::organizationOf);
    if (caller.is(Role.FACILITY) && own.filter(facility::equals).isEmpty()) {
      throw new RequestRefused(ProblemCode.FORBIDDEN, "");
    }
  }

  /** Who has this answer already is told so. */
  private static void answerOnce(String tag, RequestDetails request) {
    if (request instanceof ServletRequestDetails servlet) {
      servlet.getServletResponse().setHeader("Cache-Control", "private, no-cache");
      servlet.getServletResponse().setHeader("ETag", tag);
    }
    String had = request.getHeader("If-None-Match");
    if (had != null && List.of(had.split("\\s*,\\s*")).contains(tag)) {
      throw new NotModifiedException("The catalogue is that of " + tag);
    }
  }

  private Bundle bundle(
      Page page, CatalogueQuestion asked, String facility, RequestDetails request) {
    Map<String, Resource> read =
        Map.of(
                "Medication", definitions(page, LineKind.ITEM),
                "ActivityDefinition", definitions(page, LineKind.SERVICE),
                "ChargeItemDefinition",
                    page.entries().stream().flatMap(e -> e.terms().stream()).toList())
            .entrySet()
            .stream()
            .flatMap(type -> resources.read(type.getKey(), type.getValue()).entrySet().stream())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    var bundle = new Bundle().setType(BundleType.SEARCHSET);
    String base = request.getFhirServerBase();
    String self = base + "/Organization/" + facility + "/$catalogue";
    bundle.addLink().setRelation("self").setUrl(self + asked.query());
    if (page.hasMore()) {
      Entry last = page.entries().get(page.entries().size() - 1);
      bundle.addLink().setRelation("next").setUrl(self + asked.after(last.code()).query());
    }
    for (Entry entry : page.entries()) {
      add(bundle, read.get(entry.definition()), SearchEntryMode.MATCH, base);
      entry.terms().forEach(id -> add(bundle, read.get(id), SearchEntryMode.INCLUDE, base));
    }
    return bundle;
  }

  private static List<String> definitions(Page page, LineKind kind) {
    return page.entries().stream()
        .filter(entry -> entry.code().kind() == kind)
        .map(Entry::definition)
        .toList();
  }

  private static void add(
      Bundle bundle, @Nullable Resource resource, SearchEntryMode mode, String base) {
    Resource found = Objects.requireNonNull(resource);
    bundle
        .addEntry()
        .setFullUrl(base + "/" + found.getIdElement().toUnqualifiedVersionless().getValue())
        .setResource(found)
        .getSearch()
        .setMode(mode);
  }
}
