package org.demarche.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.commons.io.output.WriterOutputStream;
import org.demarche.model.InputException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Where results go: standard output, or a file that appears only when it is complete. */
final class OutputOption {
  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to this file, which appears when it is complete; - is standard output.")
  private Optional<Path> file = Optional.empty();

  @Option(
      names = "--no-pager",
      description = "Print on a terminal what is longer than it, instead of showing it in pages.")
  private boolean noPager;

  Optional<Path> file() {
    return file.filter(path -> !path.toString().equals("-"));
  }

  /**
   * Lets {@code content} write its bytes, UTF-8 where they are text. A file is the client's to
   * write, not that of a server that runs its command.
   */
  void write(PrintWriter out, Consumer<OutputStream> content) {
    if (file().isPresent() && DemarcheCommand.of(spec).hosting().isEmpty()) {
      writeFile(file().get(), content);
    } else {
      writeTo(out, noPager ? Pager.NONE : DemarcheCommand.of(spec).pager(), content);
    }
  }

  /** Lets {@code content} write its bytes to standard output. */
  static void writeTo(PrintWriter out, Consumer<OutputStream> content) {
    writeTo(out, Pager.NONE, content);
  }

  static void writeTo(PrintWriter out, Pager pager, Consumer<OutputStream> content) {
    try (OutputStream bytes =
        pager.over(
            WriterOutputStream.builder()
                .setWriter(new Unclosed(out))
                .setCharset(StandardCharsets.UTF_8)
                .get())) {
      content.accept(bytes);
    } catch (IOException e) {
      throw new InputException("standard output: cannot-write: " + e.getMessage(), e);
    }
    out.flush();
  }

  /** Lets {@code content} write a file, which appears when it is complete. */
  static void writeFile(Path file, Consumer<OutputStream> content) {
    boolean special = Files.exists(file) && !Files.isRegularFile(file);
    Path folder = file.toAbsolutePath().getParent();
    try {
      Path aside = special ? file : folder.resolve(".demarche-" + UUID.randomUUID() + ".part");
      try {
        try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(aside))) {
          content.accept(bytes);
        }
        if (!special) {
          Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
        }
      } finally {
        if (!special) {
          Files.deleteIfExists(aside);
        }
      }
    } catch (IOException e) {
      throw new InputException(file + ": cannot-write: " + reason(e), e);
    }
  }

  private static String reason(IOException e) {
    return e.getClass().getSimpleName().replace("Exception", "") + " " + e.getMessage();
  }

  /** Standard output stays open when the bytes that went there end. */
  private static final class Unclosed extends java.io.FilterWriter {
    Unclosed(PrintWriter out) {
      super(out);
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
      out.write(text, from, length);
    }

    @Override
    public void close() throws IOException {
      out.flush();
    }
  }
}
