package org.demarche.resolve.courses;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Stance;

/**
 * What two mentions say that cannot be one course of action, however alike they are otherwise.
 *
 * <p>A wrong join puts words into somebody's mouth, so that these are few and hard: registered
 * demands stay by themselves, and so does what another one says without a common word, where it
 * does not only point back; nobody wants and rejects the same; other numbers, other deadlines, the
 * end of something and another thing of the kind are something else; so are two items of one
 * enumeration, and a decision about what was refused.
 */
final class Contradictions {
  private static final Set<String> TURNING = WordClass.of("courses.turning");
  private static final Set<String> DECISIONS = WordClass.of("courses.decisions");
  private static final Set<String> AGREEMENTS = WordClass.of("stances.agreements");

  private static final Set<String> PROPOSALS = WordClass.of("demands.proposals");
  private static final Set<String> TALKING = WordClass.of("courses.talking");
  private static final Set<String> KEEPING = WordClass.of("courses.keeping");

  /** Nouns that do not tell what they are about. */
  private static final List<Set<String>> GENERAL =
      List.of(
          DECISIONS,
          WordClass.of("demands.proposals"),
          WordClass.of("demands.enactments"),
          WordClass.of("courses.anaphors"),
          WordClass.of("deeds.pointing"));

  private static final Set<String> NEGATIVE = Set.of("end", "not");

  /** So many sentences {@code it} and {@code the deal} point back. */
  private static final int NEAR = 1;

  private Contradictions() {}

  static boolean exclude(Mention x, Mention y) {
    boolean registered = isRegistered(x) || isRegistered(y);
    return registered || excludeByPlace(x, y) || excludeByWords(x, y);
  }

  private static boolean excludeByPlace(Mention x, Mention y) {
    boolean elsewhere = x.to() <= y.from() || y.to() <= x.from();
    if (x.own() && y.own() && !x.isByHolderOf(y) && elsewhere && !y.pointing()) {
      return true; // each does something himself
    }
    boolean both = x.isByHolderOf(y) && x.polarity() * y.polarity() < 0;
    return both || areItems(x, y) || isOnRefusal(x, y);
  }

  /**
   * {@code rejected the merger}, {@code welcomed the verdict}: for what was not to be; and a
   * decision is no law.
   */
  private static boolean isOnRefusal(Mention x, Mention y) {
    boolean refused = x.position().stance() == Stance.REJECTS && !x.pointing();
    boolean thing = x.verbs().isEmpty() && !DECISIONS.contains(x.head());
    return (refused || thing) && y.pointing() && DECISIONS.contains(y.head());
  }

  private static boolean excludeByWords(Mention x, Mention y) {
    return areApart(x, y)
        || areOtherDeeds(x, y)
        || areOfOneSubject(x, y)
        || isOtherDeed(x, y)
        || apart(x.numbers(), y.numbers())
        || apart(deadline(x), deadline(y))
        || areContrary(x, y)
        || areTwoOfAKind(x, y);
  }

  /** {@code impeach Bo Holm}, {@code arrest Bo Holm}: only the name is the same. */
  private static boolean isOtherDeed(Mention x, Mention y) {
    return !y.pointing()
        && x.words().stream().filter(y.words()::contains).allMatch(word -> isOfName(word, x))
        && !x.verbs().isEmpty()
        && !y.verbs().isEmpty()
        && Collections.disjoint(x.verbs(), y.verbs());
  }

