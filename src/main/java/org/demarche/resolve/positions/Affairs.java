package org.demarche.resolve.positions;

import java.util.Optional;
import java.util.Set;
import org.demarche.lexicon.WordClass;
import org.demarche.resolve.demands.ActionWords;
import org.demarche.syntax.ArticlePhrases;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Range;

/** Finds the things of public life that {@code it} and {@code the proposal} may mean. */
final class Affairs {
  private static final Set<String> AFFAIRS = WordClass.of("stances.affairs");
  private static final Set<String> BODIES = WordClass.of("stances.bodies");

  private static final Set<String> TROUBLES = WordClass.of("stances.troubles");

  /** So many sentences back. */
  private static final int REACH = 2;

  private final ArticleView tokens;
  private final ArticlePhrases phrases;
  private final ActionWords actions;

  Affairs(ArticleView tokens, ArticlePhrases phrases, ActionWords actions) {
    this.tokens = tokens;
    this.phrases = phrases;
    this.actions = actions;
  }

  /** The nearest before a course, with its complement. */
  Optional<Range> before(Range course, boolean proposal) {
    int sentence = tokens.sentence(course.from());
    for (int i = course.from() - 1; i > 0 && sentence - tokens.sentence(i) <= REACH; i--) {
      if (is(i) && fits(course, i) && !(proposal && (isMass(i) || isTrouble(i)))) {
        return Optional.of(new Range(phrases.baseStart(i, 0), end(i)));
      }
    }
    return Optional.empty();
  }

  /** A common noun that ends a row of nouns, and none for those who act. */
  boolean is(int i) {
    return tokens.isNoun(i)
        && !tokens.isProper(i)
        && !tokens.isNoun(i + 1)
        && !tokens.tag(i + 1).equals("POS")
        && !tokens.lexicon().isPeople(tokens.lemma(i))
        && AFFAIRS.contains(tokens.lemma(i));
  }

  private boolean fits(Range course, int noun) {
    boolean actor = tokens.isPersonal(course.from()) && BODIES.contains(tokens.lemma(noun));
    boolean speaks = tokens.isFinite(noun + 1) && tokens.lexicon().says(tokens.lemma(noun + 1));
    return !actor && !speaks && isHeard(course, noun) && agrees(course, noun);
  }

  /** What somebody calls a thing in marks is not spoken of outside of them. */
  private boolean isHeard(Range course, int noun) {
    return tokens.isQuoted(tokens.token(course.from()).span().start())
        || !tokens.isQuoted(tokens.token(noun).span().start());
  }

  /** {@code the offer} is no dispute. */
  private boolean isTrouble(int noun) {
    return TROUBLES.contains(tokens.lemma(noun));
  }

  /** {@code the agreement} is not the {@code security} of {@code a mistake for security}. */
  private boolean isMass(int noun) {
    return tokens.tag(noun).equals("NN") && phrases.baseStart(noun, 0) == noun;
  }

  /** {@code It} means one, {@code them} several; {@code this} and {@code yes} leave that open. */
  private boolean agrees(Range course, int noun) {
    String word = tokens.lower(course.from());
    boolean many = tokens.tag(noun).equals("NNS");
    boolean them = word.equals("them");
    boolean counts = word.equals("it") || word.equals("one") || them;
    return !counts || many == them;
  }

  /** With its complement: {@code the ban on fur}. */
  private int end(int head) {
    if (tokens.isFinite(head + 1)) {
      return head + 1; // the deal was wrong
    }
    return Math.max(head + 1, actions.from(head, tokens.sentenceEnd(head)).to());
  }
}
