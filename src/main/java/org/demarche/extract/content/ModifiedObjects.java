package org.demarche.extract.content;

import org.demarche.syntax.NounPhrases;
import org.demarche.syntax.SentenceView;

/**
 * Recognizes objects that open with a verb or an adverb: {@code long-standing rules}, {@code
 * proposed cuts}, {@code jointly owned buses}, {@code closing the bridge}.
 */
final class ModifiedObjects {
  private final SentenceView words;
  private final NounPhrases phrases;

  ModifiedObjects(SentenceView words, NounPhrases phrases) {
    this.words = words;
    this.phrases = phrases;
  }

  /** Whether modifiers stand at token {@code i}, a participle among them, and their noun next. */
  boolean at(int i) {
    int noun = i;
    boolean participle = false;
    boolean action = words.tag(i).equals("VBG") && !words.isNoun(i + 1);
    while (isModifier(noun)) {
      participle |= isParticiple(noun);
      noun++;
    }
    return participle
        && !action
        && words.isNoun(noun)
        && !words.isProper(noun)
        && phrases.baseEnd(noun) > 0;
  }

  private boolean isModifier(int i) {
    boolean hyphen = words.lower(i).equals("-");
    return isParticiple(i) || hyphen || words.isAdverb(i) || words.isAdjective(i);
  }

  private boolean isParticiple(int i) {
    return words.tag(i).equals("VBN") || words.tag(i).equals("VBG");
  }

  /** {@code closing the bridge}: an action, and not {@code saying that}. */
  boolean isDone(int i) {
    boolean according = words.lower(i).equals("according");
    return words.tag(i).equals("VBG") && !according && !words.lexicon().says(words.lemma(i));
  }
}
