package org.openimis.app.settings;

import jakarta.validation.constraints.AssertTrue;
import java.util.List;
import java.util.Set;
import org.openimis.domain.attachment.DocumentRules;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Which documents may be attached to claims.
 *
 * @param bytes the size of the largest
 * @param types their content types
 */
@Validated
@ConfigurationProperties("openimis.attachments")
public record AttachmentSettings(
    @DefaultValue("5MB") DataSize bytes,
    @DefaultValue({"application/pdf", "image/jpeg", "image/png", "image/tiff", "text/plain"})
        List<String> types) {
  public AttachmentSettings {
    types = List.copyOf(types);
  }

  /** A reviewer opens what is attached. */
  @AssertTrue(message = "types-of-documents")
  boolean isEachTypeADocument() {
    return types.stream().allMatch(DocumentRules::mayBeAllowed);
  }

  @AssertTrue(message = "documents-above-nothing")
  boolean isSizeAboveNothing() {
    return bytes.toBytes() > 0 && bytes.toBytes() <= Integer.MAX_VALUE / 2;
  }

  /** The rules that follow. */
  public DocumentRules rules() {
    return new DocumentRules(Set.copyOf(types), bytes.toBytes());
  }
}
