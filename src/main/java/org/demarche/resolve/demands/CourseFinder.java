package org.demarche.resolve.demands;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.lexicon.CourseRole;
import org.demarche.model.Actor;
import org.demarche.model.Attribution;
import org.demarche.model.Construction.Form;
import org.demarche.model.Frame;
import org.demarche.model.Span;
import org.demarche.model.Stance;
import org.demarche.model.Why;
import org.demarche.resolve.actors.Cast;
import org.demarche.resolve.actors.Pronouns;
import org.demarche.resolve.actors.References;
import org.demarche.resolve.actors.Speakers;
import org.demarche.resolve.statements.Told;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Clauses;
import org.demarche.syntax.Negations;
import org.demarche.syntax.Phrases;
import org.demarche.syntax.Phrases.Range;

/** Finds the course of action that a cue asks for, offers, accepts or refuses. */
public final class CourseFinder {
  private static final Set<String> NEGATIONS = Set.of("not", "n't", "never");
  private static final Set<String> CONDITIONAL = Set.of("if", "unless", "whether", "until", "once");
  private static final Set<String> UNREAL = Set.of("could", "may", "might");
  private static final Pattern NEVER = Pattern.compile("(?i)\\bnever\\b");
  private static final Set<Actor.Kind> PUBLIC =
      Set.of(Actor.Kind.STATE, Actor.Kind.ORGANIZATION, Actor.Kind.GROUP);

  private final ArticleView tokens;
  private final Cast cast;
  private final Phrases phrases;
  private final Clauses clauses;
  private final Negations negations;
  private final VerbalCourses verbal;
  private final NominalCourses nominal;
  private final ContentCourses contents;

  public CourseFinder(ArticleView tokens, Cast cast, References references, Speakers speakers) {
    this.tokens = tokens;
    this.cast = cast;
    this.negations = new Negations(tokens);
    this.phrases = new Phrases(tokens, references::covers);
    this.clauses = new Clauses(tokens, phrases);
    ActionWords actions = new ActionWords(tokens, phrases);
    this.verbal = new VerbalCourses(tokens, clauses, actions, speakers);
    this.nominal = new NominalCourses(tokens, phrases, clauses, actions, speakers);
    this.contents = new ContentCourses(tokens, cast, phrases, clauses, verbal, nominal);
  }

  /**
   * The course of action on which a statement takes a stance.
   *
   * @param byCue the stance that the cue takes by itself
   */
  public Optional<Course> of(Told told, Optional<Stance> byCue) {
    Attribution it = told.attribution();
    if (cast.peek(told.speaker())
        .filter(a -> Pronouns.isPronoun(a.label().toLowerCase(Locale.ROOT)))
        .isPresent()) {
      return Optional.empty();
    }
    int start = tokens.at(it.content().start());
    int to = Math.min(tokens.after(it.content()), tokens.sentenceEnd(start));
    if (byCue.isPresent()) {
      Stance stance = negations.beginsNegated(it) ? Negations.reversed(byCue.get()) : byCue.get();
      return isReal(it) ? byCue(told, it, stance, start, to) : Optional.empty();
    }
    return threatened(told, it, start, to).or(() -> contents.of(told, start, to));
  }

  /** Not in {@code if Kyiv agrees to …}, nor in {@code may reject …}. */
  private boolean isReal(Attribution it) {
    if (it.cue().isEmpty()) {
      return true;
    }
    int cue = tokens.at(it.cue().get().start());
    int subject = it.source().map(Span::start).map(tokens::at).orElse(cue);
    return !UNREAL.contains(tokens.lower(cue)) && !CONDITIONAL.contains(tokens.lower(subject - 1));
  }

  private Optional<Course> byCue(Told told, Attribution it, Stance stance, int start, int to) {
    Why why = new Why("cue " + it.cueLemma());
    Frame frame = it.construction().frame().orElse(Frame.IS);
    return switch (frame) {
      case INFINITIVE -> infinitive(told, it, stance, start, to, why);
      case OBJECT_INFINITIVE, PREPOSITION_INFINITIVE ->
          tokens.lexicon().is(CourseRole.INVITING, it.cueLemma())
              ? Optional.empty()
              : ofOthers(told, it, stance, start, to, why);
      case CLAUSE ->
          tokens.lexicon().is(CourseRole.CLAUSAL, it.cueLemma())
              ? clause(told, stance, start, to, why)
              : Optional.empty();
      case OBJECT, PREPOSITION, GERUND ->
          nominal.of(it, told.speaker(), stance, start, to, why).map(c -> c.firmly(isNever(it)));
      default -> Optional.empty();
    };
  }

