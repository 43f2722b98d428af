package org.demarche.resolve.positions;

import java.util.Optional;
import java.util.Set;
import org.demarche.model.Stance;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Range;

/** Remembers what {@code the vote} and {@code the demand} mean, even some sentences later. */
final class NamedBefore {
  private static final Set<String> FORMAL =
      Set.of("decision", "vote", "ruling", "verdict", "judgment");

  private static final Set<String> VOTING = Set.of("vote", "decide", "rule");

  /** So many sentences back something was decided. */
  private static final int FAR = 12;

  /** So many sentences back something was asked for. */
  private static final int NEAR = 5;

  private final ArticleView tokens;

  /** What was decided last; null where that was against something. */
  private Range decided;

  /** What was asked for last. */
  private Range demanded;

  NamedBefore(ArticleView tokens) {
    this.tokens = tokens;
  }

  /** Takes in a candidate; in the order of the text. */
  void note(Candidate it) {
    if (VOTING.contains(it.word())) {
      decided = it.stance().polarity() > 0 ? it.course() : null;
    }
    boolean told = !tokens.isPersonal(it.course().from());
    if (it.stance() == Stance.DEMANDS && told) {
      demanded = it.course();
    }
  }

  /** What was voted or ruled, of {@code the vote}, {@code the ruling}. */
  Optional<Range> decided(Range course) {
    return near(decided, course, FAR).filter(it -> FORMAL.contains(head(course)));
  }

  /** What somebody asked for, of {@code the demand}. */
  Optional<Range> demanded(Range course) {
    return near(demanded, course, NEAR).filter(it -> head(course).equals("demand"));
  }

  private Optional<Range> near(Range told, Range course, int most) {
    int sentence = tokens.sentence(course.from());
    return Optional.ofNullable(told)
        .filter(it -> it.to() <= course.from())
        .filter(it -> sentence - tokens.sentence(it.from()) <= most);
  }

  private String head(Range course) {
    return tokens.lemma(course.to() - 1);
  }
}
