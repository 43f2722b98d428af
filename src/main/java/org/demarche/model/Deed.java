package org.demarche.model;

import java.util.List;
import java.util.Optional;

/**
 * What a course of action amounts to, whatever its wording: {@code the closure of the mine} and
 * {@code that the mine be closed} are the same.
 *
 * @param performer who would act; empty where nobody is named, or where it makes no difference
 * @param verbs what would be done, outermost first: end, expand; none for a mere thing
 * @param patient the words of what it would be done to
 * @param adjuncts what else tells it apart
 */
public record Deed(
    Optional<String> performer, List<String> verbs, List<String> patient, List<Adjunct> adjuncts) {
  public Deed {
    verbs = List.copyOf(verbs);
    patient = List.copyOf(patient);
    adjuncts = adjuncts.stream().distinct().sorted().toList();
  }

  /** A phrase with its preposition, which is empty for a mere modifier. */
  public record Adjunct(String preposition, List<String> words) implements Comparable<Adjunct> {
    /** What stands closest to the act first. */
    private static final List<String> ORDER =
        List.of("", "on", "for", "against", "to", "from", "near", "in", "with", "by");

    public Adjunct {
      words = List.copyOf(words);
    }

    @Override
    public int compareTo(Adjunct other) {
      int ranks = Integer.compare(rank(), other.rank());
      return ranks == 0 ? text().compareTo(other.text()) : ranks;
    }

    private int rank() {
      int known = ORDER.indexOf(preposition);
      return known < 0 ? ORDER.size() : known;
    }

    /** The words after the preposition. */
    public String text() {
      return (preposition + " " + String.join(" ", words)).strip();
    }
  }

  /** The same done by somebody else. */
  public Deed by(Optional<String> other) {
    return new Deed(other, verbs, patient, adjuncts);
  }
}
