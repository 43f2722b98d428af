package org.demarche.read;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.lexicon.WordClass;

/** Classes of words as groups of regular expressions. */
final class Alternatives {
  /** {@code Tuesday}. */
  static final String WEEKDAY = capitals("calendar.weekdays");

  /** {@code Tue}. */
  static final String WEEKDAY_CUT =
      "(?:" + capitals("calendar.weekday-abbreviations") + "|Sat|Sun)";

  /** {@code September}, {@code Sept}. */
  static final String MONTH = capitals("calendar.months", "calendar.month-abbreviations");

  private Alternatives() {}

  /** A class whose members are regular expressions themselves. */
  static String of(String name) {
    return group(WordClass.of(name).stream());
  }

  private static String capitals(String... classes) {
    return group(
        Stream.of(classes)
            .map(WordClass::of)
            .flatMap(Set::stream)
            .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1)));
  }

  private static String group(Stream<String> members) {
    return members.collect(Collectors.joining("|", "(?:", ")"));
  }
}
