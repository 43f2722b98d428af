package org.demarche.extract.rules;

import java.util.Optional;
import java.util.Set;
import org.demarche.extract.content.Hedge;
import org.demarche.extract.content.Syntax;
import org.demarche.syntax.Range;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.VerbGroup;

/** Finds clauses of saying beside what is said: {@code …, said Peskov}, {@code …, she said, …}. */
final class CueClauses {
  /** What follows these is whom one tells: {@code The mayor, who left, told the council: “…”}. */
  private static final Set<String> ADDRESSING = Set.of("tell", "inform", "remind", "assure");

  private static final Set<String> PLACES = Set.of("together", "on", "in", "down", "away");
  private static final Set<String> CLOSING = Set.of("(", "?", "!");

  private final Syntax s;
  private final SentenceView words;

  CueClauses(Syntax s) {
    this.s = s;
    this.words = s.words();
  }

  /** The clause of this verb; empty where the quotation beside it is that of another verb. */
  Optional<CueClause> of(VerbGroup group) {
    return beside(group).filter(clause -> !isOfAnother(clause));
  }

  /** The clause of saying, when a comma, a dash or a closing mark stands before it. */
  private Optional<CueClause> beside(VerbGroup group) {
    int before = group.start() - 1;
    boolean announces = words.lower(group.end()).equals(":") && !words.isMark(group.end() + 1);
    boolean other = announces || isPredicate(before) || isPutSomewhere(group);
    if (words.tag(group.start()).equals("MD") || other) {
      return Optional.empty();
    }
    Optional<CueClause> parenthetical = parenthetical(group);
    boolean inverted = !ADDRESSING.contains(group.lemma()) && closes(before);
    if (inverted && parenthetical.isEmpty()) {
      return s.subjects()
          .after(group)
          .filter(source -> !words.isTime(source.from()))
          .map(source -> new CueClause(group.start(), source.to(), Topics.without(words, source)));
    }
    return parenthetical;
  }

  /**
   * Of {@code The film, which opened in May, explains …} and {@code Ann Roe, the mayor, notes …}:
   * the predicate, and no clause of its own.
   */
  private boolean isPredicate(int close) {
    int open = s.phrases().baseEnd(0);
    boolean opened = open > 0 && open < close && words.isComma(open);
    boolean role = words.isProper(open - 1) && words.lower(open + 1).equals("the");
    return words.isComma(close) && opened && (role || words.isRelative(open + 1));
  }

  /** {@code , she said,}, with its addressee if there is one. */
  private Optional<CueClause> parenthetical(VerbGroup group) {
    return s.subjects()
        .before(group)
        .filter(source -> source.to() <= group.start())
        .filter(source -> words.level(source.from()) == words.level(group.head()))
        .map(source -> afterContent(source, group))
        .filter(source -> closes(source.from() - 1) || isAfterthought(source, group))
        .filter(source -> !opens(source.from() - 1))
        .map(source -> new CueClause(source.from(), addresseeEnd(group), source));
  }

  /** {@code It was in May I think}: a hedge that ends the sentence without a comma before it. */
  private boolean isAfterthought(Range source, VerbGroup group) {
    return Hedge.isHedge(words, group)
        && words.lower(group.end()).equals(".")
        && (words.isNominal(source.from() - 1) || words.isAdjective(source.from() - 1))
        && s.groups().firstFinite(0, source.from()).isPresent();
  }

  /** {@code put it together}, which is not how somebody put it. */
  private boolean isPutSomewhere(VerbGroup group) {
    return group.lemma().equals("put-it") && PLACES.contains(words.lower(group.end()));
  }

  /**
   * Of {@code It fell in May, the city and the union} and {@code The toll, Ann Moss} that a
   * predicate follows: what stands after the comma, for the words before it are content.
   */
  private Range afterContent(Range source, VerbGroup group) {
    for (int i = source.to() - 1; i > source.from(); i--) {
      if (words.isComma(i) && !closes(source.from() - 1)) {
        boolean content = s.groups().firstFinite(0, i).isPresent() || isWithin(group);
        return content ? new Range(i + 1, source.to()) : source;
      }
    }
    return source;
  }

  /** {@code …, Ann Moss said, was unfair}: within a clause, before its verb. */
  private boolean isWithin(VerbGroup group) {
    return words.isComma(group.end())
        && s.groups().startingAt(group.end() + 1).filter(VerbGroup::finite).isPresent();
  }

  private int addresseeEnd(VerbGroup group) {
    Optional<Range> phrase =
        words.lexicon().addresses(group.lemma()) && !words.isTime(group.end())
            ? s.phrases().startingAt(group.end())
            : Optional.empty();
    return phrase.map(Range::to).orElse(group.end());
  }

  private boolean closes(int i) {
    boolean mark = words.isMark(i) && words.level(i) != words.level(i + 1);
    boolean stop = words.isComma(i) || words.isDash(i) || mark;
    return i > 0 && (stop || CLOSING.contains(words.lower(i)));
  }

  /** A mark before words of its own quotation: what they say is no clause of saying. */
  private boolean opens(int i) {
    return words.isMark(i) && words.level(i) == words.level(i + 1);
  }

  /** {@code They say, “No,” I say, “Yes”}: the quotation before is what they say. */
  private boolean isOfAnother(CueClause clause) {
    int open = openingMark(clause.start() - 2);
    boolean quoted = words.level(open + 1) != words.level(clause.start());
    return quoted
        && words.isComma(open)
        && s.groups().all().stream()
            .anyMatch(it -> it.end() == open && words.lexicon().says(it.lemma()));
  }

  /** The token before the quotation that ends at token {@code last}. */
  private int openingMark(int last) {
    int open = last;
    while (open > 0 && words.level(open) == words.level(last)) {
      open--;
    }
    return open;
  }

  /** The tokens of {@code said Peskov}, and those that name the source. */
  record CueClause(int start, int end, Range source) {}
}
