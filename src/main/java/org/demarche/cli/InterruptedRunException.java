package org.demarche.cli;

/** The user ended a command whose result is of use only when it is complete. */
final class InterruptedRunException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  InterruptedRunException() {
    super("interrupted; nothing was written");
  }
}
