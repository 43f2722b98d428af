package org.demarche.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds registered names and titles in a sequence of words, the longest first.
 *
 * <p>Case counts in names, except that a name also matches in capitals; it does not in titles.
 * Diacritics, full stops and hyphens do not count: {@code U.S.} is {@code US}, {@code Erdoğan} is
 * {@code Erdogan}. Unchangeable, and so safe for use by many threads.
 */
public final class NameIndex {
  private static final int SHORTEST_IN_CAPITALS = 3;

  private final PhraseIndex<Set<Sense>> names = new PhraseIndex<>();
  private final PhraseIndex<Set<TitleSense>> titles = new PhraseIndex<>();
  private final Set<String> people;

  /**
   * A name in the text.
   *
   * @param length the number of words, at least one
   * @param senses what they can mean, best first
   */
  public record Match(int length, List<Sense> senses) {}

  /**
   * A title in the text.
   *
   * @param length the number of words, at least one
   * @param senses the offices that bear the title; none for a title without a registered office
   */
  public record TitleMatch(int length, List<TitleSense> senses) {}

  /**
   * An office that bears a title.
   *
   * @param organizations whose office it is: its organization and whom that one speaks for or
   *     belongs to
   */
  public record TitleSense(String office, Set<String> organizations) {}

  NameIndex(
      Map<String, ? extends Collection<Sense>> names,
      Map<String, ? extends Collection<TitleSense>> titles,
      Collection<String> people) {
    this.people = Set.copyOf(people);
    names.forEach(this::addName);
    titles.forEach((title, senses) -> titlesOf(title).addAll(senses));
  }

  private void addName(String name, Collection<Sense> senses) {
    List<String> pieces = PhraseIndex.pieces(name);
    add(pieces, senses);
    if (pieces.size() > 2 && pieces.get(0).equals("The")) {
      add(pieces.subList(1, pieces.size()), senses);
    }
    if (String.join("", pieces).length() >= SHORTEST_IN_CAPITALS) {
      add(pieces.stream().map(piece -> piece.toUpperCase(Locale.ROOT)).toList(), senses);
    }
  }

  private void add(List<String> pieces, Collection<Sense> senses) {
    if (!pieces.isEmpty()) {
      names.at(pieces, LinkedHashSet::new).addAll(senses);
    }
  }

  private Set<TitleSense> titlesOf(String title) {
    return titles.at(PhraseIndex.pieces(title.toLowerCase(Locale.ROOT)), LinkedHashSet::new);
  }

  /** The longest registered name that begins with the word at {@code from}. */
  public Optional<Match> longestAt(List<String> words, int from) {
    return names
        .longestAt(words, from)
        .map(found -> new Match(found.length(), List.copyOf(found.value())));
  }

  /**
   * The longest title of an office, registered or usual, that begins with the word at {@code from}.
   *
   * @param lowerCase the words in lower case
   */
  public Optional<TitleMatch> titleAt(List<String> lowerCase, int from) {
    return titles
        .longestAt(lowerCase, from)
        .map(found -> new TitleMatch(found.length(), List.copyOf(found.value())));
  }

  public boolean isPerson(String id) {
    return people.contains(id);
  }

  /** What a name can mean, best first; empty where no register has it. */
  public List<Sense> senses(String name) {
    return names.get(PhraseIndex.pieces(name)).<List<Sense>>map(ArrayList::new).orElseGet(List::of);
  }

  /** The place that the words name where they stand for the actor: Moscow, for Russia. */
  public Optional<String> literally(String name, String actorId) {
    return senses(name).stream()
        .filter(sense -> sense.id().equals(actorId))
        .flatMap(sense -> sense.literally().stream())
        .findFirst();
  }
}
