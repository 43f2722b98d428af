package org.demarche.knowledge;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds registered names in a sequence of words, the longest first.
 *
 * <p>Case counts, except that a name also matches in capitals. Diacritics, full stops and hyphens
 * do not count: {@code U.S.} is {@code US}, {@code Erdoğan} is {@code Erdogan}. Unchangeable, and
 * so safe for use by many threads.
 */
public final class NameIndex {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BREAK = Pattern.compile("[\\s\\p{Pd}]+|(?=['’]s\\b)|(?=,)");

  private final Map<String, List<Name>> byFirst = new HashMap<>();
  private final Map<String, Name> byKey = new LinkedHashMap<>();
  private final Set<String> titles;

  /**
   * What stands at a place in the text.
   *
   * @param length the number of words, at least one
   * @param senses what they can mean, best first
   */
  public record Match(int length, List<Sense> senses) {}

  private record Name(List<String> pieces, Set<Sense> senses) {}

  NameIndex(Map<String, ? extends Collection<Sense>> senses, Collection<String> titles) {
    senses.forEach(this::add);
    byFirst.values().forEach(list -> list.sort(Comparator.comparing(n -> -n.pieces().size())));
    this.titles = new LinkedHashSet<>();
    titles.forEach(title -> this.titles.add(title.toLowerCase(Locale.ROOT)));
  }

  private void add(String name, Collection<Sense> senses) {
    List<String> pieces = pieces(name);
    if (pieces.isEmpty()) {
      return;
    }
    put(pieces, senses);
    if (pieces.size() > 2 && pieces.get(0).equals("The")) {
      put(pieces.subList(1, pieces.size()), senses);
    }
    List<String> capitals = pieces.stream().map(p -> p.toUpperCase(Locale.ROOT)).toList();
    put(capitals, senses);
  }

  private void put(List<String> pieces, Collection<Sense> senses) {
    Name name = byKey.get(String.join(" ", pieces));
    if (name == null) {
      name = new Name(List.copyOf(pieces), new LinkedHashSet<>());
      byKey.put(String.join(" ", pieces), name);
      byFirst.computeIfAbsent(pieces.get(0), p -> new ArrayList<>()).add(name);
    }
    name.senses().addAll(senses);
  }

  /** The longest registered name that begins with the word at {@code from}. */
  public Optional<Match> longestAt(List<String> words, int from) {
    List<String> first = pieces(words.get(from));
    if (first.isEmpty()) {
      return Optional.empty();
    }
    for (Name name : byFirst.getOrDefault(first.get(0), List.of())) {
      int length = length(name.pieces(), words, from);
      if (length > 0) {
        return Optional.of(new Match(length, List.copyOf(name.senses())));
      }
    }
    return Optional.empty();
  }

  /** The number of words that spell the name exactly; 0 where they do not. */
  private static int length(List<String> name, List<String> words, int from) {
    int matched = 0;
    int at = from;
    while (matched < name.size() && at < words.size()) {
      List<String> pieces = pieces(words.get(at++));
      int end = matched + pieces.size();
      if (end > name.size() || !name.subList(matched, end).equals(pieces)) {
        return 0;
      }
      matched = end;
    }
    return matched == name.size() ? at - from : 0;
  }

  /** What a name can mean, best first; empty where no register has it. */
  public List<Sense> senses(String name) {
    Name found = byKey.get(String.join(" ", pieces(name)));
    return found == null ? List.of() : List.copyOf(found.senses());
  }

  /** The place that the words name where they stand for the actor: Moscow, for Russia. */
  public Optional<String> literally(String name, String actorId) {
    return senses(name).stream()
        .filter(sense -> sense.id().equals(actorId))
        .flatMap(sense -> sense.literally().stream())
        .findFirst();
  }

  /** All titles of offices in lower case: {@code foreign minister}. */
  public Set<String> titles() {
    return titles;
  }

  private static List<String> pieces(String words) {
    String plain = fold(words);
    return isSimple(plain)
        ? List.of(plain)
        : BREAK
            .splitAsStream(plain)
            .map(p -> p.replace(".", ""))
            .filter(p -> !p.isEmpty())
            .toList();
  }

  private static boolean isSimple(String word) {
    return !word.isEmpty() && word.chars().allMatch(Character::isLetterOrDigit);
  }

  private static String fold(String word) {
    if (word.chars().allMatch(c -> c < 128)) {
      return word;
    }
    String marked = Normalizer.normalize(word.replace('’', '\''), Normalizer.Form.NFD);
    return MARKS
        .matcher(marked)
        .replaceAll("")
        .replace('ł', 'l')
        .replace('ı', 'i')
        .replace('ø', 'o');
  }
}
