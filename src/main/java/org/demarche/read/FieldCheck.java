package org.demarche.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.demarche.lexicon.WordClass;

/** Finds fields of a JSON object that are there, but say nothing that could be used. */
final class FieldCheck {
  private static final Set<String> DATES = WordClass.of("json.date");
  private static final Set<String> PUBLISHERS = WordClass.of("json.publisher");
  private static final Set<String> OTHERS = Set.of("headline", "author", "authors", "url");
  private static final int SHOWN = 60;

  private FieldCheck() {}

  /** A day that there is not, such as the 30th of February; other dates may be written in words. */
  static Optional<UnreadableException> days(JsonArticle article) {
    return found(article, name -> isImpossibleDay(article, name));
  }

  /** The same, and whatever is of a wrong type: for files that were written for Demarche. */
  static Optional<UnreadableException> all(JsonArticle article) {
    return found(article, name -> isImpossibleDay(article, name) || isEmpty(article, name));
  }

  private static Optional<UnreadableException> found(JsonArticle article, Predicate<String> bad) {
    List<String> named = new ArrayList<>();
    article
        .fields()
        .forEach(
            (name, value) -> {
              if (!isSilent(value) && bad.test(name)) {
                named.add(name + " " + shown(value));
              }
            });
    return named.isEmpty() ? Optional.empty() : Optional.of(UnreadableException.fields(named));
  }

  private static boolean isImpossibleDay(JsonArticle article, String name) {
    return DATES.contains(name)
        && article
            .value(name)
            .filter(value -> value.matches("\\d{4}-\\d{1,2}-\\d{1,2}.*"))
            .filter(value -> Dates.parse(value).isEmpty())
            .isPresent();
  }

  private static boolean isEmpty(JsonArticle article, String name) {
    if (DATES.contains(name)) {
      return article.value(name).flatMap(Dates::parse).isEmpty();
    }
    return (PUBLISHERS.contains(name) || OTHERS.contains(name)) && article.value(name).isEmpty();
  }

  /** Nothing, an empty list or a blank word: the writer did not know. */
  private static boolean isSilent(JsonNode value) {
    return value.isNull()
        || value.isContainerNode() && value.isEmpty()
        || value.isTextual() && value.asText().isBlank();
  }

  private static String shown(JsonNode value) {
    String text = value.toString();
    return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
  }
}
