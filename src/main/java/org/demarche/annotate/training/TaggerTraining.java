package org.demarche.annotate.training;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.demarche.annotate.tags.TagModel;
import org.demarche.annotate.tags.Tagger;
import org.demarche.annotate.training.ParserTrainer.Example;

/** Makes taggers from the words of trees and from sentences of our own. */
final class TaggerTraining {
  private static final int EPOCHS = 8;
  private static final int OWN_COPIES = 3;
  private static final int FOLDS = 5;

  /** Neighbours that stay in one fold, since they speak of the same things. */
  private static final int BLOCK = 50;

  private TaggerTraining() {}

  static TagModel model(List<TreeSentence> trees) throws IOException {
    List<TaggedSentence> sentences = new ArrayList<>();
    trees.forEach(tree -> sentences.add(tree.words()));
    OwnSentences.read().forEach(own -> sentences.addAll(Collections.nCopies(OWN_COPIES, own)));
    return new PerceptronTrainer(EPOCHS).train(sentences);
  }

  /** Each sentence with the tags of a tagger that has not seen it: what a parser has to expect. */
  static List<Example> jackknifed(List<TreeSentence> trees) throws IOException {
    List<Tagger> taggers = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      taggers.add(new Tagger(model(without(fold, trees))));
    }
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < trees.size(); i++) {
      TreeSentence tree = trees.get(i);
      examples.add(new Example(tree, taggers.get(fold(i)).tag(tree.words().forms())));
    }
    return examples;
  }

  private static List<TreeSentence> without(int fold, List<TreeSentence> trees) {
    List<TreeSentence> rest = new ArrayList<>();
    for (int i = 0; i < trees.size(); i++) {
      if (fold(i) != fold) {
        rest.add(trees.get(i));
      }
    }
    return rest;
  }

  private static int fold(int index) {
    return index / BLOCK % FOLDS;
  }
}
