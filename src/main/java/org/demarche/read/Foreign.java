package org.demarche.read;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.demarche.read.kinds.Kind;

/**
 * Tells by their lines texts that people did not write to be read: logs, source code, keys, lists
 * of words or addresses, encoded data.
 */
final class Foreign {
  private static final int LOOK = 40;
  private static final int FEWEST = 4;

  /** So many words in one line are told by somebody. */
  private static final int TOLD = 4;

  private static final Pattern WORD =
      Pattern.compile(
          "[\\p{Ps}\\p{Pi}\"'*_>¿¡]*(?:(?:\\p{L}\\.)+|[\\p{L}\\uFFFD][\\p{L}\\p{M}\\uFFFD'’-]*)[\\p{Pe}\\p{Pf}\"'’.,;:!?…*_]*");

  private static final Pattern WITHOUT_SPACES =
      Pattern.compile(
          "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}\\p{IsTibetan}\\x00]");

  private static final Pattern LOG =
      Pattern.compile(
          "^\\[?\\d{4}[-/]\\d\\d[-/]\\d\\d[T ]\\d\\d:\\d\\d.*\\b(?:TRACE|DEBUG|INFO|WARN(?:ING)?|ERROR|FATAL|CRITICAL)\\b.*"
              + "|^\\d+\\.\\d+\\.\\d+\\.\\d+ .*\"(?:GET|POST|HEAD|PUT) .*"
              + "|^\\w{3} +\\d+ \\d\\d:\\d\\d:\\d\\d \\S+ [\\w/.-]+(?:\\[\\d+\\])?: .*");

  private static final Pattern CODE =
      Pattern.compile(
          ".*[;{}]\\s*$|^\\s*(?:#include\\b|import [\\w.]+|from [\\w.]+ import |def \\w+\\(|class \\w+|function\\b|return\\b|//|/\\*).*");

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private static final Pattern KEY = Pattern.compile("^-----BEGIN [A-Z0-9 ]+-----$");

  private static final Pattern ROBOTS = Pattern.compile("(?i)user-agent:\\s*\\S+");

  private Foreign() {}

  /** What a text is by its first lines; empty where it may be an article. */
  static Optional<Kind> of(String start) {
    List<String> lines = start.lines().filter(line -> !line.isBlank()).limit(LOOK).toList();
    if (!lines.isEmpty() && KEY.matcher(lines.get(0).strip()).matches()) {
      return Optional.of(new Kind("a key or something encrypted", "leave it out", false));
    }
    if (!lines.isEmpty() && ROBOTS.matcher(lines.get(0).strip()).matches()) {
      return Optional.of(new Kind("rules for crawlers", "leave it out", false));
    }
    if (most(lines, LOG)) {
      return Optional.of(new Kind("a log", "leave it out", false));
    }
    if (most(lines, CODE)) {
      return Optional.of(new Kind("source code", "leave it out", false));
    }
    return tellsNothing(start)
        ? Optional.of(new Kind("a list or data without a sentence", "leave it out", false))
        : Optional.empty();
  }

  /** Whether no line has some words one after another, and there are lines, or hardly any word. */
  private static boolean tellsNothing(String start) {
    if (lines(start).anyMatch(Foreign::isTold)
        || start.codePoints().noneMatch(Character::isLetter)
        || WITHOUT_SPACES.matcher(start).find()) {
      return false;
    }
    List<String[]> lines = lines(start).toList();
    long tokens = lines.stream().mapToLong(line -> line.length).sum();
    long words = lines.stream().mapToLong(Foreign::words).sum();
    return lines.size() >= FEWEST || words * 10 < tokens * 4;
  }

  private static Stream<String[]> lines(String start) {
    return start.lines().filter(line -> !line.isBlank()).map(line -> SPACE.split(line.strip()));
  }

  private static boolean isTold(String[] line) {
    long words = words(line);
    return words >= TOLD && words * 10 >= line.length * 6L;
  }

  private static long words(String[] line) {
    return Arrays.stream(line).filter(token -> WORD.matcher(token).matches()).count();
  }

  private static boolean most(List<String> lines, Pattern pattern) {
    long fitting = lines.stream().filter(line -> pattern.matcher(line).matches()).count();
    return lines.size() >= FEWEST && fitting * 10 >= lines.size() * 7L;
  }
}
