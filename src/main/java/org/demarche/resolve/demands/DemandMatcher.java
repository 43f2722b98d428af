package org.demarche.resolve.demands;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.demarche.knowledge.DemandRegister;
import org.demarche.model.Demand;
import org.demarche.resolve.actors.References;
import org.demarche.syntax.ArticleView;

/** Recognises registered demands by their wordings. Thread-safe. */
public final class DemandMatcher {
  private static final int PREFIX = 3;

  private final Map<String, List<Entry>> byPrefix = new TreeMap<>();
  private final List<Entry> always = new ArrayList<>();

  /** A wording of a demand; not a record, because it is told apart by identity, which is fast. */
  private static final class Entry {
    private final Demand demand;
    private final Wording wording;

    Entry(Demand demand, Wording wording) {
      this.demand = demand;
      this.wording = wording;
    }

    Demand demand() {
      return demand;
    }

    Wording wording() {
      return wording;
    }
  }

  /** A demand, and the tokens by which it was recognised. */
  public record Found(Demand demand, Wording.Match match) {}

  public DemandMatcher(DemandRegister register) {
    for (Demand demand : register.all()) {
      for (String wording : demand.wordings()) {
        add(new Entry(demand, Wording.parse(wording)));
      }
    }
  }

  private void add(Entry entry) {
    Optional<List<String>> anchors = entry.wording().anchors();
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
  public List<Found> find(ArticleView tokens, References references, int from, int to) {
    Map<String, Found> best = new LinkedHashMap<>();
    for (Entry entry : candidates(tokens, from, to)) {
      entry
          .wording()
          .match(tokens, references, from, to)
          .map(match -> new Found(entry.demand(), match))
          .ifPresent(found -> best.merge(entry.demand().notation(), found, DemandMatcher::better));
    }
    return mostSpecific(new ArrayList<>(best.values()));
  }

  /** Of demands recognised by the same words, the one whose pattern says most. */
  private static List<Found> mostSpecific(List<Found> all) {
    all.sort(
        Comparator.comparingInt((Found found) -> -found.match().words().size())
            .thenComparingInt(found -> found.match().to() - found.match().from())
            .thenComparing(found -> found.demand().notation()));
    List<Found> kept = new ArrayList<>();
    for (Found found : all) {
      boolean taken = kept.stream().anyMatch(k -> sharesWords(k.match(), found.match()));
      if (!taken) {
        kept.add(found);
      }
    }
    kept.sort(Comparator.comparing(found -> found.demand().notation()));
    return kept;
  }

  private static boolean sharesWords(Wording.Match a, Wording.Match b) {
    return a.words().stream().anyMatch(b.words()::contains);
  }

  private List<Entry> candidates(ArticleView tokens, int from, int to) {
    java.util.Set<Entry> found = new java.util.LinkedHashSet<>(always);
    for (int i = from; i < to; i++) {
      addAll(found, tokens.lower(i));
      addAll(found, tokens.lemma(i));
    }
    return new ArrayList<>(found);
  }

  private void addAll(java.util.Set<Entry> found, String word) {
    if (word.length() >= PREFIX) {
      found.addAll(byPrefix.getOrDefault(word.substring(0, PREFIX), List.of()));
    }
  }

  /** More words, else the closer ones, else the earlier. */
  private static Found better(Found a, Found b) {
    int more = a.match().words().size() - b.match().words().size();
    if (more != 0) {
      return more > 0 ? a : b;
    }
    int widthA = a.match().to() - a.match().from();
    int widthB = b.match().to() - b.match().from();
    return widthB < widthA || widthB == widthA && b.match().from() < a.match().from() ? b : a;
  }
}
