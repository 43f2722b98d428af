package org.demarche.http;

import java.io.IOException;
import java.time.Duration;

/** The same request may succeed later. */
public final class Busy extends IOException {
  private static final long serialVersionUID = 1L;

  private final Duration atLeast;

  /**
   * @param atLeast the pause before it; zero where none is asked for
   */
  public Busy(String reason, Duration atLeast) {
    super(reason);
    this.atLeast = atLeast;
  }

  Duration atLeast() {
    return atLeast;
  }
}
