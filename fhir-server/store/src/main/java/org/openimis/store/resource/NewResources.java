package org.openimis.store.resource;

import ca.uhn.fhir.interceptor.api.HookParams;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import ca.uhn.fhir.jpa.model.dao.JpaPid;
import ca.uhn.fhir.jpa.model.entity.EntityIndexStatusEnum;
import ca.uhn.fhir.jpa.model.entity.ResourceTable;
import ca.uhn.fhir.jpa.searchparam.extractor.PathAndRef;
import ca.uhn.fhir.jpa.searchparam.extractor.ResourceIndexedSearchParams;
import ca.uhn.fhir.rest.api.InterceptorInvocationTimingEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.openimis.store.hapi.InternalRequest;
import org.openimis.store.hapi.ResourceIds;
import org.openimis.store.projection.ProjectionBatch;
import org.openimis.store.resource.HapiSequences.Sequence;
import org.openimis.store.sql.TableRows;

/**
 * New resources of one transaction, written beside HAPI's DAOs and row for row what the DAOs would
 * write, a statement a table however many resources there are (decision 44). What is indexed is
 * HAPI's own extractor's business, and the interceptors of the store are called as by the DAOs;
 * whoever asks has settled who may write what.
 *
 * <p>Not for anything that exists already, and the server's settings are taken for granted: no
 * tags, no partitions, no combined parameters.
 */
public final class NewResources {
  private static final String FIRST_VERSION = "1";

  private final ResourceTools tools;
  private final TransactionDetails transaction;
  private final RequestDetails request = InternalRequest.create();
  private final List<New> added = new ArrayList<>();

  private record New(Resource resource, ResourceTable row, String json) {}

  /**
   * Begins with nothing.
   *
   * @param transaction that is running, and in which everything is written
   */
  public NewResources(ResourceTools tools, TransactionDetails transaction) {
    this.tools = tools;
    this.transaction = transaction;
  }

  /**
   * Takes a resource in, under an id that the server has chosen. Afterwards it has its id, version
   * and time.
   *
   * @return the resource as JSON, as anybody will read it
   * @throws org.openimis.domain.refusal.RequestRefused when it breaks its profile
   */
  public String add(Resource resource, String id) {
    tell(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED, ResourceIds.assign(resource, id));
    long number = tools.sequences.next(Sequence.RESOURCE, tools.database);
    var row = new ResourceTable();
    row.initializeVersion();
    row.setId(JpaPid.fromId(number));
    row.setFhirId(id);
    row.setResourceType(resource.fhirType());
    row.setResourceTypeId(tools.types.numberOf(resource.fhirType()));
    row.setPublished(transaction.getTransactionDate());
    row.setUpdated(transaction.getTransactionDate());
    row.setIndexStatus(EntityIndexStatusEnum.INDEXED_RDBMS_ONLY);
    String json = json(resource);
    row.setHashSha256(hash(json));
    resource.setId(new IdType(resource.fhirType(), id, FIRST_VERSION));
    resource.getMeta().setVersionId(FIRST_VERSION);
    resource.getMeta().setLastUpdated(transaction.getTransactionDate());
    transaction.addResolvedResourceId(new IdType(resource.fhirType(), id), row.getId());
    added.add(new New(resource, row, json));
    return whole(json, resource);
  }

  /** All that stands behind the DAOs stands behind this door as well. */
  private void tell(Pointcut pointcut, Resource resource) {
    var params =
        new HookParams()
            .add(IBaseResource.class, resource)
            .add(RequestDetails.class, request)
            .addIfMatchesType(ServletRequestDetails.class, request)
            .add(TransactionDetails.class, transaction);
    if (pointcut == Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED) {
      params.add(RequestPartitionId.class, RequestPartitionId.allPartitions());
    } else {
      params.add(InterceptorInvocationTimingEnum.class, transaction.getInvocationTiming(pointcut));
    }
    tools.interceptors.callHooks(pointcut, params);
  }

