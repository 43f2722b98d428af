package org.demarche.serve;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Holds an answer back until it is complete or too large to hold, so that a query that fails is
 * answered with an error rather than half a body. A larger one that fails breaks the connection.
 */
final class AnswerStream extends OutputStream {
  private static final int HELD = 4 * 1024 * 1024;

  private final HttpServletResponse response;
  private final ByteArrayOutputStream held = new ByteArrayOutputStream();
  private boolean passing;

  AnswerStream(HttpServletResponse response) {
    this.response = response;
  }

  @Override
  public void write(int octet) throws IOException {
    write(new byte[] {(byte) octet}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (!passing && held.size() + length > HELD) {
      pass();
    }
    if (passing) {
      response.getOutputStream().write(bytes, offset, length);
    } else {
      held.write(bytes, offset, length);
    }
  }

  /** Sends what is held; only here can the length be told beforehand. */
  void complete() throws IOException {
    if (!passing) {
      response.setContentLength(held.size());
      pass();
    }
  }

  private void pass() throws IOException {
    passing = true;
    held.writeTo(response.getOutputStream());
    held.reset();
  }
}
