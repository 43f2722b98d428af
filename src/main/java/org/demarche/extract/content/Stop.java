package org.demarche.extract.content;

import java.util.Optional;
import java.util.Set;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Frame;
import org.demarche.model.Token.Pos;
import org.demarche.syntax.VerbGroup;

/**
 * What ends a content before a token of its sentence. Any stop suffices, and the first token with
 * one ends the content, so their order decides no result, only the name that is told: first what
 * the place of the cue brings about, then what ends things and actions, then what ends any content,
 * at a comma and at last without one.
 */
enum Stop {
  /** {@code He says it is safe; it is not}. */
  SEMICOLON((s, i) -> s.words().lower(i).equals(";")),

  /** {@code The aide – he says the mayor is well – left}: the dash that closes. */
  CLOSING_DASH((s, i) -> s.words().isLongDash(i) && s.place().opensDash(s.cue())),

  /** {@code The mayor, who said it is safe, resigned}: the comma that closes. */
  AFTER_RELATIVE_CLAUSE(
      (s, i) ->
          s.isComma(i)
              && !s.isSubject(i)
              && s.place().inRelativeClause(s.cue())
              && s.openings().startsPredicate(s.words().isMark(i + 1) ? i + 2 : i + 1)),

  /** {@code what some think is old, what others think is new}: the next question. */
  NEXT_QUESTION(
      (s, i) ->
          s.isComma(i) && s.words().lower(i + 1).equals("what") && s.place().inWhatClause(s.cue())),

  /** {@code If you think it is safe, use it}: before the main clause. */
  AFTER_FRONTED_CLAUSE(
      (s, i) ->
          s.isComma(i)
              && s.place().inFrontedClause(s.cue())
              && s.openings().startsMainClauseOrOrder(i + 1)),

  /**
   * {@code I think it is safe, but the road is closed}: a hedge or a question has one clause, but
   * {@code what it is, and why it fell} are two questions.
   */
  AFTER_ONE_CLAUSE(
      (s, i) -> {
        boolean joined = s.isConjunction(i + 1) || s.words().lower(i + 1).equals("so");
        int next = joined ? i + 2 : i + 1;
        boolean asksOn = s.isQuestion() && s.words().tag(next).startsWith("W");
        return s.isComma(i) && s.hasOneClause() && !asksOn && s.startsMainClause(next);
      }),

  /** {@code wanted to know if it is safe, I know it is old}: the speaker starts anew. */
  ANOTHER_HEDGE((s, i) -> s.isComma(i) && s.startsHedge(i + 1)),

  /** {@code I think it is safe – if it were not, I would know}: past the one clause. */
  DASH_AFTER_HEDGE(
      (s, i) ->
          s.words().isLongDash(i)
              && s.isHedge()
              && s.isOnlyDash()
              && (s.startsMainClause(i + 1) || s.startsMainClause(i + 2))),

  /** {@code rejected the plan, the mayor signed it}, {@code the plan, yet not its aim}. */
  CLAUSE_AFTER_THING(
      (s, i) ->
          isThing(s)
              && s.isComma(i)
              && (s.words().lower(i + 1).equals("yet")
                  || s.startsQuestion(i + 1)
                  || !goesOnWithThing(s, i + 1) && s.startsMainClause(i + 1))),

  /** {@code rejected the plan after the mayor had left}: what else happened. */
  ASIDE_AFTER_THING(
      (s, i) ->
          isThing(s)
              && isAside(s.words().lower(i))
              && !s.isOfDegree(i)
              && s.startsMainClause(i + 1)),

  /** {@code closed the bridge the same day}: when. */
  SAME_DAY((s, i) -> isThing(s) && s.beside().startsSameDay(i)),

  /** {@code Members backing the plan left}: the verb of the clause around the cue. */
  VERB_AROUND((s, i) -> isThing(s) && s.isModifier() && s.startsVerbOutside(i)),

  /** {@code said he would go, before turning back}, {@code … without saying why}. */
  ACT_BESIDE((s, i) -> s.beside().startsActBeside(i, s.from())),

