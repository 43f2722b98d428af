package org.demarche.knowledge;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What is to be known before the first article is read.
 *
 * @param folders the user's own: folders of {@code *.ttl} files and a {@code lexicon.tsv}, or
 *     single Turtle files; a later description of an IRI or row of a word replaces an earlier one
 *     as a whole
 * @param builtIn whether actors, offices and regions that Demarche brings along are known
 * @param topics which of the demands that it brings along are known
 * @param demands whether any registered demand is known, the user's among them
 */
public record SeedChoice(
    List<Path> folders, boolean builtIn, SortedSet<Topic> topics, boolean demands) {
  /** What is known where nobody chooses. */
  public static final SeedChoice USUAL = of(List.of());

  public SeedChoice {
    folders = List.copyOf(folders);
    topics = Collections.unmodifiableSortedSet(new TreeSet<>(topics));
  }

  /** What Demarche brings along, extended by the user's. */
  public static SeedChoice of(List<Path> folders) {
    return new SeedChoice(folders, true, new TreeSet<>(List.of(Topic.UKRAINE)), true);
  }

  /** Whether it is what Demarche brings along, and no more or less of it. */
  public boolean isUsual() {
    return equals(USUAL);
  }
}
