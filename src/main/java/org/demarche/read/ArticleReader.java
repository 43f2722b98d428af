package org.demarche.read;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.demarche.model.InputException;

/**
 * Reads articles from files, folders, archives and standard input.
 *
 * <p>Formats: plain text, HTML, schema.org JSON, JSON lines, feeds that hold whole articles; these
 * in zip, gzip and tar. The content decides where a name does not tell. A file {@code
 * story.meta.json} beside {@code story.txt} gives its headline, date, publisher, authors, url and
 * language.
 *
 * <p>What is known of an article comes, in this order, from its sidecar, from what it says itself,
 * from the {@link ReadOptions}, and from hints such as a date in its file name.
 */
public final class ArticleReader {

  /** The most bytes that one article may have. */
  static final int MAX_ARTICLE = 10 << 20;

  /** What one character of text needs at most on its way through all stages. */
  private static final int BYTES_PER_CHARACTER = 1024;

  private final ReadOptions options;
  private final Drawn drawn;

  public ArticleReader(ReadOptions options) {
    this(options, new Drawn());
  }

  /**
   * @param drawn is told how much of the files is read
   */
  public ArticleReader(ReadOptions options, Drawn drawn) {
    this.options = options;
    this.drawn = drawn;
  }

  /** The most characters of text that the memory of this process suffices for. */
  static int maxText() {
    return (int) Math.min(MAX_ARTICLE, Runtime.getRuntime().maxMemory() / BYTES_PER_CHARACTER);
  }

  /**
   * How many articles there are below the paths, where each file holds one; empty where there are
   * archives, lists or standard input, which hold nobody knows how many.
   *
   * @throws InputException if a path does not exist
   */
  public static OptionalLong number(List<Path> paths) {
    if (paths.stream().anyMatch(path -> path.toString().equals("-"))) {
      return OptionalLong.empty();
    }
    FileWalk walk = new FileWalk();
    paths.forEach(walk::add);
    boolean single = walk.files().values().stream().allMatch(it -> Format.holdsOne(it.where()));
    return single ? OptionalLong.of(walk.files().size()) : OptionalLong.empty();
  }

  /**
   * How many bytes the files below the paths have; empty where there is standard input.
   *
   * @throws InputException if a path does not exist
   */
  public static OptionalLong bytes(List<Path> paths) {
    if (paths.stream().anyMatch(path -> path.toString().equals("-"))) {
      return OptionalLong.empty();
    }
    FileWalk walk = new FileWalk();
    paths.forEach(walk::add);
    return OptionalLong.of(
        walk.files().values().stream().mapToLong(it -> it.path().toFile().length()).sum());
  }

  /**
   * Reads every article below the paths.
   *
   * <p>Lazy and in the order of the sorted paths, whatever order they are given in; a path that is
   * given twice is read once. Ids do not depend on the order either. Nothing but a path that does
   * not exist throws: whatever cannot be read becomes a {@link Reading.Failed}.
   *
   * @param paths files, folders (read recursively, hidden files skipped) or {@code -} for standard
   *     input
   * @return to be closed if it is not drawn to its end
   * @throws InputException if a path does not exist
   */
  public Stream<Reading> read(List<Path> paths) {
    Catalog catalog = Catalog.of(paths, drawn);
    return Stream.concat(
        catalog.failures().stream().map(Reading.class::cast), read(catalog, catalog.inputs()));
  }

  /**
   * Reads the articles of some of the files below a folder, with the ids that they have among all.
   *
   * @param files as {@link FileStamps} names them
   * @return to be closed if it is not drawn to its end
   */
  public Stream<Reading> read(Path folder, Set<String> files) {
    Catalog catalog = Catalog.of(List.of(folder));
    return read(
        catalog,
        catalog.inputs().stream()
            .filter(it -> it.file().map(FileStamps::name).filter(files::contains).isPresent())
            .toList());
  }

  /**
   * Reads the articles of a file that lies elsewhere. What is in an archive is called by its stem.
   *
   * @return to be closed if it is not drawn to its end
   */
  public Stream<Reading> read(RemoteFile file) {
    return read(Catalog.of(List.of()), List.of(file.input()));
  }

  /**
   * Reads a part of a file of JSON lines.
   *
   * @param part begins and ends with a line
   * @param before how many lines of the file come before it
   * @return to be closed if it is not drawn to its end
   */
  public Stream<Reading> readLines(RemoteFile file, InputStream part, int before) {
    Input input = file.input();
    return stream(
        new ConcatenatedReadings(
            input,
            new JsonLineReadings(
                input, part, new ArticleBuilder(options), Sidecar.of(input), before)));
  }

  private Stream<Reading> read(Catalog catalog, List<Input> inputs) {
    return stream(new ConcatenatedReadings(inputs.iterator(), new InputReader(options, catalog)));
  }

  private static Stream<Reading> stream(ConcatenatedReadings readings) {
    Spliterator<Reading> drawn =
        Spliterators.spliteratorUnknownSize(
            readings, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE);
    return StreamSupport.stream(drawn, false).onClose(readings::close);
  }
}
