package org.demarche.serve.guard;

/** How much a query of a stranger may hold; what grows with the answer goes by the heap. */
final class Limits {
  /** The longest text that a function may make, in characters. */
  static final int TEXT = 1 << 20;

  /** The longest number, date or duration, in characters. */
  static final int VALUE = 1000;

  /** The longest run of digits in a duration: adding longer ones takes a step for each month. */
  static final int DURATION_DIGITS = 7;

  /** How much work it may be to look for one text in another, in comparisons. */
  static final long SEARCH = 1L << 30;

  /** How deep braces and parentheses may be nested; each is a step down for the parser. */
  static final int NESTING = 100;

  /** How many graphs FROM and FROM NAMED may name. */
  static final int GRAPHS = 200;

  /** At how many places variables may stand. */
  static final int VARIABLES = 2500;

  /** How deep EXISTS may be nested: the optimizer looks at each level twice. */
  static final int EXISTS = 4;

  /** How deep expressions may be nested; a chain of operators nests, too. */
  static final int EXPRESSION_DEPTH = 400;

  /** How many patterns, groups and modifiers a query may have. */
  static final int PATTERNS = 600;

  /** How many alternatives may stand beside each other, over all. */
  static final int UNIONS = 100;

  /** How many steps the property paths of a query may have. */
  static final int PATH_STEPS = 100;

  /** How many repetitions of a property path may stand in each other. */
  static final int PATH_NESTING = 3;

  /** How many rows VALUES may have, over all. */
  static final int VALUES = 5000;

  /** How many functions, operators and comparisons a query may have. */
  static final int CALLS = 2000;

  /** The longest literal that a query may hold, in characters. */
  static final int LITERAL = 10_000;

  /** How large a regular expression may be once its repetitions are written out. */
  static final int PATTERN_SIZE = 5000;

  /** The longest pattern of a regular expression, in characters. */
  static final int PATTERN = 1000;

  private static final long HEAP = Runtime.getRuntime().maxMemory();

  /** How much text the groups of one query may put together, in characters. */
  static final long COLLECTED = HEAP / 32;

  /** How many rows one step of a query may sort or tell apart. */
  static final long ROWS = HEAP / 1024;

  private Limits() {}

  /** The query would go beyond a limit while it runs. */
  static HttpProblem exceeded(String what) {
    return new HttpProblem(
        413, "Too large", "query-too-large: " + what + "; ask for less at a time");
  }

  /** The query goes beyond a limit as it is written. */
  static HttpProblem refused(String what) {
    return new HttpProblem(400, "Refused", "query-refused: " + what);
  }
}
