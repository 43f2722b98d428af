package org.demarche.spark;

import java.io.Serializable;
import java.util.Comparator;

/**
 * What the output is sorted by.
 *
 * @param id of the article; empty for what is none
 */
record Key(String id, Place place) implements Comparable<Key>, Serializable {
  private static final Comparator<Key> ORDER =
      Comparator.comparing(Key::id).thenComparing(Key::place);

  @Override
  public int compareTo(Key other) {
    return ORDER.compare(this, other);
  }
}
