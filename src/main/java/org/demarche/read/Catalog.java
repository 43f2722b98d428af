package org.demarche.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.demarche.model.InputException;

/**
 * The files of one load in their order, with the ids of their articles.
 *
 * <p>Archives are listed beforehand, because an id depends on the names of all files and not on
 * their order.
 */
final class Catalog {
  private static final String STANDARD_INPUT = "-";

  private final List<Input> inputs = new ArrayList<>();
  private final List<Reading.Failed> failures;
  private final Map<String, String> ids;
  private final Map<String, ArchiveListing> listings = new HashMap<>();

  private Catalog(FileWalk walk) {
    failures = walk.failures();
    Identifiers identifiers = new Identifiers();
    walk.files().values().forEach(file -> announce(file, identifiers));
    ids = identifiers.distinct();
    walk.files().values().forEach(file -> inputs.add(input(file)));
  }

  static Catalog of(List<Path> paths) {
    FileWalk walk = new FileWalk();
    boolean standardInput = paths.stream().anyMatch(path -> isStandardInput(path));
    paths.stream().filter(path -> !isStandardInput(path)).forEach(walk::add);
    Catalog catalog = new Catalog(walk);
    if (standardInput) {
      catalog.inputs.add(StandardInput.input());
    }
    return catalog;
  }

  private static boolean isStandardInput(Path path) {
    return path.toString().equals(STANDARD_INPUT);
  }

  List<Input> inputs() {
    return inputs;
  }

  /** Folders that could not be listed. */
  List<Reading.Failed> failures() {
    return failures;
  }

  /** The id of an article in an archive that is a file of this load. */
  String idOf(String where, String name) {
    return ids.getOrDefault(where, FileNames.stem(name));
  }

  /** The listing of an archive that is a file of this load; empty where its name did not tell. */
  ArchiveListing listing(String where) {
    return listings.getOrDefault(where, ArchiveListing.EMPTY);
  }

  private void announce(FileWalk.File file, Identifiers identifiers) {
    if (!Format.namesArchive(file.path().toString())) {
      identifiers.add(file.where(), file.path().toAbsolutePath().normalize(), file.relative());
      return;
    }
    ArchiveListing listing = ArchiveListing.of(file.path());
    listings.put(file.where(), listing);
    for (String entry : listing.names()) {
      Path relative = file.relative().resolve(FileNames.safe(entry));
      Path absolute = file.path().toAbsolutePath().normalize().resolve(FileNames.safe(entry));
      identifiers.add(file.where() + "!/" + entry, absolute, relative);
    }
  }

  private Input input(FileWalk.File file) {
    String name = file.path().getFileName().toString();
    Path sidecar = file.path().resolveSibling(FileNames.sidecar(name));
    return new Input(
        file.where(),
        name,
        idOf(file.where(), name),
        size(file.path()),
        () -> Files.newInputStream(file.path()),
        Files.isRegularFile(sidecar)
            ? Optional.of(() -> Files.newInputStream(sidecar))
            : Optional.empty(),
        Optional.of(file.path()),
        0);
  }

  private static OptionalLong size(Path path) {
    try {
      return OptionalLong.of(Files.size(path));
    } catch (IOException e) {
      return OptionalLong.empty();
    }
  }

  /** Collects the files below the given paths, each once, sorted. */
  private static final class FileWalk {

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
        throw new InputException(
            path + ": no-such-file: there is no such file or folder; check the path");
      }
      if (Files.isDirectory(path)) {
        walk(path, path);
      } else {
        keep(path, path.getFileName());
      }
    }

    private void walk(Path folder, Path root) {
      List<Path> children;
      try (var listing = Files.list(folder)) {
        children = listing.filter(child -> !hidden(child)).sorted().toList();
      } catch (IOException | java.io.UncheckedIOException e) {
        failures.add(UnreadableException.io(e).at(folder.toString()));
        return;
      }
      for (Path child : children) {
        if (Files.isDirectory(child)) {
          descend(child, root);
        } else {
          keep(child, root.relativize(child));
        }
      }
    }

    /** Links to folders are not followed: they may lead in a circle. */
    private void descend(Path child, Path root) {
      if (!Files.isSymbolicLink(child)) {
        walk(child, root);
      }
    }

    private void keep(Path path, Path relative) {
      String name = path.getFileName().toString();
      if (!FileNames.isSidecar(name)) {
        found.merge(
            path.toAbsolutePath().normalize().toString().replace('\\', '/'),
            new File(path, relative),
            BinaryOperator.maxBy(File.BY_DETAIL));
      }
    }

    private static boolean hidden(Path path) {
      return path.getFileName().toString().startsWith(".");
    }
  }
}
