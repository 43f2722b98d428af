package org.demarche.read;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.lexicon.WordClass;

/** Recognises the section of a newspaper above a headline: {@code World | Middle East}. */
final class Sections {
  private static final Set<String> NAMES = WordClass.of("page.sections");

  private Sections() {}

  /** Whether a line names sections and nothing else. */
  static boolean is(String line) {
    List<String> parts = Segments.of(line);
    return !parts.isEmpty()
        && parts.stream().allMatch(part -> NAMES.contains(part.toLowerCase(Locale.ROOT)));
  }
}
