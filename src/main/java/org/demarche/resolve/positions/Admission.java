package org.demarche.resolve.positions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.lexicon.CourseRole;
import org.demarche.lexicon.PartOfSpeech;
import org.demarche.lexicon.StanceFrame;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Actor;
import org.demarche.model.Reference;
import org.demarche.model.Stance;
import org.demarche.resolve.demands.CourseHead;
import org.demarche.resolve.statements.Irrealis;
import org.demarche.resolve.statements.Statements;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Range;

/**
 * Keeps out candidates that cannot be positions, whatever their words: what is denied or unreal.
 */
final class Admission {
  private static final Set<String> FORETELLING = Set.of("will", "would");
  private static final Set<String> UNREAL = WordClass.of("events.unreal");
  private static final Set<String> ANSWERING = WordClass.of("stances.answering");
  private static final Set<String> NO_COURSES = WordClass.of("stances.no-courses");
  private static final Set<String> FINITE = Set.of("VBD", "VBZ");
  private static final Set<String> PRAISING = WordClass.of("stances.praising");
  private static final Set<String> WILLING = WordClass.of("stances.willing");
  private static final Set<String> TELLING = Set.of("VBD", "VBZ", "VBN", "would", "will");
  private static final Set<String> NONE = Set.of("none", "nothing");
  private static final Set<String> VOTES = Set.of("no", "yes");
  private static final Set<String> PERSONS = Set.of("he", "she", "who");

  /** What is brought before a court or asked for may be a course of action: sought charges. */
  private static final Set<String> SOUGHT = Set.of("charge", "report", "answer");

  /** So many tokens stand between somebody and what he wants: {@code does not}. */
  private static final int NEAR = 3;

  private static final Set<String> OFFICES = WordClass.of("descriptions.offices");
  private static final Set<String> PROPOSALS = WordClass.of("stances.bare-proposals");

  private final Statements statements;
  private final ArticleView tokens;
  private final Tellers tellers;
  private final Irrealis irrealis;
  private final EarlierCourses earlier;
  private final Forecasts forecasts;
  private final Suppositions suppositions;

  Admission(Statements statements, Tellers tellers, EarlierCourses earlier) {
    this.statements = statements;
    this.tokens = statements.discourse().view();
    this.tellers = tellers;
    this.irrealis = new Irrealis(tokens, statements.attributions());
    this.earlier = earlier;
    this.forecasts = new Forecasts(tokens);
    this.suppositions = new Suppositions(tokens);
  }

  boolean admits(Candidate it) {
    return !suppositions.hold(it)
        && isTold(it)
        && isPublic(it)
        && hasMood(it)
        && !isIndicative(it)
        && !forecasts.isOne(it)
        && (it.verbal()
            ? !isSilence(it) && !isOnNoCourse(it)
            : isCourse(it) || earlier.of(it.course()).isPresent());
  }

  /**
   * What speaks against a position without ruling it out; the model weighs it: {@code people} and
   * {@code name}, a course that is somebody or a mere name.
   */
  List<String> doubts(Candidate it) {
    List<String> found = new ArrayList<>();
    if (!it.verbal() && !isClause(it) && earlier.of(it.course()).isEmpty()) {
      int head = CourseHead.of(it.course(), tokens);
      if (tokens.lexicon().isPeople(tokens.lemma(head)) && !isWanted(it)) {
        found.add("people");
      }
      if (tokens.isProper(head) && it.stance() != Stance.SUPPORTS && isWhole(it.course(), head)) {
        found.add("name");
      }
    }
    return found;
  }

  /**
   * {@code insisted that it had closed}, {@code agreed that it might close} and {@code suggested
   * that it would close} want nothing.
   */
  private static boolean hasMood(Candidate it) {
    String mood = it.form().mood();
    boolean clause = it.use().frame() == StanceFrame.CLAUSE && !mood.isEmpty();
    boolean wanted = it.stance() == Stance.DEMANDS || it.stance() == Stance.SUPPORTS;
    boolean told = TELLING.contains(mood) && wanted;
    boolean foretold = it.word().equals("suggest") && FORETELLING.contains(mood);
    return !clause || !told && !foretold && !UNREAL.contains(mood);
  }

