package org.demarche.annotate;

import java.util.stream.IntStream;

/** The steps that a parser may take, by how far it has come. */
public final class LegalActions {
  private static final int[] SHIFT = {ParserAction.SHIFT};
  private static final int[] FINISH = {ParserAction.FINISH};

  private final int[] rights;
  private final int[] shiftAndLefts;
  private final int[] all;

  /** The steps of a parser with so many relations. */
  public LegalActions(int relations) {
    rights =
        relations == 1 ? FINISH : IntStream.range(1, relations).map(ParserAction::right).toArray();
    shiftAndLefts =
        IntStream.concat(
                IntStream.of(ParserAction.SHIFT),
                IntStream.range(1, relations).map(ParserAction::left))
            .toArray();
    all =
        IntStream.range(0, ParserAction.count(relations))
            .filter(action -> action == ParserAction.SHIFT || ParserAction.relation(action) > 0)
            .toArray();
  }

  /**
   * The numbers of the steps that may be taken, ascending, at least one; to be read only. An arc
   * has the root's relation only when the sentence is finished.
   */
  public int[] in(ParserState state) {
    if (!state.mayShift()) {
      return state.mayGoRight() ? rights : FINISH;
    }
    if (!state.mayGoLeft()) {
      return SHIFT;
    }
    return state.mayGoRight() ? all : shiftAndLefts;
  }
}
