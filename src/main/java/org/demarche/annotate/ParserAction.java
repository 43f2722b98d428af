package org.demarche.annotate;

/**
 * The steps of a parser, with their relations, as numbers: {@link #SHIFT}, then for each relation
 * the step that gives it to an arc to the left and the one for an arc to the right.
 */
public final class ParserAction {
  /** Puts the first word of the buffer on the stack. */
  public static final int SHIFT = 0;

  /** The number of the relation that the root of the sentence has. */
  public static final int ROOT_RELATION = 0;

  /** Gives the root its one dependent; nothing else may then be done. */
  public static final int FINISH = right(ROOT_RELATION);

  private ParserAction() {}

  /** The first word of the buffer becomes the head of the top of the stack, which leaves it. */
  public static int left(int relation) {
    return 1 + 2 * relation;
  }

  /** The second word on the stack becomes the head of the top, which leaves it. */
  public static int right(int relation) {
    return 2 + 2 * relation;
  }

  public static boolean isLeft(int action) {
    return action % 2 == 1;
  }

  public static int relation(int action) {
    return (action - 1) / 2;
  }

  public static int count(int relations) {
    return 1 + 2 * relations;
  }
}
