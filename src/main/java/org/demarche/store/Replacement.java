package org.demarche.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.apache.jena.atlas.io.IO;
import org.demarche.model.InputException;

/**
 * A store that is made beside where it is to be, and takes that place in one step when it is whole:
 * after a crash the folder has what it had, or all of the new one.
 */
final class Replacement implements AutoCloseable {
  private static final String LAYOUT = "tdb.cfg";

  private final Path folder;
  private final Path aside;
  private final StoreFolder target;
  private final Optional<String> before;

  /**
   * Prepares the place, without what a crash may have left there.
   *
   * @param purpose a word for the name of the folder aside
   * @throws InputException where something other than a store is in the way
   */
  Replacement(Path folder, String purpose) {
    this.folder = real(folder);
    this.aside = this.folder.resolveSibling("." + this.folder.getFileName() + "." + purpose);
    this.target = new StoreFolder(this.folder);
    this.before = replacesStore() ? state() : Optional.empty();
    if (!replacesStore()) {
      target.checkFree();
    }
    close();
  }

  /** Whether there is a store that would give way. */
  boolean replacesStore() {
    return target.holdsStore();
  }

  /** Where to make the new one. */
  Path aside() {
    return aside;
  }

  /**
   * Puts the new one, which is closed, in its place.
   *
   * @throws StoreInUseException where the store that it would replace is open
   * @throws InputException where that has another layout, or was changed meanwhile
   */
  void putInPlace() throws IOException {
    if (replacesStore()) {
      exchange();
      return;
    }
    if (Files.exists(folder)) {
      IO.deleteAll(folder);
    }
    Files.createDirectories(folder.getParent());
    Files.move(aside, folder, StandardCopyOption.ATOMIC_MOVE);
  }

  /** The files of the new store become the next generation of the one that is there. */
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
              refuseChanged();
              exchange(made, Generation.current(folder).orElseThrow());
              return done[0] = true;
            });
    if (!done[0]) {
      throw new StoreInUseException(folder, null);
    }
  }

  private void refuseChanged() {
    if (!state().equals(before)) {
      throw new InputException(
          folder + ": store-changed: somebody wrote into it meanwhile; run the same command again");
    }
  }

  private Optional<String> state() {
    return Generation.current(folder).map(Generation::state);
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

  /** Removes what is aside. */
  @Override
  public void close() {
    if (Files.exists(aside)) {
      IO.deleteAll(aside);
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
