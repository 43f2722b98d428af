package org.demarche.annotate.training;

import java.util.List;
import java.util.Locale;
import org.demarche.annotate.tags.TagClass;
import org.demarche.annotate.tags.Tagger;

/** Counts how often a tagger agrees with a treebank. */
final class TaggerEvaluation {
  private final Tagger tagger;

  /** Shares of tokens whose universal part of speech, and whose Penn tag, is right. */
  record Score(int tokens, int rightPos, int rightTag) {
    @Override
    public String toString() {
      double all = Math.max(1, tokens);
      return String.format(
          Locale.ROOT,
          "%d tokens, UPOS %.2f, XPOS %.2f",
          tokens,
          100 * rightPos / all,
          100 * rightTag / all);
    }
  }

  TaggerEvaluation(Tagger tagger) {
    this.tagger = tagger;
  }

  Score of(List<TaggedSentence> sentences) {
    int tokens = 0;
    int rightPos = 0;
    int rightTag = 0;
    for (TaggedSentence sentence : sentences) {
      List<TagClass> found = tagger.tag(sentence.forms());
      List<TagClass> gold = sentence.tags();
      for (int i = 0; i < gold.size(); i++) {
        tokens++;
        rightPos += found.get(i).pos() == gold.get(i).pos() ? 1 : 0;
        rightTag += found.get(i).tag().equals(gold.get(i).tag()) ? 1 : 0;
      }
    }
    return new Score(tokens, rightPos, rightTag);
  }
}
