package org.openimis.domain.attachment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;

/** A document that belongs to a claim: a prescription, a discharge summary, a photo. */
public final class Document {
  private final String contentType;
  private final byte[] content;
  private final byte[] sha1;
  private final String key;

  /**
   * @param contentType as it was sent; parameters and capitals do not count
   * @param content what it holds; not copied, and not to be changed
   */
  public Document(String contentType, byte[] content) {
    this.contentType = plain(contentType);
    this.content = content;
    this.sha1 = digest("SHA-1", content);
    this.key = HexFormat.of().formatHex(digest("SHA-256", content));
  }

  /** A content type without its parameters, in small letters. */
  static String plain(String contentType) {
    int end = contentType.indexOf(';');
    return (end < 0 ? contentType : contentType.substring(0, end)).trim().toLowerCase(Locale.ROOT);
  }

  public String contentType() {
    return contentType;
  }

  /** What it holds; not to be changed. */
  public byte[] content() {
    return content;
  }

  /** In bytes. */
  public int size() {
    return content.length;
  }

  /** SHA-1 of the content, which FHIR asks for. */
  public byte[] sha1() {
    return sha1.clone();
  }

  /** Tells this content from any other: its SHA-256 in hexadecimal digits. */
  public String key() {
    return key;
  }

  /**
   * Whether a hash that somebody sent is that of this content: SHA-1 as FHIR has it, or SHA-1 of
   * the content in base64 as openIMIS has it, the one as well as the other written in base64 or in
   * hexadecimal digits.
   */
  public boolean hasHash(String sent) {
    byte[] base64 = Base64.getEncoder().encode(content);
    return formsOf(sha1).contains(normal(sent))
        || formsOf(digest("SHA-1", base64)).contains(normal(sent));
  }

  private static Set<String> formsOf(byte[] hash) {
    return Set.of(Base64.getEncoder().encodeToString(hash), HexFormat.of().formatHex(hash));
  }

  /** Capitals count in base64 and do not in hexadecimal digits. */
  private static String normal(String hash) {
    return hash.matches("[0-9A-Fa-f]{40}") ? hash.toLowerCase(Locale.ROOT) : hash;
  }

  /** The content as text in UTF-8, as far as it is that. */
  String start(int most) {
    return new String(content, 0, Math.min(most, content.length), StandardCharsets.UTF_8);
  }

  private static byte[] digest(String algorithm, byte[] content) {
    try {
      return MessageDigest.getInstance(algorithm).digest(content);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has " + algorithm, e);
    }
  }
}
