package org.demarche.resolve.demands;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.demarche.lexicon.Lexicon;
import org.demarche.lexicon.WordClass;

/** Forms of verbs and nouns for labels; of particle verbs the first word changes. */
final class VerbForms {
  private static final Set<String> PEOPLES = WordClass.of("deeds.peoples");
  private static final Set<String> BODIES = WordClass.of("holders.bodies");
  private static final Map<String, String> PARTICIPLES = DeedVerbs.pairs("deeds.participles");
  private static final Map<String, String> PLURALS = DeedVerbs.pairs("deeds.plurals");

  /** What stands between a head noun and what belongs to it. */
  private static final Pattern AFTER_HEAD =
      Pattern.compile(" " + WordClass.alternatives("deeds.after-head") + " ");

  private static final Pattern COUNTED =
      Pattern.compile("(?i)(the )?([0-9,.]+|" + WordClass.alternatives("deeds.several") + ") .*");

  private static final Pattern LETTERS = Pattern.compile("[A-Z]{2,}s");
  private static final Pattern PLURAL = Pattern.compile(".{2,}[^su]s");
  private static final Pattern HISS = Pattern.compile(".*(s|x|z|ch|sh|o)");
  private static final Pattern CONSONANT_Y = Pattern.compile(".*[^aeiou]y");
  private static final Pattern SILENT_E = Pattern.compile(".*[^eoy]e");
  private static final Pattern SHORT = Pattern.compile("[^aeiou]*[aeiou][^aeiou]");
  private static final Pattern DOUBLING = Pattern.compile(".*[^aeiou][aeiou][bdgmnprt]");

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
    return PLURALS.containsValue(noun) || is(PLURAL, noun);
  }

  /** Whether a name or description means several: {@code the pilots at Osk Air}. */
  static boolean isSeveral(String name) {
    String head = AFTER_HEAD.split(name, 2)[0];
    String last = head.substring(head.lastIndexOf(' ') + 1);
    boolean told = !head.equals(name) && !name.startsWith(head + " of ");
    boolean common = told || Character.isLowerCase(last.charAt(0)) || isGroup(name);
    return name.contains(" and ")
        || LETTERS.matcher(name).matches()
        || COUNTED.matcher(name).matches()
        || common && isPlural(last.toLowerCase(Locale.ROOT));
  }

  /** {@code The Socialists}, {@code Drivers}. */
  private static boolean isGroup(String name) {
    if (LETTERS.matcher(name).matches() || name.endsWith("ians") || PEOPLES.contains(name)) {
      return true; // MPs, Norlandians
    }
    String singular = name.toLowerCase(Locale.ROOT).replaceFirst("s$", "");
    return name.regionMatches(true, 0, "The ", 0, 4)
        || Lexicon.builtIn().isPeople(singular)
        || BODIES.contains(singular);
  }

  static String plural(String noun) {
    return PLURALS.getOrDefault(noun, isPlural(noun) ? noun : withS(noun));
  }

  private static boolean is(Pattern shape, String word) {
    return shape.matcher(word).matches();
  }

  private static String onFirst(String verb, UnaryOperator<String> change) {
    int space = verb.indexOf(' ');
    return space < 0
        ? change.apply(verb)
        : change.apply(verb.substring(0, space)) + verb.substring(space);
  }

  private static String withS(String word) {
    if (is(HISS, word)) {
      return word + "es";
    }
    return is(CONSONANT_Y, word) ? word.substring(0, word.length() - 1) + "ies" : word + "s";
  }

  private static String withIng(String verb) {
    if (is(SILENT_E, verb) && verb.length() > 2) {
      return verb.substring(0, verb.length() - 1) + "ing";
    }
    return doubled(verb) + "ing";
  }

  private static String withEd(String verb) {
    if (verb.endsWith("e")) {
      return verb + "d";
    }
    return is(CONSONANT_Y, verb)
        ? verb.substring(0, verb.length() - 1) + "ied"
        : doubled(verb) + "ed";
  }

  /** The last consonant of one syllable is written twice: {@code banned}. */
  private static String doubled(String verb) {
    boolean isShort = is(SHORT, verb) && is(DOUBLING, verb);
    return isShort ? verb + verb.charAt(verb.length() - 1) : verb;
  }
}
