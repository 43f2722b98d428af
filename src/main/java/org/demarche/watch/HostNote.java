package org.demarche.watch;

import java.time.Instant;

/**
 * What is to be remembered of a host.
 *
 * @param until when it may be asked again
 * @param failures how often it failed in a row
 * @param robots what it wishes; null where that is not known
 */
record HostNote(String until, int failures, RobotsNote robots) {
  static final HostNote NONE = new HostNote(Instant.EPOCH.toString(), 0, null);

  /**
   * The text of a {@code robots.txt}.
   *
   * @param status of HTTP; there is a text with 200 only
   */
  record RobotsNote(String fetched, int status, String text) {}

  Instant notBefore() {
    return Instant.parse(until);
  }

  HostNote rested(Instant then) {
    return new HostNote(then.toString(), failures + 1, robots);
  }

  HostNote failed() {
    return new HostNote(until, failures + 1, robots);
  }

  HostNote answered() {
    return failures == 0 ? this : new HostNote(until, 0, robots);
  }

  HostNote wishing(RobotsNote wishes) {
    return new HostNote(until, failures, wishes);
  }
}
