package org.demarche.store;

import java.nio.file.Path;
import java.util.Locale;

/** Turns the name of a file into the last part of an IRI. */
final class IriWords {
  private IriWords() {}

  static String of(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return name.replaceAll("[^\\p{L}\\p{N}._-]+", "-");
  }
}
