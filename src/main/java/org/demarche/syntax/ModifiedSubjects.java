package org.demarche.syntax;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.demarche.lexicon.PartOfSpeech;
import org.demarche.lexicon.WordClass;

/** Finds the head of a subject behind the infinitive or participle that belongs to it. */
final class ModifiedSubjects {
  private static final Set<String> JUDGING = WordClass.of("grammatical.judging-people");
  private static final Set<String> JOINTS = Set.of("of", "for");
  private static final Set<String> PLACED = Set.of("of", "in");
  private static final Set<String> SENDING = Set.of("from", "by", "among");

  private final SentenceView words;
  private final NounPhrases phrases;
  private final MainVerbs verbs;

  ModifiedSubjects(SentenceView words, NounPhrases phrases, MainVerbs verbs) {
    this.words = words;
    this.phrases = phrases;
    this.verbs = verbs;
  }

  /** Of the phrase right before a verb, the subject. */
  Range whole(Range phrase) {
    return outOfParticiple(outOfInfinitive(outOfPlace(phrase)));
  }

  /**
   * Of {@code Ann Moss was one of six members who opposed it}: Ann Moss.
   *
   * @param subject finds the subject of a verb
   */
  Range ofPredicate(Range predicate, Function<VerbGroup, Optional<Range>> subject) {
    boolean among = words.lower(predicate.from() - 1).equals("among");
    int from = among ? predicate.from() - 1 : predicate.from();
    return verbs
        .lastBefore(from, words.level(from))
        .filter(be -> be.end() == from && be.lemma().equals("be") && !be.negated())
        .filter(be -> !words.isModal(be.start()))
        .flatMap(subject)
        .filter(this::isSomebody)
        .orElse(predicate);
  }

  /** Whether the words name somebody, unlike {@code it} and {@code the problem}. */
  private boolean isSomebody(Range subject) {
    int head = phrases.baseEnd(subject.from()) - 1;
    boolean pronoun = words.isPersonal(head) && !words.lower(head).equals("it");
    return pronoun || words.isProper(head) || words.lexicon().isPeople(words.lemma(head));
  }

  /** Of {@code The parliament of Norland, Overland voted}: the parliament. */
  private Range outOfPlace(Range phrase) {
    int comma = phrase.from() - 1;
    boolean place = words.isComma(comma) && words.isProper(comma - 1) && isName(phrase);
    return place
        ? phrases.endingAt(comma - 1).filter(whole -> isPlaced(whole, comma)).orElse(phrase)
        : phrase;
  }

  private boolean isName(Range phrase) {
    return IntStream.range(phrase.from(), phrase.to()).allMatch(words::isProper);
  }

  /** {@code The parliament of Norland} at the start of a clause. */
  private boolean isPlaced(Range whole, int comma) {
    int place = phrases.baseStart(comma - 1);
    boolean opens = whole.from() == 0 || words.lower(whole.from() - 1).equals("that");
    return opens && place > whole.from() && PLACED.contains(words.lower(place - 1));
  }

  /** Of {@code accused Bo Holm of saying}: him, where the token is the preposition. */
  Optional<Range> ofJudged(int preposition) {
    Optional<Range> judged =
        JOINTS.contains(words.lower(preposition))
            ? phrases.endingAt(preposition - 1)
            : Optional.empty();
    return judged.filter(
        phrase ->
            verbs
                .lastBefore(phrase.from(), words.level(preposition))
                .filter(verb -> verb.end() == phrase.from() && !verb.passive())
                .filter(verb -> JUDGING.contains(verb.lemma()))
                .isPresent());
  }

  /** Of {@code protests from teachers opposing the plan}: the teachers. */
  Optional<Range> senders(int people) {
    int start = phrases.baseStart(people);
    boolean sent = SENDING.contains(words.lower(start - 1)) && words.isNoun(start - 2);
    boolean many =
        words.tag(people).equals("NNS")
            && !words.lexicon().stances().of(PartOfSpeech.NOUN, words.lemma(start - 2)).isEmpty();
    return sent && (many || words.lexicon().isPeople(words.lemma(people)))
        ? Optional.of(new Range(start, people + 1))
        : Optional.empty();
  }

  /** Of {@code Peru's bid to buy the mine}: the bid with what it is for. */
  private Range outOfInfinitive(Range phrase) {
    int verb = phrase.from() - 1;
    boolean infinitive = words.tag(verb).equals("VB") && words.tag(verb - 1).equals("TO");
    boolean noun = infinitive && words.isNoun(verb - 2);
    return noun && verbs.lastBefore(verb - 1, words.level(verb)).isEmpty()
        ? new Range(phrases.endingAt(verb - 2).orElse(phrase).from(), phrase.to())
        : phrase;
  }

  /** Of {@code Drivers backing the plan}: the drivers. */
  private Range outOfParticiple(Range phrase) {
    int participle = phrase.from() - 1;
    boolean reduced =
        words.tag(participle).equals("VBG")
            && words.isNoun(participle - 1)
            && verbs.lastBefore(participle, words.level(participle)).isEmpty();
    return reduced ? phrases.endingAt(participle - 1).orElse(phrase) : phrase;
  }
}