  /** {@code refused to leave}: the holder would act, unless it is a request or a proposal. */
  private Optional<Course> infinitive(
      Told told, Attribution it, Stance stance, int start, int to, Why why) {
    boolean own = tokens.lexicon().is(CourseRole.OWN, it.cueLemma());
    boolean open =
        tokens.lexicon().is(CourseRole.PUBLIC, it.cueLemma()) && isPublic(told.speaker());
    boolean noun =
        it.construction().is(Form.NOUN) && tokens.lexicon().is(CourseRole.CARRYING, it.cueLemma());
    boolean asks = noun || tokens.lexicon().is(CourseRole.ASKING, it.cueLemma());
    if (!own && !open && !asks) {
      return Optional.empty();
    }
    boolean self = own || open;
    return verbal
        .action(start, to)
        .map(
            action ->
                new Course(
                    action,
                    true,
                    self ? List.of(told.speaker()) : List.of(),
                    it.source()
                        .filter(s -> self)
                        .map(s -> new Range(tokens.at(s.start()), tokens.after(s))),
                    stance,
                    isNever(it),
                    why));
  }

  private boolean isPublic(String actor) {
    return cast.peek(actor).filter(a -> PUBLIC.contains(a.kind())).isPresent();
  }

  /** {@code will never accept}: no more to be said about it. */
  private boolean isNever(Attribution it) {
    return it.cue()
        .map(cue -> cue.of(tokens.article().text()))
        .filter(w -> NEVER.matcher(w).find())
        .isPresent();
  }

  /** {@code urged Kyiv to leave}: the addressee would act. */
  private Optional<Course> ofOthers(
      Told told, Attribution it, Stance stance, int start, int to, Why why) {
    Optional<Range> object =
        it.addressee()
            .map(s -> new Range(tokens.at(s.start()), tokens.after(s)))
            .or(() -> it.cue().flatMap(cue -> phrases.startingAt(tokens.after(cue), start)));
    return verbal.action(start, to).map(action -> verbal.course(told, action, object, stance, why));
  }

  /** {@code demanded that Kyiv leave}, {@code agreed that it would leave}. */
  private Optional<Course> clause(Told told, Stance stance, int start, int to, Why why) {
    int from = tokens.lower(start).equals("that") ? start + 1 : start;
    Optional<Range> subject = phrases.startingAt(from, to);
    if (subject.isEmpty()) {
      return Optional.empty();
    }
    int verb = subject.get().to();
    boolean modal = tokens.tag(verb).equals("MD") && !UNREAL.contains(tokens.lower(verb));
    boolean base =
        tokens.tag(verb).equals("VB")
            || tokens.tag(verb).equals("VBP") && isSingular(subject.get());
    if (verb >= to || !modal && !base) {
      return Optional.empty();
    }
    boolean negated = modal && NEGATIONS.contains(tokens.lower(verb + 1));
    Stance taken = negated ? stance.reversed() : stance;
    int first = modal ? clauses.verbAfter(verb) : verb;
    return verbal.acted(told, subject.get(), first, to, taken, why);
  }

  private boolean isSingular(Range subject) {
    return !tokens.tag(subject.to() - 1).endsWith("S");
  }

  /** {@code threatened to leave}: the holder would do it. */
  private Optional<Course> threatened(Told told, Attribution it, int start, int to) {
    boolean threat =
        tokens.lexicon().is(CourseRole.OWN, it.cueLemma()) && it.cueLemma().startsWith("threat");
    return threat && isReal(it) && !it.negated() && it.construction().takesInfinitive()
        ? infinitive(told, it, Stance.SUPPORTS, start, to, new Why("cue " + it.cueLemma()))
        : Optional.empty();
  }
}
