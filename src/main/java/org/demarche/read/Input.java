package org.demarche.read;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.zip.ZipException;

/**
 * A file, an entry of an archive or standard input, before it is known what is in it.
 *
 * @param where for messages: {@code news/week3.zip!/story.txt}
 * @param name the file name, which may tell the format
 * @param id what its article will be called unless it says so itself
 * @param size in bytes, where known before reading
 * @param file the file itself, where it is one
 * @param layers how many archives and compressions it lies within
 */
record Input(
    String where,
    String name,
    String id,
    OptionalLong size,
    Opener opener,
    Optional<Opener> sidecar,
    Optional<Path> file,
    int layers) {

  /** Opens the bytes, once or often. */
  @FunctionalInterface
  interface Opener {
    InputStream open() throws IOException;
  }

  /** The same input seen through a decompressor. */
  Input unpacked(Opener newOpener) {
    String unpackedName = FileNames.withoutPacking(name);
    return new Input(
        where,
        unpackedName,
        id,
        OptionalLong.empty(),
        newOpener,
        sidecar,
        Optional.empty(),
        layers + 1);
  }

  /** An entry of this archive. */
  Input entry(String entry, String entryId, Opener entryOpener, Optional<Opener> entrySidecar) {
    return new Input(
        where + "!/" + entry,
        entry.substring(entry.lastIndexOf('/') + 1),
        entryId,
        OptionalLong.empty(),
        entryOpener,
        entrySidecar,
        Optional.empty(),
        layers + 1);
  }

  /** The file that it is, by the one path that leads to it without links. */
  String source() {
    return file.map(FileWalk::real).map(Path::toString).orElse(where);
  }

  /** The problem that an exception while reading this input amounts to. */
  Reading.Failed failed(Throwable cause) {
    return reason(cause).at(where);
  }

  private UnreadableException reason(Throwable cause) {
    if (cause instanceof UnreadableException known) {
      return known;
    }
    if (cause instanceof OutOfMemoryError) {
      return UnreadableException.memory();
    }
    if (cause instanceof BombGuard.BombException) {
      return UnreadableException.bomb();
    }
    if (cause instanceof Budget.OverdrawnException) {
      return UnreadableException.tooLarge(ArticleReader.MAX_ARTICLE);
    }
    if (cause instanceof ZipException
        || cause instanceof EOFException
        || layers > 0 && cause instanceof IOException) {
      return UnreadableException.archive(String.valueOf(cause.getMessage()));
    }
    return UnreadableException.io(cause);
  }
}
