package org.openimis.domain.attachment;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What a document is by its first bytes, whatever its sender calls it. */
final class ContentKind {
  /** How far into a file the marks may stand that a PDF begins with. */
  private static final int PDF_START = 1024;

  private static final int DICOM_MARK = 128;

  /** Windows, Linux, macOS in its four forms and Java's classes, WebAssembly, a script. */
  private static final List<String> PROGRAMS =
      List.of(
          "4d5a",
          "7f454c46",
          "feedface",
          "feedfacf",
          "cefaedfe",
          "cffaedfe",
          "cafebabe",
          "0061736d",
          "2321");

  private static final Map<String, List<String>> MARKS =
      Map.of(
          "image/jpeg", List.of("ffd8ff"),
          "image/png", List.of("89504e470d0a1a0a"),
          "image/gif", List.of("474946383761", "474946383961"),
          "image/tiff", List.of("49492a00", "4d4d002a"));

  /** HTML, XML, SVG: a tag, a comment or a declaration at the very beginning. */
  private static final Pattern MARKUP = Pattern.compile("(?s)[\\s\\x{FEFF}]*<[a-zA-Z!?/].*");

  private static final int ENOUGH_TO_TELL = 1024;

  /** Control characters that no text holds. */
  private static final Pattern BINARY = Pattern.compile("[\\x00-\\x08\\x0B\\x0E-\\x1F\\x7F]");

  private ContentKind() {}

  /** Whether a computer would run it, or a browser show it as a page. */
  static boolean isProgram(Document document) {
    return beginsWith(document, PROGRAMS)
        || MARKUP.matcher(document.start(ENOUGH_TO_TELL)).matches();
  }

  /** Whether it is what its content type says, as far as we can tell. */
  static boolean looksLike(Document document) {
    return switch (document.contentType()) {
      case "application/pdf" -> document.start(PDF_START).contains("%PDF-");
      case "application/dicom" -> isDicom(document.content());
      case "text/plain" -> isText(document.content());
      default -> {
        List<String> marks = MARKS.get(document.contentType());
        yield marks == null || beginsWith(document, marks);
      }
    };
  }

  private static boolean beginsWith(Document document, List<String> marks) {
    byte[] content = document.content();
    return marks.stream()
        .map(HexFormat.of()::parseHex)
        .anyMatch(
            mark ->
                content.length >= mark.length
                    && ByteBuffer.wrap(content, 0, mark.length).equals(ByteBuffer.wrap(mark)));
  }

  private static boolean isDicom(byte[] content) {
    byte[] mark = "DICM".getBytes(StandardCharsets.US_ASCII);
    return content.length >= DICOM_MARK + mark.length
        && ByteBuffer.wrap(content, DICOM_MARK, mark.length).equals(ByteBuffer.wrap(mark));
  }

  private static boolean isText(byte[] content) {
    try {
      var decoder =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT);
      return !BINARY.matcher(decoder.decode(ByteBuffer.wrap(content))).find();
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
