package org.openimis.mapping.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.openimis.domain.refusal.ProblemCode.VALUE;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Attachment;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.attachment.Document;
import org.openimis.domain.attachment.DocumentRules;
import org.openimis.mapping.refusal.Problems;

/**
 * Lifts the document out of an attachment: what is left points to it and says its hash and size
 * (conventions 22). Until the document is kept it has an address of its own that names its content.
 */
public final class AttachmentReader {
  private static final String OURS =
      "Binary/([A-Za-z0-9\\-.]{1,64})(?:/_history/[A-Za-z0-9\\-.]{1,64})?";

  private final DocumentRules rules;
  private final Pattern ours;
  private final Problems problems;

  /**
   * @param baseUrl our FHIR base, without a slash at its end
   */
  public AttachmentReader(DocumentRules rules, String baseUrl, Problems problems) {
    this.rules = rules;
    this.ours = Pattern.compile("(?:" + Pattern.quote(baseUrl + "/") + ")?" + OURS);
    this.problems = problems;
  }

  /**
   * Takes the document out of an attachment.
   *
   * @param path the FHIRPath of the attachment
   * @return null when it holds none, or one that is not taken, which is then a problem
   */
  public @Nullable Document lift(Attachment attachment, String path) {
    if (!attachment.hasData()) {
      makeRelative(attachment);
      return null;
    }
    if (!attachment.hasContentType()) {
      problems.required(path + ".contentType");
      return null;
    }
    var document = new Document(attachment.getContentType(), attachment.getData());
    rules
        .refusal(document, path)
        .ifPresent(
            problem -> problems.add(problem.code(), problem.path(), problem.details().toArray()));
    checkSize(attachment, document, path);
    checkHash(attachment, document, path);
    attachment.setData(null);
    describe(attachment, document, "urn:uuid:" + name(document));
    return document;
  }

  /** Lets an attachment point to a document. */
  public static void describe(Attachment attachment, Document document, String url) {
    attachment.setUrl(url).setHash(document.sha1()).setSize(document.size());
  }

  /** The address of a document that is kept. */
  public static String urlOf(String binaryId) {
    return "Binary/" + binaryId;
  }

  /** The id of the Binary that an attachment points to; null when it points elsewhere. */
  public static @Nullable String binaryId(Attachment attachment) {
    Matcher matcher = Pattern.compile(OURS).matcher(String.valueOf(attachment.getUrl()));
    return matcher.matches() ? matcher.group(1) : null;
  }

  /** The same content has the same name. */
  private static UUID name(Document document) {
    return UUID.nameUUIDFromBytes((document.key() + document.contentType()).getBytes(UTF_8));
  }

  private void makeRelative(Attachment attachment) {
    Matcher matcher = ours.matcher(String.valueOf(attachment.getUrl()));
    if (matcher.matches()) {
      attachment.setUrl(urlOf(matcher.group(1)));
    }
  }

  private void checkSize(Attachment attachment, Document document, String path) {
    if (attachment.hasSize() && attachment.getSize() != document.size()) {
      problems.add(VALUE, path + ".size", attachment.getSize(), "attachment-size", document.size());
    }
  }

  private void checkHash(Attachment attachment, Document document, String path) {
    String sent = attachment.getHashElement().getValueAsString();
    if (sent != null && !document.hasHash(sent)) {
      problems.value(path + ".hash", sent, "attachment-hash");
    }
  }
}
