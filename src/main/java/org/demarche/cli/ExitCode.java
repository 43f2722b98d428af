package org.demarche.cli;

import org.demarche.pipeline.Summary;

/** What the process tells its caller. */
public final class ExitCode {
  public static final int DONE = 0;

  /** A defect in Demarche. */
  public static final int DEFECT = 1;

  /** Wrong options or arguments. */
  public static final int USAGE = 2;

  /** An input that the user can fix. */
  public static final int INPUT = 3;

  /** {@code check} found something. */
  public static final int FINDINGS = 4;

  /** Ended by Ctrl-C, after what was under way had been finished. */
  public static final int INTERRUPTED = 130;

  private ExitCode() {}

  /**
   * That of a run: one good article among broken ones makes it good.
   *
   * @param strict whether it is good only where nothing was wrong, and something there
   */
  static int of(Summary summary, boolean strict) {
    if (summary.interrupted()) {
      return INTERRUPTED;
    }
    boolean whole = summary.problems().isEmpty() && !summary.isOfNothing();
    return (strict ? whole : summary.successful()) ? DONE : INPUT;
  }
}
