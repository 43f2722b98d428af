package org.demarche.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.apache.jena.dboe.base.file.ProcessFileLock;
import org.apache.jena.dboe.sys.Names;
import org.demarche.model.InputException;

/** Sees to it that one process at a time has a store open. */
final class StoreLock {
  private final Path store;

  StoreLock(Path store) {
    this.store = store;
  }

  /**
   * Does something while no other process can open the store.
   *
   * @throws StoreInUseException where another process has it open
   */
  boolean with(BooleanSupplier work) {
    ProcessFileLock lock = lock();
    if (lock.isLockedHere()) {
      return true;
    }
    if (!lock.tryLock()) {
      throw new StoreInUseException(store, null);
    }
    try {
      return work.getAsBoolean();
    } finally {
      ProcessFileLock.release(lock);
    }
  }

  /** Does something unless another process has the store open. */
  void whereFree(Runnable work) {
    ProcessFileLock lock = lock();
    try {
      if (lock.tryLock()) {
        work.run();
      }
    } finally {
      ProcessFileLock.release(lock);
    }
  }

  /**
   * Frees what a failure to open the store has left locked, and tells a lock of another process
   * from other failures: the library locks the folder of the store and the one in it, and frees
   * them one after the other.
   *
   * @throws StoreInUseException for such a lock
   */
  void afterFailure(Throwable failure) {
    ProcessFileLock lock = lock();
    if (lock.isLockedHere()) {
      ProcessFileLock.release(lock);
    }
    String message = String.valueOf(failure.getMessage());
    if (message.contains("get a lock") || message.contains("get lock")) {
      throw new StoreInUseException(store, failure);
    }
  }

  private ProcessFileLock lock() {
    Path file = store.resolve(Names.TDB_LOCK_FILE);
    try {
      if (!Files.exists(file)) {
        Files.createFile(file);
      }
      return ProcessFileLock.create(file.toString());
    } catch (IOException e) {
      throw new InputException(file + ": cannot-write: " + e.getMessage(), e);
    }
  }
}
