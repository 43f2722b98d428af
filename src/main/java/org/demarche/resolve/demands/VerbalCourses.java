package org.demarche.resolve.demands;

import java.util.List;
import java.util.Optional;
import org.demarche.model.Statement;
import org.demarche.resolve.actors.Speakers;
import org.demarche.resolve.statements.IndexedStatement;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Clauses;
import org.demarche.syntax.Range;

/** Makes courses of action of verbs and whoever would act. */
final class VerbalCourses {
  private final ArticleView tokens;
  private final Clauses clauses;
  private final ActionWords actions;
  private final Speakers speakers;

  VerbalCourses(ArticleView tokens, Clauses clauses, ActionWords actions, Speakers speakers) {
    this.tokens = tokens;
    this.clauses = clauses;
    this.actions = actions;
    this.speakers = speakers;
  }

  /** The words of the action whose verb stands at {@code start} or right after. */
  Optional<Range> action(int start, int to) {
    int verb = actions.verb(start, to);
    return verb < to && actions.isVerbOfAction(verb)
        ? Optional.of(actions.from(verb, to))
        : Optional.empty();
  }

  /** What the performer would do; he is named by the words, if there are any. */
  Course course(IndexedStatement told, Range action, Optional<Range> performer, CourseSearch as) {
    List<String> ids =
        performer.map(p -> speakers.enrol(p.span(tokens), around(told))).orElse(List.of());
    return as.verbal(action, ids, performer);
  }

  private static Speakers.Around around(IndexedStatement told) {
    return new Speakers.Around(
        Optional.of(told.speaker()), isDirect(told), Optional.of(told.attribution().content()));
  }

  /**
   * The subject would act if it can; else the action is that of its passive.
   *
   * @param search from the verb on
   */
  Optional<Course> acted(IndexedStatement told, Range subject, CourseSearch search) {
    if (tokens.tag(subject.from()).equals("PRP") || clauses.canAct(subject)) {
      return action(actionVerb(search.from()), search.to())
          .map(action -> course(told, action, Optional.of(subject), search));
    }
    return isPassive(search.from()) || isPassive(search.from() - 1)
        ? Optional.of(search.nominal(undergone(subject, search)))
        : Optional.empty();
  }

  /** {@code be released}. */
  private boolean isPassive(int be) {
    return tokens.lower(be).equals("be") && tokens.tag(be + 1).equals("VBN");
  }

  /** {@code be} before a passive participle belongs to the action. */
  private int actionVerb(int verb) {
    return isPassive(verb - 1) ? verb - 1 : verb;
  }

  /** {@code the tunnel be closed}, even where the words of the subject seem to end an action. */
  private Range undergone(Range subject, CourseSearch search) {
    Range action = actions.from(subject.from(), search.to());
    int end = Math.min(search.to(), actions.from(search.from(), search.to()).to());
    return action.to() <= search.from() ? new Range(subject.from(), end) : action;
  }

  /** Whether the speaker would say {@code we} of himself. */
  static boolean isDirect(IndexedStatement told) {
    return told.statement().directness() == Statement.Directness.DIRECT;
  }
}
