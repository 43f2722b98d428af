package org.demarche.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The queries of {@code serve/hostile.txt}, which says how they are written. */
final class HostileQueries {
  private static final Pattern REPEATED = Pattern.compile("§(\\d+)\\|([^§]*)§");

  private HostileQueries() {}

  static List<String> all() {
    try {
      return Files.readAllLines(Path.of("src/test/resources/serve/hostile.txt")).stream()
          .filter(line -> !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A line with what it repeats written out. */
  static String written(String line) {
    return REPEATED.matcher(line).replaceAll(HostileQueries::repeated);
  }

  private static String repeated(MatchResult match) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < Integer.parseInt(match.group(1)); i++) {
      text.append(match.group(2).replace("$i", "" + i).replace("$j", "" + (i + 1)));
    }
    return Matcher.quoteReplacement(text.toString());
  }
}
