package org.openimis.domain.attachment;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.openimis.domain.refusal.Problem;
import org.openimis.domain.refusal.ProblemCode;

/**
 * Which documents are taken in. Whatever is allowed, nothing that a computer runs and nothing that
 * a browser shows as a page of ours: a reviewer opens these.
 *
 * @param types the content types, without parameters
 * @param mostBytes the size of the largest
 */
public record DocumentRules(Set<String> types, long mostBytes) {
  private static final long LARGEST_PHOTO = 1_000_000;

  /** What no deployment can allow: pages, scripts, programs. */
  private static final Set<String> NEVER =
      Set.of(
          "application/ecmascript",
          "application/java-archive",
          "application/javascript",
          "application/vnd.microsoft.portable-executable",
          "application/x-elf",
          "application/x-executable",
          "application/x-javascript",
          "application/x-mach-binary",
          "application/x-msdos-program",
          "application/x-msdownload",
          "application/x-sh",
          "application/x-shockwave-flash",
          "application/xhtml+xml",
          "application/xml",
          "image/svg+xml",
          "text/css",
          "text/ecmascript",
          "text/html",
          "text/javascript",
          "text/xml");

  /** What is taken where nobody says otherwise: documents and pictures of them. */
  public static final DocumentRules USUAL =
      new DocumentRules(
          Set.of("application/pdf", "image/jpeg", "image/png", "image/tiff", "text/plain"),
          5L * 1024 * 1024);

  /** Photos of people: images that every browser shows, no larger than is needed at a counter. */
  public static final DocumentRules PHOTOS =
      new DocumentRules(Set.of("image/jpeg", "image/png"), LARGEST_PHOTO);

  public DocumentRules {
    types = types.stream().map(Document::plain).collect(Collectors.toUnmodifiableSet());
    if (!types.stream().allMatch(DocumentRules::mayBeAllowed)) {
      throw new IllegalArgumentException("Not to be allowed: " + types);
    }
  }

  /** Whether a deployment may allow a content type. */
  public static boolean mayBeAllowed(String contentType) {
    String plain = Document.plain(contentType);
    return plain.matches("[a-z]+/[a-z0-9][a-z0-9.+-]*")
        && !plain.endsWith("+xml")
        && !NEVER.contains(plain);
  }

  /**
   * Why a document is not taken; empty when it is.
   *
   * @param path the FHIRPath of its Attachment
   */
  public Optional<Problem> refusal(Document document, String path) {
    String type = document.contentType();
    if (document.size() > mostBytes) {
      return Optional.of(
          Problem.of(ProblemCode.TOO_LARGE, path + ".data", mostBytes, document.size()));
    } else if (!types.contains(type)) {
      return Optional.of(
          Problem.of(
              ProblemCode.NOT_SUPPORTED,
              path + ".contentType",
              type,
              "content-type",
              String.join(", ", new TreeSet<>(types))));
    } else if (ContentKind.isProgram(document)) {
      return Optional.of(Problem.of(ProblemCode.NOT_SUPPORTED, path + ".data", type, "program"));
    } else if (!ContentKind.looksLike(document)) {
      return Optional.of(Problem.of(ProblemCode.VALUE, path + ".data", type, "content-type"));
    }
    return Optional.empty();
  }
}
