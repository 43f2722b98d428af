package org.demarche.resolve.positions;

import java.util.Optional;
import java.util.Set;
import org.demarche.lexicon.PartOfSpeech;
import org.demarche.lexicon.StanceFrame;
import org.demarche.lexicon.StanceLexicon;
import org.demarche.lexicon.WordClass;
import org.demarche.resolve.demands.ActionWords;
import org.demarche.syntax.Purposes;
import org.demarche.syntax.Range;
import org.demarche.syntax.SentenceView;

/** Reads what follows a word of stance as the course of action that it takes. */
final class Complements {
  private static final Set<String> THINGS = WordClass.of("stances.wanting-things");
  private static final Set<String> PROPOSALS = WordClass.of("demands.proposals");
  private static final Set<String> NEGATIVE = WordClass.of("stances.negative-nouns");
  private static final Set<String> POINTING = Set.of("this", "that", "these", "it");

  /** A preposition may stand after an object and a time: {@code voted 10 to 2 on Monday for}. */
  private static final int NEAR = 9;

  /** So many words a list of those who are asked has. */
  private static final int SEVERAL = 16;

  private final SentenceSyntax syntax;
  private final SentenceView words;
  private final Between between;
  private final ActionWords actions;
  private final ClauseComplements clauses;
  private final NominalComplements nominal;
  private final Purposes purposes;
  private final StanceLexicon lexicon;

  Complements(SentenceSyntax syntax, ActionWords actions) {
    this.syntax = syntax;
    this.words = syntax.words();
    this.lexicon = words.lexicon().stances();
    this.between = new Between(syntax);
    this.actions = actions;
    this.clauses = new ClauseComplements(syntax, this);
    this.nominal = new NominalComplements(syntax, this, actions);
    this.purposes = new Purposes(words, syntax.phrases());
  }

  Between between() {
    return between;
  }

  /** The words of the action whose verb is {@code verb}. */
  Range action(int verb) {
    int first = syntax.at(0);
    return new Range(verb, actions.from(first + verb, first + words.size()).to() - first);
  }

  /** {@code to leave}, {@code not to leave}. */
  Optional<Complement> infinitive(int from) {
    int i = between.skipPhrases(from);
    boolean negated = between.isNegation(i);
    i = negated ? i + 1 : i;
    boolean hidden = isHiddenVerb(i + 1);
    if (!words.lower(i).equals("to") || !words.tag(i).equals("TO") && !hidden) {
      return Optional.empty();
    }
    i = words.isMark(i + 1) ? i + 1 : i; // to "not forget"
    negated |= between.isNegation(i + 1);
    int verb = between.skipAdverbs(between.isNegation(i + 1) ? i + 2 : i + 1);
    return words.isVerbTag(verb) || hidden
        ? Optional.of(new Complement(action(verb), true, negated, Optional.empty()))
        : Optional.empty();
  }

  /** {@code host} of {@code offered to host talks}, tagged as a noun. */
  private boolean isHiddenVerb(int i) {
    boolean noun = words.tag(i).equals("NN") && words.tag(i - 1).equals("IN");
    boolean takes = words.isNoun(i + 1) || words.tag(i + 1).equals("DT");
    return noun && takes && !lexicon.of(PartOfSpeech.VERB, words.lower(i)).isEmpty();
  }

  /** {@code by Norland to leave}. */
  Optional<Complement> afterAgent(int from) {
    int end = words.lower(from).equals("by") ? syntax.phrases().baseEnd(from + 1) : -1;
    return infinitive(end < 0 ? from : end);
  }

  /** {@code told them to leave}; who wants a summit to settle it wants the summit. */
  Optional<Complement> asked(String verb, int from) {
    return THINGS.contains(verb) ? objectInfinitive(from) : actor(from);
  }

  /** {@code them to leave}. */
  Optional<Complement> objectInfinitive(int from) {
    return actor(from).filter(c -> !purposes.isPurpose(from, c.words().from() - 1));
  }

  /** {@code called on “mayors, priests and teachers” to}. */
  private Optional<Complement> quotedActor(int from) {
    int close = from + 1;
    while (close < Math.min(words.size(), from + SEVERAL) && !words.isMark(close)) {
      close++;
    }
    Range actor = new Range(from + 1, close);
    return words.isMark(close) && syntax.phrases().baseEnd(from + 1) > 0
        ? infinitive(close + 1).map(c -> c.by(Optional.of(actor)))
        : Optional.empty();
  }

  private Optional<Complement> actor(int from) {
    if (words.isMark(from)) {
      return quotedActor(from);
    }
    int end = syntax.phrases().baseEnd(from);
    if (end < 0) {
      return Optional.empty();
    }
    Optional<Range> whole = syntax.phrases().startingAt(from);
    boolean lacking = NEGATIVE.contains(words.lemma(end - 1));
    Optional<Complement> near = lacking ? Optional.empty() : infinitive(end);
    return near.map(c -> c.by(Optional.of(new Range(from, end))))
        .or(() -> afterSeveral(from, end))
        .or(
            () ->
                whole
                    .filter(w -> !takesInfinitive(w.to() - 1))
                    .flatMap(w -> infinitive(w.to()).or(() -> infinitive(further(w.to()))))
                    .map(c -> c.by(Optional.of(new Range(from, end)))));
  }

