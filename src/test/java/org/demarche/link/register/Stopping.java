package org.demarche.link.register;

import java.nio.file.Path;
import java.util.Random;

/** Ends a run at one of its steps, by asking or by a failure. */
final class Stopping implements Indexer.Progress {
  static final Stopping NEVER = new Stopping(Integer.MAX_VALUE);

  private int steps;

  /**
   * @param steps after which it ends; negative ones fail
   */
  Stopping(int steps) {
    this.steps = steps;
  }

  /** Stands for whatever may befall a process. */
  static final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  @Override
  public void read(long bytes) {
    if (steps < 0 && ++steps == 0) {
      throw new Failure();
    }
  }

  @Override
  public boolean isToEnd() {
    return steps > 0 && steps != Integer.MAX_VALUE && --steps == 0;
  }

  /** Begins runs again until one comes to its end; how often they were stopped. */
  static int run(Path dump, Path register, Random random, Indexer.Settings settings) {
    int stops = 0;
    while (true) {
      int step = 1 + random.nextInt(12);
      Stopping stopping = new Stopping(random.nextBoolean() ? step : -step);
      try {
        if (new Indexer(settings, stopping).run(dump, register).isPresent()) {
          return stops;
        }
      } catch (Failure e) {
        // the next run finds what this one left
      }
      stops++;
    }
  }
}
