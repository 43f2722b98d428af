package org.demarche.reports;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What statements with the same words say, whoever says it and whenever.
 *
 * @param voices its statements, in the order of their IRIs, at least one
 * @param bound whose words they are; empty where they say the same in every mouth
 */
record Claim(String iri, List<Voice> voices, String bound) implements Likened<Claim> {
  /** How much of the words two claims of different words have to have in common. */
  static final double SAME = 0.8;

  /** How many words both have at least. */
  static final int LEAST = 3;

  static Claim of(String iri, List<Voice> voices) {
    String first = voices.get(0).bound();
    boolean shared = voices.stream().allMatch(it -> it.bound().equals(first));
    return new Claim(
        iri,
        voices.stream().sorted(Comparator.comparing(Voice::statement)).toList(),
        shared ? first : iri); // with nobody else's
  }

  /** Of all its statements the same but for capitals. */
  Content content() {
    return voices.get(0).content();
  }

  @Override
  public double likeness(Claim other) {
    return canBeCompared(other) && turns() == other.turns() ? alike(other) : 0;
  }

  @Override
  public boolean fits(Claim other) {
    return likeness(other) > 0;
  }

  /** Whether one says that what the other says is not so: in the same words but for that. */
  boolean contradicts(Claim other) {
    return canBeCompared(other)
        && turns() != other.turns()
        && content().stems().size() == other.content().stems().size()
        && Likeness.ofTurned(content(), other.content()) > 0;
  }

  private double alike(Claim other) {
    double likeness = Likeness.ofTurned(content(), other.content());
    return likeness >= SAME ? likeness : 0;
  }

  private boolean canBeCompared(Claim other) {
    return content().stems().size() >= LEAST
        && other.content().stems().size() >= LEAST
        && content().numbers().equals(other.content().numbers())
        && (bound.equals(other.bound) || isOwnOf(other) || other.isOwnOf(this));
  }

  /** Whether one says "we" where the other one, by the same speaker alone, names who it is. */
  private boolean isOwnOf(Claim other) {
    return other.bound.isEmpty()
        && other.voices.stream().allMatch(it -> it.speaker().equals(bound));
  }

  /** Whether it says enough by itself to be told of where several have the same words. */
  boolean standsAlone() {
    return content().stems().size() >= LEAST && !bound.equals(iri);
  }

  /** Whether it is negated an odd number of times. */
  private boolean turns() {
    return content().negations() % 2 != 0;
  }

  /** The articles in which somebody says that it is so, or that it is not. */
  Set<String> articles(int polarity) {
    Set<String> articles = new TreeSet<>();
    voices.stream()
        .filter(it -> it.polarity() == polarity)
        .forEach(it -> articles.add(it.article()));
    return articles;
  }
}
