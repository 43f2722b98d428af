package org.demarche.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.demarche.names.Folding;

/**
 * Finds phrases in a sequence of words, the longest first, by a table of their first pieces.
 *
 * <p>A phrase is compared piece by piece, without diacritics, full stops and hyphens, so that it
 * does not matter how a tokenizer cuts {@code Jean-Noël}.
 */
final class PhraseIndex<V> {
  private static final Pattern BREAK = Pattern.compile("[\\s\\p{Pd}]+|(?=['])|(?=,)");

  private final Map<String, List<Phrase<V>>> byFirst = new HashMap<>();

  /**
   * A phrase that was found.
   *
   * @param length in words
   */
  public record Found<V>(int length, V value) {}

  private record Phrase<V>(List<String> pieces, V value) {}

  /** The value of the phrase, which is created where there is none yet. */
  V at(List<String> pieces, Supplier<V> initial) {
    List<Phrase<V>> phrases = byFirst.computeIfAbsent(pieces.get(0), p -> new ArrayList<>());
    for (Phrase<V> phrase : phrases) {
      if (phrase.pieces().equals(pieces)) {
        return phrase.value();
      }
    }
    Phrase<V> phrase = new Phrase<>(List.copyOf(pieces), initial.get());
    phrases.add(phrase);
    phrases.sort(Comparator.comparing((Phrase<V> other) -> -other.pieces().size()));
    return phrase.value();
  }

  /** The phrase that consists of exactly these pieces. */
  Optional<V> get(List<String> pieces) {
    return pieces.isEmpty()
        ? Optional.empty()
        : byFirst.getOrDefault(pieces.get(0), List.of()).stream()
            .filter(phrase -> phrase.pieces().equals(pieces))
            .map(Phrase::value)
            .findFirst();
  }

  /** The longest phrase that begins with the word at {@code from}. */
  Optional<Found<V>> longestAt(List<String> words, int from) {
    for (Phrase<V> phrase : beginningWith(words.get(from))) {
      int length = length(phrase.pieces(), words, from);
      if (length > 0) {
        return Optional.of(new Found<>(length, phrase.value()));
      }
    }
    return Optional.empty();
  }

  private List<Phrase<V>> beginningWith(String word) {
    if (isPlain(word) || isMark(word)) {
      return byFirst.getOrDefault(word, List.of());
    }
    List<String> pieces = pieces(word);
    return pieces.isEmpty() ? List.of() : byFirst.getOrDefault(pieces.get(0), List.of());
  }

  /** The number of words that spell the phrase exactly; 0 where they do not. */
  private static int length(List<String> phrase, List<String> words, int from) {
    int matched = 0;
    int at = from;
    while (matched < phrase.size() && at < words.size()) {
      String word = words.get(at++);
      if (isPlain(word)) {
        if (!phrase.get(matched++).equals(word)) {
          return 0;
        }
        continue;
      }
      List<String> pieces = pieces(word);
      int end = matched + pieces.size();
      if (end > phrase.size() || !phrase.subList(matched, end).equals(pieces)) {
        return 0;
      }
      matched = end;
    }
    return matched == phrase.size() ? at - from : 0;
  }

  static List<String> pieces(String words) {
    if (isPlain(words)) {
      return List.of(words);
    }
    return BREAK
        .splitAsStream(Folding.plain(words.replace('’', '\'')))
        .map(piece -> piece.replace(".", ""))
        .filter(piece -> !piece.isEmpty())
        .toList();
  }

  /** One character, which is its only piece where it is not left out. */
  private static boolean isMark(String word) {
    return word.length() == 1 && word.charAt(0) < 0x80;
  }

  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Folding.isPlain(word.charAt(i))) {
        return false;
      }
    }
    return !word.isEmpty();
  }
}
