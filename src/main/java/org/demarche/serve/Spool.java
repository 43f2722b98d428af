package org.demarche.serve;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;
import org.demarche.serve.guard.Allowance;
import org.demarche.serve.guard.HttpProblem;

/**
 * Holds an answer until it is complete, so that a query that fails is answered with an error rather
 * than half a body, and nobody waits for the client while the query runs. What is long goes to a
 * file that has no name and goes with the process.
 */
final class Spool extends OutputStream {
  /** What is kept in memory; hundreds of answers may wait for their readers at once. */
  private static final int HELD = 128 * 1024;

  private static final long LONGEST = 256L << 20;
  private static final long ALL = 2L << 30;
  private static final AtomicLong ON_DISK = new AtomicLong();

  private final ByteArrayOutputStream held = new ByteArrayOutputStream();
  private FileChannel file;
  private OutputStream out = held;
  private long size;

  @Override
  public void write(int letter) throws IOException {
    write(new byte[] {(byte) letter}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    Allowance.current().check();
    require(length);
    if (file == null && size + length > HELD) {
      toFile();
    }
    out.write(bytes, from, length);
    size += length;
    if (file != null) {
      ON_DISK.addAndGet(length);
    }
  }

  private void require(int more) {
    if (size + more > LONGEST) {
      throw new HttpProblem(
          413,
          "Too large",
          "query-too-large: the answer has more than 256 MB; ask for less at a time");
    }
    if (ON_DISK.get() + more > ALL) {
      throw HttpProblem.busy();
    }
  }

  private void toFile() throws IOException {
    file =
        FileChannel.open(
            Files.createTempFile("demarche", ".answer"),
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);
    out = new BufferedOutputStream(Channels.newOutputStream(file), HELD);
    held.writeTo(out);
    ON_DISK.addAndGet(size);
    held.reset();
  }

  /** In bytes. */
  long size() {
    return size;
  }

  /** What was written, from the beginning. */
  InputStream read() throws IOException {
    if (file == null) {
      return new ByteArrayInputStream(held.toByteArray());
    }
    out.flush();
    return Channels.newInputStream(file.position(0));
  }

  @Override
  public void close() throws IOException {
    if (file != null && file.isOpen()) {
      ON_DISK.addAndGet(-size);
      file.close();
    }
  }
}
