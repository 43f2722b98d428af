package org.demarche.watch;

import java.time.Instant;
import org.demarche.model.Problem;

/** Says why an address gave nothing. */
final class FetchProblem extends Exception {
  private static final long serialVersionUID = 1L;

  /** What is to be expected of another try. */
  enum Course {
    /** The same again. */
    LASTING,
    /** It may be better. */
    PASSING,
    /** Nothing was tried, as the host is to be left alone. */
    RESTING
  }

  private final String code;
  private final Course course;
  private final transient Instant notBefore;

  /**
   * @param notBefore when the host may be asked again; the beginning of time where it does not say
   */
  FetchProblem(String code, String message, Course course, Instant notBefore) {
    super(message);
    this.code = code;
    this.course = course;
    this.notBefore = notBefore;
  }

  static FetchProblem lasting(String code, String message) {
    return new FetchProblem(code, message, Course.LASTING, Instant.EPOCH);
  }

  static FetchProblem passing(String code, String message) {
    return new FetchProblem(code, message, Course.PASSING, Instant.EPOCH);
  }

  String code() {
    return code;
  }

  Course course() {
    return course;
  }

  Instant notBefore() {
    return notBefore;
  }

  Problem at(String address) {
    return new Problem("read", code, address, getMessage());
  }
}
