package org.demarche.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.demarche.model.InputException;

/**
 * Makes a store of a backup: beside where it is to be, of a file that was found whole, and compared
 * with it before anything takes its place. After a crash the folder has what it had, or all of the
 * backup.
 */
public final class Restoring {
  private final Path backup;
  private final Path folder;

  private Restoring(Path backup, Path folder) {
    this.backup = backup;
    this.folder = folder;
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
    try (Replacement place = new Replacement(folder, "restoring")) {
      if (place.replacesStore() && !replace) {
        throw new InputException(
            folder
                + ": store-exists: give a new folder, or --replace to give this store up for it");
      }
      BackupManifest manifest = Backup.verified(backup);
      make(manifest, place.aside());
      place.putInPlace();
      return manifest;
    } catch (IOException | UncheckedIOException e) {
      throw new InputException(folder + ": cannot-write: " + e.getMessage(), e);
    }
  }

  private void make(BackupManifest manifest, Path aside) {
    try (GraphStore store = GraphStore.open(aside)) {
      store.restore(backup);
      if (!store.manifest().hasContentOf(manifest)) {
        throw new InputException(
            backup + ": damaged-backup: a store of it is not as its manifest says");
      }
      store.pack();
    }
  }
}
