package org.demarche.annotate;

import java.util.List;

/**
 * A linear model over hashed features, read-only.
 *
 * <p>Each feature speaks for or against some of the classes, by some weight. All arithmetic is on
 * integers, so the result is the same on every machine.
 */
public final class TagModel {
  private final List<TagClass> classes;
  private final TagDictionary dictionary;
  private final FeatureWeights weights;
  private final ScoreTable table;

  public TagModel(List<TagClass> classes, TagDictionary dictionary, FeatureWeights weights) {
    this.classes = List.copyOf(classes);
    this.dictionary = dictionary;
    this.weights = weights;
    table = new ScoreTable(weights, classes.size());
  }

  public List<TagClass> classes() {
    return classes;
  }

  public TagDictionary dictionary() {
    return dictionary;
  }

  FeatureWeights weights() {
    return weights;
  }

  ScoreTable table() {
    return table;
  }
}
