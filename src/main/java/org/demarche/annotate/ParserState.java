package org.demarche.annotate;

import java.util.Arrays;

/**
 * How far a parse has come: stack, buffer and the arcs so far (arc-hybrid, Kuhlmann and others
 * 2011).
 *
 * <p>Words are numbered from 1; {@link #ROOT} lies at the bottom of the stack, and gets its one
 * dependent last. {@link #none} stands for a word that is not there.
 */
public final class ParserState {
  /** The head of the sentence's root. */
  public static final int ROOT = 0;

  private static final int NO_RELATION = -1;

  private final int size;
  private final int[] stack;
  private int depth;
  private int buffer = 1;
  private final int[] heads;
  private final int[] relations;

  /** By word: the outermost dependent on either side, and the one before that. */
  final int[] left1;

  final int[] left2;
  final int[] right1;
  final int[] right2;

  /** By word: the number of dependents on either side, and the set of their relations. */
  final int[] leftCount;

  final int[] rightCount;
  final long[] leftSet;
  final long[] rightSet;

  public ParserState(int size) {
    this.size = size;
    stack = new int[size + 1];
    depth = 1;
    heads = new int[size + 2];
    relations = filled(NO_RELATION);
    left1 = filled(none());
    left2 = filled(none());
    right1 = filled(none());
    right2 = filled(none());
    leftCount = new int[size + 2];
    rightCount = new int[size + 2];
    leftSet = new long[size + 2];
    rightSet = new long[size + 2];
  }

  private int[] filled(int value) {
    int[] column = new int[size + 2];
    Arrays.fill(column, value);
    return column;
  }

  public int size() {
    return size;
  }

  public int none() {
    return size + 1;
  }

  public boolean isFinal() {
    return depth == 1 && buffer > size;
  }

  public int depth() {
    return depth;
  }

  /** The word at {@code place} on the stack, 0 being the top. */
  public int stack(int place) {
    return place < depth ? stack[depth - 1 - place] : none();
  }

  /** The word at {@code place} in the buffer, 0 being the first. */
  public int buffer(int place) {
    return Math.min(buffer + place, none());
  }

  public int head(int word) {
    return heads[word];
  }

  public int relation(int word) {
    return relations[word];
  }

  public boolean mayShift() {
    return buffer <= size;
  }

  public boolean mayGoLeft() {
    return buffer <= size && depth > 1;
  }

  public boolean mayGoRight() {
    return depth > 2;
  }

  /** Takes a step that may be taken. */
  public void take(int action) {
    if (action == ParserAction.SHIFT) {
      stack[depth++] = buffer++;
    } else {
      int relation = ParserAction.relation(action);
      int dependent = stack[--depth];
      if (ParserAction.isLeft(action)) {
        attachLeft(dependent, buffer, relation);
      } else {
        attachRight(dependent, stack[depth - 1], relation);
      }
    }
  }

  private void attachLeft(int dependent, int head, int relation) {
    attach(dependent, head, relation);
    left2[head] = left1[head];
    left1[head] = dependent;
    leftCount[head]++;
    leftSet[head] |= 1L << relation;
  }

  private void attachRight(int dependent, int head, int relation) {
    attach(dependent, head, relation);
    right2[head] = right1[head];
    right1[head] = dependent;
    rightCount[head]++;
    rightSet[head] |= 1L << relation;
  }

  private void attach(int dependent, int head, int relation) {
    heads[dependent] = head;
    relations[dependent] = relation;
  }
}
