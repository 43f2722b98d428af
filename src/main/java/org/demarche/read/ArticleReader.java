package org.demarche.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.model.Article;
import org.demarche.model.Block;
import org.demarche.model.InputException;
import org.demarche.model.Metadata;
import org.demarche.model.Problem;
import org.demarche.model.Span;

/** Reads articles from files, folders, archives and standard input. */
public final class ArticleReader {
  private final ReadOptions options;

  public ArticleReader(ReadOptions options) {
    this.options = options;
  }

  /**
   * Reads every article below the paths, in the order of the sorted paths, lazily.
   *
   * @param paths files, folders (read recursively, hidden files skipped) or {@code -} for standard
   *     input
   * @throws InputException if a path does not exist
   */
  public Stream<Reading> read(List<Path> paths) {
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new InputException(path + ": no-such-file: there is no such file or folder");
      }
    }
    return paths.stream().flatMap(this::files).sorted().map(this::file);
  }

  private Stream<Path> files(Path path) {
    try (Stream<Path> walk = Files.walk(path)) {
      return walk.filter(Files::isRegularFile).toList().stream();
    } catch (IOException e) {
      throw new InputException(path + ": unreadable: " + e.getMessage(), e);
    }
  }

  private Reading file(Path path) {
    try {
      String text = Files.readString(path);
      Metadata metadata =
          new Metadata(
              java.util.Optional.empty(),
              options.date(),
              options.publisher(),
              List.of(),
              java.util.Optional.empty(),
              options.language().orElse("en"));
      String name = path.getFileName().toString().replaceFirst("\\.[^.]*$", "");
      return new Reading.Found(new Article(name, text, metadata, blocks(text)));
    } catch (IOException e) {
      return new Reading.Failed(
          new Problem("read", "unreadable", path.toString(), String.valueOf(e.getMessage())));
    }
  }

  private static List<Block> blocks(String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      String words = line.strip();
      if (!words.isEmpty()) {
        int from = start + line.indexOf(words);
        Block.Kind kind = words.matches(".*[.!?”\"’]") ? Block.Kind.PARAGRAPH : Block.Kind.HEADING;
        blocks.add(new Block(kind, new Span(from, from + words.length())));
      }
      start += line.length() + 1;
    }
    return blocks;
  }
}