  /** {@code the plan, with critics saying …}, {@code the plan, despite protests}. */
  CIRCUMSTANCE((s, i) -> s.isPhrase() && s.isComma(i) && isCircumstance(s.words().lower(i + 1))),

  /** {@code to strike, which would cost much}, {@code what it costs, which is much}. */
  RELATIVE_CLAUSE(
      (s, i) -> (s.isPhrase() || s.isQuestion()) && s.isComma(i) && s.startsRelative(i + 1)),

  /** {@code the plan, the latest blow to the union}: what the writer calls it. */
  SUMMING_UP((s, i) -> s.isPhrase() && s.isComma(i) && s.sumsUp(i + 1)),

  /** {@code the plan in a statement}, {@code the plan Monday on television}: how he said so. */
  MEDIUM((s, i) -> s.isThing() && (s.startsMedium(i) || s.isDay(i))),

  /** {@code asked them to “wait” on Friday}: when he did so. */
  TIME_AFTER_QUOTATION((s, i) -> s.closesBefore(i) && s.beside().isWhen(i)),

  /** {@code opposed the plan, called it a lie and left}: the next of several predicates. */
  LISTED_PREDICATE((s, i) -> s.isPhrase() && s.isComma(i) && s.startsPast(i + 1)),

  /** {@code said it is safe, a day after the union had left}. */
  DAYS_BESIDE((s, i) -> s.isComma(i) && s.beside().startsDaysBeside(i + 1)),

  /** Of a headline: {@code says it is safe – live | The Herald}. */
  PAGE(
      (s, i) ->
          s.words().lower(i).equals("|")
              || s.words().isDash(i) && s.beside().startsRubricOfPage(i + 1)),

  /** {@code said it is safe, which she said was new}: what is said of it next. */
  SAID_OF_IT(
      (s, i) -> s.isComma(i) && s.words().isRelative(i + 1) && s.openings().startsCueClause(i + 2)),

  /** {@code rejected the plan: it was too late}. */
  COLON((s, i) -> s.isPhrase() && s.words().lower(i).equals(":")),

  /** {@code committed to the bridge, and the union is not}, {@code … and that it is late}. */
  CLAUSE_AFTER_PHRASE(
      (s, i) -> {
        int next = s.isComma(i) ? i + 1 : i;
        return s.isPhrase() && s.isConjunction(next) && s.startsAnew(i, next + 1);
      }),

  /** {@code said it is old, a charge the mayor denies}. */
  COMMENT((s, i) -> CommentOpening.at(s.words(), i)),

  /** {@code said it is safe, adding that …}. */
  PARTICIPLE((s, i) -> s.isBreak(i) && goesOn(s.words().lower(i + 1))),

  /** {@code criticised the plan, warning of a strike}: the next that is said. */
  PARTICIPLE_AFTER_THING(
      (s, i) ->
          s.isComma(i)
              && (s.isPhrase() && s.openings().startsCueParticiple(i + 1)
                  || isThing(s) && s.beside().startsAct(i + 1))),

  /** {@code said it is safe, with the union saying …}. */
  ANOTHER_BESIDE((s, i) -> s.isBreak(i) && s.startsOtherSaying(i + 1)),

  /** {@code with some backing the plan and others opposing it}. */
  OTHER_PARTICIPLE(
      (s, i) -> {
        int next = s.isComma(i) ? i + 1 : i;
        return s.cue().form() == VerbGroup.Form.PARTICIPLE
            && s.isConjunction(next)
            && s.startsParticiple(next + 1);
      }),

  /** {@code said it is safe, although the union disagrees}. */
  CONTRAST(
      (s, i) -> s.isBreak(i) && contrasts(s.words().lower(i + 1)) && s.startsMainClause(i + 2)),

  /** {@code said it is safe, and added …}, {@code …, and the union urged them …}. */
  ANOTHER_CUE(
      (s, i) ->
          s.isBreak(i)
              && (s.isConjunction(i + 1) || s.words().lower(i + 1).equals("however"))
              && (s.openings().isCueVerb(i + 2)
                  || s.startsCue(i + 2)
                  || s.openings().startsRequest(i + 2))),

