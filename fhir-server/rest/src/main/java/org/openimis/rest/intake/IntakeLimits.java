package org.openimis.rest.intake;

/**
 * How much one request may bring.
 *
 * @param claimBytes the most for a single resource
 * @param bundleBytes the most for a Bundle
 * @param packBytes the most for a scheme pack
 * @param registerBytes the most for a register that is imported
 * @param depth how deep elements may nest
 * @param claims how many claims one {@code $submit} may hold
 * @param documentBytes the most for a document that is attached to a claim
 */
public record IntakeLimits(
    long claimBytes,
    long bundleBytes,
    long packBytes,
    long registerBytes,
    int depth,
    int claims,
    long documentBytes) {
  /** What stands around a document. */
  private static final long AROUND = 64L * 1024;

  /** The most for the body that brings a document: base64 makes four bytes of three. */
  long attachBytes() {
    return Math.max(claimBytes, documentBytes / 3 * 4 + AROUND);
  }
}
