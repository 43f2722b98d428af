package org.demarche.read.bundles;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.demarche.lexicon.WordClass;

/** The lines of one article of a bundle, without white space at their ends. */
record BundleLines(List<String> lines) {
  private static final String MONTH =
      WordClass.of("calendar.months").stream()
          .map(month -> month.length() <= 4 ? month : month.substring(0, 3) + "[a-z]{0,6}")
          .collect(Collectors.joining("|", "(?:", ")\\.?"));

  /** A line that is nothing but a date, with a weekday, a time, an edition. */
  private static final Pattern DATE =
      Pattern.compile(
          "(?i)^(?:\\w{3,9},? )?(?:"
              + MONTH
              + " \\d{1,2},? \\d{4}|\\d{1,2} "
              + MONTH
              + ",? \\d{4}|\\d{4}-\\d\\d-\\d\\d)\\b.{0,60}$");

  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "(?i)^(?:copyright\\b|©|\\(c\\) ?(?:copyright|\\d{4})|all rights reserved|\\(c\\)).{0,300}$");

  BundleLines {
    lines = List.copyOf(lines);
  }

  static BundleLines of(String text) {
    return new BundleLines(
        text.replace('\u00a0', ' ')
            .replace("\f", "\n")
            .replace("\uFEFF", "")
            .lines()
            .map(String::strip)
            .toList());
  }

  static boolean isDate(String line) {
    return line.length() <= 90 && DATE.matcher(line).matches();
  }

  static boolean isCopyright(String line) {
    return COPYRIGHT.matcher(line).matches();
  }

  /** The parts between lines that match; what is between is left out. */
  List<BundleLines> cut(Pattern separator) {
    List<BundleLines> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= lines.size(); i++) {
      if (i == lines.size() || separator.matcher(lines.get(i)).matches()) {
        parts.add(sub(from, i));
        from = i + 1;
      }
    }
    return parts;
  }

  BundleLines sub(int from, int to) {
    return new BundleLines(lines.subList(Math.min(from, to), to));
  }

  OptionalInt first(int from, java.util.function.Predicate<String> wanted) {
    return IntStream.range(Math.max(0, from), lines.size())
        .filter(i -> wanted.test(lines.get(i)))
        .findFirst();
  }

  BundleLines without(java.util.function.Predicate<String> unwanted) {
    return new BundleLines(lines.stream().filter(unwanted.negate()).toList());
  }

  BundleLines shown() {
    return without(String::isEmpty);
  }

  boolean isEmpty() {
    return lines.stream().allMatch(String::isEmpty);
  }

  int size() {
    return lines.size();
  }

  String get(int i) {
    return lines.get(i);
  }

  /** In one line. */
  String joined() {
    return lines.stream().filter(line -> !line.isEmpty()).collect(Collectors.joining(" "));
  }

  /** As a text with its paragraphs. */
  String text() {
    return String.join("\n", lines).replaceAll("\\n{3,}", "\n\n").strip();
  }
}
