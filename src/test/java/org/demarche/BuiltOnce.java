package org.demarche;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;

/** Folders that several tests begin with, made once in a build, whichever process asks first. */
final class BuiltOnce {
  /** When Maven began; no two builds share a folder. */
  private static final Optional<String> BUILD =
      Optional.ofNullable(System.getProperty("build.begin")).map(it -> it.replaceAll("\\W", ""));

  private static final Path ALL = Path.of("target", "built-once").toAbsolutePath();

  private BuiltOnce() {}

  /**
   * The folder of a name, which nobody may change.
   *
   * @param maker fills the folder, which is there and empty
   */
  static Path folder(String name, Consumer<Path> maker) {
    try {
      return BUILD.isPresent() ? shared(BUILD.get(), name, maker) : own(maker);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** For a test that is run by something other than Maven. */
  private static Path own(Consumer<Path> maker) throws IOException {
    Path folder = Files.createTempDirectory("built-once");
    maker.accept(folder);
    FileUtils.forceDeleteOnExit(folder.toFile());
    return folder;
  }

  private static Path shared(String build, String name, Consumer<Path> maker) throws IOException {
    Files.createDirectories(ALL);
    Path key = ALL.resolve(name + ".lock");
    try (FileChannel file =
        FileChannel.open(key, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      file.lock(); // until it is closed
      Path folder = ALL.resolve(name + "-" + build);
      Path done = folder.resolveSibling(folder.getFileName() + ".done");
      if (!Files.exists(done)) {
        deleteFormer(name);
        maker.accept(Files.createDirectory(folder));
        Files.createFile(done);
      }
      return folder;
    }
  }

  private static void deleteFormer(String name) throws IOException {
    try (Stream<Path> all = Files.list(ALL)) {
      for (Path former : all.filter(it -> isOf(name, it.getFileName().toString())).toList()) {
        FileUtils.forceDelete(former.toFile());
      }
    }
  }

  private static boolean isOf(String name, String file) {
    return file.startsWith(name + "-");
  }
}
