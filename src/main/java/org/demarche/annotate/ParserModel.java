package org.demarche.annotate;

import java.util.List;
import org.demarche.annotate.perceptron.FeatureWeights;

/**
 * What the parser has learned, read-only.
 *
 * @param relations their names, in the order of their numbers
 * @param weights for or against each {@link ParserAction}
 */
public record ParserModel(List<String> relations, FeatureWeights weights) {
  /** How many relations there may be, so that their {@link ParserAction}s fit a table. */
  public static final int MOST_RELATIONS = 63;

  public ParserModel {
    relations = List.copyOf(relations);
    if (relations.size() > MOST_RELATIONS) {
      throw new IllegalArgumentException("too many relations: " + relations.size());
    }
  }
}
