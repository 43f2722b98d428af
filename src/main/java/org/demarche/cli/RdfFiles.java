package org.demarche.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** Tells RDF from articles by the ends of their names. */
final class RdfFiles {
  private static final Set<String> EXTENSIONS =
      Set.of("ttl", "nt", "nq", "trig", "jsonld", "rdf", "owl", "rj", "trix", "rt", "trdf");

  private RdfFiles() {}

  static boolean isRdf(Path path) {
    String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
    String plain = name.replaceFirst("\\.(gz|bz2)$", "");
    return EXTENSIONS.contains(plain.substring(plain.lastIndexOf('.') + 1));
  }
}
