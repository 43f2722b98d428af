package org.demarche.reports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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

  private Likeness() {}

  /**
   * How alike they are.
   *
   * @return 0 where they are two; else the share of their words that both have, up to 1
   */
  static double of(Content one, Content other) {
    if (exclude(one, other) || eachSaysMore(one, other)) {
      return 0;
    }
    int common = common(one, other);
    return isEnough(common, one, other) && !namesChange(one, other)
        ? (double) common / (one.stems().size() + other.stems().size() - common)
        : 0;
  }

  /**
   * Whether two that are each alike with a third one can be of one utterance, too: each may add
   * something else to what they have in common.
   */
  static boolean fit(Content one, Content other) {
    return !exclude(one, other)
        && isEnough(common(one, other), one, other)
        && !namesChange(one, other);
  }

  private static int common(Content one, Content other) {
    Set<String> stems = new HashSet<>(one.stems());
    return (int) other.stems().stream().filter(stems::contains).count();
  }

  private static boolean isEnough(int common, Content one, Content other) {
    int most = Math.max(one.stems().size(), other.stems().size());
    return common >= (common == most ? LEAST_EQUAL : LEAST) && common >= COVERED * most;
  }

  private static boolean exclude(Content one, Content other) {
    return one.negations() != other.negations() || !one.numbers().equals(other.numbers());
  }

  private static boolean eachSaysMore(Content one, Content other) {
    long onlyOne = one.bits() & ~other.bits();
    long onlyOther = other.bits() & ~one.bits();
    int apart = Long.bitCount(onlyOne) + Long.bitCount(onlyOther);
    if (onlyOne != 0 && onlyOther != 0 && FOR_EACH * apart > one.stems().size()) {
      return true; // at least so many words differ
    }
    List<String> ones = without(one.stems(), other.stems());
    List<String> others = without(other.stems(), one.stems());
    if (ones.isEmpty() || others.isEmpty()) {
      return false;
    }
    int common = one.stems().size() - ones.size();
    Set<String> names = new HashSet<>(one.names());
    names.addAll(other.names());
    boolean few = common >= LONG && FOR_EACH * (ones.size() + others.size()) <= common;
    return !few
        || ones.stream().anyMatch(names::contains)
        || others.stream().anyMatch(names::contains);
  }

  private static List<String> without(List<String> these, List<String> those) {
    List<String> rest = new ArrayList<>(these);
    rest.removeAll(new HashSet<>(those));
    return rest;
  }

  /** Whether names stand in another order, so that another one acts. */
  private static boolean namesChange(Content one, Content other) {
    if (one.passive() != other.passive()) {
      return false;
    }
    List<String> ones = one.order(other);
    List<String> others = other.order(one);
    return ones.size() > 1 && !ones.equals(others);
  }
}
