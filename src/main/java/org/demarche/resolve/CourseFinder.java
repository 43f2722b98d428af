package org.demarche.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.model.Actor;
import org.demarche.model.Attribution;
import org.demarche.model.Span;
import org.demarche.model.Stance;
import org.demarche.model.Statement;
import org.demarche.resolve.Phrases.Range;

/** Finds the course of action that a cue asks for, offers, accepts or refuses. */
final class CourseFinder {
  private static final Set<String> FIRST = Set.of("i", "we");
  private static final Set<String> THIRD = Set.of("it", "they", "he", "she");
  private static final Set<String> ACCEPTING =
      Set.of("accept", "agree", "allow", "permit", "tolerate", "consent");
  private static final Set<String> WILL = Set.of("will", "would", "wo", "shall");
  private static final Set<String> NEGATIONS = Set.of("not", "n't", "never");
  private static final Set<String> CONDITIONAL = Set.of("if", "unless", "whether", "until", "once");
  private static final Set<String> UNREAL = Set.of("could", "may", "might");
  private static final Pattern NEVER = Pattern.compile("(?i)\\bnever\\b");
  private static final Pattern INFORMANT =
      Pattern.compile(
          "(?i).*\\b(official|source|analyst|expert|observer|people|person|aide|diplomat|advise?r|"
              + "insider|report|witness|critic|reporter|journalist|newspaper|study|document|statement|"
              + "he|she|it|they|some|many|others|who)(e?s)?\\b.*");
  private static final Set<Actor.Kind> PUBLIC =
      Set.of(Actor.Kind.STATE, Actor.Kind.ORGANIZATION, Actor.Kind.GROUP);

  private final TokenIndex tokens;
  private final Cast cast;
  private final Phrases phrases;
  private final Clauses clauses;
  private final ActionWords actions;
  private final Speakers speakers;
  private final NominalCourses nominal;

  CourseFinder(TokenIndex tokens, Cast cast, References references, Speakers speakers) {
    this.tokens = tokens;
    this.cast = cast;
    this.speakers = speakers;
    this.phrases = new Phrases(tokens, references);
    this.clauses = new Clauses(tokens, phrases);
    this.actions = new ActionWords(tokens, phrases);
    this.nominal = new NominalCourses(tokens, phrases, clauses, actions, speakers);
  }

  /**
   * The course of action on which a statement takes a stance.
   *
   * @param byCue the stance that the cue takes by itself
   */
  Optional<Course> of(Told told, Optional<Stance> byCue) {
    Attribution it = told.attribution();
    if (cast.peek(told.speaker())
        .filter(a -> Pronouns.isPronoun(a.label().toLowerCase(Locale.ROOT)))
        .isPresent()) {
      return Optional.empty();
    }
    int start = tokens.at(it.content().start());
    int to = Math.min(tokens.after(it.content()), clauses.sentenceEnd(start));
    if (byCue.isPresent()) {
      return isReal(it) ? byCue(told, it, byCue.get(), start, to) : Optional.empty();
    }
    return threatened(told, it, start, to).or(() -> inContent(told, it, start, to));
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
    String rule = "cue " + it.cueLemma();
    return switch (it.rule().substring(it.rule().indexOf('/') + 1)) {
      case "infinitive" -> infinitive(told, it, stance, start, to, rule);
      case "object_infinitive", "preposition_infinitive" ->
          CourseWords.is("inviting", it.cueLemma())
              ? Optional.empty()
              : ofOthers(told, it, stance, start, to, rule);
      case "clause" ->
          CourseWords.is("clausal", it.cueLemma())
              ? clause(told, stance, start, to, rule)
              : Optional.empty();
      case "object", "preposition", "gerund" ->
          nominal.of(it, told.speaker(), stance, start, to, rule).map(c -> c.firmly(isNever(it)));
      default -> Optional.empty();
    };
  }

