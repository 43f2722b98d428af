package org.demarche.annotate;

import java.util.List;
import org.demarche.annotate.perceptron.Hash;
import org.demarche.annotate.tags.TagClass;
import org.demarche.annotate.tags.WordForm;

/**
 * The features of a {@link ParserState}, as hashes: the words around the top of the stack and the
 * front of the buffer, what hangs on them already, and the marks between them (after Zhang and
 * Nivre 2011).
 *
 * <p>s0, s1 … are the words from the top of the stack, b0, b1 … those from the front of the buffer.
 * The number of a template goes into the hashes of its features, and a model knows them by it; they
 * come in an order of their own, by what they depend on.
 */
public final class ParserFeatures {
  /** How many of the features the stack alone decides, and the buffer alone, and both together. */
  static final int STACK_COUNT = 58;

  static final int BUFFER_COUNT = 14;
  static final int BOTH_COUNT = 51;

  /** How many features a state has. */
  public static final int COUNT = STACK_COUNT + BUFFER_COUNT + BOTH_COUNT;

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

  /** Writes all features of {@code now} into {@code features}, which is {@link #COUNT} long. */
  public void at(ParserState now, int[] features) {
    begin(now, features);
    addStack();
    addBuffer();
    addBoth();
  }

  /** Writes the {@link #STACK_COUNT} features that the buffer has no part in. */
  void ofStack(ParserState now, int[] features) {
    begin(now, features);
    addStack();
  }

  /** Writes the {@link #BUFFER_COUNT} features that its first word alone decides. */
  void ofBuffer(ParserState now, int[] features) {
    begin(now, features);
    addBuffer();
  }

  /** Writes the {@link #BOTH_COUNT} other features. */
  void ofBoth(ParserState now, int[] features) {
    begin(now, features);
    addBoth();
  }

  private void begin(ParserState now, int[] features) {
    state = now;
    out = features;
    next = 0;
  }

  private void addStack() {
    int s0 = state.stack(0);
    int s1 = state.stack(1);
    int s2 = state.stack(2);
    int s3 = state.stack(3);
    addPlace(1, s0);
    addPlace(4, s1);
    addPlace(7, s2);
    add(19, word[s3], 0, 0);
    add(20, tag[s3], 0, 0);
    addPair(30, s1, s0);
    add(59, tag[s2], tag[s1], tag[s0]);
    addDependent(61, state.left1[s0]);
    addDependent(65, state.right1[s0]);
    addDependent(69, state.left2[s0]);
    addDependent(73, state.right2[s0]);
    addDependent(77, state.left1[s1]);
    addDependent(81, state.right1[s1]);
    addDependent(85, state.right2[s1]);
    addArc(79, s1, state.left1[s1], s0);
    addArc(83, s1, state.right1[s1], s0);
    addArc(87, s1, state.right2[s1], s0);
    addOneSide(97, s0, state.leftCount[s0], state.leftSet[s0]);
    addOneSide(101, s0, state.rightCount[s0], state.rightSet[s0]);
    addOneSide(105, s1, state.rightCount[s1], state.rightSet[s1]);
    addBetween(118, s1, s0);
  }

  private void addBuffer() {
    int b0 = state.buffer(0);
    int b1 = state.buffer(1);
    int b2 = state.buffer(2);
    addPlace(10, b0);
    addPlace(13, b1);
    addPlace(16, b2);
    add(39, tag[b0], tag[b1], 0);
    add(40, word[b0], tag[b1], 0);
    add(41, tag[b0], word[b1], 0);
    add(42, word[b0], word[b1], 0);
    add(53, tag[b0], tag[b1], tag[b2]);
  }

