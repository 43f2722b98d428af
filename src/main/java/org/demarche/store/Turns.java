package org.demarche.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.dboe.base.file.FileException;
import org.demarche.model.InputException;

/**
 * Lets those who write into a store do so one after the other, in the order in which they came, and
 * takes down what is changed while a copy of the store is made.
 */
final class Turns {
  /** How much may be taken down, in quads; who brings more waits until the copy is made. */
  private static final long MOST = 200_000;

  private final ReentrantLock turn = new ReentrantLock(true);
  private final Condition copied = turn.newCondition();
  private final ReentrantLock copying = new ReentrantLock(true);
  private Optional<List<Change<?>>> missed = Optional.empty();
  private long weight;

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

  /** Whether somebody writes now. */
  boolean isTaken() {
    return turn.isLocked();
  }

  /** Does what makes a copy of the store, for which there is one place; others write meanwhile. */
  void copy(Runnable work) {
    copying.lock();
    try {
      work.run();
    } finally {
      copying.unlock();
    }
  }

  /** Waits, in one's turn, while no more can be taken down; others have theirs meanwhile. */
  void awaitRoom() {
    while (missed.isPresent() && weight >= MOST) {
      copied.awaitUninterruptibly();
    }
  }

  /** Waits, in one's turn, while a copy is made that would miss what follows. */
  void awaitCopy() {
    while (missed.isPresent()) {
      copied.awaitUninterruptibly();
    }
  }

  /** Takes down, in one's turn, what was changed. */
  void note(Change<?> change, long quads) {
    missed.ifPresent(it -> it.add(change));
    weight += quads;
  }

  /** Begins, in one's turn, to take down. */
  void begin() {
    missed = Optional.of(new ArrayList<>());
    weight = 0;
  }

  /**
   * What was changed since then, or since this was asked the last time; in one's turn.
   *
   * @throws IllegalStateException where the copy is of no use any more
   */
  List<Change<?>> missed() {
    List<Change<?>> changes =
        missed.orElseThrow(
            () -> new IllegalStateException("a change failed while the store was packed"));
    missed = Optional.of(new ArrayList<>());
    weight = 0;
    copied.signalAll();
    return changes;
  }

  /** The copy is of no use, in one's turn: the store was opened anew. */
  void forget() {
    missed = Optional.empty();
    copied.signalAll();
  }

  /** Ends it; from anywhere. */
  void end() {
    turn.lock();
    try {
      missed = Optional.empty();
      copied.signalAll();
    } finally {
      turn.unlock();
    }
  }
}
