package org.demarche.annotate.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.demarche.annotate.LegalActions;
import org.demarche.annotate.ParserAction;
import org.demarche.annotate.ParserFeatures;
import org.demarche.annotate.ParserModel;
import org.demarche.annotate.ParserState;
import org.demarche.annotate.tags.TagClass;
import org.demarche.model.Tree;

/** Trains the parser on trees; the same trees give the same model. */
public final class ParserTrainer {
  private static final long SEED = 20250120L;

  /** Weights are kept in quarters; a byte then holds those up to 31. */
  private static final int SCALE = 4;

  /** Features of a single mistake would be most of the model, and do more harm than good. */
  private static final int LEAST_ERRORS = 3;

  /** How often the parser's own step is followed, that it may learn to live with its mistakes. */
  private static final double EXPLORATION = 0.9;

  private static final String ROOT = "root";

  private final int epochs;
  private final WeightTable weights;
  private final Random random = new Random(SEED);
  private List<String> relations = List.of();

  /** A tree to learn from, with tags such as the tagger would give. */
  public record Example(TreeSentence sentence, List<TagClass> tags) {}

  /**
   * A trainer.
   *
   * @param least what the mean of a weight has to come to, in quarters, to be kept
   */
  public ParserTrainer(int epochs, int least) {
    this.epochs = epochs;
    this.weights = new WeightTable(SCALE, least, LEAST_ERRORS);
  }

  /** A model for these trees; a trainer is used once. */
  public ParserModel train(List<Example> examples) {
    relations = relations(examples);
    List<Example> shuffled = new ArrayList<>(examples);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(shuffled, random);
      double exploration = epoch == 0 ? 0 : EXPLORATION;
      shuffled.forEach(example -> learn(example, exploration));
    }
    return new ParserModel(relations, weights.averaged());
  }

  /** All relations by their names, after that of the root. */
  private static List<String> relations(List<Example> examples) {
    TreeSet<String> names = new TreeSet<>();
    for (Example example : examples) {
      Tree tree = example.sentence().tree();
      for (int i = 0; i < tree.size(); i++) {
        names.add(tree.relation(i));
      }
    }
    names.remove(ROOT);
    List<String> relations = new ArrayList<>(List.of(ROOT));
    relations.addAll(names);
    return relations;
  }

  private void learn(Example example, double exploration) {
    ParserFeatures features =
        new ParserFeatures(example.sentence().words().forms(), example.tags());
    ParserState state = new ParserState(example.sentence().size());
    LegalActions actions = new LegalActions(relations.size());
    Oracle oracle = oracle(example.sentence().tree());
    int[] found = new int[ParserFeatures.COUNT];
    int[] scores = new int[ParserAction.count(relations.size())];
    while (!state.isFinal()) {
      features.at(state, found);
      weights.score(found, scores);
      int guess = WeightTable.best(scores, actions.in(state));
      int right = oracle.best(state, scores);
      weights.update(found, right, guess);
      state.take(random.nextDouble() < exploration ? guess : right);
    }
  }

  private Oracle oracle(Tree tree) {
    int[] heads = new int[tree.size() + 1];
    int[] names = new int[tree.size() + 1];
    for (int i = 0; i < tree.size(); i++) {
      heads[i + 1] = tree.head(i) + 1;
      names[i + 1] = relations.indexOf(tree.relation(i));
    }
    return new Oracle(heads, names);
  }
}
