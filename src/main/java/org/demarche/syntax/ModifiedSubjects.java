package org.demarche.syntax;

import java.util.Optional;
import java.util.Set;
import org.demarche.lexicon.PartOfSpeech;
import org.demarche.lexicon.WordClass;

/** Finds the head of a subject behind the infinitive or participle that belongs to it. */
final class ModifiedSubjects {
  private static final Set<String> JUDGING = WordClass.of("grammatical.judging-people");
  private static final Set<String> JOINTS = Set.of("of", "for");
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
    return outOfParticiple(outOfInfinitive(phrase));
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