  /** {@code his insistence that he is worried}, {@code assured them that they want it}. */
  private boolean isIndicative(Candidate it) {
    boolean noun = it.use().partOfSpeech() == PartOfSpeech.NOUN;
    boolean wish = it.stance() == Stance.OFFERS && tokens.lemma(it.course().from()).equals("want");
    boolean told = FINITE.contains(tokens.tag(it.course().from()));
    return (noun || wish) && it.use().frame() == StanceFrame.CLAUSE && told;
  }

  /** {@code dropped its claim}: a deed whose object is no course of action. */
  private boolean isOnNoCourse(Candidate it) {
    int verb = it.course().from();
    return it.use().frame() == StanceFrame.DEED
        && verb + 1 < it.course().to()
        && NO_COURSES.contains(
            tokens.lemma(CourseHead.of(new Range(verb + 1, it.course().to()), tokens)));
  }

  /** {@code declined to comment}. */
  private boolean isSilence(Candidate it) {
    boolean refusal = it.stance().polarity() < 0 && it.use().frame() == StanceFrame.INFINITIVE;
    return refusal && ANSWERING.contains(tokens.lemma(it.course().from()));
  }

  /** Not what somebody says is not so, asks, or wants others to want. */
  private boolean isTold(Candidate it) {
    if (it.stance() == Stance.NONCOMMITTAL) {
      return true; // did not say whether
    }
    OptionalInt own = tellers.ofCue(tokens.token(it.cue()).span(), it.course().span(tokens));
    if (own.isPresent()) {
      int a = own.getAsInt();
      return !statements.isDenied(a) && !irrealis.isLeftOpen(a) && !irrealis.isWanted(a);
    }
    OptionalInt teller = tellers.at(tokens.token(it.cue()).span().start());
    return teller.isEmpty() || !statements.denies(teller.getAsInt());
  }

  /** What a person only wants to do is not public, unless somebody says so, or he is in office. */
  private boolean isPublic(Candidate it) {
    boolean wish =
        it.stance() != Stance.OFFERS
            && it.use().frame() == StanceFrame.INFINITIVE
            && it.use().partOfSpeech() == PartOfSpeech.VERB
            && tokens.lexicon().is(CourseRole.PUBLIC, it.word())
            && !tokens.lexicon().is(CourseRole.OWN, it.word());
    return !wish
        || isOwnWish(it)
        || it.holder().filter(h -> isPerson(h) && !isOfOffice(it.cue(), h)).isEmpty();
  }

  /** Of somebody whom a register knows, or of {@code Mayor Bo Holm}, right before the verb. */
  private boolean isOfOffice(int verb, Range words) {
    boolean titled =
        IntStream.range(Math.max(0, words.from() - 1), words.to())
            .anyMatch(i -> OFFICES.contains(tokens.lower(i)));
    boolean known = titled || named(words).flatMap(Actor::wikidata).isPresent();
    return known && verb - words.to() < NEAR;
  }

  /** {@code said he wanted to}, {@code does not plan to}: the verb stands right behind who does. */
  private boolean isOwnWish(Candidate it) {
    boolean behind = it.holder().filter(h -> it.cue() - h.to() < NEAR).isPresent();
    boolean said = it.holder().filter(h -> isSaidBefore(h.from() - 1)).isPresent();
    return behind && it.form().modal().isEmpty() && (said || it.stance() == Stance.REJECTS);
  }

  private boolean isSaidBefore(int i) {
    int verb = tokens.lower(i).equals("that") ? i - 1 : i;
    return tokens.isFinite(verb) && tokens.lexicon().says(tokens.lemma(verb));
  }

  private boolean isPerson(Range words) {
    boolean pronoun =
        words.to() == words.from() + 1 && PERSONS.contains(tokens.lower(words.from()));
    return pronoun || named(words).filter(a -> !isBody(a)).isPresent();
  }

