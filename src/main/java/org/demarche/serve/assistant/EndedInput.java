package org.demarche.serve.assistant;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Tells when a stream has come to its end. */
final class EndedInput extends FilterInputStream {
  private final CountDownLatch end = new CountDownLatch(1);

  EndedInput(InputStream in) {
    super(in);
  }

  boolean isOver(Duration longest) throws InterruptedException {
    return end.await(longest.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public int read() throws IOException {
    return noted(super.read());
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    return noted(super.read(bytes, from, length));
  }

  private int noted(int read) {
    if (read < 0) {
      end.countDown();
    }
    return read;
  }
}
