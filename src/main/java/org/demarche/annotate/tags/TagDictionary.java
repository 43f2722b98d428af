package org.demarche.annotate.tags;

import java.util.HashMap;
import java.util.Map;

/**
 * What training has seen of frequent words, in lower case: the set of tags a word had (its
 * <i>ambiguity class</i>, a number) and, for a word that had practically one, that tag.
 */
public final class TagDictionary {
  /** The ambiguity class of a word that training has not seen often enough. */
  public static final int UNKNOWN = 0;

  /** Instead of a tag: the model has to decide. */
  public static final int OPEN = -1;

  private final Map<String, Entry> entries;

  /** Ambiguity class and fixed tag of one word. */
  public record Entry(int ambiguity, int fixedTag) {}

  private static final Entry NONE = new Entry(UNKNOWN, OPEN);

  public TagDictionary(Map<String, Entry> entries) {
    this.entries = new HashMap<>(entries);
  }

  public Entry lookUp(String lower) {
    return entries.getOrDefault(lower, NONE);
  }

  public Map<String, Entry> entries() {
    return entries;
  }
}
