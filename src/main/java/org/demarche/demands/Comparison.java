package org.demarche.demands;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Compares two demands: whether they can be the same, how much of what they say is, and what speaks
 * against it.
 *
 * <p>First all that tells courses of action apart has to agree, or to be left open by one of them:
 * what is done and whether it is, to what, by whom, where, how much, and to whom else. Then the
 * words are weighed, a name like {@link #NAME} others: the score is twice the weight of the common
 * ones by the weight of all. From {@link #REVIEW} on a person should look at the two, and from
 * {@link #SURE} on they are the same where nothing is in doubt.
 */
final class Comparison {
  static final double SURE = 0.8;
  static final double REVIEW = 0.6;

  private static final double NAME = 3;
  private static final double VERB = 2;
  private static final int TELLING = 3;

  private final StoredDemand one;
  private final StoredDemand other;
  private final DeedTerms a;
  private final DeedTerms b;
  private final Set<String> names = new TreeSet<>();
  private final Set<String> narrowing = new TreeSet<>();

  /** Both have to have deeds. */
  Comparison(StoredDemand one, StoredDemand other) {
    this.one = one;
    this.other = other;
    this.a = DeedTerms.of(one.deed().orElseThrow());
    this.b = DeedTerms.of(other.deed().orElseThrow());
    names.addAll(a.names());
    names.addAll(b.names());
    narrowing.addAll(a.narrowing());
    narrowing.addAll(b.narrowing());
  }

  /**
   * How far two demands agree.
   *
   * @param score from 0 to 1
   * @param doubts why it is not sure, in words
   * @param reason what they have in common and what only one says, in words
   */
  record Agreement(double score, List<String> doubts, String reason) {
    /** Whether they are taken for one without asking. */
    boolean sure() {
      return score >= SURE && doubts.isEmpty();
    }
  }

  /** Their agreement; empty where they exclude each other or have too little in common. */
  Optional<Agreement> agreement() {
    double score = score();
    return contradicts() || score < REVIEW
        ? Optional.empty()
        : Optional.of(new Agreement(score, doubts(), reason()));
  }

  /** Whether what one says cannot be what the other says. */
  boolean contradicts() {
    return one.contraries().contains(other.iri())
        || actsDiffer()
        || performersDiffer()
        || apart(one.places(), other.places())
        || eachSaysMore() && (a.verbs().isEmpty() || oneNarrows());
  }

  private boolean actsDiffer() {
    return !a.verbs().equals(b.verbs())
        || !a.head().equals(b.head())
        || !a.negative().equals(b.negative())
        || !Collections.disjoint(a.opposed(), DeedTerms.sides(other.deed().orElseThrow()));
  }

  private boolean performersDiffer() {
    boolean words = apart(a.performer(), b.performer());
    boolean within =
        a.performer().containsAll(b.performer()) || b.performer().containsAll(a.performer());
    boolean told = !a.performer().isEmpty() && !b.performer().isEmpty();
    return words || told && !within && apart(one.performers(), other.performers());
  }

  private static boolean apart(Set<String> these, Set<String> those) {
    return !these.isEmpty() && !those.isEmpty() && Collections.disjoint(these, those);
  }

  private List<String> doubts() {
    List<String> doubts = new ArrayList<>();
    if (!isTelling()) {
      doubts.add("says little");
    }
    if (onlyOneActs()) {
      doubts.add("only one says who acts");
    }
    if (actOtherwise()) {
      doubts.add("who acts is worded otherwise");
    }
    if (oneNarrows()) {
      doubts.add("only one has a name or number");
    }
    if (eachSaysMore()) {
      doubts.add("each says more");
    }
    if (apart(one.deadlines(), other.deadlines())) {
      doubts.add("another deadline");
    }
    return doubts;
  }

  /** Whether a name, a number or a narrowing word stands in one only. */
  private boolean oneNarrows() {
    Set<String> more = only(a, b);
    more.addAll(only(b, a));
    return !Collections.disjoint(more, narrowing);
  }

  private boolean eachSaysMore() {
    return !only(a, b).isEmpty() && !only(b, a).isEmpty();
  }

  /** A common name, or several words in common. */
  private boolean isTelling() {
    Set<String> common = common();
    common.addAll(commonPerformer());
    return common.stream().anyMatch(names::contains) || common.size() >= TELLING;
  }

  private boolean onlyOneActs() {
    boolean same =
        !apart(one.performers(), other.performers())
            && !one.performers().isEmpty()
            && !other.performers().isEmpty();
    return a.performer().isEmpty() != b.performer().isEmpty() && !same && !a.byWhomever();
  }

  /** {@code opponents of X} are not X; {@code Ada North} can be {@code North}. */
  private boolean actOtherwise() {
    Set<String> more = new TreeSet<>(a.performer());
    more.addAll(b.performer());
    more.removeAll(commonPerformer());
    more.removeAll(names);
    return !a.performer().isEmpty() && !b.performer().isEmpty() && !more.isEmpty();
  }

  private Set<String> common() {
    Set<String> common = new LinkedHashSet<>(a.words());
    common.retainAll(b.words());
    return common;
  }

  private Set<String> commonPerformer() {
    Set<String> common = new LinkedHashSet<>(a.performer());
    common.retainAll(b.performer());
    return common;
  }

  private static Set<String> only(DeedTerms these, DeedTerms those) {
    Set<String> only = new LinkedHashSet<>(these.words());
    only.removeAll(those.words());
    return only;
  }

  private double score() {
    double common = VERB * a.verbs().size() + weight(common()) + acts(commonPerformer());
    double x = weight(a);
    double y = weight(b);
    double score = (2 * common / (x + y) + common / Math.min(x, y)) / 2;
    return common == 0 ? 0 : Math.round(1000 * score) / 1000.0;
  }

  private double weight(DeedTerms terms) {
    return VERB * terms.verbs().size() + weight(terms.words()) + acts(terms.performer());
  }

  private static double acts(Set<String> performer) {
    return performer.isEmpty() ? 0 : NAME;
  }

  private double weight(Set<String> words) {
    return words.stream().mapToDouble(word -> narrowing.contains(word) ? NAME : 1).sum();
  }

  private String reason() {
    List<String> same = new ArrayList<>(commonPerformer());
    same.addAll(a.verbs());
    same.addAll(common());
    Set<String> more = only(a, b);
    more.addAll(only(b, a));
    List<String> parts = new ArrayList<>(List.of("both: " + String.join(" ", same)));
    if (!more.isEmpty()) {
      parts.add("only one: " + String.join(" ", more));
    }
    parts.addAll(doubts());
    return String.join("; ", parts);
  }
}
