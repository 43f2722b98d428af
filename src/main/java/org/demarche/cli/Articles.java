package org.demarche.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.demarche.read.ArticleReader;
import org.demarche.read.ReadOptions;
import org.demarche.read.Reading;

/**
 * The articles that a command was given.
 *
 * @param options what articles do not say themselves
 */
record Articles(List<Path> paths, ReadOptions options) {
  /** To be closed if it is not drawn to its end. */
  Stream<Reading> read() {
    return new ArticleReader(options).read(paths);
  }

  /** How many there are, where each is a file of its own. */
  OptionalLong number() {
    return ArticleReader.number(paths);
  }
}
