package org.demarche.read.bundles;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.lexicon.WordClass;
import org.demarche.read.drafts.Draft;
import org.demarche.read.drafts.Draft.Field;

/**
 * Nexis: {@code 1 of 2 DOCUMENTS} above each article, as LexisNexis Academic wrote; or {@code Body}
 * within and {@code End of Document} below it, as Nexis Uni does.
 */
final class Nexis implements Database {
  private static final Pattern ABOVE =
      Pattern.compile("(?im)^\\s*(?:document )?\\d+ of \\d+ documents?\\s*$");
  private static final Pattern BELOW = Pattern.compile("(?im)^\\s*end of document\\s*$");
  private static final Pattern BODY = Pattern.compile("(?i)^body:?(?:\\s+(?<rest>.*))?$");
  private static final Pattern BODY_LINE = Pattern.compile("(?im)^\\s*body:?\\s*$");
  private static final Pattern FIELD =
      Pattern.compile(
          "(?i)^(?<name>"
              + WordClass.alternatives("formats.nexis-fields")
              + ")\\s*:\\s*(?<value>.*)$");

  /** A field that ends the text, or the heading of what is no text. */
  private static final Pattern AFTER_BODY =
      Pattern.compile(
          "(?i)^(?:(?:graphic|classification|notes)|"
              + WordClass.alternatives("formats.nexis-after-body")
              + "\\s*:.*)$");

  /** Of the cover, and of the upper and lower edge of pages. */
  private static final Pattern JUNK =
      Pattern.compile(
          "(?i)^(?:page \\d+ of \\d+|\\| ?about lexisnexis.*|copyright © \\d{4} lexisnexis.*|client/matter:.*|search (?:terms|type):.*"
              + "|narrowed by:.*|content type.*|date and time:.*|job number:.*|user name:.*|documents? \\(\\d+\\)|\\d+\\. .*"
              + "|-none-|news|natural language|terms and connectors|timeline:.*|\\|? ?about lexis.*)$");

  private static final Pattern EDITION =
      Pattern.compile("(?i)^(?:.{0,40}\\bedition\\b.{0,20}|final|correction appended)$");

  private static final Pattern LENGTH = Pattern.compile("(?i)^length: ");

  private static final Pattern PAGE =
      Pattern.compile("(?i)\\bp(?:g|age)?\\.? ?(?<page>[A-Z]{0,3}-?\\d+\\w?)\\b");

  @Override
  public boolean wrote(String text) {
    return ABOVE.matcher(text).find()
            && (BODY_LINE.matcher(text).find() || text.contains("LENGTH:"))
        || BELOW.matcher(text).find() && BODY_LINE.matcher(text).find();
  }

  @Override
  public List<Draft> articles(String text) {
    boolean above = ABOVE.matcher(text).find();
    BundleLines lines = BundleLines.of(text);
    List<Draft> drafts = new ArrayList<>();
    for (BundleLines part : lines.cut(above ? ABOVE : BELOW)) {
      BundleLines article = above ? part.without(it -> BELOW.matcher(it).matches()) : part;
      OptionalInt body = article.first(0, line -> BODY.matcher(line).matches());
      if (body.isEmpty()) {
        body = last(article);
      }
      if (body.isPresent()) {
        drafts.add(draft(article, body.getAsInt()));
      }
    }
    return drafts.stream().filter(draft -> !draft.body().isBlank()).toList();
  }

  /** The last field before the text, where nothing says that the text begins: near the length. */
  private static OptionalInt last(BundleLines article) {
    OptionalInt length = article.first(0, line -> LENGTH.matcher(line).find());
    if (length.isEmpty()) {
      return length;
    }
    int last = length.getAsInt();
    for (int i = last + 1;
        i < article.size() && (isHead(article.get(i)) || article.get(i).isEmpty());
        i++) {
      last = isHead(article.get(i)) ? i : last;
    }
    return OptionalInt.of(last);
  }

  private static boolean isHead(String line) {
    return isField(line) && !AFTER_BODY.matcher(line).matches();
  }

  private static boolean isField(String line) {
    return FIELD.matcher(line).matches();
  }

