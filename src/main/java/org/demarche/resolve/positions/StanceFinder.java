package org.demarche.resolve.positions;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Attribution;
import org.demarche.model.Attribution.Kind;
import org.demarche.model.Frame;
import org.demarche.model.Reference;
import org.demarche.model.Stance;
import org.demarche.model.Statement.Act;
import org.demarche.resolve.actors.References;
import org.demarche.resolve.demands.DemandMention;
import org.demarche.resolve.demands.Triggers;
import org.demarche.resolve.demands.Turns;
import org.demarche.resolve.statements.IndexedStatement;
import org.demarche.resolve.statements.Stances;
import org.demarche.resolve.statements.Voices;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Clause;
import org.demarche.syntax.Negations;

/** Finds the stance of a statement on a demand that its content names. */
final class StanceFinder {
  private static final Set<String> INSISTING =
      Set.of("insist", "insistence", "stress", "emphasize");
  private static final Set<String> SELF = Set.of("i", "we", "he", "she");
  private static final int SUBJECT_REACH = 5;

  private static final Set<String> LEAVING = Set.of("leave", "quit", "walk", "pull", "withdraw");
  private static final Set<String> CLAIMS = WordClass.of("stances.claims");

  private final ArticleView tokens;
  private final References references;
  private final Triggers triggers;
  private final Voices voices;
  private final Negations negations;
  private final Turns turns;

  StanceFinder(ArticleView tokens, References references, Triggers triggers, Voices voices) {
    this.tokens = tokens;
    this.references = references;
    this.triggers = triggers;
    this.voices = voices;
    this.negations = new Negations(tokens);
    this.turns = new Turns(tokens);
  }

  /** The stance that the cue takes by itself, with what takes it back or negates its infinitive. */
  Optional<Stance> byCue(Attribution attribution) {
    if (isOfClaim(attribution)) {
      return Optional.empty();
    }
    Optional<Stance> stance = Stances.of(attribution, tokens);
    boolean takenBack =
        negations.isNoLonger(attribution) || negations.takenBackBy(attribution).isPresent();
    if (takenBack) {
      return tokens
          .lexicon()
          .stance(attribution.cueLemma(), false)
          .or(() -> stance)
          .or(() -> isThreat(attribution) ? Optional.of(Stance.WITHDRAWS) : Optional.empty())
          .map(s -> s.polarity() < 0 ? Stance.CONCEDES : Stance.WITHDRAWS);
    }
    if (negations.isOfNone(attribution)) {
      return stance.map(s -> Stance.REJECTS).filter(s -> stance.get().polarity() > 0);
    }
    return negations.isOfInfinitive(attribution) ? stance.map(Negations::reversed) : stance;
  }

  /** {@code rejected the idea that cheap oil ends wars}: what is so, not what is to be done. */
  private boolean isOfClaim(Attribution attribution) {
    int first = tokens.at(attribution.content().start());
    int noun = tokens.tag(first).equals("DT") ? first + 1 : first;
    return attribution.construction().takes(Frame.OBJECT)
        && CLAIMS.contains(tokens.lemma(noun))
        && tokens.lower(noun + 1).equals("that");
  }

  private static boolean isThreat(Attribution attribution) {
    return attribution.cueLemma().startsWith("threat");
  }

  /**
   * The stance, by the cue or by words in the content.
   *
   * @param byCue the stance that the cue takes by itself
   */
  Optional<Stance> of(
      IndexedStatement told, Clause clause, DemandMention demand, Optional<Stance> byCue) {
    int start = byCue.isPresent() ? afterVoiced(told.attribution(), clause) : clause.contentFrom();
    return shown(told, clause, demand, byCue)
        .filter(stance -> !turns.isWeighed(stance, start, demand.from()))
        .flatMap(stance -> turns.over(stance, start, demand.from(), demand.to()));
  }

