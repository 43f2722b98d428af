package org.demarche.reports;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.lexicon.WordClass;

/**
 * Compares what two statements come to.
 *
 * <p>They say the same where one has all words of the other that carry it, numbers and negations
 * are equal, and names come in the same order unless one is passive. One of them may say more, as
 * reports leave out and add: at most as much as both have. Where each has words that the other has
 * not, they are two, but for a long one in which few words, none of them a name, were put
 * otherwise.
 */
final class Likeness {
  /** How many words both have at least, where one says more; and where both say the same. */
  private static final int LEAST = 3;

  private static final int LEAST_EQUAL = 2;

  /** How much of the words of the longer one both have to have. */
  static final double COVERED = 0.5;

  /**
   * How many words both have to have where each may say something otherwise, and how many for each.
   */
  private static final int LONG = 8;

  private static final int FOR_EACH = 4;

  private static final Set<String> TURNING =
      WordClass.of("utterances.turning").stream()
          .map(Stems.ALL::of)
          .collect(Collectors.toUnmodifiableSet());

  private Likeness() {}

  /**
   * How alike they are.
   *
   * @return 0 where they are two; else the share of their words that both have, up to 1
   */
  static double of(Content one, Content other) {
    return exclude(one, other) ? 0 : ofTurned(one, other);
  }

  /** The same for two of which one may be turned round, whatever their numbers. */
  static double ofTurned(Content one, Content other) {
    if (areFar(one, other) || one.time().contradicts(other.time())) {
      return 0;
    }
    Alignment words = Alignment.of(one, other);
    return !eachSaysMore(words, one, other)
            && isEnough(words, one, other)
            && !rolesChange(one, other)
        ? words.likeness()
        : 0;
  }

  /**
   * Whether two that are each alike with a third one can be of one utterance, too: each may add
   * something else to what they have in common.
   */
  static boolean fit(Content one, Content other) {
    return !exclude(one, other)
        && isEnough(Alignment.of(one, other), one, other)
        && !rolesChange(one, other);
  }

  private static boolean isEnough(Alignment words, Content one, Content other) {
    if (words.rest().anyMatch(TURNING::contains)) {
      return false;
    }
    int most = Math.max(one.stems().size(), other.stems().size());
    int common = words.common();
    return common >= (common == most ? LEAST_EQUAL : LEAST) && common >= COVERED * most;
  }

  private static boolean exclude(Content one, Content other) {
    return one.negations() != other.negations() || !one.numbers().equals(other.numbers());
  }

  /** Whether so many words differ that too few are left that could say the same; a quick look. */
  private static boolean areFar(Content one, Content other) {
    int ones = Long.bitCount(one.bits() & ~other.bits());
    int others = Long.bitCount(other.bits() & ~one.bits());
    return Math.min(ones, others) > Alignment.MOST_AKIN + one.stems().size() / FOR_EACH;
  }

  private static boolean eachSaysMore(Alignment words, Content one, Content other) {
    if (words.ones().isEmpty() || words.others().isEmpty()) {
      return false;
    }
    int apart = words.ones().size() + words.others().size();
    boolean few = words.common() >= LONG && FOR_EACH * apart <= words.common();
    return !few
        || words.rest().anyMatch(it -> one.names().contains(it) || other.names().contains(it));
  }

  /** Whether names, or what stands around a verb, stand in another order, so that another acts. */
  private static boolean rolesChange(Content one, Content other) {
    if (clausesChange(one, other)) {
      return true;
    }
    if (one.passive() != other.passive()) {
      return false;
    }
    List<String> ones = one.order(other);
    List<String> others = other.order(one);
    return ones.size() > 1 && !ones.equals(others) || turnsAroundVerb(one.stems(), other.stems());
  }

  /** As in "we leave once they stop", where it was "we stop once they leave". */
  private static boolean clausesChange(Content one, Content other) {
    if (one.beside().isEmpty() || other.beside().isEmpty()) {
      return false;
    }
    List<String> common = one.stems().stream().filter(other.stems()::contains).toList();
    long moved =
        common.stream()
            .filter(it -> one.beside().contains(it) != other.beside().contains(it))
            .count();
    return moved > 1 && 2 * moved >= common.size();
  }

  /** As in "the city sued the museum", where it was the museum that sued. */
  private static boolean turnsAroundVerb(List<String> ones, List<String> others) {
    for (int i = 1; i + 1 < ones.size(); i++) {
      int verb = others.indexOf(ones.get(i));
      if (verb > 0
          && verb + 1 < others.size()
          && ones.get(i - 1).equals(others.get(verb + 1))
          && ones.get(i + 1).equals(others.get(verb - 1))
          && Stems.isVerb(ones.get(i))) {
        return true;
      }
    }
    return false;
  }
}
