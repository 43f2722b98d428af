package org.demarche.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.demarche.read.kinds.Kind;

/** Tells by their lines texts that people did not write to be read: logs, source code, keys. */
final class Foreign {
  private static final int LOOK = 40;
  private static final int FEWEST = 5;

  private static final Pattern LOG =
      Pattern.compile(
          "^\\[?\\d{4}[-/]\\d\\d[-/]\\d\\d[T ]\\d\\d:\\d\\d.*\\b(?:TRACE|DEBUG|INFO|WARN(?:ING)?|ERROR|FATAL|CRITICAL)\\b.*"
              + "|^\\d+\\.\\d+\\.\\d+\\.\\d+ .*\"(?:GET|POST|HEAD|PUT) .*"
              + "|^\\w{3} +\\d+ \\d\\d:\\d\\d:\\d\\d \\S+ [\\w/.-]+(?:\\[\\d+\\])?: .*");

  private static final Pattern CODE =
      Pattern.compile(
          ".*[;{}]\\s*$|^\\s*(?:#include\\b|import [\\w.]+|from [\\w.]+ import |def \\w+\\(|class \\w+|function\\b|return\\b|//|/\\*).*");

  private static final Pattern KEY = Pattern.compile("^-----BEGIN [A-Z0-9 ]+-----$");

  private Foreign() {}

  /** What a text is by its first lines; empty where it may be an article. */
  static Optional<Kind> of(String start) {
    List<String> lines = start.lines().filter(line -> !line.isBlank()).limit(LOOK).toList();
    if (!lines.isEmpty() && KEY.matcher(lines.get(0).strip()).matches()) {
      return Optional.of(new Kind("a key or something encrypted", "leave it out", false));
    }
    if (most(lines, LOG)) {
      return Optional.of(new Kind("a log", "leave it out", false));
    }
    return most(lines, CODE)
        ? Optional.of(new Kind("source code", "leave it out", false))
        : Optional.empty();
  }

  private static boolean most(List<String> lines, Pattern pattern) {
    long fitting = lines.stream().filter(line -> pattern.matcher(line).matches()).count();
    return lines.size() >= FEWEST && fitting * 10 >= lines.size() * 7L;
  }
}
