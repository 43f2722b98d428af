package org.demarche.reports;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Which articles are copies of one text: those of which so much is in one another that they were
 * not written independently, and all that are connected so.
 */
final class Copies {
  /** How much of the shorter text has to be in the longer one, from 0 to 1. */
  static final double SHARED = 0.5;

  /** The same where both name one agency as their source. */
  static final double SHARED_OF_AGENCY = 0.2;

  private final Function<String, Map<String, Double>> pairs;
  private final Function<String, Origin> origins;
  private final Map<String, Optional<Group>> groups = new HashMap<>();

  /**
   * What is known of where an article comes from.
   *
   * @param day of its publication, as text; empty where it is not known
   * @param agency whose text it says to be; empty where none is named
   * @param isAgency whether the agency published it
   */
  record Origin(String day, String agency, boolean isAgency) {}

  /**
   * Articles that are copies of one text.
   *
   * @param source the one that others repeat: the agency's, else the first that was published
   */
  record Group(String source, Set<String> articles) {}

  /**
   * @param pairs those that an article shares enough with, with how much
   * @param origins of articles
   */
  Copies(Function<String, Map<String, Double>> pairs, Function<String, Origin> origins) {
    this.pairs = pairs;
    this.origins = origins;
  }

  /** Whether two articles are copies by themselves. */
  static boolean areCopies(ArticleText one, Origin from, ArticleText other, Origin otherFrom) {
    double shared = one.shared(other);
    boolean agency = !from.agency().isEmpty() && from.agency().equals(otherFrom.agency());
    boolean unsure = one.isShort() || other.isShort();
    return shared >= (unsure ? 1 : agency ? SHARED_OF_AGENCY : SHARED);
  }

  /** The group of an article; empty where it is a copy of none and has none. */
  Optional<Group> of(String article) {
    if (!groups.containsKey(article)) {
      Set<String> all = new TreeSet<>();
      Deque<String> waiting = new ArrayDeque<>(List.of(article));
      while (!waiting.isEmpty()) {
        String one = waiting.pop();
        if (all.add(one)) {
          waiting.addAll(pairs.apply(one).keySet());
        }
      }
      Optional<Group> group =
          all.size() < 2 ? Optional.empty() : Optional.of(new Group(source(all), all));
      all.forEach(it -> groups.put(it, group));
    }
    return groups.get(article);
  }

  /** The article that one repeats, itself where it repeats none. */
  String source(String article) {
    return of(article).map(Group::source).orElse(article);
  }

  private String source(Set<String> articles) {
    return articles.stream()
        .min(
            Comparator.<String, Boolean>comparing(it -> !origins.apply(it).isAgency())
                .thenComparing(it -> origins.apply(it).day().isEmpty())
                .thenComparing(it -> origins.apply(it).day())
                .thenComparing(Comparator.naturalOrder()))
        .orElseThrow();
  }

  /** How many of these articles do not repeat one another. */
  int independent(Set<String> articles) {
    Set<String> sources = new TreeSet<>();
    articles.forEach(it -> sources.add(source(it)));
    return sources.size();
  }
}
