package org.demarche.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.OptionalLong;

/** Standard input as an input of any format. */
final class StandardInput {
  private static final String ID = "stdin";

  private StandardInput() {}

  static Input input() {
    return new Input(
        "-", ID, ID, OptionalLong.empty(), () -> System.in, Optional.empty(), Optional.empty(), 0);
  }

  /** A copy on disk of a stream that has to be entered in the middle; whoever asks deletes it. */
  static Path spool(InputStream in) throws IOException {
    Path copy = Files.createTempFile("demarche", ".spool");
    Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
    return copy;
  }
}
