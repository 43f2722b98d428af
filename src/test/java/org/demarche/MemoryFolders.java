package org.demarche;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/**
 * Makes the folders of tests in memory where there is room for them. A store waits until what it
 * commits is on the disk, which takes most of the time of a small one.
 */
public final class MemoryFolders implements TempDirFactory {
  private static final Path MEMORY = Path.of("/dev/shm");
  private static final long ROOM = 4L << 30;
  private static final boolean USABLE = isUsable();

  @Override
  public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext context)
      throws IOException {
    return USABLE
        ? Files.createTempDirectory(MEMORY, "junit-")
        : Files.createTempDirectory("junit-");
  }

  /** Some systems let no program run there. */
  private static boolean isUsable() {
    try {
      if (!Files.isWritable(MEMORY) || Files.getFileStore(MEMORY).getUsableSpace() < ROOM) {
        return false;
      }
      Path program = Files.createTempFile(MEMORY, "junit-", ".sh");
      try {
        return program.toFile().setExecutable(true) && Files.isExecutable(program);
      } finally {
        Files.delete(program);
      }
    } catch (IOException e) {
      return false;
    }
  }
}
