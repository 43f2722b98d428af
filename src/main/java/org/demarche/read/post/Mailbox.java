package org.demarche.read.post;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.demarche.read.drafts.Draft;
import org.demarche.read.drafts.DraftException;
import org.demarche.read.drafts.Drafts;

/**
 * The messages of a mailbox file, one by one (RFC 4155): each begins with a line {@code From }
 * after an empty one.
 */
public final class Mailbox implements Drafts {
  private static final int MAX_MESSAGE = 20 << 20;

  private final InputStream in;
  private boolean ended;

  public Mailbox(InputStream in) {
    this.in = in;
  }

  @Override
  public Optional<Draft> next() throws IOException, DraftException {
    byte[] message = message();
    while (message.length == 0 && !ended) {
      message = message();
    }
    return message.length == 0
        ? Optional.empty()
        : Optional.of(MailDraft.of(new ByteArrayInputStream(message)));
  }

  /** The lines until the next message begins, without the line {@code From } above. */
  private byte[] message() throws IOException, DraftException {
    ByteArrayOutputStream message = new ByteArrayOutputStream();
    boolean blank = true;
    long size = 0;
    while (!ended) {
      byte[] line = line();
      if (blank && isOpening(line)) {
        break;
      }
      blank = line.length <= 2 && new String(line, StandardCharsets.ISO_8859_1).isBlank();
      size += line.length;
      if (size <= MAX_MESSAGE) {
        message.write(line);
      }
    }
    if (size > MAX_MESSAGE) {
      throw DraftException.longRecord("this message is too long; leave it out");
    }
    return message.toByteArray();
  }

  private static boolean isOpening(byte[] line) {
    return new String(line, 0, Math.min(line.length, 5), StandardCharsets.ISO_8859_1)
        .equals("From ");
  }

  private byte[] line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(100);
    int c = in.read();
    while (c >= 0 && c != '\n' && line.size() < MAX_MESSAGE) {
      line.write(c);
      c = in.read();
    }
    ended = c < 0;
    if (c >= 0) {
      line.write(c);
    }
    return line.toByteArray();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
