package org.demarche.serve.owner;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.demarche.serve.guard.HttpProblem;

/** A body that is refused where it is too long. */
final class LimitedBody extends FilterInputStream {
  private final long longest;
  private long read;

  LimitedBody(InputStream in, long longest) {
    super(in);
    this.longest = longest;
  }

  @Override
  public int read() throws IOException {
    int letter = super.read();
    count(letter < 0 ? 0 : 1);
    return letter;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int some = super.read(bytes, from, length);
    count(Math.max(0, some));
    return some;
  }

  private void count(int more) {
    read += more;
    if (read > longest) {
      throw new HttpProblem(
          413, "Too large", "body-too-large: more than " + (longest >> 20) + " MB; send less");
    }
  }
}
