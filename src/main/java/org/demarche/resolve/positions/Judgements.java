package org.demarche.resolve.positions;

import java.util.Optional;
import org.demarche.lexicon.PartOfSpeech;
import org.demarche.lexicon.StanceFrame;
import org.demarche.lexicon.StanceLexicon;
import org.demarche.lexicon.StanceUse;
import org.demarche.syntax.SentenceView;

/** Reads the words that judge a course of action: {@code unlawful}, {@code a bad idea}. */
final class Judgements {
  /** So many words a judgement has before its noun. */
  private static final int LONGEST = 5;

  /** Stands for each adjective after {@code too}. */
  private static final String EXCESS = "too-much";

  private final SentenceView words;
  private final StanceLexicon lexicon;

  Judgements(SentenceView words) {
    this.words = words;
    this.lexicon = words.lexicon().stances();
  }

  /** The judgement of the word itself. */
  Optional<StanceUse> at(int i) {
    if (words.isAdjective(i) && words.lower(i - 1).equals("too")) {
      return lexicon.of(PartOfSpeech.ADJECTIVE, EXCESS).stream().findFirst();
    }
    PartOfSpeech part =
        words.isNoun(i) && !words.isProper(i) ? PartOfSpeech.NOUN : PartOfSpeech.ADJECTIVE;
    String word = part == PartOfSpeech.NOUN ? words.lemma(i) : words.lower(i);
    Optional<StanceUse> phrase = judging(part, words.lower(i - 1) + "-" + word); // a witch hunt
    Optional<StanceUse> found = phrase.isPresent() ? phrase : judging(part, word);
    boolean taken = part == PartOfSpeech.NOUN && words.tag(i).equals("NN"); // inadequate
    return taken ? found.or(() -> judging(PartOfSpeech.ADJECTIVE, word)) : found;
  }

  private Optional<StanceUse> judging(PartOfSpeech part, String word) {
    for (StanceUse use : lexicon.of(part, word)) {
      if (use.frame() == StanceFrame.SUBJECT) {
        return Optional.of(use);
      }
    }
    return Optional.empty();
  }

  /** Of the phrase that begins there: an adjective tells more than its noun. */
  Optional<StanceUse> of(int from) {
    for (int i = from; i < Math.min(words.size(), from + LONGEST) && isOfPhrase(i); i++) {
      Optional<StanceUse> found = at(i);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private boolean isOfPhrase(int i) {
    return words.isAdjective(i) || words.isNoun(i) || words.isAdverb(i) || words.isMark(i);
  }
}