  /** {@code refused to leave}: the holder would act, unless it is a request or a proposal. */
  private Optional<Course> infinitive(
      Told told, Attribution it, Stance stance, int start, int to, String rule) {
    boolean own = CourseWords.is("own", it.cueLemma());
    boolean open = CourseWords.is("public", it.cueLemma()) && isPublic(told.speaker());
    boolean noun = it.rule().startsWith("noun") && CourseWords.is("carrying", it.cueLemma());
    boolean asks = noun || CourseWords.is("asking", it.cueLemma());
    if (!own && !open && !asks) {
      return Optional.empty();
    }
    boolean self = own || open;
    return verbal(start, to)
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
                    rule));
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
      Told told, Attribution it, Stance stance, int start, int to, String rule) {
    Optional<Range> object =
        it.addressee()
            .map(s -> new Range(tokens.at(s.start()), tokens.after(s)))
            .or(() -> it.cue().flatMap(cue -> phrases.startingAt(tokens.after(cue), start)));
    return verbal(start, to).map(action -> course(told, action, object, stance, rule));
  }

  private Course course(
      Told told, Range action, Optional<Range> performer, Stance stance, String rule) {
    List<String> ids =
        performer.map(p -> speakers.of(p.span(tokens), around(told))).orElse(List.of());
    return new Course(action, true, ids, performer, stance, false, rule);
  }

  private static Speakers.Around around(Told told) {
    return new Speakers.Around(
        Optional.of(told.speaker()), isDirect(told), Optional.of(told.attribution().content()));
  }

  private Optional<Range> verbal(int start, int to) {
    int verb = actions.verb(start, to);
    return verb < to && actions.isVerbOfAction(verb)
        ? Optional.of(actions.from(verb, to))
        : Optional.empty();
  }

  /** {@code demanded that Kyiv leave}, {@code agreed that it would leave}. */
  private Optional<Course> clause(Told told, Stance stance, int start, int to, String rule) {
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
    return acted(told, subject.get(), first, to, taken, rule);
  }

  /** The subject would act if it can; else the action is that of its passive. */
  private Optional<Course> acted(
      Told told, Range subject, int verb, int to, Stance stance, String rule) {
    if (verb >= to) {
      return Optional.empty();
    }
    boolean pronoun = tokens.tag(subject.from()).equals("PRP");
    if (pronoun || clauses.canAct(subject)) {
      return verbal(actionVerb(verb), to)
          .map(a -> course(told, a, Optional.of(subject), stance, rule));
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
                rule))
        : Optional.empty();
  }

  /** {@code be} before a passive participle belongs to the action. */
  private int actionVerb(int verb) {
    boolean passive = tokens.tag(verb).equals("VBN") && tokens.lower(verb - 1).equals("be");
    return passive ? verb - 1 : verb;
  }

  private boolean isSingular(Range subject) {
    return !tokens.tag(subject.to() - 1).endsWith("S");
  }

  /** {@code threatened to leave}: the holder would do it. */
  private Optional<Course> threatened(Told told, Attribution it, int start, int to) {
    boolean threat = CourseWords.is("own", it.cueLemma()) && it.cueLemma().startsWith("threat");
    return threat && isReal(it) && !it.negated() && it.rule().endsWith("infinitive")
        ? infinitive(told, it, Stance.SUPPORTS, start, to, "cue " + it.cueLemma())
        : Optional.empty();
  }

  /** Words inside what is said: who must act, what the speaker will never do. */
  private Optional<Course> inContent(Told told, Attribution it, int start, int to) {
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
    return acted(told, subject.get(), first, to, stance, tokens.lower(modal) + " in the content");
  }

  /** {@code we will never give up …}, {@code it would not withdraw …}. */
  private Optional<Course> forsworn(Told told, int start, int to) {
    for (int i = start; i < Math.min(to, start + 8); i++) {
      boolean will = tokens.tag(i).equals("MD") && WILL.contains(tokens.lower(i));
      boolean self = (isDirect(told) ? FIRST : THIRD).contains(tokens.lower(i - 1));
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

  private static boolean isDirect(Told told) {
    return told.statement().directness() == Statement.Directness.DIRECT;
  }

  private Optional<Course> refused(Told told, int verb, int to) {
    String rule = "what the speaker will not do";
    return verbal(verb, to)
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
                    rule));
  }
}
