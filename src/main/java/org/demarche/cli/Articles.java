package org.demarche.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.demarche.read.ArticleReader;
import org.demarche.read.Drawn;
import org.demarche.read.ReadOptions;
import org.demarche.read.Reading;

/**
 * The articles that a command was given.
 *
 * @param options what articles do not say themselves
 * @param drawn how much of the files has been read
 */
record Articles(List<Path> paths, ReadOptions options, Drawn drawn) {
  Articles(List<Path> paths, ReadOptions options) {
    this(paths, options, new Drawn());
  }

  /** To be closed if it is not drawn to its end. */
  Stream<Reading> read() {
    return new ArticleReader(options, drawn).read(paths);
  }

  /** How many there are, where each is a file of its own. */
  OptionalLong number() {
    return ArticleReader.number(paths);
  }

  /** How much there is to read, where that is known. */
  OptionalLong bytes() {
    return ArticleReader.bytes(paths);
  }
}
