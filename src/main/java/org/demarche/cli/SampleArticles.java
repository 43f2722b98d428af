package org.demarche.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The sample articles that Demarche brings along, laid out in a folder for as long as it is open.
 */
final class SampleArticles implements AutoCloseable {
  private static final String SEEDS = "seeds/actors.ttl";
  private static final String ARTICLES = "articles";

  private final Path folder;

  SampleArticles() {
    try {
      folder = Files.createTempDirectory("demarche-sample");
      copy();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path folder() {
    return folder;
  }

  @Override
  public void close() {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void copy() throws IOException {
    URI seeds = seeds();
    if (seeds.getScheme().equals("jar")) {
      try (FileSystem jar = FileSystems.newFileSystem(seeds, Map.of())) {
        copyFrom(jar.getPath(SEEDS));
      }
    } else {
      copyFrom(Path.of(seeds));
    }
  }

  private void copyFrom(Path seeds) throws IOException {
    List<Path> files;
    try (Stream<Path> listed = Files.list(seeds.resolveSibling(ARTICLES))) {
      files = listed.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      Files.copy(file, folder.resolve(file.getFileName().toString()));
    }
  }

  private static URI seeds() {
    URL url = SampleArticles.class.getClassLoader().getResource(SEEDS);
    try {
      return url.toURI();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
