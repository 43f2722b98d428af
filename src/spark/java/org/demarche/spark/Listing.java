package org.demarche.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.demarche.model.InputException;
import org.demarche.read.RemoteFile;

/** Finds the files of the input, each once and sorted, with the ids that {@code extract} gives. */
final class Listing {
  /** What other jobs leave beside their data. */
  private static final Set<String> LEFT_BY_JOBS =
      Set.of("_SUCCESS", "_temporary", "_metadata", "_common_metadata");

  private final Configuration hadoop;
  private final SortedMap<String, FileStatus> found = new TreeMap<>();
  private final Map<String, String> below = new HashMap<>();

  private Listing(Configuration hadoop) {
    this.hadoop = hadoop;
  }

  /**
   * The files below these paths, which may have wildcards.
   *
   * @throws InputException where nothing is there
   */
  static List<SourceFile> of(List<String> paths, Configuration hadoop) {
    Listing listing = new Listing(hadoop);
    for (String path : paths) {
      try {
        listing.add(new Path(path));
      } catch (IOException e) {
        throw new InputException(path + ": cannot be listed: " + e.getMessage(), e);
      }
    }
    return listing.files();
  }

  private void add(Path given) throws IOException {
    FileSystem system = given.getFileSystem(hadoop);
    FileStatus[] matches = system.globStatus(given);
    if (matches == null || matches.length == 0) {
      throw new InputException(
          given + ": no-such-file: there is no such file or folder; check the path");
    }
    for (FileStatus match : matches) {
      if (match.isDirectory()) {
        walk(system, match.getPath(), "");
      } else {
        keep(match, match.getPath().getName());
      }
    }
  }

  private void walk(FileSystem system, Path folder, String prefix) throws IOException {
    for (FileStatus child : children(system, folder)) {
      String name = child.getPath().getName();
      if (name.startsWith(".") || LEFT_BY_JOBS.contains(name)) {
        continue;
      }
      if (child.isDirectory()) {
        walk(system, child.getPath(), prefix + name + "/");
      } else {
        keep(child, prefix + name);
      }
    }
  }

  private static FileStatus[] children(FileSystem system, Path folder) throws IOException {
    try {
      return system.listStatus(folder);
    } catch (FileNotFoundException e) {
      return new FileStatus[0]; // gone since its parent was listed
    }
  }

  private void keep(FileStatus file, String path) {
    String uri = file.getPath().toString();
    found.put(uri, file);
    below.merge(uri, path, (one, other) -> one.length() >= other.length() ? one : other);
  }

  private List<SourceFile> files() {
    Map<String, String> articles = new HashMap<>();
    found.forEach((uri, file) -> addArticle(uri, file, articles));
    Map<String, String> ids = RemoteFile.ids(articles);
    List<SourceFile> files = new ArrayList<>();
    found.forEach(
        (uri, file) -> {
          String path = file.getPath().toUri().getPath();
          if (articles.containsKey(path)) {
            files.add(file(file, ids.get(path), files.size()));
          }
        });
    return files;
  }

  private void addArticle(String uri, FileStatus file, Map<String, String> articles) {
    if (!RemoteFile.isSidecar(file.getPath().getName())) {
      articles.put(file.getPath().toUri().getPath(), below.get(uri));
    }
  }

  private SourceFile file(FileStatus file, String id, int place) {
    Path path = file.getPath();
    Path sidecar = new Path(path.getParent(), RemoteFile.sidecarOf(path.getName()));
    boolean beside = found.containsKey(sidecar.toString());
    return new SourceFile(path.toUri(), id, place, file.getLen(), beside);
  }
}
