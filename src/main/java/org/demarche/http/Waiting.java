package org.demarche.http;

import java.time.Duration;
import java.time.Instant;

/** What time it is, and how to let time pass. */
public interface Waiting {
  Instant now();

  void pause(Duration duration) throws InterruptedException;

  /** Ends whatever waits, by the exception, where the program is to end. */
  default void goOn() throws InterruptedException {}

  /** The clock on the wall. */
  static Waiting real() {
    return new Waiting() {
      @Override
      public Instant now() {
        return Instant.now();
      }

      @Override
      public void pause(Duration duration) throws InterruptedException {
        Thread.sleep(duration.toMillis());
      }
    };
  }
}
