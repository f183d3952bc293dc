package org.openimis.store.hapi;

import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings.ClientIdStrategyEnum;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings.IdStrategyEnum;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings.StoreMetaSourceInformationEnum;
import ca.uhn.fhir.jpa.model.config.PartitionSettings;
import ca.uhn.fhir.jpa.model.entity.StorageSettings.IndexEnabledEnum;
import ca.uhn.fhir.jpa.model.entity.StorageSettings.TagStorageModeEnum;
import ca.uhn.fhir.rest.api.SearchTotalModeEnum;
import java.util.Set;

/** How HAPI stores: each choice has its line in docs/decisions/0020-storage-settings.md. */
final class StorageSettingsFactory {
  private static final int MAX_INCLUDES = 200;
  private static final int MAX_TRANSACTION_ENTRIES = 500;
  private static final int MAX_META_ENTRIES = 20;

  private StorageSettingsFactory() {}

  static JpaStorageSettings create(int maxPageSize) {
    var settings = new JpaStorageSettings();
    searches(settings, maxPageSize);
    writes(settings);
    switchedOff(settings);
    return settings;
  }

  private static void searches(JpaStorageSettings settings, int maxPageSize) {
    settings.setAutoSupportDefaultSearchParams(false);
    settings.setDefaultSearchParamsCanBeOverridden(true);
    settings.setReuseCachedSearchResultsForMillis(null);
    // One row more than a page holds tells whether there is a next page.
    settings.setFetchSizeDefaultMaximum(maxPageSize + 1);
    settings.setInternalSynchronousSearchSize(maxPageSize + 1);
    settings.setMaximumIncludesToLoadPerPage(MAX_INCLUDES);
    settings.setDefaultTotalMode(SearchTotalModeEnum.NONE);
    settings.setIndexMissingFields(IndexEnabledEnum.DISABLED);
    settings.setSuppressStringIndexingInTokens(true);
    settings.setIndexStorageOptimized(true);
    settings.setFilterParameterEnabled(false);
    settings.setAllowContainsSearches(false);
    settings.setHibernateSearchIndexFullText(false);
    settings.setHibernateSearchIndexSearchParams(false);
  }

  private static void writes(JpaStorageSettings settings) {
    settings.setDeleteEnabled(false);
    settings.setExpungeEnabled(false);
    settings.setAllowMultipleDelete(false);
    settings.setTagStorageMode(TagStorageModeEnum.INLINE);
    settings.setStoreMetaSourceInformation(StoreMetaSourceInformationEnum.NONE);
    settings.setResourceServerIdStrategy(IdStrategyEnum.UUID);
    settings.setResourceClientIdStrategy(ClientIdStrategyEnum.NOT_ALLOWED);
    settings.setAllowInlineMatchUrlReferences(false);
    settings.setAutoCreatePlaceholderReferenceTargets(false);
    settings.setEnforceReferentialIntegrityOnWrite(true);
    settings.setSuppressUpdatesWithNoChange(true);
    settings.setUniqueIndexesEnabled(false);
    settings.setMatchUrlCacheEnabled(false);
    settings.setMassIngestionMode(false);
    settings.setMaximumTransactionBundleSize(MAX_TRANSACTION_ENTRIES);
    settings.setResourceMetaCountHardLimit(MAX_META_ENTRIES);
    settings.setMarkResourcesForReindexingUponSearchParameterChange(false);
    settings.setAutoVersionReferenceAtPaths(Set.of("ClaimResponse.request"));
  }

  private static void switchedOff(JpaStorageSettings settings) {
    settings.setLastNEnabled(false);
    settings.setSchedulingDisabled(true);
    settings.setPreExpandValueSets(false);
    settings.setEnableTaskBulkExportJobExecution(false);
    settings.setEnableTaskBulkImportJobExecution(false);
    settings.setEnableTaskPreExpandValueSets(false);
    settings.setEnableTaskResourceReindexing(false);
    settings.setEnableTaskStaleSearchCleanup(false);
  }

  /** One deployment is one authority: no partitions (conventions 1). */
  static PartitionSettings partitions() {
    return new PartitionSettings();
  }
}
