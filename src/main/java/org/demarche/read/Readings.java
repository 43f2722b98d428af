package org.demarche.read;

import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/** The readings of one input, drawn one by one; holds the input open until it is closed. */
interface Readings extends Iterator<Reading>, AutoCloseable {

  @Override
  default void close() throws IOException {}

  static Readings of(Reading... readings) {
    return of(Arrays.asList(readings));
  }

  static Readings of(List<Reading> readings) {
    Iterator<Reading> iterator = readings.iterator();
    return new Readings() {
      @Override
      public boolean hasNext() {
        return iterator.hasNext();
      }

      @Override
      public Reading next() {
        return iterator.next();
      }
    };
  }
}
