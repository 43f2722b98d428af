package org.demarche.resolve.demands;

import java.util.List;
import java.util.Optional;
import org.demarche.model.Stance;
import org.demarche.model.Statement;
import org.demarche.model.Why;
import org.demarche.resolve.actors.Speakers;
import org.demarche.resolve.statements.Told;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Clauses;
import org.demarche.syntax.Phrases.Range;

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
  Course course(Told told, Range action, Optional<Range> performer, Stance stance, Why why) {
    List<String> ids =
        performer.map(p -> speakers.of(p.span(tokens), around(told))).orElse(List.of());
    return new Course(action, true, ids, performer, stance, false, why);
  }

  private static Speakers.Around around(Told told) {
    return new Speakers.Around(
        Optional.of(told.speaker()), isDirect(told), Optional.of(told.attribution().content()));
  }

  /** The subject would act if it can; else the action is that of its passive. */
  Optional<Course> acted(Told told, Range subject, int verb, int to, Stance stance, Why why) {
    if (verb >= to) {
      return Optional.empty();
    }
    boolean pronoun = tokens.tag(subject.from()).equals("PRP");
    if (pronoun || clauses.canAct(subject)) {
      return action(actionVerb(verb), to)
          .map(a -> course(told, a, Optional.of(subject), stance, why));
    }
    boolean passive =
        tokens.lower(verb).equals("be") && tokens.tag(verb + 1).equals("VBN")
            || tokens.lower(verb - 1).equals("be") && tokens.tag(verb).equals("VBN");
    Range action = actions.from(subject.from(), to);
    boolean whole = action.to() <= verb;
    return passive
        ? Optional.of(
            new Course(
                whole
                    ? new Range(subject.from(), Math.min(to, actions.from(verb, to).to()))
                    : action,
                false,
                List.of(),
                Optional.empty(),
                stance,
                false,
                why))
        : Optional.empty();
  }

  /** {@code be} before a passive participle belongs to the action. */
  private int actionVerb(int verb) {
    boolean passive = tokens.tag(verb).equals("VBN") && tokens.lower(verb - 1).equals("be");
    return passive ? verb - 1 : verb;
  }

  /** Whether the speaker would say {@code we} of himself. */
  static boolean isDirect(Told told) {
    return told.statement().directness() == Statement.Directness.DIRECT;
  }
}
