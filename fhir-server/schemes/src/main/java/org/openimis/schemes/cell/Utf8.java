package org.openimis.schemes.cell;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.openimis.schemes.fault.FaultKind;
import org.openimis.schemes.fault.Faults;

/** Text as spreadsheets save it: UTF-8, perhaps with a byte order mark, or something else. */
final class Utf8 {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Utf8() {}

  /**
   * Reads a file of any length; {@link java.nio.charset.CharacterCodingException} where it is not
   * UTF-8.
   */
  static Reader reader(InputStream file) {
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var reader = new PushbackReader(new BufferedReader(new InputStreamReader(file, decoder)));
    try {
      int first = reader.read();
      if (first >= 0 && first != BYTE_ORDER_MARK) {
        reader.unread(first);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return reader;
  }

  /** The text of a file; null, with a fault, when it is not UTF-8. */
  static @Nullable String decode(String file, byte[] bytes, Faults faults) {
    var in = ByteBuffer.wrap(bytes);
    var out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(in, out, true);
    out.flip();
    if (result.isError()) {
      int row = 1 + (int) out.chars().filter(c -> c == '\n').count();
      faults.add(FaultKind.NOT_UTF8, file, row, "");
      return null;
    }
    return !out.isEmpty() && out.get(0) == BYTE_ORDER_MARK
        ? out.subSequence(1, out.length()).toString()
        : out.toString();
  }
}
