package org.demarche.spark;

import java.io.Serializable;
import java.util.Comparator;

/**
 * Where in the input an article stands, so that of two with one id the first counts. However a file
 * is cut, the order is the same.
 *
 * @param file its place among all files by their paths
 * @param offset where the slice begins: a byte, or the row of a table
 * @param number in the slice, from 0
 */
record Place(int file, long offset, int number) implements Comparable<Place>, Serializable {
  private static final Comparator<Place> ORDER =
      Comparator.comparingInt(Place::file)
          .thenComparingLong(Place::offset)
          .thenComparingInt(Place::number);

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }
}
