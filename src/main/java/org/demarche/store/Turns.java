package org.demarche.store;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.dboe.base.file.FileException;
import org.demarche.model.InputException;

/** Lets those who write into a store do so one after the other, in the order in which they came. */
final class Turns {
  private final ReentrantLock turn = new ReentrantLock(true);

  /**
   * Does something when it is its turn.
   *
   * @throws InputException where the disk does not take it
   */
  <T> T take(Supplier<T> work) {
    turn.lock();
    try {
      return work.get();
    } catch (FileException | RuntimeIOException | InternalError e) {
      throw new InputException(
          "cannot-write: the store could not be written, perhaps the disk is full ("
              + e.getMessage()
              + "); what was stored before stays: make room, then run the same command again",
          e);
    } finally {
      turn.unlock();
    }
  }
}