  private void addBoth() {
    int s0 = state.stack(0);
    int b0 = state.buffer(0);
    addPair(21, s0, b0);
    addMorePairs(s0, state.stack(1), b0);
    addTriples(s0, state.stack(1), b0);
    addArc(63, s0, state.left1[s0], b0);
    addArc(67, s0, state.right1[s0], b0);
    addArc(71, s0, state.left2[s0], b0);
    addArc(75, s0, state.right2[s0], b0);
    addDependent(89, state.left1[b0]);
    addDependent(93, state.left2[b0]);
    addArc(91, b0, state.left1[b0], s0);
    addArc(95, b0, state.left2[b0], s0);
    addOneSide(109, b0, state.leftCount[b0], state.leftSet[b0]);
    addBetween(113, s0, b0);
    add(123, quotes[b0] & 1, tag[s0], tag[b0]);
  }

  private void addPlace(int template, int i) {
    add(template, word[i], 0, 0);
    add(template + 1, tag[i], 0, 0);
    add(template + 2, both[i], 0, 0);
  }

  private void addPair(int template, int i, int j) {
    add(template, both[i], both[j], 0);
    add(template + 1, both[i], word[j], 0);
    add(template + 2, word[i], both[j], 0);
    add(template + 3, both[i], tag[j], 0);
    add(template + 4, tag[i], both[j], 0);
    add(template + 5, word[i], word[j], 0);
    add(template + 6, word[i], tag[j], 0);
    add(template + 7, tag[i], word[j], 0);
    add(template + 8, tag[i], tag[j], 0);
  }

  private void addMorePairs(int s0, int s1, int b0) {
    int b1 = state.buffer(1);
    add(43, tag[s0], tag[b1], 0);
    add(44, word[s0], word[b1], 0);
    add(45, tag[s1], tag[b0], 0);
    add(46, word[s1], tag[b0], 0);
    add(47, tag[s1], word[b0], 0);
    add(48, word[s1], word[b0], 0);
  }

  private void addTriples(int s0, int s1, int b0) {
    int s2 = state.stack(2);
    int b1 = state.buffer(1);
    int b2 = state.buffer(2);
    add(49, tag[s0], tag[b0], tag[b1]);
    add(50, word[s0], tag[b0], tag[b1]);
    add(51, tag[s0], word[b0], tag[b1]);
    add(52, tag[s0], Hash.mix(tag[b0], tag[b1]), tag[b2]);
    add(54, tag[s1], tag[s0], tag[b0]);
    add(55, word[s1], tag[s0], tag[b0]);
    add(56, tag[s1], word[s0], tag[b0]);
    add(57, tag[s1], tag[s0], word[b0]);
    add(58, tag[s1], Hash.mix(tag[s0], tag[b0]), tag[b1]);
    add(60, tag[s2], Hash.mix(tag[s1], tag[s0]), tag[b0]);
  }

  /** A dependent and how it hangs on its head. */
  private void addDependent(int template, int dependent) {
    int relation = state.relation(dependent);
    add(template, word[dependent], relation, 0);
    add(template + 1, tag[dependent], relation, 0);
  }

  /** Such an arc beside the word with which the head may be joined. */
  private void addArc(int template, int head, int dependent, int other) {
    add(template, state.relation(dependent), tag[head], tag[other]);
    add(template + 1, tag[dependent], tag[head], tag[other]);
  }

  private void addOneSide(int template, int i, int count, long relations) {
    int set = Hash.mix((int) relations, (int) (relations >>> 32));
    add(template, word[i], count, 0);
    add(template + 1, tag[i], count, 0);
    add(template + 2, word[i], set, 0);
    add(template + 3, tag[i], set, 0);
  }

  /** How far apart two words are, and which marks stand between them. */
  private void addBetween(int template, int i, int j) {
    int distance = Math.max(-1, Math.min(FAR, j - i));
    int marks =
        Math.min(MANY, commas[j] - commas[i]) * 100
            + Math.min(MANY, dashes[j] - dashes[i]) * 10
            + Math.min(MANY, quotes[j] - quotes[i]);
    add(template, distance, tag[i], tag[j]);
    add(template + 1, distance, word[i], 0);
    add(template + 2, distance, word[j], 0);
    add(template + 3, marks, tag[i], tag[j]);
    add(template + 4, marks, distance, 0);
  }

  private void add(int template, int first, int second, int third) {
    out[next++] = Hash.finish(Hash.mix(Hash.mix(Hash.mix(template, first), second), third));
  }
}
