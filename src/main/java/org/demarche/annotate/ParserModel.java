package org.demarche.annotate;

import java.util.List;

/** What the parser has learned, read-only: weights for or against each {@link ParserAction}. */
public final class ParserModel {
  /** How many relations the sets of a {@link ParserState} hold. */
  public static final int MOST_RELATIONS = 64;

  private final List<String> relations;
  private final FeatureWeights weights;
  private final LegalActions actions;
  private final ScoreTable table;

  /**
   * A model.
   *
   * @param relations their names, in the order of their numbers
   */
  public ParserModel(List<String> relations, FeatureWeights weights) {
    if (relations.size() > MOST_RELATIONS) {
      throw new IllegalArgumentException("too many relations: " + relations.size());
    }
    this.relations = List.copyOf(relations);
    this.weights = weights;
    actions = new LegalActions(relations.size());
    table = new ScoreTable(weights, ParserAction.count(relations.size()));
  }

  public List<String> relations() {
    return relations;
  }

  FeatureWeights weights() {
    return weights;
  }

  LegalActions actions() {
    return actions;
  }

  ScoreTable table() {
    return table;
  }
}
