package org.demarche.annotate;

import java.util.List;

/**
 * The features of a {@link ParserState}, as hashes: the words around the top of the stack and the
 * front of the buffer, what hangs on them already, and the marks between them (after Zhang and
 * Nivre 2011).
 *
 * <p>Letters in the comments: w word, t tag, r relation; s0, s1 … from the top of the stack, b0, b1
 * … from the front of the buffer.
 */
public final class ParserFeatures {
  /** How many features a state has. */
  public static final int COUNT = 123;

  private static final int ROOT = 0x524f4f54;
  private static final int OUTSIDE = 0x7fffffff;
  private static final int FAR = 10;
  private static final int MANY = 3;

  private final int[] word;
  private final int[] tag;
  private final int[] both;

  /** How many commas, dashes and quotation marks stand before each word. */
  private final int[] commas;

  private final int[] dashes;
  private final int[] quotes;
  private ParserState state;
  private int[] out;
  private int next;

  public ParserFeatures(List<String> texts, List<TagClass> tags) {
    int size = texts.size();
    word = new int[size + 2];
    tag = new int[size + 2];
    both = new int[size + 2];
    commas = new int[size + 2];
    dashes = new int[size + 2];
    quotes = new int[size + 2];
    fill(0, ROOT, ROOT);
    for (int i = 0; i < size; i++) {
      TagClass tagClass = tags.get(i);
      fill(
          i + 1,
          Hash.of(WordForm.lower(WordForm.of(texts.get(i)))),
          Hash.mix(Hash.of(tagClass.tag()), Hash.of(tagClass.pos().name())));
      count(i + 1, tagClass.tag());
    }
    fill(size + 1, OUTSIDE, OUTSIDE);
  }

  private void fill(int i, int wordHash, int tagHash) {
    word[i] = wordHash;
    tag[i] = tagHash;
    both[i] = Hash.mix(wordHash, tagHash);
  }

  private void count(int i, String mark) {
    commas[i + 1] = commas[i] + (mark.equals(",") ? 1 : 0);
    dashes[i + 1] = dashes[i] + (mark.equals(":") ? 1 : 0);
    quotes[i + 1] = quotes[i] + (mark.equals("``") || mark.equals("''") ? 1 : 0);
  }

  /** Writes the features of {@code now} into {@code features}, which is {@link #COUNT} long. */
  public void at(ParserState now, int[] features) {
    state = now;
    out = features;
    next = 0;
    int s0 = now.stack(0);
    int s1 = now.stack(1);
    int b0 = now.buffer(0);
    addPlaces(s0, s1, b0);
    addPairs(s0, b0);
    addPairs(s1, s0);
    addMorePairs(s0, s1, b0);
    addTriples(s0, s1, b0);
    addDependents(s0, s1, b0);
    addOneSide(s0, state.leftCount[s0], state.leftSet[s0]);
    addOneSide(s0, state.rightCount[s0], state.rightSet[s0]);
    addOneSide(s1, state.rightCount[s1], state.rightSet[s1]);
    addOneSide(b0, state.leftCount[b0], state.leftSet[b0]);
    addBetween(s0, b0);
    addBetween(s1, s0);
    add(quotes[b0] & 1, tag[s0], tag[b0]);
  }

  /** Each of s0 s1 s2 b0 b1 b2 with w, t and both, and s3 with w and t. */
  private void addPlaces(int s0, int s1, int b0) {
    addPlace(s0);
    addPlace(s1);
    addPlace(state.stack(2));
    addPlace(b0);
    addPlace(state.buffer(1));
    addPlace(state.buffer(2));
    add(word[state.stack(3)], 0, 0);
    add(tag[state.stack(3)], 0, 0);
  }

  private void addPlace(int i) {
    add(word[i], 0, 0);
    add(tag[i], 0, 0);
    add(both[i], 0, 0);
  }

  private void addPairs(int i, int j) {
    add(both[i], both[j], 0);
    add(both[i], word[j], 0);
    add(word[i], both[j], 0);
    add(both[i], tag[j], 0);
    add(tag[i], both[j], 0);
    add(word[i], word[j], 0);
    add(word[i], tag[j], 0);
    add(tag[i], word[j], 0);
    add(tag[i], tag[j], 0);
  }

  private void addMorePairs(int s0, int s1, int b0) {
    int b1 = state.buffer(1);
    add(tag[b0], tag[b1], 0);
    add(word[b0], tag[b1], 0);
    add(tag[b0], word[b1], 0);
    add(word[b0], word[b1], 0);
    add(tag[s0], tag[b1], 0);
    add(word[s0], word[b1], 0);
    add(tag[s1], tag[b0], 0);
    add(word[s1], tag[b0], 0);
    add(tag[s1], word[b0], 0);
    add(word[s1], word[b0], 0);
  }

  private void addTriples(int s0, int s1, int b0) {
    int s2 = state.stack(2);
    int b1 = state.buffer(1);
    int b2 = state.buffer(2);
    add(tag[s0], tag[b0], tag[b1]);
    add(word[s0], tag[b0], tag[b1]);
    add(tag[s0], word[b0], tag[b1]);
    add(tag[s0], Hash.mix(tag[b0], tag[b1]), tag[b2]);
    add(tag[b0], tag[b1], tag[b2]);
    add(tag[s1], tag[s0], tag[b0]);
    add(word[s1], tag[s0], tag[b0]);
    add(tag[s1], word[s0], tag[b0]);
    add(tag[s1], tag[s0], word[b0]);
    add(tag[s1], Hash.mix(tag[s0], tag[b0]), tag[b1]);
    add(tag[s2], tag[s1], tag[s0]);
    add(tag[s2], Hash.mix(tag[s1], tag[s0]), tag[b0]);
  }

  private void addDependents(int s0, int s1, int b0) {
    addDependent(s0, state.left1[s0], b0);
    addDependent(s0, state.right1[s0], b0);
    addDependent(s0, state.left2[s0], b0);
    addDependent(s0, state.right2[s0], b0);
    addDependent(s1, state.left1[s1], s0);
    addDependent(s1, state.right1[s1], s0);
    addDependent(s1, state.right2[s1], s0);
    addDependent(b0, state.left1[b0], s0);
    addDependent(b0, state.left2[b0], s0);
  }

  private void addDependent(int head, int dependent, int other) {
    int relation = state.relation(dependent);
    add(word[dependent], relation, 0);
    add(tag[dependent], relation, 0);
    add(relation, tag[head], tag[other]);
    add(tag[dependent], tag[head], tag[other]);
  }

  private void addOneSide(int i, int count, long relations) {
    int set = Hash.mix((int) relations, (int) (relations >>> 32));
    add(word[i], count, 0);
    add(tag[i], count, 0);
    add(word[i], set, 0);
    add(tag[i], set, 0);
  }

  /** How far apart two words are, and which marks stand between them. */
  private void addBetween(int i, int j) {
    int distance = Math.max(-1, Math.min(FAR, j - i));
    int marks =
        Math.min(MANY, commas[j] - commas[i]) * 100
            + Math.min(MANY, dashes[j] - dashes[i]) * 10
            + Math.min(MANY, quotes[j] - quotes[i]);
    add(distance, tag[i], tag[j]);
    add(distance, word[i], 0);
    add(distance, word[j], 0);
    add(marks, tag[i], tag[j]);
    add(marks, distance, 0);
  }

  private void add(int first, int second, int third) {
    out[next] = Hash.finish(Hash.mix(Hash.mix(Hash.mix(next + 1, first), second), third));
    next++;
  }
}
