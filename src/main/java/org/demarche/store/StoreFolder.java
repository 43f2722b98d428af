package org.demarche.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.base.file.ProcessFileLock;
import org.apache.jena.dboe.sys.Names;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.sys.DatabaseConnection;
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

  StoreFolder(Path path) {
    this.path = path;
  }

  DatasetGraph openOrCreate() {
    boolean existing = holdsStore();
    if (!existing) {
      create();
    }
    if (!Files.isWritable(path)) {
      throw new InputException(path + ": cannot be written; check the folder's permissions");
    }
    return connect(existing ? null : LAYOUT);
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

  long bytes() {
    try (Stream<Path> files = Files.walk(path)) {
      return files.filter(Files::isRegularFile).mapToLong(StoreFolder::size).sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether packing would give back a good part of the space. */
  boolean isLoose() {
    return exceeds(1.25, 4 * MEGABYTE);
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

  /** Gives back what files were lengthened by in advance; leaves a store alone that is in use. */
  void trim() {
    ProcessFileLock lock = ProcessFileLock.create(path.resolve(Names.TDB_LOCK_FILE).toString());
    try {
      if (lock.tryLock()) {
        Generation.current(path).ifPresent(Generation::trim);
      }
    } finally {
      ProcessFileLock.release(lock);
    }
  }

  /** What a crash left between putting a packed copy in place and deleting the former one. */
  private void removeFormerGenerations() {
    List<Generation> all = Generation.in(path);
    all.subList(0, all.size() - 1).forEach(former -> IO.deleteAll(former.folder()));
  }

  private boolean holdsStore() {
    return Files.isDirectory(path) && Generation.current(path).isPresent();
  }

  private void create() {
    if (Files.exists(path) && !isEmptyFolder()) {
      throw new InputException(
          path + ": neither a store nor an empty folder; give a new folder for the store");
    }
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
      return files.allMatch(file -> file.getFileName().toString().equals("tdb.lock"));
    } catch (IOException e) {
      throw new InputException(path + ": cannot be read: " + e.getMessage(), e);
    }
  }

  private DatasetGraph connect(StoreParams layout) {
    try {
      DatasetGraph data =
          DatabaseConnection.connectCreate(Location.create(path), layout).getDatasetGraph();
      removeFormerGenerations();
      return data;
    } catch (DBOpEnvException e) {
      throw locked(e);
    }
  }

  private InputException locked(RuntimeException e) {
    return new InputException(
        path + ": store-in-use: another process has it open; end that process, then try again", e);
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0;
    }
  }
}
