package org.demarche.read.bundles;

import java.util.ArrayList;
import java.util.Arrays;
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
 * ProQuest: articles between lines of underscores or below {@code Document 1 of 2}, each with
 * fields above and below its {@code Full text}.
 */
final class ProQuest implements Database {
  private static final Pattern SEPARATOR =
      Pattern.compile("^(?:_{10,}|\\*{10,}|Document \\d+ of \\d+)$");
  private static final Pattern NUMBERED = Pattern.compile("(?m)^\\s*Document \\d+ of \\d+\\s*$");
  private static final Pattern FULL_TEXT =
      Pattern.compile("^(?i:full text)(?: ?[:|] ?|$)(?<rest>.*)$");
  private static final Pattern FULL_TEXT_LINE =
      Pattern.compile("(?im)^\\s*full text(?: ?[:|]|\\s*$)");
  private static final Pattern FIELD =
      Pattern.compile(
          "(?i)^(?<name>"
              + WordClass.alternatives("formats.proquest-fields")
              + ")\\s*:\\s*(?<value>.*)$");
  private static final Pattern INFO =
      Pattern.compile(
          "^(?<outlet>[^;\\[]+?)\\s*(?:[;\\[]|,? ?\\d).*?(?<date>\\d{1,2} \\p{L}{3,9} \\d{4})(?:: ?(?<page>[\\w.-]+?)\\.?)?\\s*$");

  /** How many lines after the first field below the text the outlet has to be named. */
  private static final int NEAR = 16;

  @Override
  public boolean wrote(String text) {
    boolean named =
        text.contains("ProQuest") || text.contains("Document ") && NUMBERED.matcher(text).find();
    return named && FULL_TEXT_LINE.matcher(text).find();
  }

  @Override
  public List<Draft> articles(String text) {
    List<Draft> drafts = new ArrayList<>();
    for (BundleLines part : BundleLines.of(text).cut(SEPARATOR)) {
      part.first(0, line -> FULL_TEXT.matcher(line).matches())
          .ifPresent(full -> drafts.add(draft(part, full)));
    }
    return drafts.stream().filter(draft -> !draft.body().isBlank()).toList();
  }

  private static Draft draft(BundleLines part, int full) {
    int end = end(part, full + 1);
    Map<String, String> fields = fields(part.sub(0, full));
    fields(part.sub(end, part.size())).forEach(fields::putIfAbsent);
    Matcher info = INFO.matcher(fields.getOrDefault("publication info", ""));
    boolean told = info.matches();
    String headline = fields.getOrDefault("title", first(part, full));
    Draft draft =
        Draft.plain(headline, text(part, full, end, headline))
            .with(Field.PUBLISHED, fields.getOrDefault("publication date", ""))
            .with(Field.PUBLISHED, told ? info.group("date") : "")
            .with(
                Field.PUBLISHER,
                fields.getOrDefault("publication title", told ? info.group("outlet") : ""))
            .with(Field.SECTION, fields.getOrDefault("section", ""))
            .with(Field.PAGE, page(fields, told ? info.group("page") : null))
            .with(
                Field.LANGUAGE,
                fields.getOrDefault("language of publication", fields.getOrDefault("language", "")))
            .with(Field.URL, fields.getOrDefault("document url", ""));
    for (String author : authors(fields.getOrDefault("author", ""))) {
      draft = draft.with(Field.AUTHOR, author);
    }
    return draft;
  }

  private static String page(Map<String, String> fields, String told) {
    String page =
        fields.getOrDefault("pages", fields.getOrDefault("first page", told == null ? "" : told));
    return page.replaceFirst("^n/a$", "");
  }

  /** {@code Finch, Dora; Lee, Ann.} */
  private static List<String> authors(String names) {
    return Arrays.stream(names.replaceFirst("(?<=\\p{L}{2})\\.\\s*$", "").split("\\s*;\\s*"))
        .map(name -> name.replaceFirst("^([^,]+),\\s*([^,]+)$", "$2 $1").strip())
        .toList();
  }

  private static String first(BundleLines part, int full) {
    BundleLines above = part.sub(0, full).shown();
    return above.size() == 0 || FIELD.matcher(above.get(0)).matches() ? "" : above.get(0);
  }

  /** Where the fields below the text begin: near enough above the name of the outlet. */
  private static int end(BundleLines part, int from) {
    OptionalInt outlet =
        part.first(
            from, line -> line.toLowerCase(java.util.Locale.ROOT).startsWith("publication title:"));
    int end = outlet.orElse(part.size());
    int shown = 0;
    for (int i = end - 1; i >= from && shown < NEAR; i--) {
      shown += part.get(i).isEmpty() ? 0 : 1;
      end = FIELD.matcher(part.get(i)).matches() ? i : end;
    }
    return end;
  }

  private static Map<String, String> fields(BundleLines lines) {
    Map<String, String> fields = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    String open = "";
    for (String line : lines.lines()) {
      Matcher field = FIELD.matcher(line);
      if (field.matches()) {
        open = field.group("name").toLowerCase(java.util.Locale.ROOT);
        fields.putIfAbsent(open, field.group("value").strip());
      } else if (!line.isEmpty() && fields.getOrDefault(open, "x").isEmpty()) {
        fields.put(open, line);
      }
    }
    return fields;
  }

  private static String text(BundleLines part, int full, int end, String headline) {
    Matcher begin = FULL_TEXT.matcher(part.get(full));
    String rest = begin.matches() ? begin.group("rest").strip() : "";
    String text =
        part.sub(full + 1, end)
            .without(line -> BundleLines.isCopyright(line) || line.equals(headline))
            .text();
    return rest.isEmpty() ? text : (rest + "\n" + text).strip();
  }
}
