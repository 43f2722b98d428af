package org.demarche.read;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.read.kinds.Kind;
import org.demarche.read.kinds.Kinds;

/**
 * The formats of an input, told by its first bytes, and by its name where they fit several. What is
 * none of them is refused by its name.
 */
enum Format {
  TEXT,
  MARKDOWN,
  HTML,
  FEED,
  JSON,
  JSON_LINES,
  TABLE,
  RTF,
  PDF,
  MAIL,
  MAILBOX,
  SUBTITLES,
  REFERENCES,
  NEWS_XML,
  WIKI,
  WARC,
  TELEGRAM,
  ZIP,
  GZIP,
  BZIP2,
  XZ,
  TAR;

  /** How many bytes are looked at. */
  static final int HEAD = 4096;

  private static final Map<String, Format> BY_EXTENSION =
      Map.ofEntries(
          Map.entry("txt", TEXT),
          Map.entry("text", TEXT),
          Map.entry("md", MARKDOWN),
          Map.entry("markdown", MARKDOWN),
          Map.entry("html", HTML),
          Map.entry("htm", HTML),
          Map.entry("xhtml", HTML),
          Map.entry("shtml", HTML),
          Map.entry("json", JSON),
          Map.entry("jsonld", JSON),
          Map.entry("jsonl", JSON_LINES),
          Map.entry("ndjson", JSON_LINES),
          Map.entry("csv", TABLE),
          Map.entry("tsv", TABLE),
          Map.entry("tab", TABLE),
          Map.entry("eml", MAIL),
          Map.entry("mht", MAIL),
          Map.entry("mhtml", MAIL),
          Map.entry("srt", SUBTITLES),
          Map.entry("vtt", SUBTITLES),
          Map.entry("ris", REFERENCES),
          Map.entry("warc", WARC));

  /** Those that the name alone decides, so that what is broken in them is told. */
  private static final Set<Format> BY_NAME_ALONE =
      Set.of(HTML, JSON_LINES, TABLE, MAIL, SUBTITLES, REFERENCES, WARC);

  private static final Pattern JSON_FEED =
      Pattern.compile(
          "^\\s*\\{[^\\[\\]{}]*\"version\"\\s*:\\s*\"https?:\\\\?/\\\\?/jsonfeed\\.org\\\\?/");

  private static final Pattern TELEGRAM_EXPORT =
      Pattern.compile(
          "^\\{[^\\[\\]{}]*\"type\"\\s*:\\s*\"\\w*(?:channel|group|chat|saved_messages|bot)\"[^\\[\\]{}]*\"messages\"\\s*:\\s*\\[");

  /** A first line of words and their marks, as no other kind of file begins. */
  private static final Pattern PLAIN =
      Pattern.compile("^[\\p{L}\\d“‘\"'(][\\p{L}\\p{M}\\d \\t.,;:!?“”‘’\"'()|/&%$£€–—-]*$");

  /** Whether a file of this name can hold no more than one article. */
  static boolean holdsOne(String name) {
    Format format = BY_EXTENSION.get(extension(name));
    return format == TEXT || format == HTML || format == MARKDOWN;
  }

  /** What is in an input with this name that begins with these bytes. */
  static Format of(String name, byte[] head) throws UnreadableException {
    Optional<Format> sure = Signatures.packed(head);
    if (sure.isPresent()) {
      return sure.get();
    }
    refuseNamed(name);
    String start = start(head);
    Format named = BY_EXTENSION.get(extension(name));
    if (isBinary(head)) {
      return binary(name, head, start);
    }
    Format format = Signatures.text(start).filter(it -> !overruled(it, named)).orElse(named);
    if (format == JSON && JSON_FEED.matcher(start).find()) {
      return FEED;
    }
    if (format == JSON && TELEGRAM_EXPORT.matcher(start).find()) {
      return TELEGRAM;
    }
    return format != null && format != TEXT ? format : text(name, head, start, named);
  }

  /** A broken file is told as what its name says; but a word of mail in a table makes no mail. */
  private static boolean overruled(Format found, Format named) {
    boolean lines = found == JSON && named == JSON_LINES || found == JSON_LINES && named == JSON;
    boolean weak = found == MAIL || found == SUBTITLES || found == TABLE || found == HTML;
    return lines || weak && named != null && BY_NAME_ALONE.contains(named);
  }

  private static Format binary(String name, byte[] head, String start) throws UnreadableException {
    Optional<Format> format = Signatures.binary(head, start);
    if (format.isPresent()) {
      return format.get();
    }
    throw UnreadableException.kind(Kinds.binary(name, head));
  }

  /** Text that has no other form: an article, unless its name or its first line tells otherwise. */
  private static Format text(String name, byte[] head, String start, Format named)
      throws UnreadableException {
    boolean usual = named == TEXT || !extension(name).matches("[a-z]\\w{0,9}");
    String first = start.stripLeading().lines().findFirst().orElse("").strip();
    boolean plain = PLAIN.matcher(first).matches() && first.indexOf(' ') > 0;
    if (!usual || !plain) {
      Optional<Kind> kind = Kinds.text(name, head);
      if (kind.isPresent()) {
        throw UnreadableException.kind(kind.get());
      }
    }
    Signatures.refuseOtherXml(start);
    Optional<Kind> foreign = Foreign.of(start);
    if (foreign.isPresent()) {
      throw UnreadableException.kind(foreign.get());
    }
    return TEXT;
  }

  private static void refuseNamed(String name) throws UnreadableException {
    Optional<Kind> kind = Kinds.named(extension(name));
    if (kind.isPresent()) {
      throw UnreadableException.kind(kind.get());
    }
  }

  /** Without byte order mark and leading space. */
  private static String start(byte[] head) {
    boolean wide = head.length > 1 && (head[0] & 0xff) + (head[1] & 0xff) == 0xfe + 0xff;
    String start = new String(head, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
    return (start.startsWith("\uFEFF") ? start.substring(1) : start).stripLeading();
  }

  /** Whether there are bytes that no text has; UTF-16, which has zeros, begins with a mark. */
  private static boolean isBinary(byte[] head) {
    int controls = 0;
    for (byte b : head) {
      controls += b >= 0 && b < 32 && "\t\n\r\f".indexOf(b) < 0 ? 1 : 0;
    }
    boolean wide = head.length > 1 && (head[0] & 0xff) + (head[1] & 0xff) == 0xfe + 0xff;
    return controls > 0 && !wide && !isWideWithoutMark(head)
        || Signatures.binary(head, "").isPresent();
  }

  /** Left to the decoder, which says so. */
  private static boolean isWideWithoutMark(byte[] head) {
    int[] zeros = new int[2];
    for (int i = 0; i < head.length; i++) {
      zeros[i % 2] += head[i] == 0 ? 1 : 0;
    }
    return Math.max(zeros[0], zeros[1]) * 4L > head.length && Math.min(zeros[0], zeros[1]) == 0;
  }

  /** In lower case, without the point; empty where there is none. */
  static String extension(String name) {
    int point = name.lastIndexOf('.');
    return point < 0 ? "" : name.substring(point + 1).toLowerCase(Locale.ROOT);
  }

  /** Whether a name promises an archive of several files. */
  static boolean namesArchive(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".zip")
        || lower.endsWith(".tar")
        || lower.endsWith(".tgz")
        || lower.endsWith(".tar.gz");
  }
}
