package org.demarche.resolve.demands;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Deed;
import org.demarche.model.Demand;

/**
 * Takes a shorter wording of a course of action for a fuller one of the same article: {@code
 * withdraw the bill}, {@code withdraw the extradition bill}.
 *
 * <p>A shorter one that fits fuller ones which do not fit one another stays by itself. Verbs must
 * be the same; a mere thing is the same as what puts it in force ({@code the bill}, {@code adopt
 * the bill}), and never as what undoes it.
 */
public final class DeedUnion {
  private static final Set<String> REALIZING = WordClass.of("deeds.realizing");

  private final Map<String, Demand> minted = new HashMap<>();
  private final Map<String, Demand> fullest = new HashMap<>();

  /** The union of the demands of an article; registered ones stay as they are. */
  public DeedUnion(List<Demand> demands) {
    demands.stream()
        .filter(d -> d.details().deed().isPresent())
        .forEach(d -> minted.putIfAbsent(d.notation(), d));
    minted.values().forEach(d -> fullest.put(d.notation(), d));
    minted.keySet().stream().sorted().forEach(this::unite);
  }

  /** The fullest wording of a demand. */
  public Demand of(Demand demand) {
    Demand found = demand;
    Demand next = fullest.getOrDefault(found.notation(), found);
    while (!next.notation().equals(found.notation())) {
      found = next;
      next = fullest.getOrDefault(found.notation(), found);
    }
    return found;
  }

  private void unite(String notation) {
    Demand demand = minted.get(notation);
    List<Demand> fuller = new ArrayList<>();
    for (Demand other : minted.values()) {
      if (!other.notation().equals(notation) && isShorter(deed(demand), deed(other))) {
        fuller.add(other);
      }
    }
    greatest(fuller).ifPresent(other -> fullest.put(notation, other));
  }

  /** The one that all others fit; empty where two exclude each other. */
  private static Optional<Demand> greatest(List<Demand> fuller) {
    return fuller.stream()
        .filter(
            one ->
                fuller.stream()
                    .allMatch(other -> one == other || isShorter(deed(other), deed(one))))
        .min((a, b) -> a.notation().compareTo(b.notation()));
  }

  private static Deed deed(Demand demand) {
    return demand.details().deed().orElseThrow();
  }

  /** Whether all that one tells is told by the other, which tells more. */
  static boolean isShorter(Deed one, Deed other) {
    boolean performer = one.performer().isEmpty() || one.performer().equals(other.performer());
    return performer
        && fitsVerbs(one, other)
        && fitsHead(one, other)
        && words(other).containsAll(words(one))
        && size(one) < size(other);
  }

  private static int size(Deed deed) {
    int performer = deed.performer().isPresent() ? 1 : 0;
    return deed.verbs().size() + words(deed).size() + performer;
  }

  private static boolean fitsVerbs(Deed one, Deed other) {
    boolean thing = one.verbs().isEmpty() && REALIZING.containsAll(other.verbs());
    return one.verbs().equals(other.verbs()) || thing;
  }

  /** {@code the bill} is not {@code the bill vote}. */
  private static boolean fitsHead(Deed one, Deed other) {
    return one.patient().isEmpty()
        ? !one.verbs().isEmpty()
        : !other.patient().isEmpty() && last(one).equals(last(other));
  }

  private static String last(Deed deed) {
    return deed.patient().get(deed.patient().size() - 1);
  }

  private static Set<String> words(Deed deed) {
    Set<String> words = new HashSet<>(deed.patient());
    deed.adjuncts().forEach(a -> words.addAll(a.words()));
    return words;
  }
}
