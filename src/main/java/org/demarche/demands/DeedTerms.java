package org.demarche.demands;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.lexicon.Derivations;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Deed;
import org.demarche.model.Deed.Adjunct;

/**
 * What a deed comes down to when it is compared: its words in one spelling, without those that tell
 * nothing apart.
 *
 * @param verbs what would be done, outermost first; what only puts a thing in force is left out
 * @param head the last word of what it would be done to; empty where there is none, and where
 *     several do it together
 * @param performer the words of who would act
 * @param words the words of what it would be done to, and of what stands beside, in their order
 * @param names those of all words that are names
 * @param narrowing those of all words that are names or numbers, or make another thing of what they
 *     stand by
 * @param negative those of the words that turn others
 * @param opposed words after a preposition that says the contrary of what it says
 */
record DeedTerms(
    List<String> verbs,
    String head,
    Set<String> performer,
    Set<String> words,
    Set<String> names,
    Set<String> narrowing,
    Set<String> negative,
    Set<String> opposed) {
  private static final Set<String> IDLE = WordClass.of("sameness.idle");
  private static final Set<String> NEGATIVE = WordClass.of("sameness.negative");
  private static final Set<String> RESTRICTING = WordClass.of("sameness.restricting");
  private static final Set<String> REALIZING = WordClass.of("deeds.realizing");
  private static final Set<String> MUTUAL = WordClass.of("deeds.mutual");
  private static final Set<String> WHOEVER = WordClass.of("deeds.whoever");
  private static final Map<String, String> SAME = pairs("sameness.same-words");
  private static final Map<String, String> OPPOSED = pairs("sameness.opposed");

  private static Map<String, String> pairs(String name) {
    return WordClass.of(name).stream()
        .map(row -> row.split("="))
        .collect(Collectors.toMap(row -> row[0], row -> row[1]));
  }

  static DeedTerms of(Deed deed) {
    List<String> performer =
        deed.performer().map(name -> List.of(name.split(" "))).orElse(List.of());
    List<String> words = new ArrayList<>(deed.patient());
    deed.adjuncts().forEach(adjunct -> words.addAll(adjunct.words()));
    boolean mutual = deed.verbs().stream().anyMatch(MUTUAL::contains);
    if (mutual) {
      words.addAll(performer);
    }
    List<String> all = Stream.concat(words.stream(), performer.stream()).toList();
    return new DeedTerms(
        verbs(deed),
        mutual ? "" : plain(head(deed)),
        mutual ? Set.of() : plain(performer, it -> true),
        plain(words, it -> true),
        plain(all, DeedTerms::isName),
        plain(all, DeedTerms::isNarrowing),
        plain(words, NEGATIVE::contains),
        opposed(deed));
  }

  /** Whether it makes no difference who does it. */
  boolean byWhomever() {
    return !verbs.isEmpty() && WHOEVER.containsAll(verbs);
  }

  private static String head(Deed deed) {
    return deed.patient().isEmpty() ? "" : deed.patient().get(deed.patient().size() - 1);
  }

  /** To adopt a bill is the bill; to support somebody is more than that one. */
  private static List<String> verbs(Deed deed) {
    boolean thing = !head(deed).isEmpty() && !isName(head(deed));
    return deed.verbs().stream()
        .filter(verb -> !thing || !REALIZING.contains(verb))
        .map(DeedTerms::plain)
        .toList();
  }

  private static Set<String> opposed(Deed deed) {
    Set<String> opposed = new TreeSet<>();
    for (Adjunct adjunct : deed.adjuncts()) {
      String contrary = OPPOSED.getOrDefault(adjunct.preposition(), "");
      adjunct.words().forEach(word -> opposed.add(contrary + " " + plain(word)));
    }
    return opposed;
  }

  /** The words after prepositions, to be compared with what is {@link #opposed}. */
  static Set<String> sides(Deed deed) {
    Set<String> sides = new TreeSet<>();
    deed.adjuncts()
        .forEach(
            adjunct ->
                adjunct
                    .words()
                    .forEach(word -> sides.add(adjunct.preposition() + " " + plain(word))));
    return sides;
  }

  private static Set<String> plain(List<String> words, Predicate<String> kind) {
    return words.stream()
        .filter(kind)
        .map(DeedTerms::plain)
        .filter(word -> !word.isEmpty() && !IDLE.contains(word))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static boolean isName(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  private static boolean isNarrowing(String word) {
    return isName(word) || RESTRICTING.contains(word) || word.chars().anyMatch(Character::isDigit);
  }

  /**
   * In small letters, as a verb where it is derived from one, and one for all that say the same.
   */
  private static String plain(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replaceAll("^\\W+|\\W+$", "");
    String verb = isName(word) ? lower : Derivations.verbOf(lower).orElse(lower);
    return SAME.getOrDefault(lower, SAME.getOrDefault(verb, verb));
  }
}
