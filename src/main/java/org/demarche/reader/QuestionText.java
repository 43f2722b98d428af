package org.demarche.reader;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.demarche.reader.Window.Shown;
import org.demarche.resolve.readings.Question;
import org.demarche.resolve.readings.Question.Claimed;

/** Writes what a model is to read, line by line. Numbers begin with 1. */
final class QuestionText {
  private static final int MOST_NAMES = 60;
  private static final int LONGEST_NAME = 80;

  private QuestionText() {}

  /**
   * The text of a question.
   *
   * @param courses what the windows before were on
   */
  static String of(Question question, Window window, Collection<String> courses) {
    StringBuilder text = new StringBuilder();
    list(text, "Actors", question.actors());
    list(text, "Courses of action so far", courses);
    text.append("Sentences:\n");
    for (Shown shown : window.sentences()) {
      String number = shown.asked() ? "[%d] %s\n" : "(%d) %s\n";
      text.append(number.formatted(shown.index() + 1, shown.text()));
    }
    silent(text, question, window);
    positions(text, question.positions(), window);
    return text.toString();
  }

  private static void silent(StringBuilder text, Question question, Window window) {
    String numbers =
        question.silent().stream()
            .filter(window.asked()::contains)
            .map(it -> String.valueOf(it + 1))
            .collect(Collectors.joining(", "));
    if (!numbers.isEmpty()) {
      text.append("Statements of: " + numbers + "\n");
    }
  }

  private static void list(StringBuilder text, String name, Collection<String> all) {
    List<String> some =
        all.stream().filter(it -> it.length() <= LONGEST_NAME).limit(MOST_NAMES).toList();
    if (!some.isEmpty()) {
      text.append(name + ": " + String.join("; ", some) + "\n");
    }
  }

  private static void positions(StringBuilder text, List<Claimed> all, Window window) {
    for (int i = 0; i < all.size(); i++) {
      Claimed it = all.get(i);
      if (window.asked().contains(it.sentence())) {
        text.append(
            "#%d in [%d]: holder: %s; stance: %s; words: %s\n"
                .formatted(i + 1, it.sentence() + 1, it.holder(), it.stance(), it.words()));
      }
    }
  }
}
