package org.demarche.reader;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a run may cost.
 *
 * @param tokens of questions and answers together
 * @param calls of the service
 */
public record Budget(long tokens, long calls) {
  public static final Budget NONE = new Budget(Long.MAX_VALUE, Long.MAX_VALUE);

  private static final Pattern PART = Pattern.compile("(\\d{1,15})\\s*(tokens?|calls?)?");

  /**
   * {@code 2000000}, {@code 500calls}, {@code 2000000tokens,500calls}.
   *
   * @throws IllegalArgumentException for anything else
   */
  public static Budget parse(String text) {
    Budget budget = NONE;
    for (String part : text.strip().split("\\s*,\\s*")) {
      Matcher matcher = PART.matcher(part);
      if (!matcher.matches()) {
        throw new IllegalArgumentException(
            "'" + text + "' is no budget: give tokens and calls, such as 2000000tokens,500calls");
      }
      long number = Long.parseLong(matcher.group(1));
      boolean calls = matcher.group(2) != null && matcher.group(2).startsWith("call");
      budget = calls ? new Budget(budget.tokens, number) : new Budget(number, budget.calls);
    }
    return budget;
  }
}
