package org.demarche.reports;

import java.util.Arrays;
import java.util.List;

/**
 * What the words of a statement come to when it makes no difference how they are put: which words
 * carry it, in any form and order, which names and numbers are in it, and how often it is negated.
 *
 * @param stems what stands for the words that are not light, each once, in the order of the text;
 *     with names, without numbers
 * @param names stems of words that have a capital within a sentence
 * @param numbers as decimals, sorted
 * @param negations how many words turn what is said
 * @param passive whether something is done by somebody
 * @param time whether it is to come or ought to be, has been, or neither of these alone
 * @param beside those of the stems that stand in a clause after it: "… until they leave"
 * @param bits the stems as bits of their hashes, for a quick look
 */
record Content(
    List<String> stems,
    List<String> names,
    List<String> numbers,
    int negations,
    boolean passive,
    Time time,
    List<String> beside,
    long bits) {

  Content(
      List<String> stems,
      List<String> names,
      List<String> numbers,
      int negations,
      boolean passive,
      Time time,
      List<String> beside) {
    this(stems, names, numbers, negations, passive, time, beside, bits(stems));
  }

  /** Which of the two words tell, as reports keep apart: "will" and "would", "has" and "had". */
  enum Time {
    NEITHER(""),
    TO_COME("w"),
    HAS_BEEN("h");

    private final String mark;

    Time(String mark) {
      this.mark = mark;
    }

    boolean contradicts(Time other) {
      return this != other && this != NEITHER && other != NEITHER;
    }
  }

  private static long bits(List<String> stems) {
    long bits = 0;
    for (String stem : stems) {
      bits |= 1L << (stem.hashCode() * 0x9E3779B1 >>> 26);
    }
    return bits;
  }

  /** Reads words as an article has them. */
  static Content of(String words) {
    return new ContentReader(words).read();
  }

  /** The stems, in the order of the text, that both have and that are names in either. */
  List<String> order(Content other) {
    return stems.stream()
        .filter(it -> other.stems.contains(it))
        .filter(it -> names.contains(it) || other.names.contains(it))
        .toList();
  }

  /** The same for all that say the same in other forms. */
  String key() {
    return String.join(" ", stems)
        + "|"
        + String.join(" ", numbers)
        + "|"
        + negations
        + "|"
        + String.join(" ", names)
        + "|"
        + (passive ? "p" : "")
        + time.mark
        + (beside.isEmpty() ? "" : "|" + String.join(" ", beside));
  }

  /** What {@link #key} was made of. */
  static Content ofKey(String key) {
    String[] parts = key.split("\\|", -1);
    return new Content(
        split(parts[0]),
        split(parts[3]),
        split(parts[1]),
        Integer.parseInt(parts[2]),
        parts[4].startsWith("p"),
        Arrays.stream(Time.values())
            .filter(it -> it != Time.NEITHER && parts[4].endsWith(it.mark))
            .findFirst()
            .orElse(Time.NEITHER),
        parts.length > 5 ? split(parts[5]) : List.of());
  }

  private static List<String> split(String part) {
    return part.isEmpty() ? List.of() : List.of(part.split(" "));
  }
}
