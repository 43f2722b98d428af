package org.demarche.annotate;

import java.util.Arrays;
import org.demarche.annotate.perceptron.ScoreTable;
import org.demarche.annotate.perceptron.Scorer;

/**
 * Chooses the steps of one sentence's parse.
 *
 * <p>What the stack alone speaks for is added up again only for a new top or a new dependent to its
 * right: what lies under a word cannot change before the word has left. What the buffer alone
 * speaks for is added up once for each first word. Less than half of the features is left to be
 * looked up at every step.
 */
final class StepScorer {
  private final ParserFeatures features;
  private final Scorer scorer;
  private final int[] stackFeatures = new int[ParserFeatures.STACK_COUNT];
  private final int[] bufferFeatures = new int[ParserFeatures.BUFFER_COUNT];
  private final int[] bothFeatures = new int[ParserFeatures.BOTH_COUNT];

  /** By word: the scores of the stack when it was the top, and its dependents to the right then. */
  private final long[][] stackScores;

  private final int[] stackRights;

  /** The scores of the buffer that begins with this word. */
  private final long[] bufferScores;

  private int bufferWord;
  private final long[] scores;

  /** For a sentence of so many words. */
  StepScorer(ScoreTable table, ParserFeatures features, int size) {
    this.features = features;
    scorer = new Scorer(table, ParserFeatures.COUNT);
    stackScores = new long[size + 1][];
    stackRights = new int[size + 1];
    bufferScores = new long[table.width()];
    scores = new long[table.width()];
  }

  /** The best of some steps from a state whose stack has a word; of equals the first. */
  int best(ParserState state, int[] among) {
    long[] ofStack = ofStack(state);
    long[] ofBuffer = ofBuffer(state);
    for (int i = 0; i < scores.length; i++) {
      scores[i] = ofStack[i] + ofBuffer[i];
    }
    features.ofBoth(state, bothFeatures);
    scorer.add(bothFeatures, scores);
    return Scorer.best(scores, among);
  }

  private long[] ofStack(ParserState state) {
    int top = state.stack(0);
    if (stackScores[top] == null || stackRights[top] != state.rightCount[top]) {
      features.ofStack(state, stackFeatures);
      stackScores[top] = scorer.sums(stackFeatures);
      stackRights[top] = state.rightCount[top];
    }
    return stackScores[top];
  }

  private long[] ofBuffer(ParserState state) {
    if (bufferWord != state.buffer(0)) {
      bufferWord = state.buffer(0);
      features.ofBuffer(state, bufferFeatures);
      Arrays.fill(bufferScores, 0);
      scorer.add(bufferFeatures, bufferScores);
    }
    return bufferScores;
  }
}
