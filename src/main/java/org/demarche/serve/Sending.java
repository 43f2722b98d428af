package org.demarche.serve;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/** Sends an answer piece by piece, whenever the client has taken the one before. */
final class Sending implements WriteListener {
  private final AsyncContext context;
  private final Answer answer;
  private final InputStream in;
  private final ServletOutputStream out;
  private final byte[] piece = new byte[32 * 1024];

  private Sending(AsyncContext context, Answer answer, ServletOutputStream out) throws IOException {
    this.context = context;
    this.answer = answer;
    this.in = answer.body().read();
    this.out = out;
  }

  static void start(Answer answer, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    AsyncContext context = request.startAsync();
    context.setTimeout(0);
    ServletOutputStream out = response.getOutputStream();
    out.setWriteListener(new Sending(context, answer, out));
  }

  @Override
  public void onWritePossible() throws IOException {
    while (out.isReady()) {
      int length = in.read(piece);
      if (length < 0) {
        end();
        return;
      }
      out.write(piece, 0, length);
    }
  }

  @Override
  public void onError(Throwable failure) {
    try {
      end();
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }

  private void end() throws IOException {
    try (answer) {
      context.complete();
    }
  }
}
