package org.demarche.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Function;
import org.demarche.store.GraphStore;
import org.demarche.store.StoreInUseException;

/** Opens stores for commands; each closes what it was given. */
interface Stores {
  /** Opens one, and makes it where it is not there yet. */
  GraphStore open(Path folder);

  /** Opens one that has to be there. */
  GraphStore openExisting(Path folder);

  /**
   * Those of this computer. One process at a time can have a store open; another one, such as a
   * question that somebody else asks, is waited for.
   *
   * @param longest how long
   */
  static Stores waiting(Duration longest) {
    return new Waiting(longest);
  }

  /** One that is open already, whatever folder is named. */
  static Stores of(GraphStore opened) {
    return new Stores() {
      @Override
      public GraphStore open(Path folder) {
        return opened.shared();
      }

      @Override
      public GraphStore openExisting(Path folder) {
        return opened.shared();
      }
    };
  }

  /** Tries again until a store is free. */
  record Waiting(Duration longest) implements Stores {
    private static final long PAUSE_MILLIS = 50;

    @Override
    public GraphStore open(Path folder) {
      return retrying(GraphStore::open, folder);
    }

    @Override
    public GraphStore openExisting(Path folder) {
      return retrying(GraphStore::openExisting, folder);
    }

    private GraphStore retrying(Function<Path, GraphStore> opening, Path folder) {
      long deadline = System.nanoTime() + longest.toNanos();
      while (true) {
        try {
          return opening.apply(folder);
        } catch (StoreInUseException e) {
          if (System.nanoTime() > deadline) {
            throw e;
          }
        }
        try {
          Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          deadline = System.nanoTime() - 1;
        }
      }
    }
  }
}