  private static Draft draft(BundleLines article, int body) {
    BundleLines head = head(article.sub(0, body));
    Map<String, String> fields = fields(article, body);
    int date = head.first(0, BundleLines::isDate).orElse(-1);
    String outlet = date > 0 ? head.get(date - 1) : "";
    String above = date > 1 ? head.sub(0, date - 1).joined() : "";
    String below = date < 0 ? "" : untilField(head, date + 1).joined();
    String headline = fields.getOrDefault("headline", above.isEmpty() ? below : above);
    String section = fields.getOrDefault("section", "");
    Matcher page = PAGE.matcher(section);
    return Draft.plain(headline, text(article, body, headline))
        .with(Field.PUBLISHED, date < 0 ? "" : head.get(date))
        .with(Field.PUBLISHER, outlet)
        .with(Field.AUTHOR, fields.getOrDefault("byline", ""))
        .with(Field.SECTION, section.replaceFirst("(?i)[;,]?\\s*\\bp(?:g|age)\\b.*", ""))
        .with(Field.PAGE, page.find() ? page.group("page") : "")
        .with(Field.LANGUAGE, fields.getOrDefault("language", ""))
        .with(Field.URL, fields.getOrDefault("url", ""));
  }

  /** Below the cover, without what stands at the edges of pages, and without the edition. */
  private static BundleLines head(BundleLines above) {
    int from = 0;
    int date = above.first(0, BundleLines::isDate).orElse(above.size());
    for (int i = 0; i < date; i++) {
      from = JUNK.matcher(above.get(i)).matches() ? i + 1 : from;
    }
    return withoutEdition(above.sub(from, above.size()))
        .shown()
        .without(line -> BundleLines.isCopyright(line) || JUNK.matcher(line).matches());
  }

  /** What stands right below the date, as far as the next blank line. */
  private static BundleLines withoutEdition(BundleLines head) {
    int date = head.first(0, BundleLines::isDate).orElse(-1);
    if (date < 0) {
      return head;
    }
    int end = date + 1;
    while (end < head.size() && !head.get(end).isEmpty() && !isField(head.get(end))) {
      end++;
    }
    List<String> lines = new ArrayList<>(head.lines().subList(0, date + 1));
    lines.addAll(withoutNamed(head.sub(end, head.size())).lines());
    return new BundleLines(lines);
  }

  /** Lines that call themselves an edition, where paragraphs are all apart. */
  private static BundleLines withoutNamed(BundleLines below) {
    List<String> lines = new ArrayList<>(below.shown().lines());
    boolean more = true;
    while (more && !lines.isEmpty()) {
      String line = lines.get(0);
      more = EDITION.matcher(line).matches();
      if (more) {
        lines.remove(0);
      }
      if (more && line.endsWith(";") && !lines.isEmpty()) {
        lines.remove(0);
      }
    }
    return new BundleLines(lines);
  }

  private static BundleLines untilField(BundleLines head, int from) {
    return head.sub(from, head.first(from, Nexis::isField).orElse(head.size()));
  }

  /** Fields with what stands on the lines below them, as far as the next blank one. */
  private static Map<String, String> fields(BundleLines article, int body) {
    Map<String, String> fields = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    String open = "";
    for (int i = 0; i < article.size(); i++) {
      Matcher field = FIELD.matcher(article.get(i));
      if (field.matches() && (i < body || AFTER_BODY.matcher(article.get(i)).matches())) {
        open = field.group("name").toLowerCase(java.util.Locale.ROOT);
        fields.putIfAbsent(open, field.group("value").strip());
      } else if (article.get(i).isEmpty() && !fields.getOrDefault(open, "").isEmpty()
          || i >= body) {
        open = "";
      } else if (!open.isEmpty() && !article.get(i).isEmpty()) {
        fields.merge(open, article.get(i), (a, b) -> (a + " " + b).strip());
      }
    }
    return fields;
  }

  private static String text(BundleLines article, int body, String headline) {
    Matcher begin = BODY.matcher(article.get(body));
    String rest = begin.matches() && begin.group("rest") != null ? begin.group("rest") : "";
    int end =
        article.first(body + 1, line -> AFTER_BODY.matcher(line).matches()).orElse(article.size());
    String text =
        article
            .sub(body + 1, end)
            .without(
                line ->
                    BundleLines.isCopyright(line)
                        || line.equals(headline)
                        || line.toLowerCase(java.util.Locale.ROOT).matches("page \\d+ of \\d+"))
            .text();
    return rest.isBlank() ? text : rest + "\n" + text;
  }
}
