package org.demarche.resolve.demands;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.lexicon.CourseRole;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Actor;
import org.demarche.model.Attribution;
import org.demarche.model.Construction.Form;
import org.demarche.model.Frame;
import org.demarche.model.Span;
import org.demarche.model.Stance;
import org.demarche.model.Why;
import org.demarche.resolve.actors.Cast;
import org.demarche.resolve.actors.References;
import org.demarche.resolve.actors.Speakers;
import org.demarche.resolve.statements.IndexedStatement;
import org.demarche.syntax.ArticlePhrases;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Clauses;
import org.demarche.syntax.Modals;
import org.demarche.syntax.Negations;
import org.demarche.syntax.Range;

/** Finds the course of action that a cue asks for, offers, accepts or refuses. */
public final class CourseFinder {
  private static final Set<String> NEGATIONS = WordClass.of("demands.negations");
  private static final Set<String> CONDITIONAL = WordClass.of("stances.conditional");
  private static final Pattern NEVER = Pattern.compile("(?i)\\bnever\\b");
  private static final Set<Actor.Kind> PUBLIC =
      Set.of(Actor.Kind.STATE, Actor.Kind.ORGANIZATION, Actor.Kind.GROUP);

  private final ArticleView tokens;
  private final Cast cast;
  private final ArticlePhrases phrases;
  private final Clauses clauses;
  private final Negations negations;
  private final VerbalCourses verbal;
  private final NominalCourses nominal;
  private final ContentCourses contents;

  public CourseFinder(ArticleView tokens, Cast cast, References references, Speakers speakers) {
    this.tokens = tokens;
    this.cast = cast;
    this.negations = new Negations(tokens);
    this.phrases = new ArticlePhrases(tokens, references::covers);
    this.clauses = new Clauses(tokens, phrases);
    ActionWords actions = new ActionWords(tokens, phrases);
    this.verbal = new VerbalCourses(tokens, clauses, actions, speakers);
    this.nominal = new NominalCourses(tokens, phrases, clauses, actions, speakers);
    this.contents =
        new ContentCourses(
            tokens,
            cast,
            phrases,
            clauses,
            verbal,
            nominal,
            new Declarations(tokens, phrases, actions));
  }

  /**
   * The course of action on which a statement takes a stance.
   *
   * @param byCue the stance that the cue takes by itself
   */
  public Optional<Course> of(IndexedStatement told, Optional<Stance> byCue) {
    Attribution it = told.attribution();
    int start = tokens.at(it.content().start());
    int to = Math.min(tokens.after(it.content()), tokens.sentenceEnd(start));
    Why why = new Why("cue " + it.cueLemma());
    if (byCue.isPresent()) {
      Stance stance = negations.beginsNegated(it) ? Negations.reversed(byCue.get()) : byCue.get();
      return isReal(it) ? byCue(told, new CourseSearch(start, to, stance, why)) : Optional.empty();
    }
    return isThreat(it)
        ? infinitive(told, new CourseSearch(start, to, Stance.OFFERS, why))
            .or(() -> contents.of(told, start, to))
        : contents.of(told, start, to);
  }

  /** Not in {@code if Kyiv agrees to …}, nor in {@code may reject …}. */
  private boolean isReal(Attribution it) {
    if (it.cue().isEmpty()) {
      return true;
    }
    int cue = tokens.at(it.cue().get().start());
    int subject = it.source().map(Span::start).map(tokens::at).orElse(cue);
    return !Modals.isUnsure(tokens.lower(cue)) && !CONDITIONAL.contains(tokens.lower(subject - 1));
  }

  private Optional<Course> byCue(IndexedStatement told, CourseSearch search) {
    Attribution it = told.attribution();
    return switch (it.construction().frame().orElse(Frame.IS)) {
      case INFINITIVE -> infinitive(told, search);
      case OBJECT_INFINITIVE, PREPOSITION_INFINITIVE -> ofOthers(told, search);
      case CLAUSE -> clause(told, search);
      case OBJECT, PREPOSITION, GERUND ->
          nominal
              .of(it.cueLemma(), told.speaker(), search)
              .map(course -> course.firmly(isNever(it)));
      default -> Optional.empty();
    };
  }

