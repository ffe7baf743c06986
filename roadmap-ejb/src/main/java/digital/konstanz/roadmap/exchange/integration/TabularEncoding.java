// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.integration;

import digital.konstanz.roadmap.shared.RuleViolatedException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Finds out how a text file is encoded: byte order mark, else UTF-16 by its zero bytes, else strict
 * UTF-8, else Windows-1252. A file that mixes encodings is refused with the line of the first
 * broken byte, because a guess would change names.
 */
final class TabularEncoding {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int SAMPLE = 4_096;

  private final Charset charset;
  private final int markBytes;

  private TabularEncoding(Charset charset, int markBytes) {
    this.charset = charset;
    this.markBytes = markBytes;
  }

  /** The text without its mark, and the encoding's name. */
  record Decoded(String text, String encoding) {}

  /**
   * @throws RuleViolatedException {@code import.encoding-broken} (line), {@code
   *     import.not-a-text-file}
   */
  static Decoded decode(byte[] bytes) {
    TabularEncoding marked = byMark(bytes);
    if (marked != null) {
      return marked.strict(bytes);
    }
    Charset wide = wideByZeros(bytes);
    if (wide != null) {
      return new TabularEncoding(wide, 0).strict(bytes);
    }
    int broken = firstBrokenByte(bytes);
    if (broken < 0) {
      return new TabularEncoding(StandardCharsets.UTF_8, 0).strict(bytes);
    }
    if (hasMultiByteCharacter(bytes)) {
      throw new RuleViolatedException("import.encoding-broken", lineOf(bytes, broken));
    }
    return new TabularEncoding(WINDOWS, 0).strict(bytes);
  }

  private Decoded strict(byte[] bytes) {
    ByteBuffer input = ByteBuffer.wrap(bytes, markBytes, bytes.length - markBytes);
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    try {
      String text = decoder.decode(input).toString();
      refuseBinary(text);
      return new Decoded(text, charset.name());
    } catch (CharacterCodingException e) {
      throw new RuleViolatedException("import.encoding-broken", lineOf(bytes, input.position()));
    }
  }

  private static TabularEncoding byMark(byte[] b) {
    if (startsWith(b, 0xEF, 0xBB, 0xBF)) {
      return new TabularEncoding(StandardCharsets.UTF_8, 3);
    }
    if (startsWith(b, 0xFF, 0xFE)) {
      return new TabularEncoding(StandardCharsets.UTF_16LE, 2);
    }
    return startsWith(b, 0xFE, 0xFF) ? new TabularEncoding(StandardCharsets.UTF_16BE, 2) : null;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Charset wideByZeros(byte[] bytes) {
    int length = Math.min(bytes.length, SAMPLE) / 2 * 2;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < length; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    int half = length / 4;
    if (length >= 4 && odd > half && even == 0) {
      return StandardCharsets.UTF_16LE;
    }
    return length >= 4 && even > half && odd == 0 ? StandardCharsets.UTF_16BE : null;
  }

  private static int firstBrokenByte(byte[] bytes) {
    ByteBuffer input = ByteBuffer.wrap(bytes);
    CharBuffer sink = CharBuffer.allocate(SAMPLE);
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    while (true) {
      CoderResult result = decoder.decode(input, sink, true);
      if (result.isError()) {
        return input.position();
      }
      if (result.isUnderflow()) {
        return -1;
      }
      sink.clear();
    }
  }

  /** A complete UTF-8 character of two or more bytes, which hardly occurs in Windows-1252. */
  private static boolean hasMultiByteCharacter(byte[] bytes) {
    for (int i = 0; i + 1 < bytes.length; i++) {
      int lead = bytes[i] & 0xFF;
      int follow = lead >= 0xC3 && lead < 0xE0 ? 1 : lead >= 0xE0 && lead < 0xF0 ? 2 : 0;
      if (follow > 0 && followed(bytes, i + 1, follow)) {
        return true;
      }
    }
    return false;
  }

  private static boolean followed(byte[] bytes, int from, int count) {
    if (from + count > bytes.length) {
      return false;
    }
    for (int i = from; i < from + count; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return false;
      }
    }
    return true;
  }

  private static void refuseBinary(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\u000b') {
        throw new RuleViolatedException("import.not-a-text-file");
      }
    }
  }

  private static int lineOf(byte[] bytes, int position) {
    int line = 1;
    for (int i = 0; i < Math.min(position, bytes.length); i++) {
      boolean lone = bytes[i] == '\r' && (i + 1 >= bytes.length || bytes[i + 1] != '\n');
      line += bytes[i] == '\n' || lone ? 1 : 0;
    }
    return line;
  }
}
