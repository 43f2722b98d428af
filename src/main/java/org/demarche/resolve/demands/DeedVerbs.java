package org.demarche.resolve.demands;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.lexicon.Derivations;
import org.demarche.lexicon.WordClass;

/** What verbs do to a course of action: carry it, end it, or say it in other words. */
final class DeedVerbs {
  private static final Set<String> LIGHT = WordClass.of("deeds.light");
  private static final Set<String> HOLDING = WordClass.of("deeds.holding");
  private static final Set<String> ENDING = WordClass.of("deeds.ending");
  private static final Set<String> GOING_ON = WordClass.of("deeds.going-on");
  private static final Set<String> INTRANSITIVE = WordClass.of("deeds.intransitive");
  private static final Set<String> WHOLE = WordClass.of("deeds.whole");
  private static final Set<String> MUTUAL = WordClass.of("deeds.mutual");
  private static final Map<String, String> IDIOMS = pairs("deeds.idioms");
  private static final Map<String, String> SAME = pairs("deeds.same-verbs");

  private DeedVerbs() {}

  /** The rows {@code word=other} of a class. */
  static Map<String, String> pairs(String name) {
    return WordClass.of(name).stream()
        .map(row -> row.split("="))
        .collect(Collectors.toMap(row -> row[0], row -> row[1]));
  }

  /** {@code hold}, {@code carry out}. */
  static boolean isLight(String verb) {
    return LIGHT.contains(verb);
  }

  /** {@code hold} an election, {@code call} a referendum. */
  static boolean isHolding(String verb) {
    return HOLDING.contains(verb);
  }

  /** {@code stop}, {@code continue}: the act is in what follows. */
  static boolean isPhase(String verb) {
    return ENDING.contains(verb) || GOING_ON.contains(verb);
  }

  static boolean isIntransitive(String verb) {
    return INTRANSITIVE.contains(verb);
  }

  /** Whether a verb says enough without an object: {@code to appeal}, {@code to stand down}. */
  static boolean isWhole(String verb) {
    return isIntransitive(verb) || WHOLE.contains(verb) || verb.contains(" ");
  }

  static boolean isMutual(String verb) {
    return MUTUAL.contains(verb);
  }

  /** One verb for all that say the same, in one spelling. */
  static String canonical(String verb) {
    String spelt = Derivations.spelling(verb.replaceFirst("^re-", "re"));
    return ENDING.contains(verb) ? "end" : SAME.getOrDefault(spelt, spelt);
  }

  /** What {@code take part}, {@code go on strike} amount to. */
  static Optional<String> idiom(String words) {
    return Optional.ofNullable(IDIOMS.get(words));
  }
}
