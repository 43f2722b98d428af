package org.demarche.store;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a backup says of itself in the comments at its end, by which it is found to be whole.
 *
 * @param quads all, also those that follow from others
 * @param made how many articles each configuration made, by {@code dem:configurationHash}
 * @param contentSha256 of the lines of all graphs but those that follow from others
 * @param sha256 of all lines before these
 */
public record BackupManifest(
    long articles,
    long graphs,
    long quads,
    SortedMap<String, Long> made,
    String contentSha256,
    String sha256) {
  private static final String BEGIN = "# demarche-backup 1";
  private static final String COMMENT = "# ";

  /** One comment a line, which RDF readers skip. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(BEGIN);
    lines.add(COMMENT + "articles " + articles);
    lines.add(COMMENT + "graphs " + graphs);
    lines.add(COMMENT + "quads " + quads);
    made.forEach((hash, number) -> lines.add(COMMENT + "made-with " + hash + " " + number));
    lines.add(COMMENT + "content-sha256 " + contentSha256);
    lines.add(COMMENT + "sha256 " + sha256);
    return lines;
  }

  /** Whether a line can be one of a manifest. */
  static boolean isComment(String line) {
    return line.startsWith(COMMENT);
  }

  /** Whether both are of the same articles and of what else was told, by the same words. */
  boolean hasContentOf(BackupManifest other) {
    return articles == other.articles
        && made.equals(other.made)
        && contentSha256.equals(other.contentSha256);
  }

  static SortedMap<String, Long> none() {
    return new TreeMap<>();
  }
}
