package org.demarche.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.demarche.link.register.Indexer;

/** Shows on a terminal how much of a dump has been read, and ends the run on Ctrl-C. */
final class DumpProgress implements Indexer.Progress, AutoCloseable {
  private final DemarcheCommand demarche;
  private final ByteProgress progress;

  DumpProgress(DemarcheCommand demarche, PrintWriter err, Path dump) {
    this.demarche = demarche;
    this.progress = ByteProgress.of("index", size(dump), demarche, err);
  }

  @Override
  public void read(long bytes) {
    progress.at(bytes);
  }

  @Override
  public boolean isToEnd() {
    return demarche.interruption().isRequested();
  }

  @Override
  public void close() {
    progress.close();
  }

  private static long size(Path dump) {
    try {
      return Files.size(dump);
    } catch (IOException e) {
      return -1; // unknown; the indexer says what is wrong with the file
    }
  }
}