  /** {@code refused to leave}: the holder would act, unless it is a request or a proposal. */
  private Optional<Course> infinitive(IndexedStatement told, CourseSearch search) {
    Attribution it = told.attribution();
    boolean self = isOwn(told);
    if (!self && !asks(it)) {
      return Optional.empty();
    }
    List<String> performers = self ? List.of(told.speaker()) : List.of();
    Optional<Range> performer = it.source().filter(s -> self).map(this::range);
    return verbal
        .action(search.from(), search.to())
        .map(action -> search.verbal(action, performers, performer).firmly(isNever(it)));
  }

  /** {@code Mexico vowed to …}; what a person {@code wants to do} is not public. */
  private boolean isOwn(IndexedStatement told) {
    String cue = told.attribution().cueLemma();
    return tokens.lexicon().is(CourseRole.OWN, cue)
        || tokens.lexicon().is(CourseRole.PUBLIC, cue) && isPublic(told.speaker());
  }

  /** {@code its proposal to …}, {@code asked to …}. */
  private boolean asks(Attribution it) {
    boolean noun =
        it.construction().is(Form.NOUN) && tokens.lexicon().is(CourseRole.CARRYING, it.cueLemma());
    return noun || tokens.lexicon().is(CourseRole.ASKING, it.cueLemma());
  }

  private boolean isPublic(String actor) {
    return cast.peek(actor).filter(a -> PUBLIC.contains(a.kind())).isPresent();
  }

  /** {@code will never accept}: no more to be said about it. */
  private boolean isNever(Attribution it) {
    return it.cue().map(cue -> tokens.words(cue)).filter(w -> NEVER.matcher(w).find()).isPresent();
  }

  private Range range(Span words) {
    return new Range(tokens.at(words.start()), tokens.after(words));
  }

  /** {@code urged Kyiv to leave}: the addressee would act; not after {@code invited Kyiv to}. */
  private Optional<Course> ofOthers(IndexedStatement told, CourseSearch search) {
    Attribution it = told.attribution();
    if (tokens.lexicon().is(CourseRole.INVITING, it.cueLemma())) {
      return Optional.empty();
    }
    Optional<Range> object =
        it.addressee()
            .map(this::range)
            .or(() -> it.cue().flatMap(c -> phrases.startingAt(tokens.after(c), search.from())));
    boolean wants = it.kind() == Attribution.Kind.WANT && search.stance() == Stance.SUPPORTS;
    CourseSearch asked = wants ? search.taking(Stance.DEMANDS) : search;
    return verbal
        .action(search.from(), search.to())
        .map(action -> verbal.course(told, action, object, asked));
  }

  /** {@code demanded that Kyiv leave}, {@code agreed that it would leave}. */
  private Optional<Course> clause(IndexedStatement told, CourseSearch search) {
    if (!tokens.lexicon().is(CourseRole.CLAUSAL, told.attribution().cueLemma())) {
      return Optional.empty();
    }
    int from = tokens.lower(search.from()).equals("that") ? search.from() + 1 : search.from();
    return phrases
        .startingAt(from, search.to())
        .filter(subject -> subject.to() < search.to())
        .flatMap(subject -> predicate(told, subject, search));
  }

  private Optional<Course> predicate(IndexedStatement told, Range subject, CourseSearch search) {
    int verb = subject.to();
    if (isModal(verb)) {
      boolean negated = NEGATIONS.contains(tokens.lower(verb + 1));
      Stance taken = negated ? search.stance().reversed() : search.stance();
      return verbal.acted(told, subject, search.from(clauses.verbAfter(verb)).taking(taken));
    }
    return isSubjunctive(verb, subject)
        ? verbal.acted(told, subject, search.from(verb))
        : Optional.empty();
  }

  /** {@code that it must leave}, but not {@code that it might}. */
  private boolean isModal(int verb) {
    return tokens.tag(verb).equals("MD") && !Modals.isUnsure(tokens.lower(verb));
  }

  /** {@code that Kenya leave}: a form that the subject would not have in the indicative. */
  private boolean isSubjunctive(int verb, Range subject) {
    boolean singular = !tokens.tag(subject.to() - 1).endsWith("S");
    return tokens.tag(verb).equals("VB") || tokens.tag(verb).equals("VBP") && singular;
  }

  /** {@code threatened to leave}: the holder would do it. */
  private boolean isThreat(Attribution it) {
    return it.cueLemma().startsWith("threat")
        && tokens.lexicon().is(CourseRole.OWN, it.cueLemma())
        && it.construction().takesInfinitive()
        && !it.negated()
        && isReal(it);
  }
}
