package org.demarche.read.bundles;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.demarche.read.drafts.Draft;
import org.demarche.read.drafts.Draft.Field;
import org.demarche.read.drafts.DraftException;

/**
 * References in the RIS format, as far as they have texts; ProQuest and others put these under
 * {@code AB}, {@code N2} or {@code N1}.
 */
public final class Ris {
  private static final Pattern TAG =
      Pattern.compile("^(?<tag>[A-Z][A-Z0-9]) {1,2}- ?(?<value>.*)$");

  /** An abstract is shorter. */
  private static final int FEWEST_CHARACTERS = 400;

  private Ris() {}

  /** The references with texts, in the order of the file. */
  public static List<Draft> of(String text) throws DraftException {
    List<Draft> drafts = new ArrayList<>();
    Map<String, List<String>> fields = new LinkedHashMap<>();
    String open = "";
    for (String line : (Iterable<String>) text.lines()::iterator) {
      Matcher tag = TAG.matcher(line);
      if (tag.matches()) {
        open = tag.group("tag");
        fields.computeIfAbsent(open, any -> new ArrayList<>()).add(tag.group("value").strip());
      } else if (!open.isEmpty()) {
        List<String> values = fields.get(open);
        values.set(values.size() - 1, values.get(values.size() - 1) + "\n" + line);
      }
      if (open.equals("ER")) {
        add(fields, drafts);
        fields.clear();
        open = "";
      }
    }
    if (drafts.isEmpty()) {
      throw DraftException.silent(
          "the references have no full texts; export these, too, as text or PDF");
    }
    return drafts;
  }

  private static void add(Map<String, List<String>> fields, List<Draft> drafts) {
    String body =
        String.join(
            "\n\n",
            fields.getOrDefault(
                "AB", fields.getOrDefault("N2", fields.getOrDefault("N1", List.of()))));
    if (body.length() < FEWEST_CHARACTERS) {
      return;
    }
    Draft draft =
        Draft.plain(first(fields, "TI", "T1"), body)
            .with(
                Field.PUBLISHED,
                first(fields, "DA", "Y1", "PY")
                    .replaceAll("^(\\d{4})/(\\d\\d)/(\\d\\d).*", "$1-$2-$3"))
            .with(Field.PUBLISHER, first(fields, "JF", "JO", "T2", "PB"))
            .with(Field.LANGUAGE, first(fields, "LA"))
            .with(Field.PAGE, first(fields, "SP"))
            .with(Field.URL, first(fields, "UR", "L2"));
    for (String author : fields.getOrDefault("AU", fields.getOrDefault("A1", List.of()))) {
      draft = draft.with(Field.AUTHOR, author.replaceFirst("^([^,]+),\\s*([^,]+)$", "$2 $1"));
    }
    drafts.add(draft);
  }

  private static String first(Map<String, List<String>> fields, String... tags) {
    return Stream.of(tags)
        .flatMap(tag -> fields.getOrDefault(tag, List.of()).stream())
        .filter(value -> !value.isBlank())
        .findFirst()
        .orElse("");
  }
}
