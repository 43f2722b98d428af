package org.demarche.read.feeds;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Decodes a feed: by its byte order mark, by what the server says, by what the XML declares, as
 * UTF-8, and in the end as Windows-1252, as RFC 7303 has it. Servers that say Latin-1 of everything
 * are not believed where the bytes are UTF-8.
 */
public final class FeedText {
  private static final Pattern DECLARED =
      Pattern.compile("^\\s*<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([\\w.:-]{2,40})");
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int DECLARATION = 256;

  private FeedText() {}

  static String decode(byte[] bytes, Optional<Charset> told) {
    Optional<Charset> marked = mark(bytes);
    if (marked.isPresent()) {
      String text = new String(bytes, marked.get());
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
    Optional<String> unicode = strict(bytes, StandardCharsets.UTF_8);
    if (unicode.isPresent() && told.filter(FeedText::isWide).isEmpty()) {
      return unicode.get();
    }
    return Stream.of(told, declared(bytes), Optional.of(WINDOWS))
        .flatMap(Optional::stream)
        .map(FeedText::asBrowsers)
        .flatMap(charset -> strict(bytes, charset).stream())
        .findFirst()
        .orElseGet(() -> new String(bytes, StandardCharsets.UTF_8));
  }

  /** Those whose bytes may be valid UTF-8 by chance: two or more to each letter. */
  private static boolean isWide(Charset charset) {
    return charset.newEncoder().maxBytesPerChar() > 1 && !charset.equals(StandardCharsets.UTF_8);
  }

  private static Optional<Charset> mark(byte[] bytes) {
    int first = bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
    return switch (first) {
      case 0xFEFF, 0x003C -> Optional.of(StandardCharsets.UTF_16BE);
      case 0xFFFE, 0x3C00 -> Optional.of(StandardCharsets.UTF_16LE);
      case 0xEFBB -> Optional.of(StandardCharsets.UTF_8);
      default -> Optional.empty();
    };
  }

  private static Optional<Charset> declared(byte[] bytes) {
    int length = Math.min(bytes.length, DECLARATION);
    Matcher matcher = DECLARED.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    return matcher.find() ? named(matcher.group(1)) : Optional.empty();
  }

  /** The character set of a name; empty where Java has none. */
  public static Optional<Charset> named(String name) {
    try {
      return Optional.of(Charset.forName(name)).filter(Charset::canEncode);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Charset asBrowsers(Charset charset) {
    boolean latin =
        charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
    return latin ? WINDOWS : charset;
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
