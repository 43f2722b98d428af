package org.demarche.annotate.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.demarche.annotate.ParserAction;
import org.demarche.annotate.ParserState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OracleTest {
  private static final int RELATION = 1;

  /** Heads count from 1; steps are s(hift), l(eft), r(ight). */
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # The tree comes out, from left to right and from right to left.
          2 0 2,     '',   2 0 2
          2 3 0,     '',   2 3 0
          0 1 2,     '',   0 1 2
          0 1 1,     '',   0 1 1
          # A head between two dependents, one of which is a head itself.
          3 1 0 5 3, '',   3 1 0 5 3
          # After a mistake all other arcs are still found.
          2 0 2,     'ss', 0 1 2
          0 1 1 3,   'sl', 2 0 2 3
          # Crossing arcs: as many as fit.
          3 4 0 3,   '',   3 3 0 3
          """)
  void leadsToTheTree(String tree, String mistakes, String expected) {
    int[] heads = heads(tree);
    int[] relations = new int[heads.length];
    Arrays.fill(relations, RELATION);
    ParserState state = new ParserState(heads.length - 1);
    int[] scores = new int[ParserAction.count(2)];
    mistakes.chars().forEach(step -> state.take(action(step)));
    Oracle oracle = new Oracle(heads, relations);
    while (!state.isFinal()) {
      state.take(oracle.best(state, scores));
    }
    StringBuilder found = new StringBuilder();
    for (int word = 1; word < heads.length; word++) {
      found.append(word == 1 ? "" : " ").append(state.head(word));
    }
    assertEquals(expected, found.toString());
  }

  private static int action(int step) {
    return switch (step) {
      case 's' -> ParserAction.SHIFT;
      case 'l' -> ParserAction.left(RELATION);
      default -> ParserAction.right(RELATION);
    };
  }

  private static int[] heads(String tree) {
    return Arrays.stream(("0 " + tree).split(" ")).mapToInt(Integer::parseInt).toArray();
  }
}
