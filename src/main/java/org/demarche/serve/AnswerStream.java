package org.demarche.serve;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.commons.io.output.ThresholdingOutputStream;

/**
 * Holds an answer back until it is complete or too large to hold, so that a query that fails is
 * answered with an error rather than half a body. A larger one that fails breaks the connection.
 */
final class AnswerStream extends ThresholdingOutputStream {
  private static final int HELD = 4 * 1024 * 1024;

  private final HttpServletResponse response;
  private final ByteArrayOutputStream held = new ByteArrayOutputStream();
  private boolean passing;

  AnswerStream(HttpServletResponse response) {
    super(HELD);
    this.response = response;
  }

  @Override
  protected OutputStream getOutputStream() throws IOException {
    return passing ? response.getOutputStream() : held;
  }

  @Override
  protected void thresholdReached() throws IOException {
    passing = true;
    held.writeTo(response.getOutputStream());
    held.reset();
  }

  /** Sends what is held; only here can the length be told beforehand. */
  void complete() throws IOException {
    if (!passing) {
      response.setContentLength(held.size());
      thresholdReached();
    }
  }
}
