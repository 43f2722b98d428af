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
 * Factiva: {@code Document} and its number below each article; above its text either fields of two
 * letters ({@code HD}, {@code PD}, {@code LP}) or the same lines without these.
 */
final class Factiva implements Database {
  private static final String NUMBER = "Document [A-Z][A-Za-z0-9]{14,34}";
  private static final Pattern BELOW = Pattern.compile("^(?:AN\\s+)?" + NUMBER + "$");
  private static final Pattern IN_TEXT = Pattern.compile("(?m)^\\s*(?:AN\\s+)?" + NUMBER + "\\s*$");
  private static final Pattern WORDS =
      Pattern.compile("^(?:WC\\s+)?\\d[\\d,. ]{0,9} (?:words|Wörter|mots|palabras)$");
  private static final Pattern CODE =
      Pattern.compile(
          "^(?<name>"
              + WordClass.alternatives("formats.factiva-codes")
              + ")(?:\\s+(?<value>.*))?$");
  private static final Pattern SHORT_CODE = Pattern.compile("^[A-Z][A-Z0-9]{2,7}$");
  private static final Pattern PAGE =
      Pattern.compile("^(?:[Pp]age |P\\.? ?)?(?<page>[A-Z]{0,3}-?\\d{1,4}[A-Z]?)$");

  /** Whose the article is, in a line below its language that does not say so. */
  private static final Pattern OWNER =
      Pattern.compile(
          "^.{3,140}\\b(?:19|20)\\d\\d\\b.{0,60}$|^.{2,80}\\b(?:Ltd|Limited|Inc|LLC|plc|PLC|Company|GmbH)\\.?$");

  private static final Pattern TIME =
      Pattern.compile("^\\d{1,2}:\\d\\d(?: ?[AaPp][Mm])?(?: \\w{2,5})?$");
  private static final Pattern JUNK =
      Pattern.compile(
          "(?i)^(?:(?:dow jones )?factiva.*|search summary|page \\d+ of \\d+.*|© \\d{4} factiva.*|.*dow jones & company, inc.*)$");

  private static final int HEAD = 14;

  @Override
  public boolean wrote(String text) {
    return IN_TEXT.matcher(text).find()
        && BundleLines.of(text)
            .first(0, line -> WORDS.matcher(line).matches() || isCode(line, "HD"))
            .isPresent();
  }

  private static boolean isCode(String line, String name) {
    Matcher code = CODE.matcher(line);
    return code.matches() && code.group("name").equals(name);
  }

  @Override
  public List<Draft> articles(String text) {
    List<Draft> drafts = new ArrayList<>();
    for (BundleLines part : BundleLines.of(text).cut(BELOW)) {
      BundleLines lines = part.without(line -> JUNK.matcher(line).matches());
      boolean coded = lines.first(0, line -> isCode(line, "HD")).isPresent();
      if (coded) {
        drafts.add(coded(lines));
      } else {
        lines
            .first(0, line -> WORDS.matcher(line).matches())
            .ifPresent(words -> drafts.add(plain(lines, words)));
      }
    }
    return drafts.stream().filter(draft -> !draft.body().isBlank()).toList();
  }

  private static Draft coded(BundleLines lines) {
    Map<String, List<String>> fields = new TreeMap<>();
    List<String> open = new ArrayList<>();
    for (String line : lines.lines()) {
      Matcher code = CODE.matcher(line);
      if (code.matches() && !fields.containsKey(code.group("name"))) {
        open = new ArrayList<>();
        fields.put(code.group("name"), open);
        open.add(code.group("value") == null ? "" : code.group("value").strip());
      } else {
        open.add(line);
      }
    }
    BundleLines body = body(field(fields, "LP"), field(fields, "TD"));
    return Draft.plain(field(fields, "HD").joined(), body.text())
        .with(Field.PUBLISHED, field(fields, "PD").joined())
        .with(Field.PUBLISHER, field(fields, "SN").joined())
        .with(Field.AUTHOR, field(fields, "BY").joined())
        .with(Field.SECTION, field(fields, "SE").joined())
        .with(Field.PAGE, field(fields, "PG").joined())
        .with(Field.LANGUAGE, field(fields, "LA").joined());
  }

