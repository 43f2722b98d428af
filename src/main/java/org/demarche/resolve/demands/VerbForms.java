package org.demarche.resolve.demands;

import java.util.Map;
import java.util.function.UnaryOperator;

/** Forms of verbs and nouns for labels; of particle verbs the first word changes. */
final class VerbForms {
  private static final Map<String, String> PARTICIPLES = DeedVerbs.pairs("deeds.participles");
  private static final Map<String, String> PLURALS = DeedVerbs.pairs("deeds.plurals");
  private static final String DOUBLING = ".*[^aeiou][aeiou][bdgmnprt]";

  private VerbForms() {}

  static String thirdPerson(String verb) {
    return switch (verb) {
      case "be" -> "is";
      case "have" -> "has";
      default -> onFirst(verb, VerbForms::withS);
    };
  }

  /** Of several: {@code they are}. */
  static String present(String verb) {
    return verb.equals("be") ? "are" : verb;
  }

  static String gerund(String verb) {
    return onFirst(verb, VerbForms::withIng);
  }

  static String participle(String verb) {
    return onFirst(verb, v -> PARTICIPLES.getOrDefault(v, withEd(v)));
  }

  /** Whether a noun is written in the plural. */
  static boolean isPlural(String noun) {
    return PLURALS.containsValue(noun) || noun.matches(".{2,}[^su]s");
  }

  static String plural(String noun) {
    return PLURALS.getOrDefault(noun, isPlural(noun) ? noun : withS(noun));
  }

  private static String onFirst(String verb, UnaryOperator<String> change) {
    int space = verb.indexOf(' ');
    return space < 0
        ? change.apply(verb)
        : change.apply(verb.substring(0, space)) + verb.substring(space);
  }

  private static String withS(String word) {
    if (word.matches(".*(s|x|z|ch|sh|o)")) {
      return word + "es";
    }
    return word.matches(".*[^aeiou]y") ? word.substring(0, word.length() - 1) + "ies" : word + "s";
  }

  private static String withIng(String verb) {
    if (verb.matches(".*[^eoy]e") && verb.length() > 2) {
      return verb.substring(0, verb.length() - 1) + "ing";
    }
    return doubled(verb) + "ing";
  }

  private static String withEd(String verb) {
    if (verb.endsWith("e")) {
      return verb + "d";
    }
    return verb.matches(".*[^aeiou]y")
        ? verb.substring(0, verb.length() - 1) + "ied"
        : doubled(verb) + "ed";
  }

  /** The last consonant of one syllable is written twice: {@code banned}. */
  private static String doubled(String verb) {
    boolean isShort = verb.matches("[^aeiou]*[aeiou][^aeiou]") && verb.matches(DOUBLING);
    return isShort ? verb + verb.charAt(verb.length() - 1) : verb;
  }
}
