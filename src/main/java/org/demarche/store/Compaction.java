package org.demarche.store;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.transaction.txn.TransactionCoordinator;
import org.apache.jena.query.ReadWrite;
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
 * Readers wait for the moment of the exchange only.
 */
final class Compaction {
  /** What has been done. */
  enum Step {
    PREPARED,
    RENAMED,
    EXCHANGED,
    DELETED
  }

  /** How often what was missed is done again before the others have to wait for the rest. */
  private static final int ROUNDS = 3;

  private static final Duration LONGEST_LOOK = Duration.ofSeconds(5);

  private final DatasetGraphSwitchable container;
  private final Consumer<Step> observer;

  /**
   * @param observer is told each step when it is done
   */
  Compaction(DatasetGraph data, Consumer<Step> observer) {
    this.container = TDBInternal.getDatabaseContainer(data);
    this.observer = observer;
  }

  /**
   * Packs the trees; the node table keeps what no triple uses any more. The copy is made of the
   * state in which the store is now; what others change meanwhile is done again to the copy, and
   * they wait only for the last of it, and until the copy has taken the store's place.
   */
  void pack(Turns turns) {
    DatasetGraphTDB old = (DatasetGraphTDB) container.get();
    Generation next = current().next(1);
    try {
      prepare(next, workshop -> packCopy(old, workshop, turns));
      for (int round = 0; round < ROUNDS; round++) {
        catchUp(old, next.workshop(), turns.take(turns::missed));
      }
      turns.take(
          () -> {
            catchUp(old, next.workshop(), turns.missed());
            unchecked(() -> putInPlace(old, next));
            return null;
          });
    } finally {
      turns.end();
      discard(next.workshop());
    }
    release(old);
  }

  private static void packCopy(DatasetGraphTDB source, Path target, Turns turns)
      throws IOException {
    TreePacker packer = new TreePacker(source, target);
    try {
      turns.take(
          () -> {
            turns.begin();
            source.begin(ReadWrite.READ);
            unchecked(packer::copyStates);
            return null;
          });
      packer.copyContents();
    } finally {
      if (source.isInTransaction()) {
        source.end();
      }
    }
  }

  /** Until the copy is in place the former files count, which have all that was changed. */
  private static void catchUp(DatasetGraphTDB old, Path copy, List<Change<?>> missed) {
    if (missed.isEmpty()) {
      return;
    }
    DatasetGraphTDB opened = connect(copy, old);
    try {
      Txn.executeWrite(opened, () -> missed.forEach(change -> change.settled(opened)));
    } finally {
      StoreConnection.internalExpel(opened.getLocation(), true);
    }
    new Generation(copy).trim();
    for (Path file : new Generation(copy).files()) {
      unchecked(() -> TreePacker.force(file));
    }
  }

  /** Leaves out what no triple uses any more, then packs the trees; those who write wait. */
  void rewrite() {
    DatasetGraphTDB old = (DatasetGraphTDB) container.get();
    Generation next = current().next(1);
    container.execReadOnlyDatabase(
        () -> {
          prepare(next, workshop -> rewrite(old, workshop));
          unchecked(() -> putInPlace(old, next));
        });
    release(old);
  }

  private void rewrite(DatasetGraphTDB source, Path target) {
    Path aside = current().next(2).workshop();
    renew(aside);
    DatasetGraphTDB copy = connect(aside, source);
    try {
      CopyDSG.copy(source, copy);
      TreePacker packer = new TreePacker(copy, target);
      Txn.executeRead(
          copy,
          () ->
              unchecked(
                  () -> {
                    packer.copyStates();
                    packer.copyContents();
                  }));
    } finally {
      StoreConnection.internalExpel(copy.getLocation(), true);
      IO.deleteAll(aside);
    }
  }

  private void release(DatasetGraphTDB old) {
    old.getTxnSystem().getTxnMgr().startExclusiveMode();
    StoreConnection.release(old.getLocation());
    observer.accept(Step.EXCHANGED);
    IO.deleteAll(path(old));
    observer.accept(Step.DELETED);
  }

  private void prepare(Generation next, Copier copier) {
    Path workshop = next.workshop();
    renew(workshop);
    unchecked(
        () -> {
          try {
            copier.copyInto(workshop);
          } catch (RuntimeException | IOException | Error e) {
            discard(workshop);
            throw e;
          }
          forceFolder(workshop);
          observer.accept(Step.PREPARED);
        });
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
    startExclusive(before);
    try {
      after.takeOverFrom(before);
      container.set(fresh);
    } finally {
      before.finishExclusiveMode();
    }
  }

  /**
   * Looks for a moment in which nobody reads, so that new readers need not wait for one who reads
   * for long; where none comes, they have to.
   */
  private static void startExclusive(TransactionCoordinator transactions) {
    long deadline = System.nanoTime() + LONGEST_LOOK.toNanos();
    while (!transactions.tryExclusiveMode(false)) {
      if (System.nanoTime() > deadline) {
        transactions.startExclusiveMode();
        return;
      }
      try {
        Thread.sleep(1);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        deadline = System.nanoTime() - 1;
      }
    }
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
          discard(folder);
          Files.createDirectory(folder);
        });
  }

  private static void discard(Path folder) {
    if (Files.exists(folder)) {
      IO.deleteAll(folder);
    }
  }

  /** Windows cannot open folders, and needs not. */
  static void forceFolder(Path folder) throws IOException {
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
    void copyInto(Path target) throws IOException;
  }

  private interface FileWork {
    void run() throws IOException;
  }
}
