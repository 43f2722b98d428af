package org.demarche.resolve.demands;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Stance;
import org.demarche.model.Why;
import org.demarche.syntax.ArticlePhrases;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Range;

/** Finds what somebody calls not negotiable, unacceptable or a red line. */
final class Declarations {
  private static final Pattern NOT_NEGOTIABLE =
      Pattern.compile(
          "(absolutely |completely |simply )?"
              + WordClass.alternatives("demands.not-negotiable")
              + " .*");
  private static final Pattern RED_LINE = Pattern.compile("(our |a |the |its |their )*red line .*");
  private static final Pattern UNACCEPTABLE =
      Pattern.compile("(absolutely |completely |simply )*(unacceptable|out of the question) .*");
  private static final Set<String> COPULAS = Set.of("be", "remain");

  /** The verb of a subject with a modifier or two. */
  private static final int NEAR = 10;

  /** What something is called, with {@code absolutely} and a determiner before it. */
  private static final int PREDICATE = 6;

  private final ArticleView tokens;
  private final ArticlePhrases phrases;
  private final ActionWords actions;

  Declarations(ArticleView tokens, ArticlePhrases phrases, ActionWords actions) {
    this.tokens = tokens;
    this.phrases = phrases;
    this.actions = actions;
  }

  /** {@code A pay rise is not negotiable}, {@code a toll would be a red line}. */
  Optional<Course> declared(int start, int to) {
    int head = actions.head(start, to);
    if (head < start || phrases.isName(head) || !tokens.isNoun(head)) {
      return Optional.empty();
    }
    int copula = copula(head, Math.min(to, head + NEAR));
    boolean action = tokens.lexicon().isAction(tokens.lemma(head));
    return copula < 0
        ? Optional.empty()
        : judged(copula + 1, to, action)
            .map(s -> new CourseSearch(start, copula, s, new Why("what it is called")))
            .map(search -> search.nominal(declaredAction(start, copula)).firmly(true));
  }

  /** The copula whose subject ends in a noun; -1 where another verb comes first. */
  private int copula(int head, int limit) {
    for (int i = head + 1; i < limit; i++) {
      if (COPULAS.contains(tokens.lemma(i))) {
        return i;
      }
      if (tokens.tag(i).startsWith("VB") && !tokens.tag(i).equals("VBG")) {
        return -1;
      }
    }
    return -1;
  }

  private Range declaredAction(int start, int copula) {
    int end = copula;
    while (tokens.tag(end - 1).equals("MD") || tokens.tag(end - 1).startsWith("RB")) {
      end--;
    }
    return actions.from(start, end);
  }

  private Optional<Stance> judged(int from, int to, boolean action) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < Math.min(to, from + PREDICATE); i++) {
      words.append(tokens.lower(i)).append(' ');
    }
    if (NOT_NEGOTIABLE.matcher(words).matches()) {
      return Optional.of(Stance.DEMANDS);
    }
    boolean refused = action && UNACCEPTABLE.matcher(words).matches();
    return refused || RED_LINE.matcher(words).matches()
        ? Optional.of(Stance.REJECTS)
        : Optional.empty();
  }
}
