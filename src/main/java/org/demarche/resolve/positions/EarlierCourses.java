package org.demarche.resolve.positions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.lexicon.PartOfSpeech;
import org.demarche.lexicon.StanceFrame;
import org.demarche.lexicon.StanceLexicon;
import org.demarche.lexicon.StanceUse;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Stance;
import org.demarche.resolve.demands.ActionWords;
import org.demarche.resolve.demands.CourseHead;
import org.demarche.syntax.ArticlePhrases;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Range;

/**
 * Finds the course of action that {@code it} or {@code the proposal} means: the nearest affair that
 * was named before.
 */
final class EarlierCourses {
  private static final Set<String> PROPOSALS = WordClass.of("demands.proposals");
  private static final Set<String> ASKING = WordClass.of("demands.asking-nouns");
  private static final Set<String> AYES = WordClass.of("stances.ayes");
  private static final Set<String> NOES = WordClass.of("stances.noes");
  private static final Set<String> DECISIONS = WordClass.of("stances.decisions");
  private static final Set<String> AGREEMENTS = WordClass.of("stances.agreements");
  private static final Set<String> TURNING = WordClass.of("courses.turning");
  private static final Set<String> ENACTMENTS = WordClass.of("demands.enactments");
  private static final Set<String> ONES = Set.of("a", "an");
  private static final Set<String> ONE = Set.of("it", "this", "that", "one");
  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

  /** What follows a proposal that is told: {@code the idea that …}. */
  private static final Set<String> TELLING = Set.of("that", "to", "of");

  /** So many sentences back. */
  private static final int REACH = 2;

  /** So many sentences back something is named by which it is called later. */
  private static final int FARTHER = 5;

  private final ArticleView tokens;
  private final ArticlePhrases phrases;
  private final ActionWords actions;
  private final Affairs affairs;
  private final NamedBefore named;
  private final StanceLexicon lexicon;

  /** The last course that somebody wants in each sentence, by its index. */
  private final Map<Integer, Range> wanted = new HashMap<>();

  /** The last thing in each sentence on which somebody takes a stance. */
  private final Map<Integer, Range> things = new HashMap<>();

  EarlierCourses(ArticleView tokens, ArticlePhrases phrases) {
    this.tokens = tokens;
    this.lexicon = tokens.lexicon().stances();
    this.phrases = phrases;
    this.actions = new ActionWords(tokens, phrases);
    this.affairs = new Affairs(tokens, phrases, actions);
    this.named = new NamedBefore(tokens);
  }

  private boolean pointsBack(Range course) {
    int from = course.from();
    boolean alone = course.to() == from + 1;
    return alone && (ONE.contains(tokens.lower(from)) || isThem(from))
        || isBareProposal(course)
        || isVote(course);
  }

  /** {@code in favour}, {@code yes}: on what was named before. */
  boolean isVote(Range course) {
    int last = course.to() - 1;
    boolean in = course.from() == last || tokens.lower(course.from()).equals("in");
    String word = tokens.lower(last);
    return in && last - course.from() < 2 && (AYES.contains(word) || NOES.contains(word));
  }

  private boolean isThem(int i) {
    return tokens.lower(i).equals("them");
  }

  /** {@code the idea}, {@code this proposal}. */
  private boolean isBareProposal(Range course) {
    int head = CourseHead.of(course, tokens);
    boolean last = head == course.to() - 1 && !TELLING.contains(tokens.lower(course.to()));
    return last && (isOwnedRequest(head, course) || isPointing(head, course));
  }

  /** {@code the farmers' demand}. */
  private boolean isOwnedRequest(int head, Range course) {
    return tokens.tag(head - 1).equals("POS")
        && ASKING.contains(tokens.lemma(head))
        && !tokens.lower(course.to()).equals("for");
  }

  private boolean isPointing(int head, Range course) {
    boolean such = tokens.lower(course.from()).equals("such");
    boolean points = isApposed(course) || such || DEFINITE.contains(tokens.lower(course.from()));
    return points
        && head == course.from() + (such && tokens.tag(head - 1).equals("DT") ? 2 : 1)
        && isProposal(tokens.lemma(head));
  }

  /** {@code a demand} in {@code wants a ban, a demand backed by}. */
  private boolean isApposed(Range course) {
    return ONES.contains(tokens.lower(course.from())) && tokens.isComma(course.from() - 1);
  }

  private static boolean isProposal(String lemma) {
    return PROPOSALS.contains(lemma) || DECISIONS.contains(lemma);
  }

  /**
   * The words of the course that is meant; empty where the words say it themselves, or none was
   * named shortly before.
   */
  Optional<Range> of(Range course) {
    if (!pointsBack(course)) {
      return Optional.empty();
    }
    if (DECISIONS.contains(tokens.lemma(course.to() - 1))) {
      return deed(course).or(() -> named.decided(course)); // for no law that was decided against
    }
    return beside(course).or(() -> before(course));
  }

  /**
   * What somebody wants in the same sentence: {@code wants a ban, a demand backed by}, {@code
   * offered to sell it; they rejected the proposal}.
   */
  private Optional<Range> beside(Range course) {
    boolean proposal = isBareProposal(course) && PROPOSALS.contains(lemmaOf(course));
    return Optional.ofNullable(wanted.get(tokens.sentence(course.from())))
        .filter(
            it ->
                isApposed(course)
                    ? it.to() == course.from() - 1
                    : proposal && it.to() <= course.from());
  }

