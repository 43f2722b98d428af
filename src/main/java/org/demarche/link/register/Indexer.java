package org.demarche.link.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Optional;
import org.demarche.model.InputException;

/**
 * Makes a register out of a dump of Wikidata in JSON, one entity a line.
 *
 * <p>The dump is read once. What may be kept goes to {@link Parts}, with all subclass statements;
 * then the kinds are known, and the register is written. Memory does not grow with the dump but for
 * 8 bytes a subclass statement and a bit an id. The same dump gives the same bytes, and so does a
 * run that was killed and begun again, which goes on behind the last part.
 */
public final class Indexer {
  private final Settings settings;
  private final Progress progress;

  /** Is told how far a run is, and can end it. */
  public interface Progress {
    /** Of the dump's file so many bytes have been read. */
    void read(long bytes);

    /** Whether the run is to end; what is finished by then is kept for the next one. */
    boolean isToEnd();
  }

  /**
   * @param part how many bytes of the dump, decompressed, make a part
   * @param block how many bytes of whole lines are parsed at a time, at least
   * @param run how many names are sorted in memory
   */
  public record Settings(long part, int block, int run, int workers) {
    static Settings usual() {
      int processors = Runtime.getRuntime().availableProcessors();
      return new Settings(512L << 20, 1 << 20, PairSorter.USUAL_RUN, Math.max(1, processors));
    }
  }

  public Indexer(Progress progress) {
    this(Settings.usual(), progress);
  }

  public Indexer(Settings settings, Progress progress) {
    this.settings = settings;
    this.progress = progress;
  }

  /**
   * Reads {@code dump} and writes {@code register}; empty where it was told to end before.
   *
   * @throws InputException where the dump cannot be read or the register cannot be written
   */
  public Optional<IndexReport> run(Path dump, Path register) {
    Path target = register.toAbsolutePath();
    try {
      Parts parts = Parts.of(dump, target);
      boolean isRead = new DumpReader(settings, progress).read(dump, parts);
      if (!isRead) {
        return Optional.empty();
      }
      Optional<IndexReport> report = new Harvester(settings, progress).write(dump, parts, target);
      report.ifPresent(done -> parts.remove());
      return report;
    } catch (IOException e) {
      throw unwritable(register, e);
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof FileSystemException || isDiskFull(e.getCause())) {
        throw unwritable(register, e.getCause());
      }
      throw e;
    }
  }

  private static boolean isDiskFull(IOException e) {
    return String.valueOf(e.getMessage()).contains("No space left");
  }

  private static InputException unwritable(Path register, IOException e) {
    return new InputException(
        register + ": cannot-write: " + e.getMessage() + "; make room, or choose another place", e);
  }
}
