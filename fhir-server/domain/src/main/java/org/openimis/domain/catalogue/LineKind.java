package org.openimis.domain.catalogue;

/** What a claim line asks for: a medical item (drug, consumable) or a medical service. */
public enum LineKind {
  ITEM,
  SERVICE
}
