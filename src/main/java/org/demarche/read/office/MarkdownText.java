package org.demarche.read.office;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.demarche.read.drafts.Draft;
import org.demarche.read.drafts.Draft.Field;

/** An article in Markdown, with the front matter that site generators keep above it. */
public final class MarkdownText {
  private static final Pattern FRONT =
      Pattern.compile(
          "^\\uFEFF?(?<mark>---|\\+\\+\\+)[ \\t]*\\R(?<lines>(?s:.{0,20000}?)\\R)\\k<mark>[ \\t]*(?:\\R|$)");
  private static final Pattern LINE =
      Pattern.compile("(?m)^(?<name>[A-Za-z][\\w -]{0,40}?)\\s*[:=]\\s*(?<value>\\S.*?)\\s*$");
  private static final Map<String, Field> FIELDS =
      Map.of(
          "title", Field.HEADLINE,
          "headline", Field.HEADLINE,
          "date", Field.PUBLISHED,
          "published", Field.PUBLISHED,
          "author", Field.AUTHOR,
          "authors", Field.AUTHOR,
          "publisher", Field.PUBLISHER,
          "source", Field.PUBLISHER,
          "url", Field.URL,
          "lang", Field.LANGUAGE);

  private MarkdownText() {}

  public static Draft of(String text) {
    Matcher front = FRONT.matcher(text);
    boolean found = front.find();
    Node document = Parser.builder().build().parse(found ? text.substring(front.end()) : text);
    Draft draft = Draft.markup(HtmlRenderer.builder().escapeHtml(false).build().render(document));
    return found ? said(draft, front.group("lines")) : draft;
  }

  private static Draft said(Draft draft, String lines) {
    Draft known = draft;
    Matcher line = LINE.matcher(lines);
    while (line.find()) {
      Optional<Field> field =
          Optional.ofNullable(FIELDS.get(line.group("name").toLowerCase(java.util.Locale.ROOT)));
      for (String value : field.isPresent() ? values(line.group("value")) : List.<String>of()) {
        known = known.with(field.get(), value);
      }
    }
    return known;
  }

  /** One value, or those of a list between brackets. */
  private static List<String> values(String value) {
    boolean list = value.startsWith("[") && value.endsWith("]");
    String[] values =
        list ? value.substring(1, value.length() - 1).split(",") : new String[] {value};
    return java.util.Arrays.stream(values)
        .map(it -> it.strip().replaceAll("^[\"']|[\"']$", ""))
        .toList();
  }
}
