package org.demarche.http;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A clock that stands still, but for the pauses, which take no time. */
public final class TestWaiting implements Waiting {
  private static final Instant START = Instant.parse("2025-01-20T10:00:00Z");

  private final List<Duration> pauses = new ArrayList<>();
  private Instant now = START;

  @Override
  public Instant now() {
    return now;
  }

  @Override
  public void pause(Duration duration) {
    pauses.add(duration);
    now = now.plus(duration);
  }

  public void advance(Duration duration) {
    now = now.plus(duration);
  }

  public List<Duration> pauses() {
    return pauses;
  }
}