  private static BundleLines body(BundleLines lead, BundleLines rest) {
    List<String> lines = new ArrayList<>(lead.lines());
    lines.add("");
    lines.addAll(rest.lines());
    return new BundleLines(lines).without(BundleLines::isCopyright);
  }

  private static BundleLines field(Map<String, List<String>> fields, String name) {
    return new BundleLines(fields.getOrDefault(name, List.of()));
  }

  /** What stands above the number of words names the article, what stands below it the outlet. */
  private static Draft plain(BundleLines lines, int words) {
    List<String> above = new ArrayList<>(lines.sub(0, words).shown().lines());
    above = above.subList(Math.max(0, above.size() - 4), above.size());
    String byline = above.isEmpty() ? "" : above.get(above.size() - 1);
    boolean by = above.size() > 1 && isByline(byline);
    List<String> titles = by ? above.subList(0, above.size() - 1) : above;
    boolean section = titles.size() > 1 && isSection(titles.get(titles.size() - 2));
    String headline = titles.isEmpty() ? "" : titles.get(titles.size() - 1);
    int date = lines.first(words, BundleLines::isDate).orElse(words);
    int outlet = next(lines, date, TIME);
    int body = body(lines, outlet);
    BundleLines head = lines.sub(outlet + 1, body);
    return Draft.plain(
            headline, lines.sub(body, lines.size()).without(BundleLines::isCopyright).text())
        .with(Field.PUBLISHED, date > words ? lines.get(date) : "")
        .with(Field.PUBLISHER, outlet < lines.size() ? lines.get(outlet) : "")
        .with(Field.AUTHOR, by ? byline : "")
        .with(Field.SECTION, section ? titles.get(titles.size() - 2) : "")
        .with(Field.PAGE, page(head));
  }

  private static boolean isByline(String line) {
    return line.matches("(?i)(?:by|from) .{3,80}")
        || line.matches("(?:\\p{Lu}[\\p{L}.'’-]+ ){1,3}\\p{Lu}[\\p{L}'’-]+(?:(?:,| and) .{3,60})?")
            && line.length() <= 60;
  }

  private static boolean isSection(String line) {
    return line.length() <= 40 && line.split("\\s+").length <= 4 && !line.matches(".*[.!?]");
  }

  /** The next line after one that is neither empty nor of a kind. */
  private static int next(BundleLines lines, int after, Pattern not) {
    return lines
        .first(after + 1, line -> !line.isEmpty() && !not.matcher(line).matches())
        .orElse(lines.size());
  }

  /** Below the copyright, or the language, or the last short line with codes and pages. */
  private static int body(BundleLines lines, int outlet) {
    int last = Math.min(outlet + 1, lines.size());
    int seen = 0;
    boolean afterLanguage = false;
    for (int i = last; i < lines.size() && seen < HEAD; i++) {
      String line = lines.get(i);
      boolean head =
          BundleLines.isCopyright(line)
              || SHORT_CODE.matcher(line).matches()
              || PAGE.matcher(line).matches()
              || WordClass.of("formats.factiva-languages").contains(line);
      seen += line.isEmpty() ? 0 : 1;
      boolean owner = !head && afterLanguage && OWNER.matcher(line).matches();
      last = head || owner ? i + 1 : last;
      if (BundleLines.isCopyright(line) || owner) {
        return last;
      }
      afterLanguage =
          WordClass.of("formats.factiva-languages").contains(line)
              || afterLanguage && line.isEmpty();
    }
    return last;
  }

  private static String page(BundleLines head) {
    OptionalInt page = head.first(0, line -> PAGE.matcher(line).matches());
    if (page.isEmpty()) {
      return "";
    }
    Matcher found = PAGE.matcher(head.get(page.getAsInt()));
    return found.matches() ? found.group("page") : "";
  }
}
