package org.demarche.read.news;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a page in MediaWiki's markup.
 *
 * @param date what a template {@code date} or {@code byline} says; empty where none does
 */
record WikiText(String text, String date) {
  private static final Pattern DATE =
      Pattern.compile(
          "(?i)\\{\\{\\s*(?:date\\s*\\||byline\\s*\\|[^{}]*?date\\s*=)\\s*(?<day>[^|{}]{4,40})");
  private static final Pattern UNSEEN =
      Pattern.compile(
          "(?s)<!--.*?(?:-->|$)|(?i)<ref\\b[^>]*/>|<ref\\b.*?</ref\\s*>|<gallery.*?</gallery>|<math.*?</math>");

  /** Sections after which nothing of the article comes. */
  private static final Pattern END =
      Pattern.compile(
          "(?im)^==+\\s*(?:sources?|references?|related news|sister links?|external links?|see also|notes)\\s*==+\\s*$");

  /** A link that is written as a template: {@code {{w|Title|words}}}. */
  private static final Pattern LINK_TEMPLATE =
      Pattern.compile("(?i)\\{\\{\\s*(?:w|wikipedia|l|lang)\\s*\\|(?<rest>[^{}]*)\\}\\}");

  private static final Pattern TEMPLATE = Pattern.compile("\\{\\{[^{}]*\\}\\}");
  private static final Pattern FILE =
      Pattern.compile("(?i)\\[\\[:?(?:file|image|category|media|[a-z]{2,3}):[^\\[\\]]*\\]\\]");
  private static final Pattern LINK =
      Pattern.compile("\\[\\[(?:[^\\[\\]|]*\\|)?(?<words>[^\\[\\]|]*)\\]\\]");
  private static final Pattern WEB_LINK =
      Pattern.compile("\\[(?:https?:)?//\\S+?(?:\\s+(?<words>[^\\]]*))?\\]");
  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,200}>");
  private static final Pattern HEADING = Pattern.compile("(?m)^(=+)\\s*(?<words>.*?)\\s*=+\\s*$");
  private static final int MOST_LAYERS = 12;

  static WikiText of(String markup) {
    Matcher date = DATE.matcher(markup);
    String day = date.find() ? date.group("day").strip() : "";
    String body = UNSEEN.matcher(markup).replaceAll("");
    Matcher end = END.matcher(body);
    body = end.find() ? body.substring(0, end.start()) : body;
    body = inside(FILE, "", links(templates(body)));
    body = WEB_LINK.matcher(body).replaceAll(it -> Matcher.quoteReplacement(words(it.group(1))));
    body = TAG.matcher(body).replaceAll("").replaceAll("'{2,5}", "");
    body = HEADING.matcher(body).replaceAll("\n${words}\n");
    return new WikiText(plain(body), day);
  }

  private static String words(String words) {
    return words == null ? "" : words;
  }

  /** From the innermost outwards. */
  private static String templates(String markup) {
    String body = markup;
    for (int i = 0; i < MOST_LAYERS && body.contains("{{"); i++) {
      body =
          LINK_TEMPLATE
              .matcher(body)
              .replaceAll(it -> Matcher.quoteReplacement(shown(it.group(1))));
      body = TEMPLATE.matcher(body).replaceAll("");
    }
    return withoutTables(body);
  }

  private static String withoutTables(String markup) {
    StringBuilder body = new StringBuilder();
    int depth = 0;
    for (String line : (Iterable<String>) markup.lines()::iterator) {
      String start = line.stripLeading();
      depth += start.startsWith("{|") ? 1 : 0;
      if (depth == 0) {
        body.append(line).append('\n');
      }
      depth -= start.startsWith("|}") && depth > 0 ? 1 : 0;
    }
    return body.toString();
  }

  /** The second value that has no name, or the first. */
  private static String shown(String values) {
    String[] parts = values.split("\\|");
    boolean second = parts.length > 1 && !parts[1].isBlank() && !parts[1].contains("=");
    return second ? parts[1].strip() : parts[0].strip();
  }

  private static String links(String markup) {
    String body = markup;
    for (int i = 0; i < 3; i++) {
      body = inside(FILE, "", body);
      body = LINK.matcher(body).replaceAll("${words}");
    }
    return body;
  }

  private static String inside(Pattern pattern, String replacement, String text) {
    String before = text;
    String after = pattern.matcher(before).replaceAll(replacement);
    for (int i = 0; i < MOST_LAYERS && !after.equals(before); i++) {
      before = after;
      after = pattern.matcher(before).replaceAll(replacement);
    }
    return after;
  }

  private static String plain(String body) {
    return org.jsoup.parser.Parser.unescapeEntities(body, false)
        .replaceAll("(?m)^[*#:;]+ *", "")
        .replaceAll("__[A-Z]+__", "")
        .replaceAll("[ \\t]+\\n", "\n")
        .replaceAll("\\n{3,}", "\n\n")
        .strip();
  }
}
