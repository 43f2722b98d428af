package org.demarche.resolve.positions;

import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Stance;
import org.demarche.syntax.ArticleView;

/** Tells what is only said to be the case some day from what somebody is going to do. */
final class Forecasts {
  private static final Set<String> AGREEABLE = WordClass.of("stances.agreeable");
  private static final Set<String> FORECASTING = Set.of("will", "would", "'ll");

  private static final Set<String> CHANGES = WordClass.of("deeds.changes");

  private final ArticleView tokens;

  Forecasts(ArticleView tokens) {
    this.tokens = tokens;
  }

  /**
   * {@code he would be late}, {@code it would have sunk}: what will be the case offers nothing,
   * unless somebody is to do it, as in {@code it will be closed}.
   */
  boolean isOne(Candidate it) {
    int verb = it.course().from();
    boolean modal = it.stance() == Stance.OFFERS && FORECASTING.contains(it.word());
    boolean done = tokens.tag(verb + 1).equals("VBN") || tokens.tag(verb + 2).equals("VBN");
    boolean state = tokens.lemma(verb).equals("be") && !done && !isAgreeing(verb);
    boolean unreal = isPerfect(verb) || isPerfect(verb - 1);
    boolean told = modal && it.verbal() && (state || unreal);
    return told || isOfItself(it);
  }

  /** {@code his heir would be born abroad}. */
  private boolean isBorn(Candidate it) {
    return FORECASTING.contains(it.word())
        && IntStream.range(it.course().from(), it.course().to())
            .anyMatch(i -> tokens.lower(i).equals("born"));
  }

  private boolean isOfItself(Candidate it) {
    return isExpected(it) || isBorn(it);
  }

  /** {@code prices should fall soon}. */
  private boolean isExpected(Candidate it) {
    boolean soon =
        IntStream.range(it.course().from(), it.course().to() + 1)
            .anyMatch(i -> tokens.lower(i).equals("soon"));
    return it.word().equals("should") && soon && CHANGES.contains(tokens.lemma(it.course().from()));
  }

  private boolean isPerfect(int have) {
    return tokens.lemma(have).equals("have") && tokens.tag(have + 1).equals("VBN");
  }

  /** {@code be open to}, {@code be ready to}, {@code be closing the mine}. */
  private boolean isAgreeing(int be) {
    return IntStream.of(be + 1, be + 2)
        .anyMatch(it -> AGREEABLE.contains(tokens.lower(it)) || tokens.tag(it).equals("VBG"));
  }
}
