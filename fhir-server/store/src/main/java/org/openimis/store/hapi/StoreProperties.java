package org.openimis.store.hapi;

/**
 * What the store is told by the settings.
 *
 * @param maxPageSize the most matches that a page of a search may hold
 * @param mostLines how many lines one claim may have
 */
public record StoreProperties(int maxPageSize, int mostLines) {}
