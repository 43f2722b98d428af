package org.demarche.store;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.transaction.txn.TransactionCoordinator;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.store.DatasetGraphSwitchable;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.CopyDSG;
import org.apache.jena.tdb2.sys.StoreConnection;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.demarche.model.InputException;

/**
 * Puts a packed copy in place of a database that is open. The copy is prepared aside, forced to
 * disk and renamed in one step, so that after a crash the store is either the old or the new one.
 * Writers wait meanwhile; readers only for the moment of the exchange.
 */
final class Compaction {
  /** What has been done. */
  enum Step {
    PREPARED,
    RENAMED,
    EXCHANGED,
    DELETED
  }

  private final DatasetGraphSwitchable container;
  private final Consumer<Step> observer;

  /**
   * @param observer is told each step when it is done
   */
  Compaction(DatasetGraph data, Consumer<Step> observer) {
    this.container = TDBInternal.getDatabaseContainer(data);
    this.observer = observer;
  }

  /** Packs the trees; the node table keeps what no triple uses any more. */
  void pack() {
    run(this::packInto);
  }

  /** Leaves out what no triple uses any more, then packs the trees. */
  void rewrite() {
    run(
        (source, target) -> {
          Path aside = current().next(2).workshop();
          renew(aside);
          DatasetGraphTDB copy = connect(aside, source);
          try {
            CopyDSG.copy(source, copy);
            packInto(copy, target);
          } finally {
            StoreConnection.internalExpel(copy.getLocation(), true);
            IO.deleteAll(aside);
          }
        });
  }

  private void packInto(DatasetGraphTDB source, Path target) {
    Txn.executeRead(source, () -> unchecked(() -> new TreePacker(source, target).copy()));
  }

  private void run(Copier copier) {
    DatasetGraphTDB old = (DatasetGraphTDB) container.get();
    Generation next = current().next(1);
    container.execReadOnlyDatabase(
        () -> {
          unchecked(() -> prepare(old, next, copier));
          unchecked(() -> putInPlace(old, next));
        });
    old.getTxnSystem().getTxnMgr().startExclusiveMode();
    StoreConnection.release(old.getLocation());
    observer.accept(Step.EXCHANGED);
    IO.deleteAll(path(old));
    observer.accept(Step.DELETED);
  }

  private void prepare(DatasetGraphTDB old, Generation next, Copier copier) throws IOException {
    Path workshop = next.workshop();
    renew(workshop);
    try {
      copier.copy(old, workshop);
    } catch (RuntimeException | Error e) {
      IO.deleteAll(workshop);
      throw e;
    }
    forceFolder(workshop);
    observer.accept(Step.PREPARED);
  }

  /** A copy that cannot be used must not be found when the store is opened the next time. */
  private void putInPlace(DatasetGraphTDB old, Generation next) throws IOException {
    Files.move(next.workshop(), next.folder(), StandardCopyOption.ATOMIC_MOVE);
    try {
      forceFolder(next.folder().getParent());
      observer.accept(Step.RENAMED);
      exchange(old, connect(next.folder(), old));
    } catch (RuntimeException | IOException | Error e) {
      IO.deleteAll(next.folder());
      throw e;
    }
  }

  private void exchange(DatasetGraphTDB old, DatasetGraphTDB fresh) {
    TransactionCoordinator before = old.getTxnSystem().getTxnMgr();
    TransactionCoordinator after = fresh.getTxnSystem().getTxnMgr();
    before.execExclusive(
        () -> {
          after.takeOverFrom(before);
          container.set(fresh);
        });
  }

  private Generation current() {
    return new Generation(path((DatasetGraphTDB) container.get()));
  }

  private static Path path(DatasetGraphTDB database) {
    return Path.of(database.getLocation().getDirectoryPath());
  }

  private static DatasetGraphTDB connect(Path folder, DatasetGraphTDB like) {
    return StoreConnection.connectCreate(
            Location.create(folder), like.getStoreParams(), like.getReorderTransform())
        .getDatasetGraphTDB();
  }

  private static void renew(Path folder) {
    unchecked(
        () -> {
          if (Files.exists(folder)) {
            IO.deleteAll(folder);
          }
          Files.createDirectory(folder);
        });
  }

  /** Windows cannot open folders, and needs not. */
  private static void forceFolder(Path folder) throws IOException {
    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      TreePacker.force(folder);
    }
  }

  private static void unchecked(FileWork work) {
    try {
      work.run();
    } catch (IOException e) {
      throw new InputException("the store cannot be compacted: " + e.getMessage(), e);
    }
  }

  /** Writes a copy of a database into an empty folder. */
  private interface Copier {
    void copy(DatasetGraphTDB source, Path target);
  }

  private interface FileWork {
    void run() throws IOException;
  }
}
