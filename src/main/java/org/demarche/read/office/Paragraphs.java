package org.demarche.read.office;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the paragraphs of a document together. */
final class Paragraphs {
  private static final Pattern BLANK = Pattern.compile("\\n\\s*\\n");
  private static final Pattern SPACES = Pattern.compile("[ \\t\\u00a0]*\\n[ \\t\\u00a0]*");

  private Paragraphs() {}

  static String joined(List<String> paragraphs) {
    return joined(paragraphs.stream());
  }

  /** The same text with one blank line wherever it has some. */
  static String joined(String text) {
    return joined(BLANK.splitAsStream(text));
  }

  private static String joined(Stream<String> paragraphs) {
    return paragraphs
        .map(it -> SPACES.matcher(it.strip()).replaceAll("\n"))
        .filter(it -> !it.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }
}
