package org.demarche.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/**
 * Shows what is longer than the terminal a page at a time, with the program that {@code PAGER}
 * names, else {@code less}. What fits is printed as it is.
 *
 * @param command what the shell runs; empty for none
 * @param height the lines of the terminal
 */
record Pager(String command, int height) {
  /** Prints all as it is. */
  static final Pager NONE = new Pager("", 0);

  private static final String USUAL = "less";

  /** That of a terminal; {@code DEMARCHE_PAGER} and {@code PAGER} name another or, empty, none. */
  static Pager of(Terminal terminal, Map<String, String> environment) {
    boolean suits = terminal.out() && terminal.height() > 0;
    String usual = environment.getOrDefault("PAGER", USUAL);
    return suits
        ? new Pager(environment.getOrDefault("DEMARCHE_PAGER", usual), terminal.height())
        : NONE;
  }

  /** What is written to it goes there, or to the pager as soon as that is more than fits. */
  OutputStream over(OutputStream there) {
    return command.isBlank() ? there : new Paged(there);
  }

  private final class Paged extends OutputStream {
    private final OutputStream there;
    private final ByteArrayOutputStream first = new ByteArrayOutputStream();
    private OutputStream open;
    private Process process;
    private int lines;
    private boolean left;

    private Paged(OutputStream there) {
      this.there = there;
    }

    @Override
    public void write(int next) throws IOException {
      write(new byte[] {(byte) next}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      if (open == null) {
        first.write(bytes, from, length);
        for (int i = from; i < from + length; i++) {
          lines += bytes[i] == '\n' ? 1 : 0;
        }
        if (lines >= height) {
          start();
        }
      } else {
        pass(bytes, from, length);
      }
    }

    private void start() throws IOException {
      there.flush();
      open = pager();
      pass(first.toByteArray(), 0, first.size());
    }

    /** Where there is no such program, all is printed. */
    private OutputStream pager() {
      ProcessBuilder builder = new ProcessBuilder("sh", "-c", command);
      builder.environment().putIfAbsent("LESS", "FRX");
      builder.redirectOutput(ProcessBuilder.Redirect.INHERIT);
      builder.redirectError(ProcessBuilder.Redirect.INHERIT);
      try {
        process = builder.start();
        return process.getOutputStream();
      } catch (IOException e) {
        return there;
      }
    }

    /** Nobody minds what comes after the reader has left. */
    private void pass(byte[] bytes, int from, int length) throws IOException {
      try {
        if (!left) {
          open.write(bytes, from, length);
        }
      } catch (IOException e) {
        if (process == null) {
          throw e;
        }
        left = true;
      }
    }

    @Override
    public void close() throws IOException {
      if (open == null) {
        first.writeTo(there);
      }
      if (process != null) {
        end();
      }
      there.close();
    }

    private void end() {
      try {
        open.close();
      } catch (IOException e) {
        left = true;
      }
      try {
        process.waitFor();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