  /** The noun after {@code expressed} shows the stance itself. */
  private int afterVoiced(Attribution it, Clause clause) {
    int i = clause.contentFrom();
    if (Stances.isVoicing(it.cueLemma()) && it.construction().takes(Frame.OBJECT)) {
      while (i < clause.to() && (!tokens.isNoun(i) || tokens.isNoun(i + 1))) {
        i++;
      }
      return i + 1;
    }
    return i;
  }

  private Optional<Stance> shown(
      IndexedStatement told, Clause clause, DemandMention demand, Optional<Stance> byCue) {
    Attribution attribution = told.attribution();
    if (INSISTING.contains(attribution.cueLemma())
        && attribution.construction().takes(Frame.CLAUSE)) {
      return insisted(told, clause, demand);
    }
    if (told.statement().act() == Act.WARN && isLeft(clause, demand)) {
      return Optional.empty();
    }
    Optional<Stance> refusal =
        told.statement().act() == Act.WARN ? refusal(told, clause, demand) : Optional.empty();
    if (refusal.isPresent()) {
      return refusal;
    }
    if (byCue.isPresent()) {
      return reversedIfDenied(told, clause, demand, byCue.get());
    }
    if (told.statement().act() == Act.WARN) {
      return Optional.of(Stance.OPPOSES);
    }
    return governing(told, clause, demand);
  }

  /** {@code warned that it could walk away from the talks}: it is not against talks. */
  private boolean isLeft(Clause clause, DemandMention demand) {
    return IntStream.range(clause.contentFrom(), demand.from())
        .anyMatch(i -> tokens.isVerbTag(i) && LEAVING.contains(tokens.lemma(i)));
  }

  /** {@code warned that it would not sign}: what the speaker says that it will not do. */
  private Optional<Stance> refusal(IndexedStatement told, Clause clause, DemandMention demand) {
    return triggers
        .governing(clause.contentFrom(), clause.to(), demand)
        .filter(trigger -> trigger.own() && trigger.stance() == Stance.REJECTS)
        .filter(trigger -> speaksOfItself(trigger.at(), clause, told.speaker()))
        .map(Triggers.Trigger::stance);
  }

  /** What is insisted is demanded only in {@code must} or in the subjunctive. */
  private Optional<Stance> insisted(IndexedStatement told, Clause clause, DemandMention demand) {
    boolean subjunctive = triggers.isSubjunctive(clause.contentFrom(), clause.to());
    return governing(told, clause, demand)
        .or(() -> subjunctive ? Optional.of(Stance.DEMANDS) : Optional.empty());
  }

  private Optional<Stance> reversedIfDenied(
      IndexedStatement told, Clause clause, DemandMention demand, Stance stance) {
    int from = demand.from();
    if (triggers.isLacking(from)) {
      return stance.polarity() < 0 ? Optional.of(Stance.DEMANDS) : Optional.empty();
    }
    boolean denied = triggers.isNegated(clause.contentFrom(), from);
    Stance found = denied ? stance.reversed() : stance;
    boolean asksOthers =
        found == Stance.SUPPORTS
            && told.attribution().kind() == Kind.WANT
            && voices.isForOthers(demand.demand(), told.speaker());
    return Optional.of(asksOthers ? Stance.DEMANDS : found);
  }

  private Optional<Stance> governing(IndexedStatement told, Clause clause, DemandMention demand) {
    return triggers
        .governing(clause.contentFrom(), clause.to(), demand)
        .filter(trigger -> !trigger.own() || speaksOfItself(trigger.at(), clause, told.speaker()))
        .map(Triggers.Trigger::stance);
  }

  /** Whether the subject of a modal verb is the speaker or whom it speaks for. */
  private boolean speaksOfItself(int modal, Clause clause, String speaker) {
    int first = Math.max(clause.contentFrom(), modal - SUBJECT_REACH + 1);
    for (int i = modal - 1; i >= first; i--) {
      if (SELF.contains(tokens.lower(i))) {
        return true;
      }
      Optional<Reference> subject = references.at(tokens.token(i).span().start());
      if (subject.isPresent()) {
        return voices.isOwn(speaker, subject.get().denotes());
      }
    }
    return false;
  }
}
