package org.demarche.annotate.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.demarche.annotate.tags.TagClass;
import org.demarche.annotate.tags.TagDictionary;
import org.demarche.annotate.tags.TagFeatures;
import org.demarche.annotate.tags.TagModel;

/**
 * Trains averaged perceptrons on tagged sentences, each in an order of its own, and takes their
 * mean, which depends less on the order; the same sentences give the same model.
 */
public final class PerceptronTrainer {
  private static final long SEED = 20250120L;
  private static final int SCALE = 3;
  private static final int LEAST = 1;

  private final int runs;
  private final int epochs;
  private final List<TagClass> classes = new ArrayList<>();
  private final Map<TagClass, Integer> numbers = new HashMap<>();
  private final WeightTable weights = new WeightTable(SCALE, LEAST);
  private TagDictionary dictionary = new TagDictionary(Map.of());

  public PerceptronTrainer(int runs, int epochs) {
    this.runs = runs;
    this.epochs = epochs;
  }

  /** A model for these sentences; a trainer is used once. */
  public TagModel train(List<TaggedSentence> sentences) {
    numberClasses(sentences);
    dictionary = new DictionaryBuilder(numbers).build(sentences);
    List<TaggedSentence> shuffled = new ArrayList<>(sentences);
    Random random = new Random(SEED);
    for (int epoch = 0; epoch < runs * epochs; epoch++) {
      if (epoch % epochs == 0) {
        weights.restart();
      }
      Collections.shuffle(shuffled, random);
      shuffled.forEach(this::learn);
    }
    return new TagModel(classes, dictionary, weights.averaged());
  }

  private void numberClasses(List<TaggedSentence> sentences) {
    TreeSet<String> names = new TreeSet<>();
    sentences.forEach(sentence -> sentence.tags().forEach(tag -> names.add(tag.toString())));
    for (String name : names) {
      numbers.put(TagClass.parse(name), classes.size());
      classes.add(TagClass.parse(name));
    }
  }

  private void learn(TaggedSentence sentence) {
    TagFeatures features = new TagFeatures(sentence.forms(), dictionary);
    int[] found = new int[TagFeatures.COUNT];
    int[] scores = new int[classes.size()];
    int tag1 = -1;
    int tag2 = -2;
    for (int i = 0; i < features.size(); i++) {
      int tag = features.fixedTag(i);
      if (tag == TagDictionary.OPEN) {
        features.at(i, tag1, tag2, found);
        int gold = numbers.get(sentence.words().get(i).tag());
        weights.score(found, scores);
        tag = WeightTable.best(scores);
        weights.update(found, gold, tag);
      }
      tag2 = tag1;
      tag1 = tag;
    }
  }
}
