package org.demarche.serve.owner;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * What a command prints, on its way to the client: pieces, each with a byte for its kind and its
 * length. A beat now and then shows that the command still works, and finds out whether the client
 * is there.
 */
final class Frames {
  static final String TYPE = "application/x-demarche-frames";

  private static final int BEAT = 0;
  private static final int OUT = 1;
  private static final int ERR = 2;
  private static final int EXIT = 3;
  private static final int PIECE = 32 * 1024;

  private final DataOutputStream wire;

  Frames(OutputStream wire) {
    this.wire = new DataOutputStream(wire);
  }

  /** What goes to the client's standard output. */
  OutputStream out() {
    return new BufferedOutputStream(new Channel(OUT), PIECE);
  }

  /** What goes to the client's standard error. */
  OutputStream err() {
    return new BufferedOutputStream(new Channel(ERR), PIECE);
  }

  void beat() throws IOException {
    send(BEAT, new byte[0], 0, 0);
  }

  /** The command has ended. */
  void exit(int code) throws IOException {
    send(EXIT, new byte[] {(byte) code}, 0, 1);
  }

  private synchronized void send(int kind, byte[] bytes, int from, int length) throws IOException {
    wire.writeByte(kind);
    wire.writeInt(length);
    wire.write(bytes, from, length);
    wire.flush();
  }

  /**
   * Hands on what comes, until the command ends.
   *
   * @return its exit code
   * @throws java.io.EOFException where the server ends before
   */
  static int read(InputStream in, OutputStream out, OutputStream err) throws IOException {
    DataInputStream wire = new DataInputStream(in);
    while (true) {
      int kind = wire.readByte();
      byte[] bytes = new byte[wire.readInt()];
      wire.readFully(bytes);
      if (kind == EXIT) {
        out.flush();
        err.flush();
        return bytes[0] & 0xff;
      }
      if (kind != BEAT) {
        OutputStream to = kind == OUT ? out : err;
        to.write(bytes);
        to.flush();
      }
    }
  }

  /** One of the streams. */
  private final class Channel extends OutputStream {
    private final int kind;

    private Channel(int kind) {
      this.kind = kind;
    }

    @Override
    public void write(int letter) throws IOException {
      send(kind, new byte[] {(byte) letter}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      send(kind, bytes, from, length);
    }
  }
}
