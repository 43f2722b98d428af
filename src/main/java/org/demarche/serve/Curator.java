package org.demarche.serve;

import java.util.List;

/** Takes down what people decide on the page of a server, as the command line does. */
public interface Curator {
  /**
   * What came of a command.
   *
   * @param exit its exit code: 0 where it is done, 2 or 3 where its words were wrong
   * @param said what it said
   */
  record Outcome(int exit, String said) {}

  /** Runs a command of the command line, without the program's name. */
  Outcome run(List<String> command);
}
