package org.demarche.link.register;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.io.input.BoundedInputStream;
import org.demarche.model.InputException;

/**
 * A dump, plain or compressed as its name says; files joined out of compressed parts are read on.
 */
final class DumpStream implements AutoCloseable {
  private static final int BUFFER = 1 << 18;

  private final Path dump;
  private final BoundedInputStream counted;
  private final InputStream in;

  private DumpStream(Path dump, BoundedInputStream counted, InputStream in) {
    this.dump = dump;
    this.counted = counted;
    this.in = in;
  }

  static DumpStream open(Path dump) {
    try {
      BoundedInputStream counted =
          BoundedInputStream.builder().setInputStream(Files.newInputStream(dump)).get();
      return new DumpStream(dump, counted, decompressed(dump, counted));
    } catch (IOException e) {
      throw failure(dump, e);
    }
  }

  private static InputStream decompressed(Path dump, InputStream in) throws IOException {
    String name = dump.getFileName().toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".gz")) {
      return new GZIPInputStream(in, BUFFER);
    }
    InputStream buffered = new BufferedInputStream(in, BUFFER);
    return name.endsWith(".bz2") ? new BZip2CompressorInputStream(buffered, true) : buffered;
  }

  InputStream in() {
    return in;
  }

  /** How many bytes of the file have been read. */
  long consumed() {
    return counted.getCount();
  }

  /** Passes over bytes that were read in an earlier run. */
  void skip(long bytes) {
    try {
      in.skipNBytes(bytes);
    } catch (IOException e) {
      throw failure(dump, e);
    }
  }

  static InputException failure(Path dump, IOException e) {
    boolean isBroken = e instanceof EOFException || e instanceof ZipException;
    boolean isBzip2 = dump.toString().endsWith(".bz2") && Files.isReadable(dump);
    String reason =
        isBroken || isBzip2
            ? "broken-dump: it is damaged or ends early (" + e.getMessage() + "); fetch it again"
            : "unreadable: " + e.getClass().getSimpleName() + "; check its name and permissions";
    return new InputException(dump + ": " + reason, e);
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw failure(dump, e);
    }
  }
}
