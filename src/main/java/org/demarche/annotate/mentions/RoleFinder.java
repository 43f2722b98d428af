package org.demarche.annotate.mentions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.demarche.knowledge.NameIndex;
import org.demarche.knowledge.NameIndex.Match;
import org.demarche.knowledge.NameIndex.TitleMatch;
import org.demarche.knowledge.NameIndex.TitleSense;
import org.demarche.knowledge.Sense;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Mention.Form;
import org.demarche.model.TokenView;

/**
 * Finds words that name somebody by an office: {@code the Russian foreign minister}, {@code Kremlin
 * spokesperson}, {@code President} before a name.
 */
final class RoleFinder {
  private static final Set<String> MODIFIERS = WordClass.of("roles.modifiers");
  private static final int MOST_MODIFIERS = 3;

  /** Modifiers that also stand before the country: {@code the former U.S. president}. */
  private static final Set<String> TIMES = WordClass.of("roles.times");

  /** Too many other meanings to be a role without an organization or a name beside them. */
  private static final Set<String> DEFINITE = WordClass.of("roles.definite");

  private static final Set<String> WEAK = WordClass.of("roles.weak");

  private final NameIndex names;

  RoleFinder(NameIndex names) {
    this.names = names;
  }

  /**
   * A role in a sentence.
   *
   * @param end the index after its last word
   * @param candidates offices; where none is known, the organization or state that the words name
   */
  record Role(int end, List<String> candidates) {}

  /** The role that begins with the word at {@code from}. */
  Optional<Role> roleAt(TokenView words, int from) {
    int first = skipTimes(words, from);
    Optional<Match> owner =
        first < words.size() ? names.longestAt(words.texts(), first) : Optional.empty();
    if (owner.filter(match -> !ids(match).isEmpty()).isPresent()) {
      int afterOwner = skipPossessive(words, first + owner.get().length());
      Optional<Role> owned = titled(words, afterOwner, ids(owner.get()));
      if (owned.isPresent()) {
        return owned;
      }
    }
    return titled(words, from, Set.of());
  }

  /** The index after {@code former} or {@code then} that stands before an owner. */
  private static int skipTimes(TokenView words, int from) {
    int at = from;
    while (at <= from + 1
        && (TIMES.contains(words.lower(at)) || at > from && words.lower(at).equals("-"))) {
      at++;
    }
    return at;
  }

  private Optional<Role> titled(TokenView words, int from, Set<String> owners) {
    for (int at = from; at < words.size() && at <= from + MOST_MODIFIERS; at++) {
      Optional<TitleMatch> title = names.titleAt(words.lower(), at);
      if (title.isPresent() && isNoun(words, at, at + title.get().length())) {
        return role(words, from, at, title.get(), owners);
      }
      if (!isModifier(words.lower(at))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * {@code leader of Norland's opposition}, {@code head of the Nordic Union Commission}: the name
   * only owns, or begins, the one whose office it is.
   */
  private boolean isOfAnother(TokenView words, int at) {
    int end = ownerAfter(words, at, new TreeSet<>());
    return end > at && (skipPossessive(words, end) > end || goesOn(words, end));
  }

  private static boolean goesOn(TokenView words, int end) {
    int at = end;
    while (words.isCapitalised(at) && words.isNoun(at)) {
      if (OrganizationShape.isHead(words, at++)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isModifier(String word) {
    return MODIFIERS.contains(word) || TIMES.contains(word) && !word.equals("future");
  }

  private static boolean isNoun(TokenView words, int from, int end) {
    String last = words.tag(end - 1);
    boolean noun = last.startsWith("NN") && !last.equals("NNS") && !last.equals("NNPS");
    boolean compound = words.tag(end).equals("NN") && !words.isCapitalised(end);
    return end - from > 1 || noun && !compound;
  }

  private Optional<Role> role(
      TokenView words, int from, int at, TitleMatch title, Set<String> owners) {
    int end = skipElect(words, at + title.length());
    if (isOfAnother(words, end)) {
      return Optional.of(new Role(end, candidates(title, Set.of())));
    }
    Set<String> all = new TreeSet<>(owners);
    int withOwner = ownerAfter(words, end, all);
    boolean beforeName = words.isProper(withOwner) && words.isCapitalised(withOwner);
    boolean strong = !WEAK.contains(plain(words, at, at + title.length()));
    boolean stated = isDefinite(words, from) || words.isCapitalised(at) && !words.isFirst(at);
    if (all.isEmpty() && !beforeName && !(strong && stated)) {
      return Optional.empty();
    }
    return Optional.of(new Role(withOwner, candidates(title, all)));
  }

  private static String plain(TokenView words, int from, int end) {
    return words.lower().subList(from, end).stream()
        .filter(w -> !w.equals("-"))
        .collect(Collectors.joining(" "));
  }

  private static boolean isDefinite(TokenView words, int at) {
    return DEFINITE.contains(words.lower(at - 1));
  }

  private static int skipPossessive(TokenView words, int at) {
    return words.lower(at).equals("'s") || words.lower(at).equals("’s") ? at + 1 : at;
  }

  private static int skipElect(TokenView words, int at) {
    boolean elect = words.lower(at).equals("-") && words.lower(at + 1).equals("elect");
    return elect ? at + 2 : at;
  }

  /** The index after {@code of the Russian Security Council}, whose bearers are added. */
  private int ownerAfter(TokenView words, int at, Set<String> owners) {
    if (!Set.of("of", "for").contains(words.lower(at))) {
      return at;
    }
    int from = words.lower(at + 1).equals("the") ? at + 2 : at + 1;
    Optional<Match> owner =
        from < words.size() ? names.longestAt(words.texts(), from) : Optional.empty();
    boolean named =
        owner.isPresent() && owner.get().senses().stream().noneMatch(RoleFinder::isAdjective);
    if (!named || ids(owner.get()).isEmpty()) {
      return at;
    }
    owners.addAll(ids(owner.get()));
    return from + owner.get().length();
  }

  private static boolean isAdjective(Sense sense) {
    return sense.form() == Form.ADJECTIVE;
  }

  /** Whose office it can be: anybody but a person. */
  private Set<String> ids(Match match) {
    return match.senses().stream()
        .map(Sense::id)
        .filter(id -> !names.isPerson(id))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> candidates(TitleMatch title, Set<String> owners) {
    List<String> offices =
        title.senses().stream()
            .filter(s -> owners.isEmpty() || s.organizations().stream().anyMatch(owners::contains))
            .map(TitleSense::office)
            .toList();
    return offices.isEmpty() ? List.copyOf(owners) : offices;
  }
}
