package org.demarche.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;

/** A way to write named graphs. */
enum GraphFormat {
  NQ,
  TRIG,
  JSONLD;

  /** The format that a file's name ends in. */
  static Optional<GraphFormat> byName(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return Stream.of(values())
        .filter(format -> name.endsWith("." + format.name().toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  Lang lang() {
    return switch (this) {
      case NQ -> Lang.NQUADS;
      case TRIG -> Lang.TRIG;
      case JSONLD -> Lang.JSONLD;
    };
  }
}
