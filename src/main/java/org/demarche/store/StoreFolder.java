package org.demarche.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.sys.DatabaseConnection;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.demarche.model.InputException;

/** The folder of a store on disk: checks it, opens it and measures it. */
final class StoreFolder {
  /**
   * Four orders of the quads instead of six: one to walk a graph, three to match any triple pattern
   * over all graphs. A third less disk and time to load.
   */
  static final StoreParams LAYOUT =
      StoreParams.builder("demarche")
          .primaryIndexQuads("GSPO")
          .quadIndexes(new String[] {"GSPO", "SPOG", "POSG", "OSPG"})
          .build();

  private static final long MEGABYTE = 1L << 20;

  private final Path path;
  private final StoreLock lock;
  private final Seal seal;
  private boolean changed;

  StoreFolder(Path path) {
    this.path = path;
    this.lock = new StoreLock(path);
    this.seal = new Seal(path);
  }

  DatasetGraph openOrCreate() {
    boolean existing = holdsStore();
    if (!existing) {
      create();
    }
    if (!Files.isWritable(path)) {
      throw new InputException(path + ": cannot be written; check the folder's permissions");
    }
    if (!existing) {
      return connect(LAYOUT);
    }
    boolean whole = lock.with(this::examine);
    DatasetGraph data = connect(null);
    if (!whole) {
      compareSome(data);
    }
    return data;
  }

  /** Closes the files of a store that is open, and opens them again. */
  DatasetGraph reopen(DatasetGraph data) {
    TDBInternal.expel(data, true);
    return connect(null);
  }

  /** To be called before each change. */
  void change() {
    if (!changed) {
      changed = true;
      try {
        seal.breakOpen();
      } catch (IOException | UncheckedIOException e) {
        throw new InputException(path + ": cannot-write: " + e.getMessage() + "; make room", e);
      }
    }
  }

  /**
   * Compares all indexes.
   *
   * @throws InputException where they differ
   */
  void compareAll(DatasetGraph data) {
    refuse(new IndexComparison(TDBInternal.getDatasetGraphTDB(data)).all());
  }

  private void compareSome(DatasetGraph data) {
    try {
      refuse(new IndexComparison(TDBInternal.getDatasetGraphTDB(data)).some());
    } catch (InputException e) {
      TDBInternal.expel(data, true);
      throw e;
    }
  }

  /** Whether all files are as they were left; where that is not known, they are compared later. */
  private boolean examine() {
    Generation generation = Generation.current(path).orElseThrow();
    refuse(generation.shortcoming());
    if (!seal.isWhole()) {
      return false;
    }
    refuse(seal.difference(generation));
    return true;
  }

  private void refuse(Optional<String> damage) {
    damage.ifPresent(
        what -> {
          throw damaged(what, null);
        });
  }

  private InputException damaged(String what, Throwable cause) {
    return new InputException(
        path
            + ": damaged: "
            + what
            + "; put the last backup in its place: 'demarche restore BACKUP --store DIR --replace'",
        cause);
  }

  DatasetGraph openExisting() {
    if (!Files.exists(path)) {
      throw new InputException(path + ": no such store; make one with 'demarche load'");
    }
    if (!holdsStore()) {
      throw new InputException(
          path + ": not a store; name the folder that was given to 'demarche load'");
    }
    return openOrCreate();
  }

  /** What the store takes of the disk. */
  long bytes() {
    Optional<Generation> current = Generation.current(path);
    try (Stream<Path> files = Files.walk(path)) {
      return current.map(Generation::bytesOnDisk).orElse(0L)
          + files
              .filter(Files::isRegularFile)
              .filter(it -> current.filter(its -> it.startsWith(its.folder())).isEmpty())
              .mapToLong(StoreFolder::size)
              .map(Generation::inPages)
              .sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** About how much of that packing would give back. */
  long waste(long quads) {
    return Generation.current(path).map(it -> it.wasteBytes(quads)).orElse(0L);
  }

  /** Whether packing would give back a good part of the space. */
  boolean isLoose() {
    return exceeds(1.25, 4 * MEGABYTE);
  }

  /** Whether a server should pack when it is at rest. */
  boolean isWasteful() {
    return exceeds(1.5, 32 * MEGABYTE);
  }

  /** Whether it should though it goes on writing. */
  boolean isMostlyWaste() {
    return exceeds(2.5, 256 * MEGABYTE);
  }

  /** Whether a load that goes on should be interrupted by packing. */
  boolean isBloated() {
    return exceeds(4, 2048 * MEGABYTE);
  }

  private boolean exceeds(double factor, long least) {
    return Generation.current(path)
        .filter(it -> it.usedBytes() > factor * it.packedBytes() + least)
        .isPresent();
  }

  /**
   * Gives back what files were lengthened by in advance, and seals them; leaves a store alone that
   * is in use.
   */
  void close() {
    lock.whereFree(() -> Generation.current(path).ifPresent(this::close));
  }

  private void close(Generation generation) {
    generation.trim();
    if (changed || !seal.isWhole()) {
      try {
        seal.close(generation);
      } catch (IOException | UncheckedIOException e) {
        // It stays broken, as after a crash; what was committed is in the files.
      }
    }
  }

  /** What a crash left between putting a packed copy in place and deleting the former one. */
  private void removeFormerGenerations() {
    List<Generation> all = Generation.in(path);
    all.subList(0, all.size() - 1).forEach(former -> IO.deleteAll(former.folder()));
  }

  /** One that was being made when the program was killed, and holds nothing, counts as none. */
  boolean holdsStore() {
    return Files.isDirectory(path)
        && Generation.current(path)
            .filter(it -> seal.exists() || it.shortcoming().isEmpty() || !it.isBlank())
            .isPresent();
  }

  /**
   * Sees to it that a store can be made here.
   *
   * @throws InputException where something else is there
   */
  void checkFree() {
    if (Files.exists(path) && !isEmptyFolder()) {
      throw new InputException(
          path + ": neither a store nor an empty folder; give a new folder for the store");
    }
  }

  private void create() {
    checkFree();
    try {
      Files.createDirectories(path);
    } catch (IOException e) {
      throw new InputException(path + ": cannot be made: " + e.getMessage(), e);
    }
  }

  /** Whether nothing is there but the lock file of a store that was never begun. */
  private boolean isEmptyFolder() {
    if (!Files.isDirectory(path)) {
      return false;
    }
    try (Stream<Path> files = Files.list(path)) {
      return files.allMatch(StoreFolder::isOfABeginning);
    } catch (IOException e) {
      throw new InputException(path + ": cannot be read: " + e.getMessage(), e);
    }
  }

  private static boolean isOfABeginning(Path file) {
    return file.getFileName().toString().matches("tdb\\.(lock|cfg)|Data-0001");
  }

  private DatasetGraph connect(StoreParams layout) {
    try {
      DatasetGraph data =
          DatabaseConnection.connectCreate(Location.create(path), layout).getDatasetGraph();
      removeFormerGenerations();
      return data;
    } catch (RuntimeException | InternalError e) {
      lock.afterFailure(e);
      if (layout != null || hasNoRoom()) {
        throw new InputException(
            path + ": cannot-write: perhaps the disk is full (" + e.getMessage() + "); make room",
            e);
      }
      throw damaged("its files cannot be read (" + e.getMessage() + ")", e);
    }
  }

  /** TDB2 lengthens a file by 8 MB when it opens it. */
  private boolean hasNoRoom() {
    try {
      return Files.getFileStore(path).getUsableSpace() < 16 * MEGABYTE;
    } catch (IOException e) {
      return false;
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0;
    }
  }
}
