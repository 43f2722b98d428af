package org.demarche.reports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.demarche.ontology.Wording;

/** What of an article is the same in every database. */
final class Prose {
  private static final Pattern PARAGRAPHS = Pattern.compile("\\n[ \\t\\r]*\\n\\s*");
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][\\p{Pf}\\p{Pe}\"'’”]*$");
  private static final Pattern RIGHTS =
      Pattern.compile("(?i)©|\\bcopyright\\b|all rights reserved");
  private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[].*?[)\\]]");
  private static final Pattern ARTICLE = Pattern.compile("^the ");

  /** Of letters and digits: a paragraph that has fewer is perhaps a caption or a byline. */
  private static final int LEAST_OF_PARAGRAPH = 60;

  /** Of a text that has more in long paragraphs, these say what it is. */
  private static final int ENOUGH = 400;

  /** A text that has fewer may be the same by chance, as notices are. */
  private static final int LEAST = 100;

  private Prose() {}

  /** A hash of the outlet, the day and the prose; empty where one of them is missing. */
  static Optional<String> edition(String publisher, String day, String text) {
    String outlet = outlet(publisher);
    return outlet.isEmpty() || day.isEmpty()
        ? Optional.empty()
        : of(text).map(prose -> DigestUtils.sha256Hex(day + " " + outlet + " " + prose));
  }

  /** Letters and digits of its paragraphs of sentences; empty where those are few. */
  static Optional<String> of(String text) {
    boolean parted = PARAGRAPHS.matcher(text.strip()).find();
    List<String> paragraphs =
        Arrays.stream(parted ? PARAGRAPHS.split(text) : text.split("\\n"))
            .map(String::strip)
            .filter(it -> SENTENCE_END.matcher(it).find() && !RIGHTS.matcher(it).find())
            .map(it -> Wording.normalize(it).replace(" ", ""))
            .toList();
    String prose =
        paragraphs.stream()
            .filter(it -> it.length() >= LEAST_OF_PARAGRAPH)
            .collect(Collectors.joining());
    return Optional.of(prose.length() >= ENOUGH ? prose : String.join("", paragraphs))
        .filter(it -> it.length() >= LEAST);
  }

  /** The name of a newspaper, without where it appears and on what: {@code The Post (Online)}. */
  static String outlet(String publisher) {
    String name = IN_BRACKETS.matcher(publisher).replaceAll(" ").strip();
    String words = Wording.normalize(name.isEmpty() ? publisher : name).toLowerCase(Locale.ROOT);
    return ARTICLE.matcher(words).replaceFirst("");
  }
}
