package org.demarche.reader;

/** A service gave no answer that is worth reading. */
final class Unanswered extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;

  /**
   * @param status of HTTP; 0 where it did not come to one
   */
  Unanswered(String reason, int status) {
    super(reason, null, false, false);
    this.status = status;
  }

  int status() {
    return status;
  }
}