  /** {@code want it repaired, he said}: the cue clause of all that stands before it. */
  CLOSING_CUE_CLAUSE((s, i) -> s.isBreak(i) && s.openings().startsClosingCueClause(i + 1)),

  /** {@code feared it would fall, so he closed it}: what he did, unless he says so. */
  CONSEQUENCE(
      (s, i) ->
          s.isBreak(i)
              && s.words().lower(i + 1).equals("so")
              && !s.words().lexicon().says(s.cue().lemma())
              && s.startsMainClause(i + 2)),

  /** {@code said it is safe but the union said …}, without a comma. */
  ANOTHER_CUE_AT_ONCE((s, i) -> joins(s, i) && s.startsCue(i + 1)),

  /** {@code said it is safe and the union accused him}: a verb in the tense of the cue. */
  ANOTHER_SUBJECT((s, i) -> joins(s, i) && s.startsSecondSubject(i + 1)),

  /** {@code showed a lead and the other put it at two}: a clause beside that of the cue. */
  CLAUSE_BESIDE_THING((s, i) -> isThing(s) && joins(s, i) && s.startsClauseAlike(i + 1)),

  /** {@code I think it is safe and I know that …}: the speaker says of himself what comes next. */
  SAME_SPEAKER((s, i) -> s.isConjunction(i) && s.startsAgain(i + 1)),

  /** {@code demanded its return on Monday}: the day of the demand. */
  DAY_AFTER_THING((s, i) -> s.isThing() && s.isDayOfCue(i)),

  /** {@code saying it is safe and adding that …}. */
  ANOTHER_PARTICIPLE(
      (s, i) ->
          joins(s, i)
              && goesOn(s.words().lower(i + 1))
              && s.cue().form() == VerbGroup.Form.PARTICIPLE),

  /** {@code accused them of bias and blamed …}: a second predicate of the subject of the cue. */
  SECOND_PREDICATE((s, i) -> s.isConjunction(i) && s.startsSecondPredicate(i + 1)),

  /** {@code hopes to keep it, even as the union says …}: what goes on meanwhile. */
  MEANWHILE(
      (s, i) -> {
        boolean even = s.words().lower(i).equals("even");
        int as = even ? i + 1 : i;
        return i > s.from() + 2
            && isWhile(s.words().lower(as))
            && !s.isOfDegree(as)
            && (even || s.words().pos(i) == Pos.SCONJ)
            && s.startsMainClause(as + 1)
            && !s.isOfContent(as + 1);
      });

  private static final Stop[] ALL = values();
  private static final Set<String> GOING_ON = WordClass.of("contents.going-on");
  private static final Set<String> ASIDE = WordClass.of("contents.aside");
  private static final Set<String> CONTRASTS =
      Set.of("but", "although", "though", "while", "whereas");
  private static final Set<String> BESIDES =
      Set.of("with", "despite", "amid", "following", "after");
  private static final Set<String> WHILE = Set.of("as", "while");

  private final Test test;

  Stop(Test test) {
    this.test = test;
  }

  /** The first stop that ends the content before token {@code i}. */
  static Optional<Stop> first(Scope scope, int i) {
    for (Stop stop : ALL) {
      if (stop.test.at(scope, i)) {
        return Optional.of(stop);
      }
    }
    return Optional.empty();
  }

  private static boolean isThing(Scope s) {
    return s.frame() == Frame.OBJECT;
  }

  /** {@code and the bridge}, {@code including the bridge}. */
  private static boolean goesOnWithThing(Scope s, int i) {
    return s.isConjunction(i) || s.words().lower(i).equals("including");
  }

  private static boolean isAside(String word) {
    return ASIDE.contains(word);
  }

  private static boolean isCircumstance(String word) {
    return BESIDES.contains(word);
  }

  private static boolean goesOn(String word) {
    return GOING_ON.contains(word);
  }

  private static boolean contrasts(String word) {
    return CONTRASTS.contains(word);
  }

  private static boolean isWhile(String word) {
    return WHILE.contains(word);
  }

  /** A conjunction without a comma before it. */
  private static boolean joins(Scope s, int i) {
    return s.isConjunction(i) && !s.isComma(i - 1);
  }

  private interface Test {
    boolean at(Scope scope, int i);
  }
}
