package org.demarche.resolve.statements;

import java.util.Optional;
import java.util.Set;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Attribution;
import org.demarche.model.Frame;
import org.demarche.model.Stance;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Modals;

/** The stance that an attribution shows. */
public final class Stances {
  private static final Set<String> DOUBTING = WordClass.of("stances.doubting");

  /** Cues that ask for an action only with an infinitive, or in {@code asked for talks}. */
  private static final Set<String> ORDERS = Set.of("tell", "ask", "order", "advise");

  private static final Set<String> SILENT = Set.of("decline", "refuse");
  private static final Set<String> ANSWERING = WordClass.of("stances.answering");

  private static final Set<String> MODALS = WordClass.of("stances.modals");
  private static final Set<String> WILLING = WordClass.of("stances.willing");

  /** A noun after a determiner and its adjectives: {@code expressed its deep and full support}. */
  private static final int NEAR = 6;

  private static final Set<String> VOICING = WordClass.of("stances.voicing");

  private Stances() {}

  /**
   * The stance that an attribution shows; the first that applies of: none for what somebody has to
   * do, none for a refusal to answer, that of the noun that {@code expressed} and its like take
   * ({@code reservations about}), none for a question, that of the cue.
   */
  public static Optional<Stance> of(Attribution attribution, ArticleView tokens) {
    if (isObliged(attribution, tokens)) {
      return Optional.empty();
    }
    if (isSilence(attribution, tokens)) {
      return Optional.of(Stance.NONCOMMITTAL);
    }
    if (attribution.construction().takes(Frame.OBJECT) && isVoicing(attribution.cueLemma())) {
      return voiced(attribution, tokens);
    }
    if (asksForNews(attribution, tokens) || isJudgement(attribution)) {
      return Optional.empty();
    }
    Optional<Stance> kept =
        tokens
            .lexicon()
            .stance(attribution.cueLemma(), attribution.negated())
            .filter(s -> !isFear(attribution, s));
    boolean thinkable = kept.equals(Optional.of(Stance.CONCEDES)) && isModal(attribution, tokens);
    return thinkable ? Optional.of(Stance.OPEN_TO) : kept;
  }

  /** {@code called the deal a mistake} calls for nothing. */
  private static boolean isJudgement(Attribution attribution) {
    return attribution.kind() == Attribution.Kind.JUDGE && attribution.cueLemma().equals("call");
  }

  /** {@code asked whether}, {@code told reporters that}: not told to act. */
  private static boolean asksForNews(Attribution attribution, ArticleView tokens) {
    return ORDERS.contains(attribution.cueLemma())
        && !attribution.construction().takesInfinitive()
        && !isAskedFor(attribution, tokens);
  }

  /** {@code feared that …}: not what one is against, but what one expects. */
  private static boolean isFear(Attribution attribution, Stance stance) {
    return attribution.kind() == Attribution.Kind.FEEL
        && attribution.construction().takes(Frame.CLAUSE)
        && stance.polarity() <= 0;
  }

  /** {@code declined to say whether …}: no answer is not a refusal. */
  private static boolean isSilence(Attribution attribution, ArticleView tokens) {
    return SILENT.contains(attribution.cueLemma())
        && ANSWERING.contains(tokens.lemma(tokens.at(attribution.content().start())));
  }

  private static boolean isAskedFor(Attribution attribution, ArticleView tokens) {
    return attribution.construction().takes(Frame.PREPOSITION)
        && attribution.cueLemma().equals("ask")
        && tokens.lower(tokens.at(attribution.content().start()) - 1).equals("for");
  }

  public static boolean isVoicing(String lemma) {
    return VOICING.contains(lemma);
  }

  /** {@code Kyiv must agree}: what somebody has to do is not where he stands. */
  public static boolean isObliged(Attribution attribution, ArticleView tokens) {
    return attribution
        .cue()
        .filter(cue -> Modals.isObliging(tokens.lower(tokens.at(cue.start()))))
        .isPresent();
  }

  private static Optional<Stance> voiced(Attribution attribution, ArticleView tokens) {
    int from = tokens.at(attribution.content().start());
    for (int i = from; i < Math.min(from + NEAR, tokens.size()); i++) {
      String lemma = tokens.lemma(i);
      if (DOUBTING.contains(lemma)) {
        return Optional.of(Stance.OPPOSES);
      }
      if (WILLING.contains(lemma)) {
        return Optional.of(Stance.OPEN_TO);
      }
      Optional<Stance> stance =
          tokens.isNoun(i) ? tokens.lexicon().stance(lemma, false) : Optional.empty();
      if (stance.isPresent()) {
        return stance;
      }
    }
    return Optional.empty();
  }

  /** {@code could accept}, {@code will insist}: not done yet. */
  public static boolean isModal(Attribution attribution, ArticleView tokens) {
    return attribution
        .cue()
        .filter(cue -> MODALS.contains(tokens.lower(tokens.at(cue.start()))))
        .isPresent();
  }
}