  /** With what is not kept in the text, in the places where HAPI's parser writes it. */
  private static String whole(String kept, Resource resource) {
    String start = "{\"resourceType\":\"" + resource.fhirType() + "\",";
    String meta = "\"meta\":{";
    boolean hasMeta = kept.startsWith(start + meta);
    return start
        + "\"id\":\""
        + resource.getIdPart()
        + "\","
        + meta
        + "\"versionId\":\""
        + resource.getMeta().getVersionId()
        + "\",\"lastUpdated\":\""
        + resource.getMeta().getLastUpdatedElement().getValueAsString()
        + (hasMeta ? "\"," : "\"},")
        + kept.substring(start.length() + (hasMeta ? meta.length() : 0));
  }

  /** As HAPI keeps it: without what the database knows, which a new resource does not have yet. */
  private String json(Resource resource) {
    resource.setIdElement(null);
    resource.getMeta().setVersionId(null).setLastUpdated(null).setSource(null);
    return tools.hapi.context().newJsonParser().encodeResourceToString(resource);
  }

  /**
   * HAPI's hash, by which it sees that an update changes nothing: of the two bytes of each char.
   */
  private static String hash(String json) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest(json.getBytes(StandardCharsets.UTF_16LE)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Looks up what the resources refer to, all at once. HAPI's extractor looks up what is left out,
   * one after the other.
   *
   * @param references such as {@code Patient/id}
   */
  public void resolve(Collection<String> references) {
    tools
        .known
        .numbers(references, tools.database)
        .forEach(
            (reference, number) ->
                transaction.addResolvedResourceId(new IdType(reference), JpaPid.fromId(number)));
  }

  /** Writes all that was taken in. */
  public void write() {
    var resources = new TableRows(HapiTables.RESOURCE);
    var versions = new TableRows(HapiTables.VERSION);
    var indexes = new IndexRows(tools);
    List<List<PathAndRef>> references = references();
    for (int i = 0; i < added.size(); i++) {
      New each = added.get(i);
      ResourceIndexedSearchParams found =
          tools.hapi.extraction().of(each.resource(), each.row(), references.get(i), transaction);
      found.populateResourceTableSearchParamsPresentFlags(each.row());
      resources.add(resource(each.row()));
      versions.add(version(each));
      indexes.add(each.row(), found);
    }
    resources.write(tools.database);
    versions.write(tools.database);
    indexes.write();
    ProjectionBatch projections = ProjectionBatch.open(transaction);
    added.forEach(each -> tell(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED, each.resource()));
    projections.write(tools.database, transaction);
    added.clear();
  }

  /** What each refers to; whatever of it nobody has looked up yet is, all at once. */
  private List<List<PathAndRef>> references() {
    List<List<PathAndRef>> references =
        added.stream().map(each -> tools.hapi.extraction().references(each.resource())).toList();
    Set<String> unknown =
        references.stream()
            .flatMap(each -> Extraction.unknown(each, transaction))
            .collect(Collectors.toSet());
    if (!unknown.isEmpty()) {
      resolve(unknown);
    }
    return references;
  }

  private static @Nullable Object[] resource(ResourceTable row) {
    return new @Nullable Object[] {
      row.getId().getId(),
      row.getResourceType(),
      row.getResourceTypeId(),
      row.getFhirId(),
      row.getVersion(),
      "R4",
      false,
      time(row.getPublishedDate()),
      time(row.getUpdatedDate()),
      row.getHashSha256(),
      row.isSearchUrlPresent(),
      row.getIndexStatus().ordinal(),
      row.isHasLinks(),
      row.isParamsCoordsPopulated(),
      row.isParamsDatePopulated(),
      row.isParamsNumberPopulated(),
      row.isParamsQuantityPopulated(),
      row.isParamsQuantityNormalizedPopulated(),
      row.isParamsStringPopulated(),
      row.isParamsTokenPopulated(),
      row.isParamsUriPopulated(),
      row.isParamsComboStringUniquePresent(),
      row.isParamsComboTokensNonUniquePresent()
    };
  }

  private Object[] version(New each) {
    ResourceTable row = each.row();
    return new Object[] {
      tools.sequences.next(Sequence.VERSION, tools.database),
      row.getId().getId(),
      row.getResourceType(),
      row.getResourceTypeId(),
      row.getVersion(),
      "R4",
      false,
      time(row.getPublishedDate()),
      time(row.getUpdatedDate()),
      "JSON",
      each.json()
    };
  }

  /** In UTC, which is the zone of the JVM. */
  static @Nullable Timestamp time(@Nullable Date date) {
    return date == null ? null : new Timestamp(date.getTime());
  }
}
