package org.demarche.serve.guard;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks at the text of a query before the parser does: how deep it is nested, as the parser goes
 * down as deep, and how long its literals are.
 */
public final class QueryText {
  /** Literals, IRIs and comments, which may hold any sign, and the signs that count. */
  private static final Pattern SIGNS =
      Pattern.compile(
          "(?<literal>\"\"\"(?:[^\"\\\\]|\\\\.|\"(?!\"\"))*+\"\"\"|'''(?:[^'\\\\]|\\\\.|'(?!''))*+'''"
              + "|\"(?:[^\"\\\\\\n\\r]|\\\\.)*+\"|'(?:[^'\\\\\\n\\r]|\\\\.)*+')"
              + "|<[^<>\"{}|^`\\\\\\s]*+>|#[^\\n\\r]*+|(?<open>[\\[({])|(?<close>[\\])}])"
              + "|(?<chain>(?:[!^+-]\\s*+){2,}+)|(?<variable>[?$]\\w++)|(?<number>[0-9.]{100,}+)|(?<exists>(?i:\\bEXISTS\\s*+\\{))",
          Pattern.DOTALL);

  /** What is open, and whether it is the pattern of an EXISTS. */
  private final Deque<Boolean> open = new ArrayDeque<>();

  private int exists;
  private int variables;

  private QueryText() {}

  /**
   * Refuses a query that the parser should not see.
   *
   * @throws HttpProblem 400
   */
  public static void require(String query) {
    new QueryText().take(SIGNS.matcher(query));
  }

  private void take(Matcher signs) {
    while (signs.find()) {
      if (signs.group("open") != null) {
        open(false);
      } else if (signs.group("exists") != null) {
        open(true);
      } else if (signs.group("close") != null) {
        close();
      } else if (signs.group("chain") != null) {
        requireFlat(signs.group("chain").length());
      } else if (signs.group("variable") != null) {
        requireFew(++variables);
      } else if (signs.group("number") != null) {
        Values.requireNumber(signs.end() - signs.start() <= Limits.VALUE);
      } else if (signs.group("literal") != null) {
        requireShort(signs.group("literal").length());
      }
    }
  }

  private void open(boolean byExists) {
    open.push(byExists);
    requireFlat(open.size());
    exists += byExists ? 1 : 0;
    if (exists > Limits.EXISTS) {
      throw Limits.refused(
          "EXISTS stand more than %d deep within each other".formatted(Limits.EXISTS));
    }
  }

  private void close() {
    if (!open.isEmpty() && open.pop()) {
      exists--;
    }
  }

  private static void requireFlat(int depth) {
    if (depth > Limits.NESTING) {
      throw tooDeep();
    }
  }

  /** The parser looks at all that it knows for each. */
  private static void requireFew(int variables) {
    if (variables > Limits.VARIABLES) {
      throw Limits.refused("variables stand at more than %d places".formatted(Limits.VARIABLES));
    }
  }

  /** The parser compiles patterns that it finds, and takes the square of their length for it. */
  private static void requireShort(int length) {
    if (length > Limits.LITERAL) {
      throw Limits.refused("a literal has more than %d characters".formatted(Limits.LITERAL));
    }
  }

  /** The refusal of what is nested too deep. */
  static RuntimeException tooDeep() {
    return Limits.refused(
        "the query is nested more than %d deep; write it flatter".formatted(Limits.NESTING));
  }
}
