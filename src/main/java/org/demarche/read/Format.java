package org.demarche.read;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The formats of an input, told by its first bytes and its name. */
enum Format {
  TEXT,
  HTML,
  FEED,
  JSON,
  JSON_LINES,
  ZIP,
  GZIP,
  TAR;

  /** How many bytes are looked at. */
  static final int HEAD = 4096;

  private static final Map<String, Format> BY_EXTENSION =
      Map.ofEntries(
          Map.entry("txt", TEXT),
          Map.entry("text", TEXT),
          Map.entry("md", TEXT),
          Map.entry("html", HTML),
          Map.entry("htm", HTML),
          Map.entry("xhtml", HTML),
          Map.entry("shtml", HTML),
          Map.entry("json", JSON),
          Map.entry("jsonld", JSON),
          Map.entry("jsonl", JSON_LINES),
          Map.entry("ndjson", JSON_LINES));

  private static final Map<String, String> UNSUPPORTED =
      Map.ofEntries(
          Map.entry("docx", "a word processor's document"),
          Map.entry("odt", "a word processor's document"),
          Map.entry("xlsx", "a spreadsheet"),
          Map.entry("csv", "a table"),
          Map.entry("tsv", "a table"),
          Map.entry("ods", "a spreadsheet"),
          Map.entry("epub", "an e-book"),
          Map.entry("ttl", "RDF"),
          Map.entry("trig", "RDF"),
          Map.entry("nt", "RDF"),
          Map.entry("nq", "RDF"),
          Map.entry("rdf", "RDF"),
          Map.entry("owl", "RDF"));

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
  private static final Pattern JSON_FEED =
      Pattern.compile(
          "^\\s*\\{[^\\[\\]{}]*\"version\"\\s*:\\s*\"https?:\\\\?/\\\\?/jsonfeed\\.org\\\\?/");
  private static final Pattern OBJECT_LINE = Pattern.compile("^\\{[^\\n]*\\}\\s*\\n\\s*\\{");

  /** Whether a file of this name can hold no more than one article. */
  static boolean holdsOne(String name) {
    Format format = BY_EXTENSION.get(extension(name));
    return format == TEXT || format == HTML;
  }

  /** What is in an input with this name that begins with these bytes. */
  static Format of(String name, byte[] head) throws UnreadableException {
    Optional<String> unsupported = Optional.ofNullable(UNSUPPORTED.get(extension(name)));
    if (unsupported.isPresent()) {
      throw UnreadableException.unsupported(unsupported.get());
    }
    Optional<Format> packed = packed(head);
    if (packed.isPresent()) {
      return packed.get();
    }
    refuseBinary(head);
    Optional<Format> named = Optional.ofNullable(BY_EXTENSION.get(extension(name)));
    Format format = named.isPresent() ? named.get() : byContent(head);
    return format == JSON && isJsonFeed(head) ? FEED : format;
  }

  private static boolean isJsonFeed(byte[] head) {
    return JSON_FEED.matcher(new String(head, StandardCharsets.UTF_8)).find();
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

  private static Optional<Format> packed(byte[] head) {
    if (starts(head, 0, "PK\3\4") || starts(head, 0, "PK\5\6")) {
      return Optional.of(ZIP);
    }
    if (starts(head, 0, "\u001f\u008b")) {
      return Optional.of(GZIP);
    }
    return starts(head, 257, "ustar") ? Optional.of(TAR) : Optional.empty();
  }

  private static void refuseBinary(byte[] head) throws UnreadableException {
    for (String[] magic : MAGIC) {
      if (starts(head, 0, magic[0])) {
        throw UnreadableException.binary("this is " + magic[1]);
      }
    }
  }

  private static final String[][] MAGIC = {
    {"%PDF-", "a PDF file"},
    {"\u0089PNG", "a picture"},
    {"\u00ff\u00d8\u00ff", "a picture"},
    {"GIF8", "a picture"},
    {"RIFF", "a picture or a recording"},
    {"\u00d0\u00cf\u0011\u00e0", "an old Office document"},
    {"7z\u00bc\u00af", "a 7z archive"},
    {"Rar!", "a RAR archive"},
    {"\u00fd7zXZ", "an xz archive"},
    {"BZh", "a bzip2 archive"},
    {"\u0028\u00b5\u002f\u00fd", "a zstd archive"},
    {"\u007fELF", "a program"},
    {"MZ\u0090", "a program"},
  };

  private static Format byContent(byte[] head) throws UnreadableException {
    String start = new String(head, StandardCharsets.UTF_8);
    start = start.startsWith("\uFEFF") ? start.substring(1) : start;
    start = start.stripLeading();
    if (MARKUP.matcher(start).find()) {
      return HTML;
    }
    if (SYNDICATION.matcher(start).find()) {
      return FEED;
    }
    refuseOtherXml(start);
    if (OBJECT_LINE.matcher(start).find()) {
      return JSON_LINES;
    }
    return looksLikeJson(start) ? JSON : TEXT;
  }

  private static void refuseOtherXml(String start) throws UnreadableException {
    if (SITEMAP.matcher(start).find()) {
      throw UnreadableException.unsupported(
          "a sitemap, whose pages 'demarche watch --once URL' fetches");
    }
    if (RDF.matcher(start).find()) {
      throw UnreadableException.unsupported("RDF in XML");
    }
  }

  private static boolean looksLikeJson(String start) {
    return start.matches("(?s)^(\\[\\s*)?\\{\\s*\"[^\"]{1,100}\"\\s*:.*");
  }

  private static boolean starts(byte[] head, int at, String magic) {
    if (head.length < at + magic.length()) {
      return false;
    }
    for (int i = 0; i < magic.length(); i++) {
      if ((head[at + i] & 0xff) != magic.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