  private Optional<Range> before(Range course) {
    boolean told = tokens.lower(course.from()).equals("that") && course.to() == course.from() + 1;
    Optional<Range> affair =
        told ? Optional.empty() : affairs.before(course, isBareProposal(course)); // agreed to that
    int start = tokens.sentenceStart(course.from());
    if (isThem(course.from()) || affair.filter(it -> it.from() >= start).isPresent()) {
      return enacted(affair).or(() -> affair);
    }
    Optional<Range> wanted =
        isNamedBefore(course) ? Optional.empty() : wanted(start, isAsking(course));
    return wanted
        .or(() -> named.demanded(course))
        .or(() -> affair.map(it -> named.demanded(it).orElse(it)))
        .or(() -> deed(course))
        .filter(it -> !isAgreement(course.to() - 1) || agrees(it));
  }

  /** Of the fur in {@code a law banning fur, but it failed}: the ban. */
  private Optional<Range> enacted(Optional<Range> affair) {
    return affair.flatMap(
        thing ->
            Optional.ofNullable(wanted.get(tokens.sentence(thing.from())))
                .filter(it -> it.from() < thing.from() && thing.to() <= it.to())
                .filter(it -> ENACTMENTS.contains(tokens.lemma(it.from() - 1))));
  }

  private String lemmaOf(Range course) {
    return tokens.lemma(course.to() - 1);
  }

  /** The thing that {@code it} means, and no deed; empty where none was named shortly before. */
  Optional<Range> thing(Range it) {
    return affairs.before(it, isBareProposal(it));
  }

  /** {@code the deal} is none on the budget that was spoken of before. */
  private boolean agrees(Range earlier) {
    return IntStream.range(earlier.from(), earlier.to()).anyMatch(this::isAgreement);
  }

  private boolean isAgreement(int i) {
    return AGREEMENTS.contains(tokens.lemma(i));
  }

  /** {@code the deal} after {@code a deal}. */
  private boolean isNamedBefore(Range course) {
    int head = course.to() - 1;
    int sentence = tokens.sentence(head);
    return isBareProposal(course)
        && IntStream.iterate(
                course.from() - 1,
                i -> i > 0 && sentence - tokens.sentence(i) <= FARTHER,
                i -> i - 1)
            .anyMatch(i -> tokens.lemma(i).equals(tokens.lemma(head)));
  }

  /** What somebody wanted, or would do, in the sentence that ends where this one begins. */
  private Optional<Range> wanted(int start, boolean asked) {
    return start == 0
        ? Optional.empty()
        : Optional.ofNullable(wanted.get(tokens.sentence(start - 1)))
            .filter(it -> IntStream.range(it.to(), start).noneMatch(this::isOther))
            .filter(it -> !hasOtherThing(it))
            .filter(it -> asked || !isUndoing(it));
  }

  /** {@code the request}: to do it, and not what it would be done to. */
  private boolean isAsking(Range course) {
    return ASKING.contains(tokens.lemma(course.to() - 1));
  }

  /** {@code attacked a bill and threatened to leave}: {@code it} may be the bill. */
  private boolean hasOtherThing(Range wanted) {
    Range thing = things.get(tokens.sentence(wanted.from()));
    return thing != null && (thing.to() <= wanted.from() || wanted.to() <= thing.from());
  }

  /** {@code asked them to freeze the law}: {@code it} may be the law as well. */
  private boolean isUndoing(Range wanted) {
    return TURNING.contains(tokens.lemma(wanted.from()))
        && IntStream.range(wanted.from() + 1, wanted.to()).anyMatch(affairs::is);
  }

  /** {@code threatened to leave if they approved the deal}: {@code it} is the deal. */
  private boolean isOther(int i) {
    return affairs.is(i) || tokens.isNoun(i) && isProposal(tokens.lemma(i));
  }

  /** Whether somebody was told to want it, or to do so. */
  boolean isWanted(Range course) {
    return course.equals(wanted.get(tokens.sentence(course.from())));
  }

  /** Takes in what somebody wants or would do; in the order of the text. */
  void note(Candidate it) {
    named.note(it);
    if (it.use().frame() == StanceFrame.DEED || !isTold(it)) {
      return;
    }
    int sentence = tokens.sentence(it.course().from());
    boolean thing = !it.verbal() && affairs.is(CourseHead.of(it.course(), tokens));
    if (thing || it.stance().polarity() < 0) {
      things.put(sentence, it.course());
    }
    if (it.stance().polarity() > 0) {
      wanted.put(sentence, it.course());
    }
  }

  /** Not by a pronoun, nor somebody. */
  private boolean isTold(Candidate it) {
    int head = CourseHead.of(it.course(), tokens);
    boolean somebody = tokens.isProper(head) || tokens.lexicon().isPeople(tokens.lemma(head));
    return !tokens.isPersonal(it.course().from())
        && !pointsBack(it.course())
        && (it.verbal() || !somebody);
  }

  /** What was done before: {@code The council closed the pool. It was a mistake}. */
  private Optional<Range> deed(Range course) {
    int sentence = tokens.sentence(course.from());
    int start = tokens.sentenceStart(course.from());
    return IntStream.iterate(
            start - 1, i -> i > 0 && sentence - tokens.sentence(i) <= REACH, i -> i - 1)
        .filter(this::isDeed)
        .mapToObj(verb -> actions.from(verb, tokens.sentenceEnd(verb)))
        .filter(deed -> deed.to() > deed.from() + 1)
        .findFirst();
  }

  private boolean isDeed(int i) {
    List<StanceUse> uses = lexicon.of(PartOfSpeech.VERB, tokens.lemma(i));
    return tokens.isFinite(i)
        && uses.stream().anyMatch(use -> use.frame() == StanceFrame.DEED)
        && uses.stream().noneMatch(use -> use.stance() == Stance.OFFERS); // promised to leave
  }
}
