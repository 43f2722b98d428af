package org.demarche.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Turns bytes into text without losing or guessing a character.
 *
 * <p>Tried in turn: the byte order mark, the declared character set, strict UTF-8, and Windows-1252
 * if the result is plausible for a European language. A byte order mark stays the first character
 * of the text, so that offsets fit the file.
 */
final class TextDecoder {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private TextDecoder() {}

  static String decode(byte[] bytes) throws UnreadableException {
    return decode(bytes, Optional.empty());
  }

  static String decode(byte[] bytes, Optional<Charset> declared) throws UnreadableException {
    Optional<Charset> marked = byteOrderMark(bytes);
    if (marked.isPresent()) {
      return strict(bytes, marked.get())
          .orElseThrow(() -> UnreadableException.encoding("it is not the UTF-16 it claims to be"));
    }
    refuseBinary(bytes);
    Optional<String> unicode = strict(bytes, StandardCharsets.UTF_8);
    if (declared.isPresent() && !declared.get().equals(StandardCharsets.UTF_8)) {
      Optional<String> text = strict(bytes, declared.get());
      return text.isPresent() ? text.get() : unicode.orElseThrow(() -> mismatch(declared.get()));
    }
    return unicode.isPresent() ? unicode.get() : windows(bytes);
  }

  /**
   * What a server says of the characters, unless it says Latin-1 of all and the bytes are UTF-8; as
   * browsers do, Latin-1 is read as the Windows character set that extends it.
   */
  static Optional<Charset> believable(byte[] bytes, Optional<Charset> told) {
    boolean narrow = told.filter(it -> it.newEncoder().maxBytesPerChar() == 1).isPresent();
    if (narrow && strict(bytes, StandardCharsets.UTF_8).isPresent()) {
      return Optional.empty();
    }
    return told.map(it -> it.equals(StandardCharsets.ISO_8859_1) ? WINDOWS : it);
  }

  private static UnreadableException mismatch(Charset declared) {
    return UnreadableException.encoding("it declares " + declared + " but is not");
  }

  private static Optional<Charset> byteOrderMark(byte[] bytes) {
    if (bytes.length < 2) {
      return Optional.empty();
    }
    int mark = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
    return switch (mark) {
      case 0xFEFF -> Optional.of(StandardCharsets.UTF_16BE);
      case 0xFFFE -> Optional.of(StandardCharsets.UTF_16LE);
      default -> Optional.empty();
    };
  }

  /** The text, if every byte fits the character set. */
  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      CharsetDecoder decoder =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT);
      return Optional.of(decoder.decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static void refuseBinary(byte[] bytes) throws UnreadableException {
    int[] zeros = new int[2];
    int controls = 0;
    for (int i = 0; i < bytes.length; i++) {
      zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
      controls += isControl(bytes[i]) ? 1 : 0;
    }
    if (isAlternating(zeros, bytes.length) && controls * 10L < bytes.length) {
      throw UnreadableException.encoding("it looks like UTF-16 without a byte order mark");
    }
    if (zeros[0] + zeros[1] > 0 || controls * 50L > bytes.length) {
      throw UnreadableException.binary("it holds bytes that no text has");
    }
  }

  private static boolean isControl(byte b) {
    return b > 0 && b < 32 && "\t\n\r\f".indexOf(b) < 0;
  }

  /** Whether most bytes at odd places are zero and none at even ones, or the other way round. */
  private static boolean isAlternating(int[] zeros, int length) {
    return Math.max(zeros[0], zeros[1]) * 2L > length / 2 && Math.min(zeros[0], zeros[1]) == 0;
  }

  private static String windows(byte[] bytes) throws UnreadableException {
    int valid = validUnicode(bytes);
    if (validMultiByte(bytes, valid)) {
      throw UnreadableException.encoding(
          "it is UTF-8 up to byte " + valid + ", where a character is broken");
    }
    Optional<String> text = strict(bytes, WINDOWS);
    if (text.isEmpty() || !plausible(text.get())) {
      throw UnreadableException.encoding("its character encoding cannot be told");
    }
    return text.get();
  }

  /** How many bytes from the start are UTF-8. */
  private static int validUnicode(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(8192);
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CoderResult result = decoder.decode(in, out, true);
    while (result.isOverflow()) {
      out.clear();
      result = decoder.decode(in, out, true);
    }
    return in.position();
  }

  private static boolean validMultiByte(byte[] bytes, int valid) {
    for (int i = 0; i < valid; i++) {
      if (bytes[i] < 0) {
        return true;
      }
    }
    return false;
  }

  /** European text: few letters beyond ASCII, and those among ASCII letters. */
  private static boolean plausible(String text) {
    int high = 0;
    int alone = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 128) {
        continue;
      }
      high++;
      if (c >= 0x80 && c < 0xA0) {
        return false;
      }
      alone += Character.isLetter(c) && !besideAscii(text, i) ? 1 : 0;
    }
    return high * 100L <= text.length() * 15L && alone * 10L <= high * 3L;
  }

  private static boolean besideAscii(String text, int at) {
    return at > 0 && isAsciiLetter(text.charAt(at - 1))
        || at + 1 < text.length() && isAsciiLetter(text.charAt(at + 1));
  }

  private static boolean isAsciiLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
