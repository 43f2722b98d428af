package org.demarche.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import org.apache.commons.io.FileUtils;
import org.demarche.pipeline.SourceHash;
import org.demarche.store.ReadyStore;

/** Makes the store that new ones are copies of. The build runs it after compiling. */
public final class ReadyStoreMaker {
  private ReadyStoreMaker() {}

  /**
   * Makes it where there is none of these sources.
   *
   * @param args the folder of the project and that of its classes
   */
  public static void main(String[] args) throws IOException {
    Path zip = ReadyStore.in(Path.of(args[1]));
    String sources = SourceHash.ofAll(Path.of(args[0]));
    if (!ReadyStore.isOf(sources, zip)) {
      Files.deleteIfExists(zip);
      make(sources, zip);
    }
    Files.setLastModifiedTime(zip, FileTime.from(Instant.now()));
  }

  private static void make(String sources, Path zip) throws IOException {
    Path folder = Files.createTempDirectory("ready");
    try {
      Path nothing = Files.createFile(folder.resolve("nothing.nt"));
      Path store = folder.resolve("store");
      load(nothing, store);
      ReadyStore.write(store, sources, zip);
    } finally {
      FileUtils.deleteDirectory(folder.toFile());
    }
  }

  private static void load(Path file, Path store) {
    StringWriter told = new StringWriter();
    int exit =
        new CommandLineFactory(Map.of(), Terminal.NONE, new Interruption())
            .execute(
                new PrintWriter(told),
                new PrintWriter(told),
                "load",
                file.toString(),
                "--store",
                store.toString());
    if (exit != ExitCode.DONE) {
      throw new IllegalStateException(told.toString());
    }
  }
}
