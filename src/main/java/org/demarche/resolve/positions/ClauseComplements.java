package org.demarche.resolve.positions;

import java.util.Optional;
import java.util.Set;
import org.demarche.syntax.Range;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.VerbGroup;

/** Reads a clause after a word of stance as the course of action that it takes. */
final class ClauseComplements {
  private static final Set<String> OPENING = Set.of("that", "if", "whether", ":");

  private static final Set<String> PARTNERS = Set.of("with", "to");

  /** The verb of a clause comes after a subject with a modifier or two. */
  private static final int CLAUSE = 16;

  private final SentenceSyntax syntax;
  private final SentenceView words;
  private final Complements complements;

  ClauseComplements(SentenceSyntax syntax, Complements complements) {
    this.syntax = syntax;
    this.words = syntax.words();
    this.complements = complements;
  }

  /** {@code that they leave}, {@code it would leave}. */
  Optional<Complement> clause(int from) {
    int i = complements.between().skipAdverbs(from);
    int timed = afterTimes(i); // ordered last week that
    i = timed > i && words.lower(timed).equals("that") ? timed : afterPartner(i);
    int start = OPENING.contains(words.lower(i)) || words.isMark(i) ? i + 1 : i;
    start = words.isMark(start) ? start + 1 : start;
    if (words.tag(start).equals("TO")) { // whether to leave, but not declined to say that
      return words.lower(i).equals("whether") ? complements.infinitive(start) : Optional.empty();
    }
    return finite(start);
  }

  /** {@code that} of {@code agreed with the ministry that they leave}. */
  private int afterPartner(int i) {
    int end = PARTNERS.contains(words.lower(i)) ? syntax.phrases().baseEnd(i + 1) : -1;
    return end > i && words.lower(end).equals("that") ? end : i;
  }

  private int afterTimes(int i) {
    return complements.between().isTime(i) ? afterTimes(i + 1) : i;
  }

  private Optional<Complement> finite(int start) {
    Optional<VerbGroup> verb = syntax.groups().firstFinite(start, start + CLAUSE);
    Optional<VerbGroup> bare = bare(start);
    int other = verb.map(VerbGroup::start).orElse(Integer.MAX_VALUE);
    boolean subjunctive = bare.filter(b -> b.start() < other).isPresent();
    Optional<VerbGroup> group = subjunctive ? bare : verb;
    int first = start;
    boolean claim = words.lower(syntax.phrases().baseEnd(start)).equals("that"); // the idea that …
    return group
        .filter(g -> !claim && g.start() > first && !hasBreak(first, g.start()))
        .filter(g -> !words.isConjunction(words.beforeAdverbs(g.start() - 1)))
        .map(g -> ofClause(first, g));
  }

  /** {@code be} of {@code that five ships and their crews be held}. */
  private Optional<VerbGroup> bare(int start) {
    int end = syntax.phrases().startingAt(start).map(Range::to).orElse(-1);
    return syntax
        .groups()
        .startingAt(end)
        .filter(g -> g.form() != VerbGroup.Form.PARTICIPLE)
        .or(() -> syntax.groups().all().stream().filter(g -> isBare(g, start)).findFirst());
  }

  private boolean isBare(VerbGroup group, int start) {
    int i = group.start();
    boolean near = i > start && i < start + CLAUSE;
    return near && words.lower(i).equals("be") && words.isNoun(words.beforeAdverbs(i - 1));
  }

  /** {@code and that they leave}, {@code and votes not be counted} after such a clause. */
  Optional<Complement> next(Complement clause) {
    int at = complements.between().skipCounts(clause.words().to());
    at = words.isComma(at) ? at + 1 : at;
    if (!words.isConjunction(at) && !words.isComma(at - 1)) {
      return Optional.empty();
    }
    int next = words.isConjunction(at) ? at + 1 : at;
    boolean told = words.lower(next).equals("that");
    return told
        ? clause(next)
        : clause.mood().equals("VB")
            ? finite(next).filter(c -> c.mood().equals("VB"))
            : Optional.empty();
  }

  private boolean hasBreak(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean joined = words.isComma(i) && words.isConjunction(i + 1);
      if (joined || words.lower(i).equals(";") || words.lower(i).equals(":")) {
        return true;
      }
    }
    return false;
  }

  private Complement ofClause(int start, VerbGroup group) {
    Optional<Range> subject = Optional.of(new Range(start, group.start()));
    if (words.lemma(group.head()).equals("be") && words.tag(group.end()).equals("TO")) {
      return destined(subject, group).orElseGet(() -> ofVerb(start, subject, group));
    }
    return ofVerb(start, subject, group);
  }

  /** {@code she is to leave}. */
  private Optional<Complement> destined(Optional<Range> subject, VerbGroup group) {
    return complements
        .infinitive(group.end())
        .map(c -> new Complement(c.words(), true, group.negated(), subject, "will"));
  }

  private Complement ofVerb(int start, Optional<Range> subject, VerbGroup group) {
    Range action = complements.action(group.head());
    Range course = group.passive() ? new Range(start, action.to()) : action;
    return new Complement(course, !group.passive(), group.negated(), subject, mood(group));
  }

  private String mood(VerbGroup group) {
    int first = group.start();
    return words.isModal(first) ? words.lower(first) : words.tag(first);
  }
}
