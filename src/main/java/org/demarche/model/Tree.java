package org.demarche.model;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The dependency tree of a sentence (Universal Dependencies, version 2): for each token the token
 * that it depends on, and how. It is projective and has one root.
 */
public final class Tree {
  /** The head of the root. */
  public static final int NONE = -1;

  private final int[] heads;
  private final List<String> relations;

  /**
   * A tree as it was decided.
   *
   * @param heads the index of each token's head, {@link #NONE} for the root
   * @param relations {@code nsubj}, {@code acl:relcl} …, one for each token
   */
  public Tree(int[] heads, List<String> relations) {
    if (heads.length != relations.size()) {
      throw new IllegalArgumentException(heads.length + " heads, " + relations.size() + " names");
    }
    this.heads = heads.clone();
    this.relations = List.copyOf(relations);
  }

  public int size() {
    return heads.length;
  }

  /** The index of the token that {@code token} depends on, or {@link #NONE}. */
  public int head(int token) {
    return heads[token];
  }

  /** The full name of the relation of {@code token} to its head: {@code nsubj:pass}. */
  public String relation(int token) {
    return relations.get(token);
  }

  /** The tokens that depend on {@code token} itself, in order. */
  public IntStream dependents(int token) {
    return IntStream.range(0, heads.length).filter(i -> heads[i] == token);
  }

  /** The first token of all that depends on {@code token}, itself included. */
  public int first(int token) {
    int first = token;
    while (first > 0 && isOver(token, first - 1)) {
      first--;
    }
    return first;
  }

  /** The last token of all that depends on {@code token}, itself included. */
  public int last(int token) {
    int last = token;
    while (last + 1 < heads.length && isOver(token, last + 1)) {
      last++;
    }
    return last;
  }

  /** Whether {@code token} depends on {@code head}, directly or through others. */
  private boolean isOver(int head, int token) {
    int i = token;
    while (i != head && i != NONE) {
      i = heads[i];
    }
    return i == head;
  }

  /** Whether that relation is {@code universal} or a subtype of it. */
  public boolean is(int token, String universal) {
    return universal(relations.get(token)).equals(universal);
  }

  /** {@code nsubj} for {@code nsubj:pass}. */
  public static String universal(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Tree tree
        && Arrays.equals(heads, tree.heads)
        && relations.equals(tree.relations);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(heads) + relations.hashCode();
  }

  /** {@code 1:nsubj -1:root 1:obj}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < heads.length; i++) {
      text.append(i == 0 ? "" : " ").append(heads[i]).append(':').append(relations.get(i));
    }
    return text.toString();
  }
}
