package org.demarche.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a copyright line says.
 *
 * @param year of the right, the first of a range
 */
record Copyright(String owner, Optional<Integer> year) {
  private static final Pattern LINE =
      Pattern.compile(
          "(?:©|\\([cC]\\)|[Cc]opyright|COPYRIGHT)\\s*(?:©|\\([cC]\\))?\\s*(?<year>(?:19|20)\\d\\d)?"
              + "(?:\\s?[-–]\\s?(?:19|20)\\d\\d)?,?\\s*(?:by\\s+)?"
              + "(?<owner>\\p{Lu}[\\p{L}\\d&'’-]*"
              + "(?:\\s(?!"
              + Alternatives.of("press.after-owner")
              + ")"
              + "[\\p{Lu}&][\\p{L}\\d&'’-]*){0,5})");

  /** The first copyright note in a line. */
  static Optional<Copyright> in(String line) {
    Matcher matcher = LINE.matcher(line);
    return matcher.find()
        ? Optional.of(
            new Copyright(
                matcher.group("owner"),
                Optional.ofNullable(matcher.group("year")).map(Integer::valueOf)))
        : Optional.empty();
  }

  /** Whether a line is nothing but the owner's name, article and capitals aside. */
  boolean isOwner(String line) {
    return bare(line).equalsIgnoreCase(bare(owner));
  }

  private static String bare(String name) {
    return name.strip().replaceFirst("(?i)^the\\s+", "");
  }
}
