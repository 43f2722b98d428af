package org.demarche.pipeline;

import java.time.Duration;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.read.Reading;

/**
 * What comes of each of a stream of readings, in their order, for those who write by themselves: a
 * {@link Run} without a sink. One outcome for each reading; articles that hide one another are left
 * to the caller.
 *
 * @param <G> what the pipeline makes of an article
 */
public final class Outcomes<G> implements AutoCloseable {
  private final Conveyor<Reading, Outcome<G>> conveyor;
  private Optional<Outcome<G>> ahead = Optional.empty();
  private boolean ended;

  /**
   * Begins to work.
   *
   * @param readings is drawn by a thread of its own, and closed
   * @param threads how many articles are worked on at a time
   * @param shares how many of these share the memory of this process
   */
  public Outcomes(Pipeline<G> pipeline, Stream<Reading> readings, int threads, int shares) {
    conveyor =
        new Conveyor<>(
            readings,
            reading -> of(pipeline, reading),
            threads,
            Run::characters,
            Math.max(1, Run.ROOM / shares));
  }

  private static <G> Outcome<G> of(Pipeline<G> pipeline, Reading reading) {
    return reading instanceof Reading.Failed failed
        ? new Outcome.Unreadable<>(failed.problem())
        : Outcome.of(pipeline, (Reading.Found) reading);
  }

  /**
   * Whether there is one more; waits for it.
   *
   * @throws IllegalStateException where the thread is interrupted: what came is then not all
   */
  public boolean hasNext() {
    if (ahead.isEmpty() && !ended) {
      ahead = conveyor.next();
      ended = ahead.isEmpty();
      if (ended && Thread.currentThread().isInterrupted()) {
        throw new IllegalStateException("interrupted before the end of the articles");
      }
    }
    return ahead.isPresent();
  }

  public Outcome<G> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Outcome<G> next = ahead.orElseThrow();
    ahead = Optional.empty();
    return next;
  }

  /** How long reading has taken by now. */
  public Duration reading() {
    return conveyor.pulling();
  }

  @Override
  public void close() {
    conveyor.close();
  }
}
