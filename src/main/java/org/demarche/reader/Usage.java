package org.demarche.reader;

import org.demarche.model.InputException;

/** What was asked and answered so far, held to a budget. Threads share one. */
public final class Usage {
  /** What an answer may cost before it is there. */
  static final long ANSWER = 600;

  private static final int CHARACTERS_A_TOKEN = 4;

  private final Budget budget;
  private long calls;
  private long kept;
  private long in;
  private long out;
  private long promised;

  Usage(Budget budget) {
    this.budget = budget;
  }

  /** About as many tokens as a text of English has. */
  static long tokens(String text) {
    return (text.length() + CHARACTERS_A_TOKEN - 1L) / CHARACTERS_A_TOKEN;
  }

  /**
   * Takes what a question is about to cost.
   *
   * @throws InputException where that would be too much
   */
  synchronized void begin(long question) {
    if (calls + 1 > budget.calls() || in + out + promised + question + ANSWER > budget.tokens()) {
      throw new InputException(
          "--reader-budget: reader-budget: it is used up after %d calls and %d tokens; what was loaded stays, and the same command with a larger budget loads the rest"
              .formatted(calls, in + out));
    }
    calls++;
    promised += question + ANSWER;
  }

  /** Puts what it cost in its place. */
  synchronized void end(long question, long questionTokens, long answerTokens) {
    promised -= question + ANSWER;
    in += questionTokens;
    out += answerTokens;
  }

  synchronized void fromCache() {
    kept++;
  }

  /** How often the service was asked; in a dry run, would be. */
  public synchronized long calls() {
    return calls;
  }

  /** How many answers were on the disk. */
  public synchronized long kept() {
    return kept;
  }

  /** Tokens of the questions, as the service counts them, else a fourth of their characters. */
  public synchronized long in() {
    return in;
  }

  /** Tokens of the answers. */
  public synchronized long out() {
    return out;
  }
}
