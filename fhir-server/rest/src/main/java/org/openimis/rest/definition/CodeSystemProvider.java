package org.openimis.rest.definition;

import ca.uhn.fhir.model.api.Include;
import ca.uhn.fhir.rest.api.SortSpec;
import ca.uhn.fhir.rest.api.server.IBundleProvider;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.IdType;
import org.jspecify.annotations.Nullable;
import org.openimis.mapping.terminology.Heading;
import org.openimis.mapping.terminology.Registers;
import org.openimis.rest.access.Callers;
import org.openimis.rest.read.ReadProvider;
import org.openimis.rest.read.SearchRequests.PageSizes;

/**
 * Code systems: those that come with the program, and the registers of the schemes, which are in
 * the database and have versions.
 */
public final class CodeSystemProvider extends ReadProvider<CodeSystem> {
  private static final String TYPE = "CodeSystem";

  private final Access access;
  private final PublishedDefinitions definitions;
  private final Registers registers;
  private final PageSizes pages;

  public CodeSystemProvider(
      Access access, PublishedDefinitions definitions, Registers registers, PageSizes pages) {
    super(CodeSystem.class, access);
    this.access = access;
    this.definitions = definitions;
    this.registers = registers;
    this.pages = pages;
  }

  @Override
  public CodeSystem read(IdType id, RequestDetails request) {
    Callers.required(request);
    return id.hasVersionIdPart()
        ? super.read(id, request)
        : definitions
            .read(CodeSystem.class, id.getIdPart())
            .orElseGet(() -> super.read(id, request));
  }

  /** What comes with the program is found first. */
  @Override
  public IBundleProvider search(
      @Nullable Set<Include> includes,
      @Nullable Set<Include> revIncludes,
      @Nullable SortSpec sort,
      RequestDetails request) {
    access.scope().check(Callers.required(request), TYPE, request.getParameters());
    var query = new DefinitionQuery(TYPE, request, pages);
    List<Heading> headings = new ArrayList<>(definitions.headings(TYPE));
    registers.current().forEach(register -> headings.add(register.heading()));
    return query.page(headings, heading -> find(heading, request));
  }

  private Optional<CodeSystem> find(Heading heading, RequestDetails request) {
    try {
      return Optional.of(read(new IdType(TYPE, heading.id()), request));
    } catch (ResourceNotFoundException e) {
      return Optional.empty(); // not for this caller's eyes
    }
  }
}
