package org.demarche.resolve.courses;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What two mentions have in common beside names: whoever is named in both may want something else
 * of each, but few articles speak of two bans.
 */
final class OwnWords {
  private static final int MANY = 2;
  private static final int MOST = 3;

  private final Topics topics;

  OwnWords(Topics topics) {
    this.topics = topics;
  }

  /** The common words that name nobody. */
  static Set<String> common(Mention x, Mention y) {
    Set<String> common = new HashSet<>(x.words());
    common.retainAll(y.words());
    Stream.of(x, y).forEach(it -> common.removeAll(namesOf(it)));
    return common;
  }

  private static Set<String> namesOf(Mention it) {
    Set<String> names = new HashSet<>();
    Stream<String> called = Stream.of(it.holder(), it.performer());
    Stream.concat(it.names().stream(), called)
        .flatMap(name -> Arrays.stream(name.toLowerCase(Locale.ROOT).split("[ /-]")))
        .forEach(names::add);
    return names;
  }

  void features(List<String> found, Mention x, Mention y) {
    Set<String> own = common(x, y);
    String words = "own" + Math.min(MOST, own.size());
    String verbs = verbs(x, y);
    Set<String> things = new HashSet<>(x.patient());
    things.retainAll(y.patient());
    things.retainAll(own);
    boolean same = x.isByHolderOf(y);
    found.add(words + ".pointing=" + y.pointing());
    found.add(words + ".holder=" + same);
    found.add(words + ".turning=" + (x.turning() == y.turning()));
    found.add("acts=" + verbs);
    found.add("acts=" + verbs + "." + words);
    found.add("things" + Math.min(MANY, things.size()) + ".acts=" + verbs);
    found.add("crossed=" + isCrossed(x, y) + "." + words);
    places(found, x, y, own);
  }

  private void places(List<String> found, Mention x, Mention y, Set<String> own) {
    long titled = own.stream().filter(topics::isInHeadline).count();
    int apart = PairFeatures.bucket(y.sentence() - x.sentence(), 0, 2, 8);
    int rarest = own.stream().mapToInt(topics::frequency).min().orElse(0);
    found.add("titled" + Math.min(MANY, titled) + ".sentences" + apart);
    found.add("rarest" + PairFeatures.bucket(rarest, 0, 1, 2, 3, 5, 8));
    found.add(
        "rarest" + PairFeatures.bucket(rarest, 0, 2, 5) + ".own" + Math.min(MOST, own.size()));
  }

  /** Whether one does what the other calls by other words: {@code close}, {@code closing time}. */
  private static String verbs(Mention x, Mention y) {
    Set<String> verbs = Set.copyOf(x.verbs());
    Set<String> others = Set.copyOf(y.verbs());
    if (!Collections.disjoint(verbs, others)) {
      return "same";
    }
    if (!Collections.disjoint(verbs, y.words()) || !Collections.disjoint(others, x.words())) {
      return "told";
    }
    return verbs.isEmpty() || others.isEmpty() ? "one" : "apart";
  }

  /** Whether one who takes a position is to act by the other one. */
  private static boolean isCrossed(Mention x, Mention y) {
    return x.performer().equals(y.holder()) || y.performer().equals(x.holder());
  }
}
