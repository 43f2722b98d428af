package org.demarche.annotate.perceptron;

/** A 32-bit hash that is the same on every machine; features are known by it alone. */
public final class Hash {
  private Hash() {}

  public static int of(CharSequence text, int start, int end) {
    int hash = 0x811c9dc5;
    for (int i = start; i < end; i++) {
      hash = (hash ^ text.charAt(i)) * 0x01000193;
    }
    return finish(hash);
  }

  public static int of(CharSequence text) {
    return of(text, 0, text.length());
  }

  public static int mix(int hash, int value) {
    int mixed = (hash ^ value) * 0x5bd1e995;
    return mixed ^ (mixed >>> 15);
  }

  /** Never 0, which marks an empty place in a table. */
  public static int finish(int hash) {
    int h = hash;
    h = (h ^ (h >>> 16)) * 0x85ebca6b;
    h = (h ^ (h >>> 13)) * 0xc2b2ae35;
    h ^= h >>> 16;
    return h == 0 ? 1 : h;
  }
}
