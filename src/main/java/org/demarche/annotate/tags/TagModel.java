package org.demarche.annotate.tags;

import java.util.List;
import org.demarche.annotate.perceptron.FeatureWeights;

/**
 * What the tagger has learned, read-only.
 *
 * @param classes in the order of their numbers
 * @param dictionary of frequent words
 * @param weights for or against each class
 */
public record TagModel(List<TagClass> classes, TagDictionary dictionary, FeatureWeights weights) {

  public TagModel {
    classes = List.copyOf(classes);
  }
}