  /** {@code near the island} in {@code warned boats from Chile near the island to leave}. */
  private int further(int i) {
    int end = words.isPreposition(i) ? syntax.phrases().baseEnd(i + 1) : -1;
    return end > i && !takesInfinitive(end - 1) ? end : i;
  }

  /** {@code Norland and Sudland to leave}. */
  private Optional<Complement> afterSeveral(int from, int first) {
    int end = first;
    for (int next = afterJoint(end); next > end && end - from < SEVERAL; next = afterJoint(end)) {
      end = next;
    }
    int last = end;
    return last > first
        ? infinitive(last).map(c -> c.by(Optional.of(new Range(from, last))))
        : Optional.empty();
  }

  private int afterJoint(int i) {
    int at = words.isComma(i) ? i + 1 : i;
    at = words.isConjunction(at) ? at + 1 : at;
    return at > i ? syntax.phrases().baseEnd(at) : -1;
  }

  /** {@code that they leave}, {@code it would leave}, {@code whether to leave}. */
  Optional<Complement> clause(int from) {
    return clauses.clause(from);
  }

  /** The clause that goes on after one: {@code and that they leave}. */
  Optional<Complement> nextClause(Complement clause) {
    return clauses.next(clause);
  }

  /** {@code leaving}, {@code not leaving}. */
  Optional<Complement> gerund(int from) {
    int first = between.skipAdverbs(from);
    boolean negated = between.isNegation(first);
    int i = negated ? between.skipAdverbs(first + 1) : first;
    return words.tag(i).equals("VBG")
        ? Optional.of(new Complement(action(i), true, negated, Optional.empty()))
        : Optional.empty();
  }

  /** {@code the plan dropped}. */
  Optional<Complement> objectParticiple(int from) {
    int verb = between.skipAdverbs(syntax.phrases().baseEnd(from));
    boolean past = words.tag(verb).equals("VBD") && !words.isPersonal(verb + 1);
    boolean participle = words.tag(verb).equals("VBN") || past;
    return verb > from && participle
        ? Optional.of(Complement.nominal(new Range(from, action(verb).to())))
        : Optional.empty();
  }

  /** {@code the plan}, {@code by 72 votes to 35 the plan}. */
  Optional<Complement> object(int from) {
    return nominal.object(from);
  }

  /** {@code for the plan}, {@code against leaving}; other words may stand before. */
  Optional<Complement> preposition(int from, Set<String> prepositions, boolean near) {
    int limit = Math.min(words.size(), from + (near ? 1 : NEAR));
    for (int i = from; i < limit && goesOn(i, from); i++) {
      if (prepositions.contains(words.lower(i)) && !words.isVerbTag(i)) {
        return after(
            words.isComma(i + 1) ? between.afterAside(i + 1) : i + 1); // for, among others, talks
      }
    }
    return Optional.empty();
  }

  private boolean goesOn(int i, int from) {
    boolean joined = words.isConjunction(i) && words.isVerbTag(i + 1);
    boolean verb = words.isVerbTag(i) && !words.tag(i).equals("VBN") || words.isModal(i);
    return !verb && !joined && !words.lower(i).equals(",") || i == from;
  }

  private Optional<Complement> after(int i) {
    return gerund(i)
        .or(() -> isProposal(i) ? Optional.empty() : objectInfinitive(i))
        .or(() -> object(i));
  }

  /** {@code unwillingness} in {@code with Bo Holm over his unwillingness to testify}. */
  private boolean takesInfinitive(int noun) {
    return NEGATIVE.contains(words.lemma(noun))
        || lexicon.of(PartOfSpeech.NOUN, words.lemma(noun)).stream()
            .anyMatch(use -> use.frame() == StanceFrame.INFINITIVE);
  }

  /** {@code against plans to drill}: the plans do not drill. */
  private boolean isProposal(int i) {
    int head = syntax.phrases().baseEnd(i) - 1;
    return head >= i && PROPOSALS.contains(words.lemma(head)) && words.lower(head + 1).equals("to");
  }

  /**
   * {@code banned them from entering}, {@code asked them for help}, {@code criticized them for
   * leaving} and {@code for this}, which tells no thing.
   */
  Optional<Complement> objectPreposition(int from, Set<String> prepositions, boolean thing) {
    Optional<Range> object = syntax.phrases().startingAt(from);
    int end = syntax.phrases().baseEnd(from);
    return object
        .flatMap(
            o ->
                preposition(end, prepositions, true)
                    .or(() -> preposition(o.to(), prepositions, true)))
        .filter(c -> c.verbal() || thing || POINTING.contains(words.lower(c.words().from())))
        .map(c -> c.by(Optional.of(new Range(from, end))));
  }
}
