package org.demarche.annotate.training;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.demarche.annotate.tags.TagModel;

/** Makes taggers from treebanks and from sentences of our own. */
final class TaggerTraining {
  private static final int EPOCHS = 8;
  private static final int OWN_COPIES = 3;

  private TaggerTraining() {}

  static TagModel model(List<TaggedSentence> treebanks) throws IOException {
    List<TaggedSentence> sentences = new ArrayList<>(treebanks);
    OwnSentences.read().forEach(own -> sentences.addAll(Collections.nCopies(OWN_COPIES, own)));
    return new PerceptronTrainer(EPOCHS).train(sentences);
  }
}
