package org.demarche.store;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.StringDataType;

/**
 * What is remembered of a store besides its graphs so that it need not be worked out again, in a
 * file beside its own or in memory. It is opened when it is first needed.
 *
 * <p>The store counts: what does not fit it is forgotten. Changes are on disk all at once, with
 * {@link #commit}.
 */
public final class Memory implements AutoCloseable {
  private static final int CACHE_MEGABYTES = 16;
  private static final int PAGE_BYTES = 4096;

  /** How much may wait to be written while much is noted, and how much of it is at hand then. */
  private static final long MOST_UNWRITTEN = 64L << 20;

  private static final int LARGE_CACHE_MEGABYTES =
      (int) Math.max(CACHE_MEGABYTES, Runtime.getRuntime().maxMemory() >> 23);

  private final Optional<Path> file;
  private final ReentrantLock turn = new ReentrantLock();
  private MVStore opened;
  private boolean piecemeal;
  private long unwritten;

  /**
   * @param file where it is kept; empty for one in memory
   */
  Memory(Optional<Path> file) {
    this.file = file;
  }

  /**
   * Does something that changes what is remembered while nobody else does; what it changed is
   * forgotten where it fails.
   */
  public <T> T take(Supplier<T> work) {
    turn.lock();
    try {
      return work.get();
    } catch (RuntimeException | Error failure) {
      rollback();
      throw failure;
    } finally {
      turn.unlock();
    }
  }

  /** Notes of one kind. */
  public Notes notes(String kind) {
    return new Notes(
        store()
            .openMap(
                kind,
                new MVMap.Builder<String, byte[]>()
                    .keyType(StringDataType.INSTANCE)
                    .valueType(ByteArrayDataType.INSTANCE)),
        this::noted);
  }

  /**
   * Until the next {@link #commit}, changes go to the disk as they come, since there may be more
   * than the heap has room for; only where nothing counts on what is noted before that.
   */
  void writePiecemeal() {
    piecemeal = file.isPresent();
    unwritten = 0;
    if (piecemeal) {
      store().setCacheSize(LARGE_CACHE_MEGABYTES);
    }
  }

  private void noted(int bytes) {
    unwritten += bytes;
    if (piecemeal && unwritten > MOST_UNWRITTEN) {
      store().commit();
      unwritten = 0;
    }
  }

  private void wholly() {
    if (piecemeal) {
      piecemeal = false;
      store().setCacheSize(CACHE_MEGABYTES);
    }
  }

  /** Writes all that is remembered: equal notes, equal bytes. */
  void write(DataOutputStream out) throws IOException {
    SortedSet<String> kinds = new TreeSet<>(store().getMapNames());
    out.writeInt(kinds.size());
    for (String kind : kinds) {
      out.writeUTF(kind);
      notes(kind).write(out);
    }
  }

  /** Remembers what {@link #write} has written. */
  void read(DataInputStream in) throws IOException {
    int kinds = in.readInt();
    for (int i = 0; i < kinds; i++) {
      notes(in.readUTF()).read(in);
    }
    commit();
  }

  /** Keeps all changes. */
  public void commit() {
    store().commit();
    wholly();
  }

  private void rollback() {
    if (opened != null && !opened.isClosed()) {
      opened.rollback();
      wholly();
    }
  }

  private synchronized MVStore store() {
    if (opened == null || opened.isClosed()) {
      opened = open();
    }
    return opened;
  }

  private MVStore open() {
    try {
      return builder().open();
    } catch (MVStoreException damaged) {
      forget();
      return builder().open();
    }
  }

  private MVStore.Builder builder() {
    MVStore.Builder builder =
        new MVStore.Builder()
            .autoCommitDisabled()
            .autoCommitBufferSize(0)
            .cacheSize(CACHE_MEGABYTES)
            .pageSplitSize(PAGE_BYTES)
            .compress();
    file.ifPresent(it -> builder.fileName(it.toString()));
    return builder;
  }

  private void forget() {
    try {
      if (file.isPresent()) {
        Files.deleteIfExists(file.get());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public synchronized void close() {
    if (opened != null) {
      opened.rollback();
      opened.close(0);
      opened = null;
    }
  }
}
