package org.demarche.watch;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.model.Problem;
import org.demarche.read.Reading;

/** Takes articles into a store. Several threads may ask. */
public interface Loader {

  /**
   * What came of some articles.
   *
   * @param acknowledged the ids of those that the store has now, on the disk
   * @param loaded how many were written
   * @param unchanged how many it had
   * @param problems of the others
   * @param whole whether all of them were looked at
   */
  record Loaded(
      Set<String> acknowledged, int loaded, int unchanged, List<Problem> problems, boolean whole) {
    public Loaded {
      acknowledged = Set.copyOf(acknowledged);
      problems = List.copyOf(problems);
    }
  }

  /**
   * Takes articles in, and returns once that lasts.
   *
   * @throws org.demarche.model.InputException where nothing can be loaded now
   */
  Loaded load(Stream<Reading> readings);

  /**
   * Does what is done with all articles together, where it is time.
   *
   * @param busy whether more may come at once
   */
  void settle(boolean busy);
}
