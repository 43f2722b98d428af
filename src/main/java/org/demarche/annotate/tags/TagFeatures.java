package org.demarche.annotate.tags;

import java.util.List;
import java.util.Locale;
import org.demarche.annotate.perceptron.Hash;

/**
 * The features of each word of one sentence, as hashes.
 *
 * <p>What does not depend on the tags before a word is computed once; the arrays have two places of
 * padding on either side.
 */
public final class TagFeatures {
  /** How many features a word has. */
  public static final int COUNT = 33;

  private static final int PAD = 2;
  private static final int OUTSIDE = 0x7fffffff;

  private final int size;
  private final int[] word;
  private final int[] lower;
  private final int[] suffix2;
  private final int[] suffix3;
  private final int[] suffix4;
  private final int[] prefix1;
  private final int[] prefix3;
  private final int[] shape;
  private final int[] ambiguity;
  private final int[] fixed;
  private int next;

  public TagFeatures(List<String> texts, TagDictionary dictionary) {
    size = texts.size();
    int length = size + 2 * PAD;
    word = new int[length];
    lower = new int[length];
    suffix2 = new int[length];
    suffix3 = new int[length];
    suffix4 = new int[length];
    prefix1 = new int[length];
    prefix3 = new int[length];
    shape = new int[length];
    ambiguity = new int[length];
    fixed = new int[length];
    boolean shouting = isAllCapitals(texts);
    for (int i = 0; i < length; i++) {
      if (i < PAD || i >= size + PAD) {
        pad(i);
      } else {
        fill(i, texts.get(i - PAD), shouting, dictionary);
      }
    }
  }

  public int size() {
    return size;
  }

  /** The tag that the dictionary prescribes, or {@link TagDictionary#OPEN}. */
  public int fixedTag(int index) {
    return fixed[index + PAD];
  }

  /**
   * Writes the features of a word.
   *
   * @param tag1 the tag of the word before
   * @param tag2 the tag of the word before that
   * @param out at least {@link #COUNT} long
   */
  public void at(int index, int tag1, int tag2, int[] out) {
    int i = index + PAD;
    int tags = Hash.mix(tag1 + 1, tag2 + 1);
    next = 0;
    add(out, word[i], 0);
    add(out, lower[i], 0);
    add(out, suffix2[i], 0);
    add(out, suffix3[i], 0);
    add(out, suffix4[i], 0);
    add(out, prefix1[i], 0);
    add(out, prefix3[i], 0);
    add(out, shape[i], index == 0 ? 1 : 0);
    add(out, lower[i - 1], 0);
    add(out, lower[i - 2], 0);
    add(out, lower[i + 1], 0);
    add(out, lower[i + 2], 0);
    add(out, tag1, 0);
    add(out, tags, 0);
    add(out, tag1, lower[i]);
    add(out, tags, lower[i]);
    add(out, tag1, lower[i + 1]);
    add(out, lower[i - 1], lower[i]);
    add(out, lower[i], lower[i + 1]);
    add(out, suffix3[i - 1], 0);
    add(out, suffix3[i + 1], 0);
    add(out, Hash.mix(shape[i - 1], shape[i]), shape[i + 1]);
    add(out, ambiguity[i], 0);
    add(out, ambiguity[i + 1], 0);
    add(out, ambiguity[i + 2], 0);
    add(out, ambiguity[i], tag1);
    add(out, ambiguity[i + 1], tag1);
    add(out, ambiguity[i], ambiguity[i + 1]);
    add(out, ambiguity[i + 1], ambiguity[i + 2]);
    add(out, Hash.mix(ambiguity[i], ambiguity[i + 1]), tag1);
    add(out, suffix3[i], tag1);
    add(out, ambiguity[i - 1], ambiguity[i]);
    add(out, shape[i], suffix3[i]);
  }

  private void add(int[] out, int first, int second) {
    out[next] = Hash.finish(Hash.mix(Hash.mix(next + 1, first), second));
    next++;
  }

  private void pad(int i) {
    for (int[] column : List.of(word, lower, suffix2, suffix3, suffix4, prefix1, prefix3, shape)) {
      column[i] = OUTSIDE;
    }
    ambiguity[i] = OUTSIDE;
    fixed[i] = TagDictionary.OPEN;
  }

  private void fill(int i, String text, boolean shouting, TagDictionary dictionary) {
    String form = WordForm.of(text);
    String small = WordForm.lower(form);
    if (shouting) {
      form = small;
    }
    int end = small.length();
    word[i] = Hash.of(form);
    lower[i] = Hash.of(small);
    suffix2[i] = Hash.of(small, Math.max(0, end - 2), end);
    suffix3[i] = Hash.of(small, Math.max(0, end - 3), end);
    suffix4[i] = Hash.of(small, Math.max(0, end - 4), end);
    prefix1[i] = Hash.of(small, 0, Math.min(1, end));
    prefix3[i] = Hash.of(small, 0, Math.min(3, end));
    shape[i] = Hash.of(shape(form));
    TagDictionary.Entry entry = dictionary.lookUp(small);
    ambiguity[i] = entry.ambiguity();
    fixed[i] = entry.fixedTag();
  }

  /** Capital letters become X, small ones x, digits 0; runs are shortened to two. */
  private static String shape(String form) {
    StringBuilder shape = new StringBuilder();
    for (int i = 0; i < form.length(); i++) {
      char kind = kind(form.charAt(i));
      int length = shape.length();
      boolean run =
          length > 1 && shape.charAt(length - 1) == kind && shape.charAt(length - 2) == kind;
      if (!run) {
        shape.append(kind);
      }
    }
    return shape.toString();
  }

  private static char kind(char c) {
    if (Character.isUpperCase(c)) {
      return 'X';
    }
    if (Character.isLetter(c)) {
      return 'x';
    }
    return c;
  }

  /** A headline in capitals says nothing about names; it is read as if written small. */
  private static boolean isAllCapitals(List<String> texts) {
    return texts.stream().allMatch(text -> text.equals(text.toUpperCase(Locale.ROOT)))
        && texts.stream().filter(text -> text.length() > 1 && isLetters(text)).count() > 2;
  }

  private static boolean isLetters(String text) {
    return text.chars().allMatch(Character::isLetter);
  }
}
