package org.openimis.rest.intake;

/**
 * How much one request may bring.
 *
 * @param claimBytes the most for a single resource
 * @param bundleBytes the most for a Bundle
 * @param packBytes the most for a scheme pack
 * @param depth how deep elements may nest
 * @param claims how many claims one {@code $submit} may hold
 */
public record IntakeLimits(
    long claimBytes, long bundleBytes, long packBytes, int depth, int claims) {}
