package org.demarche.store;

import java.time.Duration;
import org.demarche.store.derived.Steps;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says every few seconds how far a store is whose totals are made anew. */
final class Remaking implements Steps {
  private static final Logger LOG = LoggerFactory.getLogger("store");
  private static final long PAUSE = Duration.ofSeconds(5).toNanos();

  private long last = System.nanoTime();

  /** Says why, at once. */
  static void begins() {
    LOG.info(
        "store  made by an earlier version: totals and names are made anew, once; it takes some"
            + " seconds for a thousand articles");
  }

  @Override
  public void done(String what, long done, long all) {
    if (System.nanoTime() - last > PAUSE) {
      last = System.nanoTime();
      LOG.info("store  {} of {} {}", done, all, what);
    }
  }
}
