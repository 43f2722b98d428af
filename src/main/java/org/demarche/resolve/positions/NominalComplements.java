package org.demarche.resolve.positions;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.resolve.demands.ActionWords;
import org.demarche.syntax.Range;
import org.demarche.syntax.SentenceView;

/** Reads the noun phrase after a word of stance as the course of action that it takes. */
final class NominalComplements {
  private static final Set<String> ABSTRACTIONS = Set.of("calm", "quiet", "secret");

  private static final Set<String> REACTIONS =
      Set.of("response", "return", "protest", "turn", "principle");

  private final SentenceSyntax syntax;
  private final SentenceView words;
  private final Complements complements;
  private final Between between;
  private final ActionWords actions;

  NominalComplements(SentenceSyntax syntax, Complements complements, ActionWords actions) {
    this.syntax = syntax;
    this.words = syntax.words();
    this.complements = complements;
    this.between = complements.between();
    this.actions = actions;
  }

  /** {@code the plan}, {@code by 72 votes to 35 the plan}. */
  Optional<Complement> object(int from) {
    int first = isCounted(from) ? between.skipCounts(from) : from;
    int i = words.isMark(first) ? first + 1 : first;
    if (isReceiver(i)) {
      return object(i + 1);
    }
    if (isPointing(i)) {
      return Optional.of(Complement.nominal(new Range(i, i + 1)));
    }
    return isTime(i) || isPerformer(i) || isOfOther(i)
        ? Optional.empty()
        : syntax
            .phrases()
            .startingAt(i)
            .map(p -> Complement.nominal(alone(noun(i, p))))
            .or(() -> MarkedPhrases.at(i, syntax).map(Complement::nominal))
            .or(() -> least(i))
            .or(() -> sum(i))
            .or(() -> abstraction(i));
  }

  /** {@code offered him a safety net}. */
  private boolean isReceiver(int i) {
    boolean thing = words.tag(i + 1).equals("DT") || words.isNumber(i + 1);
    return words.isPersonal(i) && !words.lower(i).equals("it") && thing;
  }

  /** {@code agreed on that without a vote}. */
  private boolean isPointing(int i) {
    boolean pronoun = words.lower(i).equals("that") || words.lower(i).equals("this");
    return pronoun && words.tag(i).equals("DT") && words.isPreposition(i + 1);
  }

  /** {@code it} of {@code insists it has the say} and of {@code had urged it not to}. */
  private boolean isOfOther(int i) {
    int to = between.isNegation(i + 1) ? i + 2 : i + 1;
    boolean elided = words.lower(to).equals("to") && words.isPunctuation(to + 1);
    boolean subject = words.isFinite(i + 1) || words.isModal(i + 1);
    return words.isPersonal(i) && (elided || subject);
  }

  private boolean isCounted(int i) {
    boolean dated = words.tag(i).equals("IN") && between.isTime(i);
    return words.lower(i).equals("by") || words.isComma(i) || dated;
  }

  /** Not {@code 2035 ban}; of {@code strike for a week} the time, of {@code ask for a week} not. */
  private boolean isTime(int i) {
    boolean year = words.isNumber(i) && words.isNoun(i + 1);
    return between.isTimeToken(i) && !year || words.lower(i - 1).equals("for") && between.isSpan(i);
  }

  /** {@code $2 million}. */
  private Optional<Complement> sum(int i) {
    int end = i + 1;
    while (words.isNumber(end)) {
      end++;
    }
    return words.lower(i).equals("$") && end > i + 1
        ? Optional.of(Complement.nominal(new Range(i, end)))
        : Optional.empty();
  }

  /** {@code at least three hours}. */
  private Optional<Complement> least(int i) {
    boolean least = words.lower(i).equals("at") && words.lower(i + 1).equals("least");
    return least ? object(i + 2) : Optional.empty();
  }

  /** {@code calm}, which a tagger may take for an adjective. */
  private Optional<Complement> abstraction(int i) {
    boolean ends = !words.isNominal(i + 1) && !words.isVerbTag(i + 1);
    return ends && ABSTRACTIONS.contains(words.lower(i))
        ? Optional.of(Complement.nominal(new Range(i, i + 1)))
        : Optional.empty();
  }

  /** {@code Norland} in {@code urged Norland to leave}, {@code barred Norland from leaving}. */
  private boolean isPerformer(int from) {
    int end = syntax.phrases().baseEnd(from);
    boolean kept = words.lower(end).equals("from") && words.tag(end + 1).equals("VBG");
    boolean acts = kept || complements.objectInfinitive(from).isPresent();
    boolean somebody = words.isProper(end - 1) || words.lexicon().isPeople(words.lemma(end - 1));
    return end > from && somebody && acts;
  }

  /** Without {@code , a key demand of unions}, {@code for years} and {@code in response}. */
  private Range alone(Range thing) {
    return IntStream.range(thing.from() + 1, thing.to() - 1)
        .filter(i -> isDescription(i) || isForYears(i) || isReaction(i) || isTeller(i))
        .mapToObj(i -> new Range(thing.from(), i))
        .findFirst()
        .orElse(thing);
  }

  private boolean isDescription(int comma) {
    return words.isComma(comma)
        && (words.lower(comma + 1).equals("a") || words.lower(comma + 1).equals("an"));
  }

  private boolean isReaction(int i) {
    boolean instead = words.lower(i).equals("instead") && words.lower(i + 1).equals("of");
    return instead || words.lower(i).equals("in") && REACTIONS.contains(words.lower(i + 1));
  }

  /** {@code they say} of {@code a law they say erodes rights}. */
  private boolean isTeller(int i) {
    return words.tag(i).equals("PRP") && words.isNoun(i - 1) && words.isVerbTag(i + 1);
  }

  private boolean isForYears(int i) {
    boolean years = words.tag(i + 1).equals("NNS") && between.isTimeUnit(i + 1);
    boolean decade = words.lower(i + 1).equals("a") && words.lower(i + 2).equals("decade");
    return words.lower(i).equals("for") && (years || decade);
  }

  /** As far as an action goes, where that has more than the phrase and is no other clause. */
  private Range noun(int from, Range phrase) {
    Range action = complements.action(from);
    int next = phrase.to();
    boolean other =
        words.isFinite(next) || words.isConjunction(next) && words.isPreposition(next + 1);
    int end = syntax.at(action.to());
    boolean cut = actions.isTally(end) || actions.isCondition(end);
    return cut || action.to() > next && !other ? action : phrase;
  }
}
