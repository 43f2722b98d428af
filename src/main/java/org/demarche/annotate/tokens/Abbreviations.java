package org.demarche.annotate.tokens;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.lexicon.WordClass;

/** Words whose full stop belongs to them. */
final class Abbreviations {
  /** A name follows, so no sentence ends here. */
  private static final Set<String> TITLES =
      capitals("people.title-abbreviations", "tokens.place-abbreviations");

  /** A number, a name or more of the same sentence follows. */
  private static final Set<String> OPEN = WordClass.of("tokens.open-abbreviations");

  /** These may also end a sentence. */
  private static final Set<String> OTHER = WordClass.of("tokens.abbreviations");

  private static final Set<String> STATES = WordClass.of("tokens.states");

  private static final Set<String> CALENDAR =
      capitals("calendar.month-abbreviations", "calendar.weekday-abbreviations");

  /** Only before a number: {@code No. 10}. */
  private static final Set<String> BEFORE_NUMBER = WordClass.of("tokens.before-number");

  private static final Pattern INITIALS =
      Pattern.compile("(?:\\p{L}\\.)*\\p{Lu}|(?:\\p{L}\\.)+\\p{L}");

  private Abbreviations() {}

  /**
   * Whether the full stop after a word belongs to it.
   *
   * @param word without the last full stop: {@code U.S}, {@code Jan}
   * @param beforeNumber whether a digit follows, after a space or none
   */
  static boolean keepsStop(String word, boolean beforeNumber) {
    return TITLES.contains(capitalised(word))
        || OPEN.contains(word)
        || OTHER.contains(word)
        || STATES.contains(word)
        || CALENDAR.contains(word)
        || beforeNumber && BEFORE_NUMBER.contains(word)
        || !word.equals("I") && INITIALS.matcher(word).matches();
  }

  /** Whether the word may also be somebody's family name: {@code Penn}. */
  static boolean isState(String word) {
    return STATES.contains(word);
  }

  /** Whether the sentence surely goes on after this token, which has its full stop. */
  static boolean needsMore(String token) {
    String word = token.substring(0, token.length() - 1);
    return TITLES.contains(capitalised(word))
        || OPEN.contains(word)
        || BEFORE_NUMBER.contains(word)
        || word.length() == 1 && Character.isUpperCase(word.charAt(0));
  }

  /** {@code GEN} as {@code Gen}; small letters stay, for {@code gen} is no title. */
  private static String capitalised(String word) {
    return word.isEmpty() ? word : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
  }

  /** The words of classes with a capital letter. */
  private static Set<String> capitals(String... classes) {
    return Stream.of(classes)
        .flatMap(name -> WordClass.of(name).stream())
        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
        .collect(Collectors.toUnmodifiableSet());
  }
}
