package org.demarche.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.demarche.http.Waiting;

/**
 * Turns Ctrl-C into a request to come to an end: the command finishes what is under way, and the
 * process waits for it. The exit code is then 130, as for every process that is interrupted.
 */
public final class Interruption {
  private static final long PATIENCE_SECONDS = 60;

  private final CountDownLatch requested = new CountDownLatch(1);
  private final CountDownLatch finished = new CountDownLatch(1);

  /** Listens to the signals of this process. */
  public static Interruption ofThisProcess() {
    Interruption interruption = new Interruption();
    Thread hook = new Thread(interruption::requestAndWait, "demarche-interruption");
    Runtime.getRuntime().addShutdownHook(hook);
    return interruption;
  }

  /** Asks the command to end. */
  public void request() {
    requested.countDown();
  }

  boolean isRequested() {
    return requested.getCount() == 0;
  }

  /** Waits for the request, so long at most; whether it came. */
  boolean await(Duration longest) {
    try {
      return requested.await(longest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  /** Lets time pass until the request comes, which ends all that waits. */
  Waiting waiting() {
    return new Waiting() {
      @Override
      public Instant now() {
        return Instant.now();
      }

      @Override
      public void pause(Duration duration) throws InterruptedException {
        if (requested.await(duration.toMillis(), TimeUnit.MILLISECONDS)) {
          throw new InterruptedException("the command is to end");
        }
      }

      @Override
      public void goOn() throws InterruptedException {
        pause(Duration.ZERO);
      }
    };
  }

  /** The command has ended; nothing is left to wait for. */
  public void finished() {
    finished.countDown();
  }

  private void requestAndWait() {
    if (finished.getCount() == 0) {
      return;
    }
    request();
    try {
      finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
