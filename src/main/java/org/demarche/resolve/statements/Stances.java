package org.demarche.resolve.statements;

import java.util.Optional;
import java.util.Set;
import org.demarche.model.Attribution;
import org.demarche.model.Frame;
import org.demarche.model.Stance;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Modals;

/** The stance that an attribution shows. */
public final class Stances {
  private static final Set<String> DOUBTING =
      Set.of(
          "reservation",
          "skepticism",
          "scepticism",
          "doubt",
          "concern",
          "opposition",
          "criticism",
          "alarm",
          "disapproval",
          "objection",
          "misgiving",
          "fear",
          "outrage",
          "anger");

  /** Cues that ask for an action only with an infinitive, or in {@code asked for talks}. */
  private static final Set<String> ORDERS = Set.of("tell", "ask", "order", "advise");

  private static final Set<String> SILENT = Set.of("decline", "refuse");
  private static final Set<String> ANSWERING =
      Set.of("say", "comment", "answer", "confirm", "disclose", "reveal", "specify", "speculate");

  private static final Set<String> MODALS = Set.of("could", "would", "might", "may", "can", "will");
  private static final Set<String> WILLING =
      Set.of("willingness", "readiness", "openness", "interest");

  private Stances() {}

  /**
   * The stance that an attribution shows by its cue, or by the noun that {@code expressed} and its
   * like take: {@code reservations about}.
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
    boolean toldToAct = attribution.construction().takesInfinitive();
    if (ORDERS.contains(attribution.cueLemma()) && !toldToAct && !isAskedFor(attribution, tokens)) {
      return Optional.empty();
    }
    boolean feared =
        attribution.kind() == Attribution.Kind.FEEL
            && attribution.construction().takes(Frame.CLAUSE);
    Optional<Stance> stance =
        tokens.lexicon().stance(attribution.cueLemma(), attribution.negated());
    Optional<Stance> kept = feared ? stance.filter(s -> s.polarity() > 0) : stance;
    boolean thinkable =
        kept.filter(s -> s == Stance.CONCEDES).isPresent() && isModal(attribution, tokens);
    return thinkable ? Optional.of(Stance.OPEN_TO) : kept;
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
    return Set.of(
            "express",
            "voice",
            "signal",
            "reiterate",
            "reaffirm",
            "affirm",
            "indicate",
            "repeat",
            "raise",
            "stress",
            "emphasize")
        .contains(lemma);
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
    for (int i = from; i < Math.min(from + 6, tokens.size()); i++) {
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
