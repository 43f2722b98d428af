package org.demarche.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.demarche.model.InputException;

/** Collects the files below the given paths, each once, sorted. */
final class FileWalk {

  /**
   * @param relative to the given path that it was found under; the name alone for a given file
   */
  record File(Path path, Path relative) {
    /** Of several ways to one file the same is taken in whatever order they are given. */
    static final Comparator<File> BY_DETAIL =
        Comparator.<File>comparingInt(file -> file.relative().getNameCount())
            .thenComparing(File::where);

    String where() {
      return path.toString().replace('\\', '/');
    }
  }

  private final Map<String, File> found = new TreeMap<>();
  private final List<Reading.Failed> failures = new ArrayList<>();
  private Path root;

  /** Files by absolute path. */
  Map<String, File> files() {
    return found;
  }

  List<Reading.Failed> failures() {
    failures.sort(Comparator.comparing(failure -> failure.problem().where()));
    return failures;
  }

  void add(Path path) {
    if (!Files.exists(path)) {
      refuseAddress(path);
      throw new InputException(
          path + ": no-such-file: there is no such file or folder; check the path");
    }
    if (Files.isDirectory(path)) {
      root = real(path);
      walk(path, path);
    } else {
      keepRegular(path, path.getFileName());
    }
  }

  private static void refuseAddress(Path path) {
    if (path.toString().matches("(?i)https?:/[^/].*")) {
      String address = path.toString().replaceFirst(":/", "://");
      throw new InputException(
          address
              + ": web-address: files are read here; 'demarche watch --once "
              + address
              + "' takes in the articles of a feed");
    }
  }

  private void walk(Path folder, Path given) {
    List<Path> children;
    try (var listing = Files.list(folder)) {
      children = listing.filter(child -> !hidden(child)).sorted().toList();
    } catch (IOException | java.io.UncheckedIOException e) {
      failures.add(UnreadableException.io(e).at(folder.toString()));
      return;
    }
    for (Path child : children) {
      if (Files.isSymbolicLink(child)) {
        follow(child, given);
      } else if (Files.isDirectory(child)) {
        walkUnlessStore(child, given);
      } else {
        keepRegular(child, given.relativize(child));
      }
    }
  }

  /** A store that was made beside its articles is none of them. */
  private void walkUnlessStore(Path folder, Path given) {
    if (!Files.exists(folder.resolve("tdb.lock"))) {
      walk(folder, given);
    }
  }

  /** Links to folders may lead in a circle, links out of the folder to what is nobody's news. */
  private void follow(Path link, Path given) {
    Path target = real(link);
    if (Files.isDirectory(target)) {
      return;
    }
    if (target.startsWith(root)) {
      keepRegular(link, given.relativize(link));
    } else {
      skip(link, UnreadableException.linkOut());
    }
  }

  /** To read a pipe or a device could take for ever. */
  private void keepRegular(Path path, Path relative) {
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      skip(path, UnreadableException.notRegular());
    } else {
      keep(path, relative);
    }
  }

  private void skip(Path path, UnreadableException why) {
    failures.add(why.at(path.toString()));
  }

  /** Whether a file is there and, should it be a link, leads to one in the folder of the other. */
  static boolean isWithin(Path file, Path other) {
    return Files.isRegularFile(file)
        && real(file).startsWith(real(other.toAbsolutePath().getParent()));
  }

  /** Where a path leads in the end; a link that leads nowhere stays as it is. */
  static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }

  private void keep(Path path, Path relative) {
    String name = path.getFileName().toString();
    if (!FileNames.isSidecar(name)) {
      found.merge(
          FileStamps.name(path), new File(path, relative), BinaryOperator.maxBy(File.BY_DETAIL));
    }
  }

  private static boolean hidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }
}
