package org.openimis.store.resource;

import ca.uhn.fhir.jpa.model.entity.BaseResourceIndexedSearchParam;
import ca.uhn.fhir.jpa.model.entity.ResourceIndexedSearchParamDate;
import ca.uhn.fhir.jpa.model.entity.ResourceIndexedSearchParamString;
import ca.uhn.fhir.jpa.model.entity.ResourceIndexedSearchParamToken;
import ca.uhn.fhir.jpa.model.entity.ResourceIndexedSearchParamUri;
import ca.uhn.fhir.jpa.model.entity.ResourceLink;
import ca.uhn.fhir.jpa.model.entity.ResourceTable;
import ca.uhn.fhir.jpa.searchparam.extractor.ResourceIndexedSearchParams;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openimis.store.resource.HapiSequences.Sequence;
import org.openimis.store.sql.TableRows;

/** Index rows of all kinds that our search parameters have. */
final class IndexRows {
  private final ResourceTools tools;
  private final TableRows links = new TableRows(HapiTables.LINK);
  private final TableRows tokens = new TableRows(HapiTables.TOKEN);
  private final TableRows dates = new TableRows(HapiTables.DATE);
  private final TableRows strings = new TableRows(HapiTables.STRING);
  private final TableRows uris = new TableRows(HapiTables.URI);

  IndexRows(ResourceTools tools) {
    this.tools = tools;
  }

  void add(ResourceTable row, ResourceIndexedSearchParams found) {
    refuseOthers(found);
    for (ResourceLink link : found.myLinks) {
      links.add(link(row, link));
    }
    prepared(row, found.myTokenParams)
        .forEach(param -> add(tokens, Sequence.TOKEN, row, param, values(param)));
    prepared(row, found.myDateParams)
        .forEach(param -> add(dates, Sequence.DATE, row, param, values(param)));
    prepared(row, found.myStringParams)
        .forEach(param -> add(strings, Sequence.STRING, row, param, values(param)));
    prepared(row, found.myUriParams)
        .forEach(param -> add(uris, Sequence.URI, row, param, values(param)));
  }

  /** Declaring a parameter of another type takes a table here first. */
  private static void refuseOthers(ResourceIndexedSearchParams found) {
    if (!found.myNumberParams.isEmpty()
        || !found.myQuantityParams.isEmpty()
        || !found.myQuantityNormalizedParams.isEmpty()
        || !found.myCoordsParams.isEmpty()
        || !found.myComboStringUniques.isEmpty()
        || !found.myComboTokenNonUnique.isEmpty()
        || !found.mySearchParamPresentEntities.isEmpty()) {
      throw new IllegalStateException("A search parameter of a type that is not written here");
    }
  }

  /** Once each, as HAPI does it: hashes may make two of them the same. */
  private <P extends BaseResourceIndexedSearchParam> Set<P> prepared(
      ResourceTable row, Collection<P> params) {
    for (P param : params) {
      param.setResourceId(row.getId().getId());
      param.calculateHashes();
    }
    Set<P> once = new HashSet<>(params);
    for (P param : once) {
      tools.identities.tell(param, row.getResourceType());
    }
    return once;
  }

  /** Name and type are in the hash of the identity, and not repeated (decision 20). */
  private void add(
      TableRows rows,
      Sequence sequence,
      ResourceTable row,
      BaseResourceIndexedSearchParam param,
      @Nullable Object[] values) {
    List<@Nullable Object> all = new ArrayList<>();
    all.add(tools.sequences.next(sequence, tools.database));
    all.add(row.getId().getId());
    all.add(null);
    all.add(null);
    all.add(param.isMissing());
    all.add(param.getHashIdentity());
    all.addAll(Arrays.asList(values));
    rows.add(all.toArray());
  }

  private static @Nullable Object[] values(ResourceIndexedSearchParamToken token) {
    return new @Nullable Object[] {
      token.getSystem(),
      token.getValue(),
      token.getHashSystem(),
      token.getHashSystemAndValue(),
      token.getHashValue()
    };
  }

  private static @Nullable Object[] values(ResourceIndexedSearchParamDate date) {
    return new @Nullable Object[] {
      NewResources.time(date.getValueLow()),
      NewResources.time(date.getValueHigh()),
      date.getValueLowDateOrdinal(),
      date.getValueHighDateOrdinal()
    };
  }

  private static @Nullable Object[] values(ResourceIndexedSearchParamString string) {
    return new @Nullable Object[] {
      string.getValueExact(),
      string.getValueNormalized(),
      string.getHashExact(),
      string.getHashNormalizedPrefix()
    };
  }

  private static @Nullable Object[] values(ResourceIndexedSearchParamUri uri) {
    return new @Nullable Object[] {uri.getUri(), uri.getHashUri()};
  }

  private @Nullable Object[] link(ResourceTable row, ResourceLink link) {
    return new @Nullable Object[] {
      tools.sequences.next(Sequence.LINK, tools.database),
      link.getSourcePath(),
      row.getId().getId(),
      row.getResourceType(),
      row.getResourceTypeId(),
      link.getTargetResourcePid(),
      link.getTargetResourceType(),
      link.getTargetResourceType() == null
          ? null
          : tools.types.numberOf(link.getTargetResourceType()),
      link.getTargetResourceUrl(),
      link.getTargetResourceVersion(),
      NewResources.time(link.getUpdated())
    };
  }

  void write() {
    links.write(tools.database);
    tokens.write(tools.database);
    dates.write(tools.database);
    strings.write(tools.database);
    uris.write(tools.database);
  }
}
