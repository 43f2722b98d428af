package org.demarche.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

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

  private final Drawn drawn;

  private Catalog(FileWalk walk, Drawn drawn) {
    this.drawn = drawn;
    failures = walk.failures();
    Identifiers identifiers = new Identifiers();
    walk.files().values().forEach(file -> announce(file, identifiers));
    ids = identifiers.distinct();
    walk.files().values().forEach(file -> inputs.add(input(file)));
  }

  static Catalog of(List<Path> paths) {
    return of(paths, new Drawn());
  }

  /**
   * @param drawn is told how much of the files is read
   */
  static Catalog of(List<Path> paths, Drawn drawn) {
    FileWalk walk = new FileWalk();
    boolean standardInput = paths.stream().anyMatch(path -> isStandardInput(path));
    paths.stream().filter(path -> !isStandardInput(path)).forEach(walk::add);
    Catalog catalog = new Catalog(walk, drawn);
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

  /** So much of an archive was read by another way than its input. */
  void drawn(long bytes) {
    drawn.add(bytes);
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
        () -> drawn.counting(Files.newInputStream(file.path())),
        FileWalk.isWithin(sidecar, file.path())
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
}
