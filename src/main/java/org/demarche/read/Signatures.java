package org.demarche.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.lexicon.WordClass;
import org.demarche.read.tables.Tables;

/** Tells formats by how files of them begin. */
final class Signatures {
  private static final Pattern MARKUP =
      Pattern.compile(
          "(?is)^(<\\?xml[^>]*>\\s*)?(<!--.{0,2000}?-->\\s*)*<(!doctype\\s+html|html|head|body)\\b");
  private static final String BEFORE_ROOT =
      "(?is)^(?:<\\?[^>]*>\\s*|<!--.{0,2000}?-->\\s*|<!doctype[^>\\[]*(?:\\[.{0,2000}?\\]\\s*)?>\\s*)*<";
  private static final Pattern SYNDICATION =
      Pattern.compile(
          BEFORE_ROOT
              + "(?:(?:rss|(?:\\w+:)?feed)\\b|rdf:RDF\\b[^>]*(?:purl\\.org/rss/|netscape\\.com/rdf/))");
  private static final Pattern SITEMAP =
      Pattern.compile(BEFORE_ROOT + "(?:urlset|sitemapindex)\\b");
  private static final Pattern RDF = Pattern.compile(BEFORE_ROOT + "rdf:RDF\\b");
  private static final Pattern ROOT =
      Pattern.compile(BEFORE_ROOT + "(?:[\\w-]+:)?(?<name>[a-zA-Z_][\\w.-]*)[\\s/>]");
  private static final Pattern OBJECT_LINE = Pattern.compile("^\\{[^\\n]*\\}\\s*\\n\\s*\\{");
  private static final Pattern JSON =
      Pattern.compile("(?s)^(\\[\\s*)?\\{\\s*\"[^\"]{1,100}\"\\s*:.*");

  private static final String FIELD = "[A-Z][A-Za-z-]{1,40}:[ \\t].*\\R(?:[ \\t]+\\S.*\\R)*";
  private static final Pattern MAIL = Pattern.compile("^(?:" + FIELD + "){3,60}(?=\\s|--|$)");
  private static final Pattern MAIL_MARK =
      Pattern.compile(
          "(?m)^(?:MIME-Version: 1|Message-I[Dd]: ?<|Received: |Return-Path: ?<"
              + "|Date: +(?:\\w{3}, +)?\\d{1,2} \\w{3} \\d{4} \\d\\d:)");
  private static final Pattern MAILBOX =
      Pattern.compile("^From \\S+ .{5,60}\\d{4}.{0,12}\\R>?[A-Z][A-Za-z-]{1,40}: ");
  private static final Pattern SUBTITLES =
      Pattern.compile("^(?:WEBVTT\\b|\\d+\\s*\\R\\d\\d?:\\d\\d:\\d\\d[,.]\\d{3} --> )");
  private static final Pattern REFERENCES = Pattern.compile("^TY {1,2}- ?[A-Z]{3,6}\\s*\\R");

  private static final Map<Format, Predicate<String>> BY_START =
      Map.of(
          Format.RTF, start -> start.startsWith("{\\rtf"),
          Format.WARC, start -> start.matches("(?s)WARC/\\d\\.\\d\\r?\\n.*"),
          Format.SUBTITLES, start -> SUBTITLES.matcher(start).find(),
          Format.REFERENCES, start -> REFERENCES.matcher(start).find(),
          Format.MAILBOX, start -> MAILBOX.matcher(start).find(),
          Format.MAIL, Signatures::isMail);

  private static final Set<String> NEWS = WordClass.of("formats.news-roots");
  private static final Set<String> HTML = WordClass.of("formats.html-elements");

  private Signatures() {}

