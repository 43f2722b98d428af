package org.demarche.read.drafts;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The articles of a file, drawn one by one; holds the file open until it is closed. */
@FunctionalInterface
public interface Drafts extends AutoCloseable {
  /**
   * The next article; empty at the end.
   *
   * @throws DraftException where one cannot be read; the next may be asked for
   * @throws IOException where the file breaks off; nothing more can be drawn
   */
  Optional<Draft> next() throws IOException, DraftException;

  @Override
  default void close() throws IOException {}

  static Drafts of(List<Draft> drafts) {
    Iterator<Draft> rest = drafts.iterator();
    return () -> rest.hasNext() ? Optional.of(rest.next()) : Optional.empty();
  }
}
