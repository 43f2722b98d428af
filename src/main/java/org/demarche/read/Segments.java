package org.demarche.read;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a line at the marks between its parts: {@code The Courier · 3 May 2024 · By Ann Lee}. */
final class Segments {
  private static final Pattern MARK = Pattern.compile("\\s*[|·•]\\s*|\\s+[–—/]\\s+|\\t+");

  private Segments() {}

  /** The parts that are not empty; the line itself where it has no marks. */
  static List<String> of(String line) {
    return Arrays.stream(MARK.split(line)).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }
}
