package org.demarche.read;

import java.util.NoSuchElementException;
import java.util.Optional;

/** Readings whose end is only found by trying: finds one ahead. */
abstract class LookAhead implements Readings {
  private Optional<Reading> ahead = Optional.empty();
  private boolean ended;

  /** The next reading, or nothing at the end; is not asked again after that. */
  protected abstract Optional<Reading> find();

  @Override
  public final boolean hasNext() {
    if (ahead.isEmpty() && !ended) {
      ahead = find();
      ended = ahead.isEmpty();
    }
    return ahead.isPresent();
  }

  @Override
  public final Reading next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Reading reading = ahead.orElseThrow();
    ahead = Optional.empty();
    return reading;
  }
}
