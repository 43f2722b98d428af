package org.demarche.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.jena.atlas.io.IO;
import org.demarche.model.InputException;

/**
 * Makes a store of a backup: beside where it is to be, of a file that was found whole, and compared
 * with it before anything takes its place. After a crash the folder has what it had, or all of the
 * backup.
 */
public final class Restoring {
  private static final String LAYOUT = "tdb.cfg";

  private final Path backup;
  private final Path folder;
  private final Path aside;
  private final StoreFolder target;

  private Restoring(Path backup, Path folder) {
    this.backup = backup;
    this.folder = real(folder);
    this.aside = this.folder.resolveSibling("." + this.folder.getFileName() + ".restoring");
    this.target = new StoreFolder(this.folder);
  }

  /**
   * Restores a backup into a folder.
   *
   * @param replace whether it may take the place of a store
   * @return what the store holds now
   * @throws StoreInUseException where the store that it would replace is open
   * @throws InputException where there is one and it may not, where the backup is not whole, or the
   *     folder is no place for a store
   */
  public static BackupManifest restore(Path backup, Path folder, boolean replace) {
    return new Restoring(backup, folder).restore(replace);
  }

  private BackupManifest restore(boolean replace) {
    boolean replacing = target.holdsStore();
    if (replacing && !replace) {
      throw new InputException(
          folder + ": store-exists: give a new folder, or --replace to give this store up for it");
    }
    if (!replacing) {
      target.checkFree();
    }
    BackupManifest manifest = Backup.verified(backup);
    try {
      discard(aside);
      make(manifest);
      if (replacing) {
        exchange();
      } else {
        putInPlace();
      }
    } catch (IOException | UncheckedIOException e) {
      throw new InputException(folder + ": cannot-write: " + e.getMessage(), e);
    } finally {
      discard(aside);
    }
    return manifest;
  }

  private void make(BackupManifest manifest) {
    try (GraphStore store = GraphStore.open(aside)) {
      store.restore(backup);
      if (!store.manifest().hasContentOf(manifest)) {
        throw new InputException(
            backup + ": damaged-backup: a store of it is not as its manifest says");
      }
      store.pack();
    }
  }

  private void putInPlace() throws IOException {
    if (Files.exists(folder)) {
      IO.deleteAll(folder);
    }
    Files.move(aside, folder, StandardCopyOption.ATOMIC_MOVE);
  }

  /** The files of the backup's store become the next generation of the one that is there. */
  private void exchange() throws IOException {
    if (Files.mismatch(aside.resolve(LAYOUT), folder.resolve(LAYOUT)) >= 0) {
      throw new InputException(
          folder + ": other-layout: an earlier version made this store; restore into a new folder");
    }
    Generation made = Generation.current(aside).orElseThrow();
    boolean[] done = {false};
    new StoreLock(folder)
        .with(
            () -> {
              exchange(made, Generation.current(folder).orElseThrow());
              return done[0] = true;
            });
    if (!done[0]) {
      throw new StoreInUseException(folder, null);
    }
  }

  private void exchange(Generation made, Generation former) {
    Seal seal = new Seal(folder);
    Generation next = former.next(1);
    try {
      seal.breakOpen();
      Files.move(made.folder(), next.folder(), StandardCopyOption.ATOMIC_MOVE);
      Compaction.forceFolder(folder);
      Generation.in(folder).stream()
          .filter(it -> !it.equals(next))
          .forEach(it -> IO.deleteAll(it.folder()));
      seal.close(next);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void discard(Path folder) {
    if (Files.exists(folder)) {
      IO.deleteAll(folder);
    }
  }

  /** Links are followed, so that the store is made on the disk on which it is to be. */
  private static Path real(Path folder) {
    try {
      return Files.exists(folder) ? folder.toRealPath() : folder.toAbsolutePath().normalize();
    } catch (IOException e) {
      throw new InputException(folder + ": cannot be read: " + e.getMessage(), e);
    }
  }
}
