package org.demarche.extract.content;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Frame;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.VerbGroup;
import org.demarche.syntax.VerbGroups;

/**
 * A content whose end is looked for, with its cue and the clause around them.
 *
 * @param from the token where the content begins
 * @param frame as what the cue takes it
 */
record Scope(
    SentenceView words,
    VerbGroups groups,
    Openings openings,
    CuePlace place,
    int from,
    VerbGroup cue,
    Frame frame) {

  private static final Set<String> FIRST_AS = Set.of("as", "so");
  private static final Set<String> SUMMING_UP = WordClass.of("contents.summing-up");
  private static final Set<String> MEDIA = WordClass.of("manner.media");

  /** In tokens: {@code in a joint written statement}. */
  private static final int NEAR = 5;

  /** In tokens: from the start of a subject to its verb. */
  private static final int LONGEST_SPEAKER = 10;

  /** What may stand beside it. */
  Beside beside() {
    return new Beside(words);
  }

  /** A comma, also one within the mark that closes a quotation. */
  boolean isComma(int i) {
    return words.isComma(i) || closesAfterComma(i);
  }

  /** {@code ”} of {@code “a plan,”} before words outside of it. */
  boolean closesAfterComma(int i) {
    boolean closes = words.isMark(i) && words.level(i + 1) != words.level(i);
    return closes && words.isComma(i - 1) && words.level(i - 1) == words.level(i);
  }

  /** A comma or a dash. */
  boolean isBreak(int i) {
    return words.isComma(i) || words.isDash(i);
  }

  boolean isConjunction(int i) {
    return words.tag(i).equals("CC");
  }

  /** Whether what precedes is the subject alone: {@code that the issue, in his view, is old}. */
  boolean isSubject(int i) {
    boolean that = frame == Frame.CLAUSE && words.lower(from).equals("that");
    return that && groups.firstFinite(from, i).isEmpty();
  }

  /** {@code would you}. */
  boolean startsQuestion(int i) {
    return words.isModal(i) && words.isPersonal(i + 1);
  }

  boolean startsMainClause(int i) {
    return openings.startsMainClause(i);
  }

  /** An {@code as} of {@code as long as} and {@code so far as}. */
  boolean isOfDegree(int i) {
    boolean first = FIRST_AS.contains(words.lower(i)) && words.lower(i + 2).equals("as");
    return first || words.lower(i).equals("as") && FIRST_AS.contains(words.lower(i - 2));
  }

  /** A thing or an action, no clause. */
  boolean isPhrase() {
    return frame != Frame.CLAUSE;
  }

  /** Whether the content is a single clause: that of a hedge, or of an indirect question. */
  boolean hasOneClause() {
    return isQuestion() || isHedge();
  }

  boolean isHedge() {
    return Hedge.isHedge(words, cue);
  }

  /** Whether it holds no aside with another dash. */
  boolean isOnlyDash() {
    return IntStream.range(from, words.size()).filter(words::isLongDash).count() == 1;
  }

  /** {@code I mean}, {@code I know}, before a clause. */
  boolean startsHedge(int i) {
    return groups
        .startingAt(i + 1)
        .filter(verb -> Hedge.isHedge(words, verb) || words.lemma(verb.head()).equals("know"))
        .filter(verb -> words.lower(i).equals("i") && !openings.isPast(verb))
        .filter(verb -> startsMainClause(verb.end()))
        .isPresent();
  }

  boolean isQuestion() {
    boolean question = words.tag(from).startsWith("W") || words.lower(from).equals("whether");
    return question && !words.lower(from).equals("that");
  }

  /** A thing, with what it is said to be: no clause and no action. */
  boolean isThing() {
    return frame == Frame.OBJECT || frame == Frame.OBJECT_AS || frame == Frame.PREPOSITION;
  }

  /** {@code the latest blow}, {@code a new step}. */
  boolean sumsUp(int i) {
    if (!words.tag(i).equals("DT")) {
      return false;
    }
    boolean latest = words.lower(i + 1).equals("latest");
    int noun = i + 1;
    while (words.isAdjective(noun) && !SUMMING_UP.contains(words.lower(noun))) {
      noun++;
    }
    return latest || SUMMING_UP.contains(words.lemma(noun));
  }

  /** {@code in a statement}, after which no other thing comes. */
  boolean startsMedium(int i) {
    if (!words.lower(i).equals("in") && !words.lower(i).equals("during") || i <= from) {
      return false;
    }
    for (int k = i + 2; k < Math.min(i + NEAR + 1, words.size()); k++) {
      if (MEDIA.contains(words.lemma(k)) && words.isNoun(k)) {
        return words.tag(i + 1).equals("DT") && !words.isNoun(k + 1);
      }
    }
    return false;
  }

  /** {@code Wednesday} right after the thing, before a phrase or the end. */
  boolean isDay(int i) {
    boolean bare = words.isTime(i) && words.isNoun(i - 1) && i > from + 1;
    boolean ends =
        i + 1 >= words.size() || words.isPunctuation(i + 1) || words.isPreposition(i + 1);
    return bare && ends && !words.isNumber(i + 1) && openings.isPast(cue);
  }

  /** {@code with the union saying}. */
  boolean startsOtherSaying(int i) {
    int participle = openings.phraseEnd(i + 1);
    return words.lower(i).equals("with")
        && participle > i
        && words.tag(participle).equals("VBG")
        && words.lexicon().says(words.lemma(participle));
  }

  /** Whether the cue belongs to the noun before it: {@code members backing}, {@code who backed}. */
  boolean isModifier() {
    int before = words.beforeAdverbs(cue.start() - 1);
    boolean participle = cue.form() == VerbGroup.Form.PARTICIPLE;
    return participle ? words.isNoun(before) : words.lower(before).equals("who");
  }

  /** A finite verb of which no word of the content is the subject: all of it is one phrase. */
  boolean startsVerbOutside(int i) {
    return openings.phraseEnd(from) == i
        && groups.startingAt(i).filter(VerbGroup::finite).isPresent();
  }

  /** {@code others opposing}. */
  boolean startsParticiple(int i) {
    int participle = openings.phraseEnd(i);
    return participle > i && words.tag(participle).equals("VBG");
  }

  boolean startsPast(int i) {
    return groups.startingAt(i).filter(openings::isPast).isPresent();
  }

  /** A verb of saying, or a clause of saying. */
  boolean startsCue(int i) {
    return openings.isCueVerbLike(i, cue) || openings.startsCueClause(i);
  }

  /** Whether a quotation that opens within the content closes right before token {@code i}. */
  boolean closesBefore(int i) {
    return i > from + 1
        && words.isMark(i - 1)
        && words.level(i - 1) != words.level(i)
        && words.level(from) == words.level(i);
  }

  /** {@code on Friday} at the end, of something that was done. */
  boolean isDayOfCue(int i) {
    return words.lower(i).equals("on") && beside().isWhen(i) && i > from + 1 && wasDone();
  }

  /** {@code demanded}, {@code repeated her demand}. */
  private boolean wasDone() {
    boolean voiced = words.isNoun(cue.head()) && words.tag(cue.head() - 1).equals("PRP$");
    return voiced ? startsPast(cue.head() - 2) : openings.isPast(cue);
  }

  /** The pronoun that is the subject of the cue, with another verb that takes a clause. */
  boolean startsAgain(int i) {
    int subject = words.beforeAdverbs(cue.start() - 1);
    return words.isPersonal(i)
        && words.lower(i).equals(words.lower(subject))
        && openings.isCueVerbLike(i + 1, cue);
  }

  /** {@code which}, {@code many of whom}. */
  boolean startsRelative(int i) {
    return words.isRelative(i) || words.lower(i + 1).equals("of") && words.isRelative(i + 2);
  }

  /** What a conjunction joins to a clause outside: {@code and that …}, {@code , and they …}. */
  boolean startsAnew(int i, int from) {
    boolean apart = from > i + 1 || words.isPersonal(from) || words.isMark(i - 1);
    return words.lower(from).equals("that") || apart && startsMainClause(from);
  }

  /**
   * {@code said he had gone and called it …}: a verb with the form of the cue, where the first verb
   * of the content, if there is one, has another.
   */
  boolean startsSecondPredicate(int i) {
    return cue.finite() && openings.cueGroup(i).filter(this::isSecondPredicate).isPresent();
  }

  private boolean isSecondPredicate(VerbGroup second) {
    boolean predicate =
        second.finite() || openings.isPast(second) && openings.isPast(cue) || isPlural(second);
    return predicate
        && firstBefore(second)
            .map(first -> openings.isAlike(second, cue) && !openings.isAlike(first, cue))
            .orElse(true);
  }

  /** {@code describe} after {@code they call it a lie and}: no infinitive, for none is before. */
  private boolean isPlural(VerbGroup second) {
    boolean present = words.tag(cue.head()).equals("VBP") && cue.start() == cue.head();
    boolean plain = words.tag(second.head()).equals("VB") && second.start() == second.head();
    return present
        && plain
        && IntStream.range(from, second.start())
            .noneMatch(i -> words.tag(i).equals("TO") || words.isModal(i));
  }

  /** The first verb of the content, where it comes before that one. */
  private Optional<VerbGroup> firstBefore(VerbGroup second) {
    return groups.firstFinite(from, words.size()).filter(it -> it.start() < second.start());
  }

  /** A subject with a verb of judging in the tense of the cue, where the content has another. */
  boolean startsSecondSubject(int i) {
    return cue.finite()
        && verbOf(i)
            .filter(second -> words.lexicon().judges(second.lemma()))
            .filter(second -> firstBefore(second).isPresent())
            .filter(this::isSecondPredicate)
            .isPresent();
  }

  /** A subject with its verb in the tense of the cue. */
  boolean startsClauseAlike(int i) {
    return cue.finite()
        && verbOf(i)
            .filter(verb -> openings.isAlike(verb, cue))
            .filter(verb -> IntStream.range(i, verb.start()).noneMatch(this::isConjunction))
            .isPresent();
  }

  /** Whether the clause has the tense of the content and not that of the cue. */
  boolean isOfContent(int i) {
    return verbOf(i)
        .filter(verb -> openings.isPast(verb) && !openings.isPast(cue))
        .filter(verb -> firstBefore(verb).filter(it -> openings.isAlike(it, verb)).isPresent())
        .isPresent();
  }

  private Optional<VerbGroup> verbOf(int i) {
    return groups
        .firstFinite(i, Math.min(i + LONGEST_SPEAKER, words.size()))
        .filter(verb -> verb.start() > i && openings.plainBetween(i, verb.start()));
  }
}
