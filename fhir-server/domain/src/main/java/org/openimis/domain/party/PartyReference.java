package org.openimis.domain.party;

import org.jspecify.annotations.Nullable;

/**
 * How a claim names a person or an organisation: by our id, or by an identifier (system and value).
 *
 * @param path the FHIRPath of the reference, for the refusal
 */
public record PartyReference(
    String path, @Nullable String id, @Nullable String system, @Nullable String value) {

  public static PartyReference toId(String path, String id) {
    return new PartyReference(path, id, null, null);
  }

  public static PartyReference toIdentifier(String path, String system, String value) {
    return new PartyReference(path, null, system, value);
  }

  /** As people would look it up. */
  public String shown() {
    if (id != null) {
      return id;
    }
    return value == null ? "" : value;
  }
}