  /** One may endorse a candidate; who backs a country has not said in what. */
  private static boolean isState(Actor actor) {
    return actor.kind() == Actor.Kind.STATE;
  }

  private static boolean isBody(Actor actor) {
    return actor.kind() == Actor.Kind.STATE || actor.kind() == Actor.Kind.ORGANIZATION;
  }

  private Optional<Actor> named(Range words) {
    return statements.discourse().references().within(words.span(tokens)).stream()
        .findFirst()
        .map(Reference::denotes)
        .flatMap(statements.discourse().cast()::peek);
  }

  /** Not a pronoun, {@code the idea} that leaves open which, nor somebody's name alone. */
  private boolean isCourse(Candidate it) {
    boolean none =
        IntStream.range(it.course().from(), it.course().to())
                .anyMatch(i -> NONE.contains(tokens.lower(i)))
            || VOTES.contains(tokens.lower(it.course().to() - 1)); // campaigned for a no
    return !none && (isClause(it) || !earlier.isVote(it.course()) && isNominalCourse(it));
  }

  private boolean isNominalCourse(Candidate it) {
    Range course = it.course();
    int head = CourseHead.of(course, tokens);
    boolean whole = isWhole(course, head);
    boolean bare = whole && isBare(course, head);
    boolean somebody = whole && isSomebody(it, head) || isObject(course.from());
    boolean sum = tokens.lower(course.from()).equals("$");
    boolean number = whole && tokens.isNumber(head) && !sum; // demanded 20
    return !bare && !somebody && !number && !isNothing(head, it.stance());
  }

  /** Whether nothing but a time follows the head. */
  private boolean isWhole(Range course, int head) {
    return head == course.to() - 1 || tokens.isTime(head + 2) || tokens.isTime(head + 1);
  }

  /** {@code the plan}, {@code a new plan}, but {@code the pension plan}. */
  private boolean isBare(Range course, int head) {
    return PROPOSALS.contains(tokens.lemma(head))
        && IntStream.range(course.from(), head).noneMatch(tokens::isNoun);
  }

  private boolean isNothing(int head, Stance stance) {
    return WILLING.contains(tokens.lemma(head)) || isNoCourse(head) && !isClaimed(head, stance);
  }

  private boolean isClaimed(int head, Stance stance) {
    boolean wanted = stance == Stance.DEMANDS || stance == Stance.WITHDRAWS;
    return wanted && SOUGHT.contains(tokens.lemma(head));
  }

  /** In titles, too, where nouns have capitals. */
  private boolean isNoCourse(int head) {
    return NO_COURSES.contains(tokens.lemma(head))
        || NO_COURSES.contains(tokens.lower(head).replaceFirst("s$", ""));
  }

  /** {@code asked for troops}, {@code a team of twelve}: who is not there yet. */
  private static boolean isWanted(Candidate it) {
    return it.stance() == Stance.DEMANDS || it.stance() == Stance.OFFERS;
  }

  /** {@code that the envoy be expelled}: not the envoy is the course. */
  private boolean isClause(Candidate it) {
    boolean clause =
        it.use().frame() == StanceFrame.CLAUSE || it.use().frame() == StanceFrame.OBJECT_PARTICIPLE;
    return clause && !tokens.tag(it.course().from()).startsWith("PRP");
  }

  /** {@code them back to work}. */
  private boolean isObject(int first) {
    return tokens.tag(first).equals("PRP") && tokens.isAdverb(first + 1);
  }

  private boolean isSomebody(Candidate it, int head) {
    Optional<Actor> actor = tokens.isProper(head) ? named(it.course()) : Optional.empty();
    boolean praised = PRAISING.contains(it.word());
    boolean backed = it.stance() == Stance.SUPPORTS && !praised;
    boolean endorsed = backed && actor.filter(a -> !isState(a)).isPresent();
    boolean people = praised && tokens.lexicon().isPeople(tokens.lemma(head));
    return actor.isPresent() && !endorsed || people || tokens.tag(head).startsWith("PRP");
  }
}
