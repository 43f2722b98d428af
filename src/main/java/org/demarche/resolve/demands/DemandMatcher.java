package org.demarche.resolve.demands;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.knowledge.Knowledge;
import org.demarche.model.Demand;
import org.demarche.resolve.actors.References;
import org.demarche.syntax.ArticleView;

/** Recognises registered demands by their wordings, where their scope holds. Thread-safe. */
public final class DemandMatcher {
  /** Patterns are found by the first letters of a word that every match has. */
  private static final int PREFIX = 3;

  /** The more words a pattern needs and the closer they stand, the more it says. */
  private static final Comparator<DemandMention> MOST_SPECIFIC =
      Comparator.comparingInt((DemandMention found) -> -found.match().words().size())
          .thenComparingInt(found -> found.match().width());

  private final Map<String, List<Entry>> byPrefix = new HashMap<>();
  private final DemandScope scope;
  private final List<Entry> always = new ArrayList<>();

  /** A wording of a demand; not a record, because it is told apart by identity, which is fast. */
  private static final class Entry {
    private final Demand demand;
    private final DemandPattern pattern;

    Entry(Demand demand, DemandPattern pattern) {
      this.demand = demand;
      this.pattern = pattern;
    }
  }

  public DemandMatcher(Knowledge knowledge) {
    this.scope = new DemandScope(knowledge);
    for (Demand demand : knowledge.demands().all()) {
      for (String wording : demand.wordings()) {
        add(new Entry(demand, DemandPattern.parse(wording)));
      }
    }
  }

  private void add(Entry entry) {
    Optional<List<String>> anchors = entry.pattern.anchors();
    boolean indexable =
        anchors.isPresent() && anchors.get().stream().allMatch(a -> a.length() >= PREFIX);
    if (!indexable) {
      always.add(entry);
      return;
    }
    anchors.get().stream()
        .map(a -> a.substring(0, PREFIX))
        .distinct()
        .forEach(prefix -> byPrefix.computeIfAbsent(prefix, p -> new ArrayList<>()).add(entry));
  }

  /** The demands in tokens {@code from} to {@code to}, each by its best match, by notation. */
  public List<DemandMention> find(ArticleView tokens, References references, int from, int to) {
    Map<String, DemandMention> best = new LinkedHashMap<>();
    for (Entry entry : candidates(tokens, from, to)) {
      entry
          .pattern
          .match(tokens, references, from, to)
          .filter(match -> !isOfTwoClauses(match, tokens))
          .map(match -> new DemandMention(entry.demand, match))
          .filter(found -> scope.holds(found, tokens, references))
          .ifPresent(found -> best.merge(entry.demand.notation(), found, DemandMatcher::better));
    }
    return mostSpecific(new ArrayList<>(best.values()));
  }

  /** {@code that all are paid, and that the road is rebuilt}. */
  private static boolean isOfTwoClauses(DemandPattern.Match match, ArticleView tokens) {
    IntSummaryStatistics words =
        match.words().stream().mapToInt(Integer::intValue).summaryStatistics();
    return IntStream.range(words.getMin(), words.getMax())
        .anyMatch(i -> tokens.isConjunction(i) && tokens.lower(i + 1).equals("that"));
  }

  /** Of demands recognised by the same words, the one whose pattern says most. */
  private static List<DemandMention> mostSpecific(List<DemandMention> all) {
    all.sort(MOST_SPECIFIC.thenComparing(found -> found.demand().notation()));
    List<DemandMention> kept = new ArrayList<>();
    for (DemandMention found : all) {
      boolean taken = kept.stream().anyMatch(k -> sharesWords(k.match(), found.match()));
      if (!taken) {
        kept.add(found);
      }
    }
    kept.sort(Comparator.comparing(found -> found.demand().notation()));
    return kept;
  }

  private static boolean sharesWords(DemandPattern.Match a, DemandPattern.Match b) {
    return a.words().stream().anyMatch(b.words()::contains);
  }

  private List<Entry> candidates(ArticleView tokens, int from, int to) {
    Set<Entry> found = new LinkedHashSet<>(always);
    for (int i = from; i < to; i++) {
      addAll(found, tokens.lower(i));
      if (!startAlike(tokens.lower(i), tokens.lemma(i))) {
        addAll(found, tokens.lemma(i));
      }
    }
    return new ArrayList<>(found);
  }

  private static boolean startAlike(String a, String b) {
    return a.regionMatches(0, b, 0, PREFIX);
  }

  private void addAll(Set<Entry> found, String word) {
    if (word.length() >= PREFIX) {
      found.addAll(byPrefix.getOrDefault(word.substring(0, PREFIX), List.of()));
    }
  }

  /** More words, else the closer ones, else the earlier. */
  private static DemandMention better(DemandMention a, DemandMention b) {
    return MOST_SPECIFIC.thenComparingInt(DemandMention::from).compare(a, b) <= 0 ? a : b;
  }
}
