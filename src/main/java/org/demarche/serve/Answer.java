package org.demarche.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A complete answer that was not sent yet. */
final class Answer implements Closeable {
  /** What a client takes at once, so that nobody need wait for it. */
  private static final int SHORT = 8 * 1024;

  private final String type;
  private final Spool body;

  private Answer(String type, Spool body) {
    this.type = type;
    this.body = body;
  }

  /** The answer that is written here; nothing is left of one that fails. */
  static Answer of(String type, Body writer) throws IOException {
    Spool body = new Spool();
    boolean complete = false;
    try {
      writer.write(body);
      complete = true;
      return new Answer(type, body);
    } finally {
      if (!complete) {
        body.close();
      }
    }
  }

  static Answer of(String type, String text) throws IOException {
    return of(type, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Sends it, in the client's time and on nobody's thread. */
  void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setContentType(type);
    response.setContentLengthLong(body.size());
    if (body.size() > SHORT) {
      Sending.start(this, request, response);
    } else {
      try (this) {
        body.read().transferTo(response.getOutputStream());
      }
    }
  }

  Spool body() {
    return body;
  }

  @Override
  public void close() throws IOException {
    body.close();
  }

  /** Writes what an answer consists of. */
  interface Body {
    void write(OutputStream out) throws IOException;
  }
}
