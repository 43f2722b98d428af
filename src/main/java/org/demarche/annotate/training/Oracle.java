package org.demarche.annotate.training;

import org.demarche.annotate.ParserAction;
import org.demarche.annotate.ParserState;

/**
 * Tells which steps lose the fewest arcs of the right tree, from any state, also from one that the
 * parser has come to by mistake (Goldberg and Nivre 2013, "Training deterministic parsers with
 * non-deterministic oracles").
 */
final class Oracle {
  private static final int FORBIDDEN = Integer.MAX_VALUE;

  private final int[] heads;
  private final int[] relations;
  private int shift;
  private int left;
  private int right;

  /**
   * For one tree.
   *
   * @param heads by word, counted from 1; {@link ParserState#ROOT} for the root
   * @param relations by word, as the numbers that the parser's actions have
   */
  Oracle(int[] heads, int[] relations) {
    this.heads = heads;
    this.relations = relations;
  }

  /** The step with the best score among those that lose the fewest arcs. */
  int best(ParserState state, int[] scores) {
    weigh(state);
    int least = Math.min(shift, Math.min(left, right));
    if (least == FORBIDDEN) {
      return ParserAction.FINISH;
    }
    int top = state.stack(0);
    int best = -1;
    best = shift == least ? ParserAction.SHIFT : best;
    best = left == least ? better(best, named(top, 0, scores), scores) : best;
    return right == least ? better(best, named(top, 1, scores), scores) : best;
  }

  /** An arc with the name it has in the tree; the root's name is never right for a wrong arc. */
  private int named(int word, int toTheRight, int[] scores) {
    if (relations[word] != ParserAction.ROOT_RELATION) {
      return ParserAction.left(relations[word]) + toTheRight;
    }
    int best = -1;
    for (int i = ParserAction.left(1) + toTheRight; i < scores.length; i += 2) {
      best = better(best, i, scores);
    }
    return best;
  }

  private static int better(int best, int action, int[] scores) {
    return best < 0 || scores[action] > scores[best] ? action : best;
  }

  /** Counts the arcs that each step would make impossible. */
  private void weigh(ParserState state) {
    int top = state.stack(0);
    int under = state.stack(1);
    int first = state.buffer(0);
    int waiting = dependentsInBuffer(state, top);
    boolean headInBuffer = heads[top] >= first;
    shift = state.mayShift() ? lostByShift(state, first) : FORBIDDEN;
    left =
        state.mayGoLeft()
            ? waiting + lost(heads[top] == under || headInBuffer && heads[top] != first)
            : FORBIDDEN;
    right = state.mayGoRight() ? waiting + lost(headInBuffer) : FORBIDDEN;
  }

  private static int lost(boolean arc) {
    return arc ? 1 : 0;
  }

  private int dependentsInBuffer(ParserState state, int head) {
    int count = 0;
    for (int word = state.buffer(0); word <= state.size(); word++) {
      count += lost(heads[word] == head);
    }
    return count;
  }

  /** All between {@code first} and the words on the stack, but that the top may be its head. */
  private int lostByShift(ParserState state, int first) {
    int count = 0;
    for (int place = 0; place < state.depth(); place++) {
      int word = state.stack(place);
      count += lost(word != ParserState.ROOT && heads[word] == first);
      count += lost(place > 0 && heads[first] == word);
    }
    return count;
  }
}