  /** What has to be unpacked. */
  static Optional<Format> packed(byte[] head) {
    if (starts(head, 0, "PK\3\4") || starts(head, 0, "PK\5\6")) {
      return Optional.of(Format.ZIP);
    }
    if (starts(head, 0, "\u001f\u008b")) {
      return Optional.of(Format.GZIP);
    }
    if (starts(head, 0, "BZh") && head.length > 9 && starts(head, 4, "1AY&SY")) {
      return Optional.of(Format.BZIP2);
    }
    if (starts(head, 0, "\u00fd7zXZ")) {
      return Optional.of(Format.XZ);
    }
    return starts(head, 257, "ustar") ? Optional.of(Format.TAR) : Optional.empty();
  }

  /** What is read though it may have bytes that no text has. */
  static Optional<Format> binary(byte[] head, String start) {
    if (starts(head, 0, "%PDF-")) {
      return Optional.of(Format.PDF);
    }
    return List.of(Format.WARC, Format.RTF).stream()
        .filter(format -> BY_START.get(format).test(start))
        .findFirst();
  }

  /** The format of a text by its beginning; empty for plain text. */
  static Optional<Format> text(String start) {
    if (start.startsWith("<")) {
      return markup(start);
    }
    if (start.startsWith("{") || start.startsWith("[")) {
      return start.startsWith("{\\rtf") ? Optional.of(Format.RTF) : json(start);
    }
    Optional<Format> format =
        BY_START.entrySet().stream()
            .filter(entry -> entry.getValue().test(start))
            .map(Map.Entry::getKey)
            .min(java.util.Comparator.naturalOrder());
    return format.or(
        () -> Tables.looksLikeOne(start) ? Optional.of(Format.TABLE) : Optional.empty());
  }

  private static Optional<Format> json(String start) {
    if (OBJECT_LINE.matcher(start).find()) {
      return Optional.of(Format.JSON_LINES);
    }
    return JSON.matcher(start).matches() ? Optional.of(Format.JSON) : Optional.empty();
  }

  private static Optional<Format> markup(String start) {
    if (MARKUP.matcher(start).find()) {
      return Optional.of(Format.HTML);
    }
    if (SYNDICATION.matcher(start).find()) {
      return Optional.of(Format.FEED);
    }
    String root = root(start);
    if (root.equals("mediawiki")) {
      return Optional.of(Format.WIKI);
    }
    if (NEWS.contains(root)) {
      return Optional.of(Format.NEWS_XML);
    }
    return HTML.contains(root) ? Optional.of(Format.HTML) : Optional.empty();
  }

  private static String root(String start) {
    Matcher root = ROOT.matcher(start);
    return root.find() ? root.group("name") : "";
  }

  static void refuseOtherXml(String start) throws UnreadableException {
    if (!start.startsWith("<")) {
      return;
    }
    if (SITEMAP.matcher(start).find()) {
      throw UnreadableException.unsupported(
          "a sitemap", "'demarche watch --once URL' fetches its pages");
    }
    if (RDF.matcher(start).find()) {
      throw UnreadableException.unsupported(
          "RDF in XML", "'demarche load' takes it, named .rdf or .owl");
    }
    String root = root(start);
    if (!root.isEmpty()
        && (start.startsWith("<?xml") || start.contains("</") || start.contains("xmlns"))) {
      throw UnreadableException.unsupported(
          "XML of an unknown kind (<" + root + ">)",
          "convert it to HTML or JSON; of XML, feeds, NewsML-G2, NITF and MediaWiki's are read");
    }
  }

  /** The head of a message, not of an article: one of its marks only programs write. */
  private static boolean isMail(String start) {
    Matcher fields = MAIL.matcher(start);
    return fields.lookingAt()
        && fields.group().contains("From:")
        && MAIL_MARK.matcher(fields.group()).find();
  }

  private static boolean starts(byte[] head, int at, String magic) {
    byte[] wanted = magic.getBytes(StandardCharsets.ISO_8859_1);
    return head.length >= at + wanted.length
        && java.util.Arrays.equals(head, at, at + wanted.length, wanted, 0, wanted.length);
  }
}
