package org.openimis.domain.catalogue;

/** A diagnosis in the register. */
public record Diagnosis(String code, String name) {}
