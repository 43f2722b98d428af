package org.demarche.resolve.positions;

import java.util.Optional;
import java.util.Set;
import org.demarche.lexicon.WordClass;
import org.demarche.resolve.demands.ActionWords;
import org.demarche.syntax.Range;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.VerbGroup;

/** Reads what follows a word of stance as the course of action that it takes. */
final class Complements {
  private static final Set<String> NEGATIONS = WordClass.of("demands.negations");
  private static final Set<String> SHARES = Set.of("percent", "votes", "vote");
  private static final Set<String> OPENING = Set.of("that", "if", "whether", ":");

  /** A preposition may stand after an object and a time: {@code voted 10 to 2 on Monday for}. */
  private static final int NEAR = 9;

  /** A description between commas: {@code called on the builder, Keel of Osk, to pay}. */
  private static final int ASIDE = 9;

  /** The verb of a clause comes after a subject with a modifier or two. */
  private static final int CLAUSE = 16;

  private final SentenceSyntax syntax;
  private final SentenceView words;
  private final ActionWords actions;

  Complements(SentenceSyntax syntax, ActionWords actions) {
    this.syntax = syntax;
    this.words = syntax.words();
    this.actions = actions;
  }

  /** The words of the action whose verb is {@code verb}. */
  Range action(int verb) {
    int first = syntax.at(0);
    return new Range(verb, actions.from(first + verb, first + words.size()).to() - first);
  }

  private boolean isNegation(int i) {
    return NEGATIONS.contains(words.lower(i));
  }

  private int skipAdverbs(int i) {
    int at = i;
    while (words.isAdverb(at) && !isNegation(at)) {
      at++;
    }
    return at;
  }

  /** {@code 66 to 27}, {@code by 91 percent}, {@code on Monday}, {@code , at his request,}. */
  private int skipCounts(int i) {
    int at = skipAdverbs(i);
    for (int next = afterCount(at); next > at; next = afterCount(at)) {
      at = skipAdverbs(next);
    }
    return at;
  }

  private int afterCount(int i) {
    boolean count = words.isNumber(i) || isTime(i) || isCountJoint(i) || isShare(i);
    return count ? i + 1 : words.isComma(i) ? afterAside(i) : i;
  }

  /** {@code by 91 percent}, {@code by 72 votes to 35}. */
  private boolean isShare(int i) {
    return words.lower(i).equals("by") && words.isNumber(i + 1)
        || SHARES.contains(words.lower(i)) && words.isNumber(i - 1);
  }

  /**
   * After words between commas that tell no clause of their own; the comma itself where it does.
   */
  private int afterAside(int comma) {
    int i = comma + 1;
    while (i < Math.min(words.size(), comma + ASIDE) && !words.isComma(i) && !isClause(i)) {
      i++;
    }
    return words.isComma(i) ? i + 1 : comma;
  }

  private boolean isClause(int i) {
    return words.isFinite(i) || words.isModal(i) || words.lower(i).equals("to");
  }

  private boolean isTime(int i) {
    boolean phrase = words.tag(i).equals("IN") && (words.isTime(i + 1) || isTimeToken(i + 1));
    return phrase || isTimeToken(i);
  }

  private boolean isTimeToken(int i) {
    return words.isTime(i) || syntax.isTime(i);
  }

  private boolean isCountJoint(int i) {
    boolean joint = words.lower(i).equals("to") || words.isDash(i);
    boolean counted = words.isNumber(i - 1) || SHARES.contains(words.lower(i - 1));
    return joint && counted && words.isNumber(i + 1);
  }

  /** {@code to leave}, {@code not to leave}. */
  Optional<Complement> infinitive(int from) {
    int i = skipCounts(from);
    boolean negated = isNegation(i);
    i = negated ? i + 1 : i;
    if (!words.lower(i).equals("to") || !words.tag(i).equals("TO")) {
      return Optional.empty();
    }
    negated |= isNegation(i + 1);
    int verb = skipAdverbs(isNegation(i + 1) ? i + 2 : i + 1);
    return words.isVerbTag(verb)
        ? Optional.of(new Complement(action(verb), true, negated, Optional.empty()))
        : Optional.empty();
  }

  /** {@code by Norland to leave}. */
  Optional<Complement> afterAgent(int from) {
    int end = words.lower(from).equals("by") ? syntax.phrases().baseEnd(from + 1) : -1;
    return infinitive(end < 0 ? from : end);
  }

  /** {@code them to leave}. */
  Optional<Complement> objectInfinitive(int from) {
    int end = syntax.phrases().baseEnd(from);
    if (end < 0) {
      return Optional.empty();
    }
    Optional<Range> whole = syntax.phrases().startingAt(from);
    Optional<Complement> near = infinitive(end);
    return near.or(() -> whole.flatMap(w -> infinitive(w.to())))
        .map(c -> c.by(Optional.of(new Range(from, end))));
  }

