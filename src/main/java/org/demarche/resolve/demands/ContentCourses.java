package org.demarche.resolve.demands;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Actor;
import org.demarche.model.Attribution;
import org.demarche.model.Stance;
import org.demarche.model.Why;
import org.demarche.resolve.actors.Cast;
import org.demarche.resolve.statements.Told;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Clauses;
import org.demarche.syntax.Phrases;
import org.demarche.syntax.Phrases.Range;

/** Finds courses of action in what is said: what others must do, what the speaker will never do. */
final class ContentCourses {
  private static final Set<String> FIRST = Set.of("i", "we");
  private static final Set<String> THIRD = Set.of("it", "they", "he", "she");
  private static final Set<String> ACCEPTING = WordClass.of("demands.accepting");
  private static final Set<String> WILL = Set.of("will", "would", "wo", "shall");
  private static final Set<String> NEGATIONS = Set.of("not", "n't", "never");
  private static final Pattern INFORMANT =
      Pattern.compile("(?i).*\\b" + WordClass.alternatives("demands.informants") + "(e?s)?\\b.*");
  private static final int FIRST_WORDS = 8;

  private final ArticleView tokens;
  private final Cast cast;
  private final Phrases phrases;
  private final Clauses clauses;
  private final VerbalCourses verbal;
  private final NominalCourses nominal;

  ContentCourses(
      ArticleView tokens,
      Cast cast,
      Phrases phrases,
      Clauses clauses,
      VerbalCourses verbal,
      NominalCourses nominal) {
    this.tokens = tokens;
    this.cast = cast;
    this.phrases = phrases;
    this.clauses = clauses;
    this.verbal = verbal;
    this.nominal = nominal;
  }

  /** Words inside what is said: who must act, what the speaker will never do. */
  Optional<Course> of(Told told, int start, int to) {
    Attribution it = told.attribution();
    boolean said = it.kind() == Attribution.Kind.SAY || it.kind() == Attribution.Kind.THINK;
    if (!said || isInformant(told.speaker())) {
      return Optional.empty();
    }
    return obliged(told, start, to)
        .or(() -> forsworn(told, start, to))
        .or(() -> nominal.declared(start, to));
  }

  /** {@code officials}, {@code an analyst}: a source that tells what others are to do. */
  private boolean isInformant(String speaker) {
    return cast.peek(speaker)
        .filter(actor -> actor.kind() == Actor.Kind.UNNAMED)
        .filter(actor -> INFORMANT.matcher(actor.label()).matches())
        .isPresent();
  }

  private Optional<Course> obliged(Told told, int start, int to) {
    int modal = clauses.obligation(start, to);
    Optional<Range> subject = modal < 0 ? Optional.empty() : phrases.before(modal);
    if (subject.isEmpty()
        || tokens.tag(subject.get().from()).equals("PRP")
        || !clauses.canAct(subject.get())) {
      return Optional.empty();
    }
    boolean negated = NEGATIONS.contains(tokens.lower(modal + 1));
    int verb = clauses.verbAfter(modal);
    int first = tokens.lower(verb).equals("to") ? verb + 1 : verb;
    Stance stance = negated ? Stance.REJECTS : Stance.DEMANDS;
    return verbal.acted(
        told, subject.get(), first, to, stance, new Why(tokens.lower(modal) + " in the content"));
  }

  /** {@code we will never give up …}, {@code it would not withdraw …}. */
  private Optional<Course> forsworn(Told told, int start, int to) {
    for (int i = start; i < Math.min(to, start + FIRST_WORDS); i++) {
      boolean will = tokens.tag(i).equals("MD") && WILL.contains(tokens.lower(i));
      boolean self = (VerbalCourses.isDirect(told) ? FIRST : THIRD).contains(tokens.lower(i - 1));
      if (will && self && NEGATIONS.contains(tokens.lower(i + 1))) {
        int verb = clauses.verbAfter(i);
        boolean never = tokens.lower(i + 1).equals("never");
        boolean accepts = ACCEPTING.contains(tokens.lemma(verb));
        Optional<Course> found = accepts ? nominal.accepted(verb, to) : refused(told, verb, to);
        return found.map(c -> c.firmly(never));
      }
      if (tokens.tag(i).equals("MD")
          || tokens.tag(i).equals("VBD")
          || tokens.tag(i).equals("VBZ")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Course> refused(Told told, int verb, int to) {
    Why why = new Why("what the speaker will not do");
    return verbal
        .action(verb, to)
        .map(
            action ->
                new Course(
                    action,
                    true,
                    List.of(told.speaker()),
                    told.attribution()
                        .source()
                        .map(s -> new Range(tokens.at(s.start()), tokens.after(s))),
                    Stance.REJECTS,
                    false,
                    why));
  }
}
