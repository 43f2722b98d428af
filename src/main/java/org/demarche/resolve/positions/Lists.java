package org.demarche.resolve.positions;

import java.util.Optional;
import java.util.Set;
import org.demarche.lexicon.WordClass;
import org.demarche.syntax.Range;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.VerbGroup;

/**
 * Finds what the noun of a wish stands for: {@code its demands include a truce}, {@code among the
 * conditions is a truce}, {@code three demands, among them a truce}.
 */
final class Lists {
  private static final Set<String> WISHES = WordClass.of("stances.wishes");
  private static final Set<String> LISTING = WordClass.of("stances.listing");
  private static final Set<String> OPENING = Set.of("including", "among");
  private static final Set<String> THEM = Set.of("them", "which", "these");
  private static final int NEAR = 8;

  private final SentenceSyntax syntax;
  private final SentenceView words;
  private final Complements complements;

  Lists(SentenceSyntax syntax, Complements complements) {
    this.syntax = syntax;
    this.words = syntax.words();
    this.complements = complements;
  }

  /** {@code demands}, {@code conditions}. */
  boolean isWish(int noun) {
    return words.isNoun(noun) && WISHES.contains(words.lemma(noun));
  }

  /** The first item; empty where the noun tells none. */
  Optional<Complement> of(int noun) {
    return WISHES.contains(words.lemma(noun))
        ? told(noun).or(() -> opened(noun + 1))
        : Optional.empty();
  }

  /** {@code demands include …}: the noun is in the subject. */
  private Optional<Complement> told(int noun) {
    return syntax.groups().all().stream()
        .filter(g -> g.start() > noun && g.start() <= noun + NEAR)
        .findFirst()
        .filter(g -> isListing(g) && isSubject(noun, g))
        .flatMap(g -> item(afterColon(g.end())));
  }

  /** Of {@code are simple: an end to it}: what they are. */
  private int afterColon(int from) {
    int at = complements.between().skipAdverbs(from);
    at = words.isAdjective(at) ? at + 1 : at;
    return words.lower(at).equals(":") ? at + 1 : from;
  }

  private boolean isListing(VerbGroup group) {
    return LISTING.contains(words.lemma(group.head()))
        && group.finite()
        && !group.passive()
        && !group.negated();
  }

  private boolean isSubject(int noun, VerbGroup group) {
    return syntax
        .subjects()
        .before(group)
        .filter(s -> s.from() <= noun && noun < s.to() || words.lower(s.from() - 1).equals("among"))
        .isPresent();
  }

  /** {@code , including …}, {@code , among them …}, {@code , among which are …}. */
  private Optional<Complement> opened(int from) {
    int at = words.isComma(from) ? from + 1 : from;
    if (words.lower(at).equals(":")) {
      return item(at + 1);
    }
    if (!OPENING.contains(words.lower(at))) {
      return Optional.empty();
    }
    int first = THEM.contains(words.lower(at + 1)) ? at + 2 : at + 1;
    boolean item = words.lower(at).equals("including") || first == at + 2;
    return item ? item(words.lemma(first).equals("be") ? first + 1 : first) : Optional.empty();
  }

  private Optional<Complement> item(int from) {
    int at = complements.between().skipAdverbs(from);
    return complements
        .infinitive(at)
        .or(() -> complements.gerund(at))
        .or(() -> complements.object(at))
        .filter(c -> !isNumber(c.words()));
  }

  private boolean isNumber(Range item) {
    return item.to() == item.from() + 1 && words.isNumber(item.from());
  }
}
