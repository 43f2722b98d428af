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
import org.demarche.resolve.statements.IndexedStatement;
import org.demarche.syntax.ArticlePhrases;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Clauses;
import org.demarche.syntax.Range;

/** Finds courses of action in what is said: what others must do, what the speaker will never do. */
final class ContentCourses {
  private static final Set<String> FIRST = Set.of("i", "we");
  private static final Set<String> THIRD = Set.of("it", "they", "he", "she");
  private static final Set<String> ACCEPTING = WordClass.of("demands.accepting");
  private static final Set<String> WILL = Set.of("will", "would", "wo", "shall");
  private static final Set<String> NEGATIONS = WordClass.of("demands.negations");
  private static final Pattern INFORMANT =
      Pattern.compile("(?i).*\\b" + WordClass.alternatives("demands.informants") + "(e?s)?\\b.*");
  private static final Set<String> OTHER_VERBS = Set.of("MD", "VBD", "VBZ");

  /** The verb of the first clause, after a subject and a phrase before it. */
  private static final int FIRST_WORDS = 8;

  private final ArticleView tokens;
  private final Cast cast;
  private final ArticlePhrases phrases;
  private final Clauses clauses;
  private final VerbalCourses verbal;
  private final NominalCourses nominal;
  private final Declarations declarations;

  ContentCourses(
      ArticleView tokens,
      Cast cast,
      ArticlePhrases phrases,
      Clauses clauses,
      VerbalCourses verbal,
      NominalCourses nominal,
      Declarations declarations) {
    this.tokens = tokens;
    this.cast = cast;
    this.phrases = phrases;
    this.clauses = clauses;
    this.verbal = verbal;
    this.nominal = nominal;
    this.declarations = declarations;
  }

  /**
   * Words inside what is said; the first that applies of: who must act, what the speaker will not
   * do, what it calls a red line.
   */
  Optional<Course> of(IndexedStatement told, int start, int to) {
    Attribution it = told.attribution();
    boolean said = it.kind() == Attribution.Kind.SAY || it.kind() == Attribution.Kind.THINK;
    if (!said || isInformant(told.speaker())) {
      return Optional.empty();
    }
    return obliged(told, start, to)
        .or(() -> forsworn(told, start, to))
        .or(() -> declarations.declared(start, to));
  }

  /** {@code officials}, {@code an analyst}: a source that tells what others are to do. */
  private boolean isInformant(String speaker) {
    return cast.peek(speaker)
        .filter(actor -> actor.kind() == Actor.Kind.UNNAMED)
        .filter(actor -> INFORMANT.matcher(actor.label()).matches())
        .isPresent();
  }

  /** {@code Ghana must open the port}. */
  private Optional<Course> obliged(IndexedStatement told, int start, int to) {
    int modal = clauses.obligation(start, to);
    Optional<Range> subject = modal < 0 ? Optional.empty() : phrases.before(modal);
    if (subject.filter(this::isNamedActor).isEmpty()) {
      return Optional.empty();
    }
    boolean negated = NEGATIONS.contains(tokens.lower(modal + 1));
    int verb = clauses.verbAfter(modal);
    int first = tokens.lower(verb).equals("to") ? verb + 1 : verb;
    Why why = new Why(tokens.lower(modal) + " in the content");
    Stance stance = negated ? Stance.REJECTS : Stance.DEMANDS;
    return verbal.acted(told, subject.get(), new CourseSearch(first, to, stance, why));
  }

  private boolean isNamedActor(Range subject) {
    return !tokens.tag(subject.from()).equals("PRP") && clauses.canAct(subject);
  }

  /** {@code we will never give up …}, {@code it would not withdraw …}. */
  private Optional<Course> forsworn(IndexedStatement told, int start, int to) {
    for (int i = start; i < Math.min(to, start + FIRST_WORDS); i++) {
      if (forswears(i, told)) {
        return refused(told, i, to);
      }
      if (OTHER_VERBS.contains(tokens.tag(i))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** {@code will not} after the pronoun with which the speaker means himself. */
  private boolean forswears(int modal, IndexedStatement told) {
    Set<String> self = VerbalCourses.isDirect(told) ? FIRST : THIRD;
    return tokens.tag(modal).equals("MD")
        && WILL.contains(tokens.lower(modal))
        && self.contains(tokens.lower(modal - 1))
        && NEGATIONS.contains(tokens.lower(modal + 1));
  }

  private Optional<Course> refused(IndexedStatement told, int modal, int to) {
    int verb = clauses.verbAfter(modal);
    boolean never = tokens.lower(modal + 1).equals("never");
    boolean accepts = ACCEPTING.contains(tokens.lemma(verb));
    Optional<Course> found = accepts ? nominal.accepted(verb, to) : ownAction(told, verb, to);
    return found.map(course -> course.firmly(never));
  }

  private Optional<Course> ownAction(IndexedStatement told, int verb, int to) {
    CourseSearch search =
        new CourseSearch(verb, to, Stance.REJECTS, new Why("what the speaker will not do"));
    Optional<Range> source =
        told.attribution().source().map(s -> new Range(tokens.at(s.start()), tokens.after(s)));
    return verbal
        .action(verb, to)
        .map(action -> search.verbal(action, List.of(told.speaker()), source));
  }
}
