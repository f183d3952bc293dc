package org.openimis.store.resource;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.IInterceptorBroadcaster;
import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.model.dao.JpaPid;
import ca.uhn.fhir.jpa.model.entity.ResourceLink;
import ca.uhn.fhir.jpa.model.entity.ResourceLink.ResourceLinkForLocalReferenceParams;
import ca.uhn.fhir.jpa.model.entity.ResourceTable;
import ca.uhn.fhir.jpa.searchparam.extractor.ISearchParamExtractor;
import ca.uhn.fhir.jpa.searchparam.extractor.ISearchParamExtractorSvc;
import ca.uhn.fhir.jpa.searchparam.extractor.PathAndRef;
import ca.uhn.fhir.jpa.searchparam.extractor.ResourceIndexedSearchParams;
import ca.uhn.fhir.jpa.searchparam.extractor.SearchParamExtractionUtil;
import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.openimis.store.hapi.InternalRequest;

/**
 * What a resource is found by, as HAPI extracts it. HAPI's service first goes through the whole
 * resource for others that it might contain, and through the database for those it refers to. Where
 * a resource contains none, and refers to none but such as are known already, that is left out; all
 * others are left to the service.
 */
public final class Extraction {
  private final ISearchParamExtractorSvc service;
  private final ISearchParamExtractor extractor;
  private final SearchParamExtractionUtil params;

  public Extraction(
      FhirContext context,
      JpaStorageSettings settings,
      ISearchParamExtractorSvc service,
      ISearchParamExtractor extractor,
      IInterceptorBroadcaster broadcaster) {
    this.service = service;
    this.extractor = extractor;
    this.params = new SearchParamExtractionUtil(context, settings, extractor, broadcaster);
  }

  /** The references by which a resource is found; none where it contains others. */
  List<PathAndRef> references(Resource resource) {
    return contains(resource)
        ? List.of()
        : List.copyOf(extractor.extractResourceLinks(resource, false));
  }

  /** What these refer to and the transaction does not know yet, such as {@code Patient/id}. */
  static Stream<String> unknown(List<PathAndRef> references, TransactionDetails transaction) {
    return references.stream()
        .map(Extraction::target)
        .flatMap(Optional::stream)
        .filter(Extraction::isOfOurs)
        .filter(target -> transaction.getResolvedResourceId(target) == null)
        .map(target -> target.toUnqualifiedVersionless().getValue());
  }

  private static Optional<IIdType> target(PathAndRef each) {
    return each.getRef() == null || each.isCanonical()
        ? Optional.empty()
        : Optional.of(each.getRef().getReferenceElement());
  }

  private static boolean contains(Resource resource) {
    return resource instanceof DomainResource holder && holder.hasContained();
  }

  /**
   * The index rows of a resource.
   *
   * @param references of the resource, as {@link #references} tells them
   * @param transaction knows the numbers of what is referred to
   */
  ResourceIndexedSearchParams of(
      Resource resource,
      ResourceTable row,
      List<PathAndRef> references,
      TransactionDetails transaction) {
    List<ResourceLink> links = contains(resource) ? null : links(references, row, transaction);
    var found = ResourceIndexedSearchParams.withSets();
    if (links == null) {
      service.extractFromResource(
          RequestPartitionId.allPartitions(),
          InternalRequest.create(),
          found,
          ResourceIndexedSearchParams.withSets(),
          row,
          resource,
          transaction,
          true,
          ISearchParamExtractor.ALL_PARAMS);
    } else {
      params.extractSearchIndexParameters(
          InternalRequest.create(), found, resource, ISearchParamExtractor.ALL_PARAMS);
      found.myLinks.addAll(links);
    }
    return found;
  }

  /** Null when there is a reference of any other kind than to a resource whose number is known. */
  private static @Nullable List<ResourceLink> links(
      List<PathAndRef> references, ResourceTable row, TransactionDetails transaction) {
    List<ResourceLink> links = new ArrayList<>();
    for (PathAndRef each : references) {
      IIdType target = each.getRef() == null ? null : each.getRef().getReferenceElement();
      if (target == null
          || each.isCanonical()
          || !isOfOurs(target)
          || each.getRef().getResource() != null
          || !(transaction.getResolvedResourceId(target) instanceof JpaPid number)) {
        return null;
      }
      links.add(
          ResourceLink.forLocalReference(
              ResourceLinkForLocalReferenceParams.instance()
                  .setSourcePath(each.getPath())
                  .setSourceResource(row)
                  .setTargetResourceType(target.getResourceType())
                  .setTargetResourcePid(number.getId())
                  .setTargetResourceId(target.getIdPart())
                  .setUpdated(transaction.getTransactionDate())
                  .setTargetResourceVersion(target.getVersionIdPartAsLong())));
    }
    return links;
  }

  private static boolean isOfOurs(IIdType target) {
    return !target.isLocal()
        && !target.hasBaseUrl()
        && target.hasResourceType()
        && target.hasIdPart();
  }
}
