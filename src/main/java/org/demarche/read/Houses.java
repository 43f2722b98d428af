package org.demarche.read;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.lexicon.WordClass;

/** Tells publishers, agencies and desks from persons by the words of their names. */
final class Houses {
  private static final int MOST_WORDS = 6;
  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[^\\s,]*(?: (?:[\\p{Lu}\\d&][^\\s,]*|of|the|and|for))*");

  /** A name that ends so is a publisher's: {@code The Harbour Gazette}. */
  private static final Set<String> PRESS = WordClass.of("press.houses");

  /** Those of them that end little else. */
  private static final Set<String> ONLY_PRESS = WordClass.of("press.only-houses");

  private static final Set<String> AGENCIES = WordClass.of("press.agencies");

  /** A name that has one of these is a desk's or a role. */
  private static final Set<String> DESKS = WordClass.of("press.desks");

  private Houses() {}

  /** Whether a name is a publisher's or an agency's; case does not matter. */
  static boolean isPublisher(String name) {
    String[] words = words(name);
    String last = words[words.length - 1];
    boolean press = words.length > 1 && words.length <= MOST_WORDS && PRESS.contains(last);
    boolean agency = words.length == 1 && AGENCIES.contains(last);
    return (press || agency) && NAME.matcher(name.strip()).matches();
  }

  /** Whether a line can be nothing but a publisher's name: not {@code Minister Meets the Press}. */
  static boolean isMasthead(String line) {
    String[] words = words(line);
    boolean article = words[0].equals("the");
    boolean inner = Arrays.asList(words).lastIndexOf("the") > 0;
    boolean sure = words.length <= 4 && ONLY_PRESS.contains(words[words.length - 1]);
    return isPublisher(line) && !inner && (article || sure || words.length == 1);
  }

  /** Whether a name is that of a role or a desk: {@code Foreign Desk}, {@code Reuters Staff}. */
  static boolean isDesk(String name) {
    String[] words = words(name);
    return words.length <= MOST_WORDS && DESKS.contains(words[words.length - 1]);
  }

  /** Whether a name cannot be a person's. */
  static boolean isNoPerson(String name) {
    for (String word : words(name)) {
      if (DESKS.contains(word) || AGENCIES.contains(word)) {
        return true;
      }
    }
    return isPublisher(name);
  }

  private static String[] words(String name) {
    return name.strip().toLowerCase(Locale.ROOT).split("\\s+");
  }
}
