package org.demarche.model;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
  private static final String BAR = " | ";

  /** Performer, verbs and patient, before the adjuncts. */
  private static final int PARTS = 3;

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

    private static Adjunct read(String part) {
      int colon = part.indexOf(':');
      return new Adjunct(
          part.substring(0, Math.max(0, colon)), Deed.words(part.substring(colon + 1)));
    }

    /** The words after the preposition. */
    public String text() {
      return (preposition + " " + String.join(" ", words)).strip();
    }
  }

  /**
   * In one line, with the performer, the verbs, the patient and each adjunct between bars: {@code
   * Peru | close | mine | in:Andes | by:2020}; what is unknown stays empty.
   */
  public String written() {
    List<String> parts = new ArrayList<>();
    parts.add(performer.orElse(""));
    parts.add(String.join(" ", verbs));
    parts.add(String.join(" ", patient));
    adjuncts.forEach(a -> parts.add(a.preposition() + ":" + String.join(" ", a.words())));
    return parts.stream().map(part -> part.replace("|", "").strip()).collect(joining(BAR));
  }

  /** The deed that was {@link #written}; empty where that was none. */
  public static Optional<Deed> read(String written) {
    String[] parts = written.split(Pattern.quote(BAR), -1);
    if (parts.length < PARTS) {
      return Optional.empty();
    }
    Optional<String> performer = Optional.of(parts[0]).filter(name -> !name.isEmpty());
    List<Adjunct> adjuncts = Stream.of(parts).skip(PARTS).map(Adjunct::read).toList();
    return Optional.of(new Deed(performer, words(parts[1]), words(parts[2]), adjuncts));
  }

  private static List<String> words(String text) {
    return Stream.of(text.split(" ")).filter(word -> !word.isEmpty()).toList();
  }

  /** The same done by somebody else. */
  public Deed by(Optional<String> other) {
    return new Deed(other, verbs, patient, adjuncts);
  }
}
