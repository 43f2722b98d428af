package org.demarche.annotate.training;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.demarche.annotate.tags.TagModel;
import org.demarche.annotate.tags.Tagger;

/** Makes taggers from treebanks and from sentences of our own. */
final class TaggerTraining {
  private static final int RUNS = 4;
  private static final int EPOCHS = 10;
  private static final int OWN_COPIES = 3;

  private TaggerTraining() {}

  /**
   * A model from treebanks and from sentences of news that a teacher has tagged.
   *
   * @param words a sentence a line, a blank between words
   * @param tags Penn tags, likewise
   */
  static TagModel taught(List<TaggedSentence> treebanks, List<String> words, List<String> tags)
      throws IOException {
    Tagger base = new Tagger(model(treebanks));
    List<TaggedSentence> sentences = new ArrayList<>(treebanks);
    sentences.addAll(
        CurlyMarks.inEverySecond(new TaughtSentences(treebanks, base).of(words, tags)));
    return model(sentences);
  }

  static TagModel model(List<TaggedSentence> treebanks) throws IOException {
    List<TaggedSentence> sentences = new ArrayList<>(treebanks);
    OwnSentences.read().forEach(own -> sentences.addAll(Collections.nCopies(OWN_COPIES, own)));
    return new PerceptronTrainer(RUNS, EPOCHS).train(sentences);
  }
}
