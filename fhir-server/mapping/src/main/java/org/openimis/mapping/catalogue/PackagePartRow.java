package org.openimis.mapping.catalogue;

import java.math.BigDecimal;

/**
 * One part of a package.
 *
 * @param service the code of the service that is the package
 * @param kind ITEM or SERVICE
 * @param code of the part
 * @param quantity units of the part in one package
 */
public record PackagePartRow(
    String scheme, String service, String kind, String code, BigDecimal quantity) {}