  /** {@code that they leave}, {@code it would leave}. */
  Optional<Complement> clause(int from) {
    int i = skipAdverbs(from);
    int start = OPENING.contains(words.lower(i)) || words.isMark(i) ? i + 1 : i;
    start = words.isMark(start) ? start + 1 : start;
    Optional<VerbGroup> verb = syntax.groups().firstFinite(start, start + CLAUSE);
    Optional<VerbGroup> bare =
        syntax
            .groups()
            .startingAt(subjectEnd(start))
            .filter(g -> g.form() != VerbGroup.Form.PARTICIPLE);
    boolean subjunctive =
        bare.isPresent()
            && verb.map(VerbGroup::start).orElse(Integer.MAX_VALUE) > subjectEnd(start);
    Optional<VerbGroup> group = subjunctive ? bare : verb;
    int first = start;
    boolean claim = words.lower(syntax.phrases().baseEnd(start)).equals("that"); // the idea that …
    return group
        .filter(g -> !claim && g.start() > first && !hasBreak(first, g.start()))
        .map(g -> ofClause(first, g));
  }

  private int subjectEnd(int start) {
    return syntax.phrases().startingAt(start).map(Range::to).orElse(-1);
  }

  private boolean hasBreak(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.lower(i).equals(";") || words.lower(i).equals(":")) {
        return true;
      }
    }
    return false;
  }

  private Complement ofClause(int start, VerbGroup group) {
    Optional<Range> subject = Optional.of(new Range(start, group.start()));
    Range action = action(group.head());
    Range course = group.passive() ? new Range(start, action.to()) : action;
    return new Complement(course, !group.passive(), group.negated(), subject, mood(group));
  }

  private String mood(VerbGroup group) {
    int first = group.start();
    return words.isModal(first) ? words.lower(first) : words.tag(first);
  }

  /** {@code leaving}. */
  Optional<Complement> gerund(int from) {
    int i = skipAdverbs(from);
    return words.tag(i).equals("VBG")
        ? Optional.of(new Complement(action(i), true, false, Optional.empty()))
        : Optional.empty();
  }

  /** {@code the plan dropped}. */
  Optional<Complement> objectParticiple(int from) {
    int verb = skipAdverbs(syntax.phrases().baseEnd(from));
    boolean participle = words.tag(verb).equals("VBN") || words.tag(verb).equals("VBD");
    return verb > from && participle
        ? Optional.of(Complement.nominal(new Range(from, action(verb).to())))
        : Optional.empty();
  }

  /** {@code the plan}, {@code by 72 votes to 35 the plan}. */
  Optional<Complement> object(int from) {
    boolean counted = words.lower(from).equals("by") || words.isComma(from);
    int first = counted ? skipCounts(from) : from;
    int i = words.isMark(first) ? first + 1 : first;
    return isPerformer(i)
        ? Optional.empty()
        : syntax.phrases().startingAt(i).map(p -> Complement.nominal(noun(i, p)));
  }

  /** {@code Norland} in {@code urged Norland to leave}, {@code barred Norland from leaving}. */
  private boolean isPerformer(int from) {
    int end = syntax.phrases().baseEnd(from);
    boolean acts = words.lower(end).equals("from") || infinitive(end).isPresent();
    return end > from && words.isProper(end - 1) && acts;
  }

  /** As far as an action goes, where that has more than the phrase and is no other clause. */
  private Range noun(int from, Range phrase) {
    Range action = action(from);
    int next = phrase.to();
    boolean other =
        words.isFinite(next) || words.isConjunction(next) && words.isPreposition(next + 1);
    return action.to() > next && !other ? action : phrase;
  }

  /** {@code for the plan}, {@code against leaving}; other words may stand before. */
  Optional<Complement> preposition(int from, Set<String> prepositions, boolean near) {
    int limit = Math.min(words.size(), from + (near ? 1 : NEAR));
    for (int i = from; i < limit && goesOn(i, from); i++) {
      if (prepositions.contains(words.lower(i)) && !words.isVerbTag(i)) {
        return after(i + 1);
      }
    }
    return Optional.empty();
  }

  private boolean goesOn(int i, int from) {
    boolean verb = words.isVerbTag(i) && !words.tag(i).equals("VBN") || words.isModal(i);
    return !verb && !words.lower(i).equals(",") || i == from;
  }

  private Optional<Complement> after(int i) {
    return gerund(i).or(() -> objectInfinitive(i)).or(() -> object(i));
  }

  /** {@code them from leaving}. */
  Optional<Complement> objectPreposition(int from, Set<String> prepositions) {
    Optional<Range> object = syntax.phrases().startingAt(from);
    int end = syntax.phrases().baseEnd(from);
    return object
        .flatMap(
            o ->
                preposition(end, prepositions, true)
                    .or(() -> preposition(o.to(), prepositions, true)))
        .filter(Complement::verbal)
        .map(c -> c.by(Optional.of(new Range(from, end))));
  }
}
