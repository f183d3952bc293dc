package org.openimis.store.hapi;

import org.openimis.domain.attachment.DocumentRules;

/**
 * What the store is told by the settings.
 *
 * @param maxPageSize the most matches that a page of a search may hold
 * @param mostLines how many lines one claim may have
 * @param documents which documents may be attached to claims
 */
public record StoreProperties(int maxPageSize, int mostLines, DocumentRules documents) {

  /** With the documents that usually may be attached. */
  public StoreProperties(int maxPageSize, int mostLines) {
    this(maxPageSize, mostLines, DocumentRules.USUAL);
  }
}