  private static boolean isOfName(String word, Mention it) {
    return it.names().stream()
        .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT)));
  }

  private static boolean areOtherDeeds(Mention x, Mention y) {
    boolean talk = isTalk(x) != isTalk(y) && !y.pointing();
    return talk || keeps(x, y) || keeps(y, x) || isOnUndone(x, y);
  }

  /** {@code talk about a cap} is not to cap. */
  private static boolean isTalk(Mention it) {
    return it.verbs().stream().anyMatch(TALKING::contains);
  }

  /** {@code the tax stays}, {@code scraps the tax}. */
  private static boolean keeps(Mention one, Mention other) {
    return one.verbs().stream().anyMatch(KEEPING::contains) && isTurning(other);
  }

  /** {@code a moratorium on mining}, {@code agree on mining rules}: only the subject is one. */
  private static boolean areOfOneSubject(Mention x, Mention y) {
    return !y.pointing()
        && x.turning() != y.turning()
        && !x.words().contains(y.headStem())
        && !y.words().contains(x.headStem())
        && Collections.disjoint(x.verbs(), y.verbs());
  }

  /** {@code drop the ban}, {@code the rule}: the one that is dropped. */
  private static boolean isOnUndone(Mention x, Mention y) {
    boolean deed = PROPOSALS.contains(y.head()) || DECISIONS.contains(y.head());
    return y.pointing() && !y.pronoun() && !deed && isTurning(x);
  }

  private static boolean isRegistered(Mention it) {
    return it.position().demand().details().deed().isEmpty();
  }

  private static boolean areApart(Mention x, Mention y) {
    boolean disjoint = Collections.disjoint(x.words(), y.words());
    boolean near = y.pointing() && y.sentence() - x.sentence() <= NEAR;
    boolean pointing = near && isGeneral(y, x) && mayMean(y, x);
    return disjoint && !pointing && !(x.isByHolderOf(y) && x.isInHeadline());
  }

  /**
   * {@code it}, {@code the bill}; {@code the tariff} is no pipeline, {@code the deal} no budget.
   */
  private static boolean isGeneral(Mention pointing, Mention x) {
    String head = pointing.head();
    boolean agreed =
        !AGREEMENTS.contains(head) || x.words().stream().anyMatch(AGREEMENTS::contains);
    return pointing.pronoun() || agreed && GENERAL.stream().anyMatch(it -> it.contains(head));
  }

  /** Not where it is known that {@code it} means another deed. */
  private static boolean mayMean(Mention pointing, Mention x) {
    return pointing.verbs().isEmpty() || !Collections.disjoint(pointing.verbs(), x.words());
  }

  private static boolean areItems(Mention x, Mention y) {
    boolean disjoint = x.to() <= y.from() || y.to() <= x.from();
    boolean other = Collections.disjoint(x.words(), y.words()) && !isGeneral(y, x);
    return x.isByHolderOf(y)
        && x.sentence() == y.sentence()
        && disjoint
        && (other || !y.pointing());
  }

  /** {@code sign the treaty}, {@code veto the treaty}. */
  private static boolean areOtherwise(Mention x, Mention y) {
    return !x.verbs().isEmpty() && !y.verbs().isEmpty() && isTurning(x) != isTurning(y);
  }

  private static boolean isTurning(Mention it) {
    return it.verbs().stream().map(verb -> verb.split(" ")[0]).anyMatch(TURNING::contains);
  }

  /** {@code close} and {@code stop closing}, {@code the tunnel} and {@code demolish the tunnel}. */
  private static boolean areContrary(Mention x, Mention y) {
    return areOtherwise(x, y)
        || isNegative(x) != isNegative(y) && !x.verbs().isEmpty() && !y.verbs().isEmpty()
        || undoes(x, y)
        || undoes(y, x);
  }

  private static boolean isNegative(Mention it) {
    return it.verbs().stream().anyMatch(NEGATIVE::contains);
  }

  private static boolean undoes(Mention deed, Mention thing) {
    boolean same = !thing.patient().isEmpty() && deed.patient().containsAll(thing.patient());
    boolean named = same || deed.patient().contains(thing.headStem());
    boolean thingAlone = thing.verbs().isEmpty() && named;
    return deed.verbs().stream().anyMatch(TURNING::contains)
        && (thingAlone || deed.patient().containsAll(thing.verbs()) && !thing.verbs().isEmpty());
  }

  /** {@code close the copper mine}, {@code close the salt mine}. */
  static boolean areTwoOfAKind(Mention x, Mention y) {
    return x.verbs().equals(y.verbs())
        && isKind(x)
        && isKind(y)
        && kind(x).equals(kind(y))
        && !x.patient().containsAll(y.patient())
        && !y.patient().containsAll(x.patient());
  }

  /** Whether a mention may be any of two of a kind: {@code close the mine}. */
  static boolean isOfKind(Mention it, Mention other) {
    return it.verbs().equals(other.verbs())
        && it.patient().size() == 1
        && isKind(other)
        && kind(it).equals(kind(other));
  }

  private static boolean isKind(Mention it) {
    return it.patient().size() > 1;
  }

  /** What it is done to, without what tells which one. */
  static String kind(Mention it) {
    List<String> patient = it.patient();
    return patient.get(patient.size() - 1);
  }

  private static Set<String> deadline(Mention it) {
    return it.position()
        .demand()
        .details()
        .deadline()
        .map(day -> Set.of(day.toString()))
        .orElse(Set.of());
  }

  private static boolean apart(Set<String> these, Set<String> those) {
    return !these.isEmpty() && !those.isEmpty() && Collections.disjoint(these, those);
  }
}
