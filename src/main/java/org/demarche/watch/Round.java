package org.demarche.watch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.demarche.model.Problem;

/** What comes of a round. Threads can share one. */
public final class Round {

  /**
   * The sum.
   *
   * @param feeds that were asked
   * @param unchanged those of them that had nothing new
   * @param broken feeds and folders that could not be looked at
   * @param loaded articles that were written
   * @param held articles that the store had as they are
   * @param failed articles that are given up
   * @param waiting articles that wait for another round
   * @param good whether something went well, or there was nothing to do
   */
  public record Sum(
      int feeds,
      int unchanged,
      int broken,
      int loaded,
      int held,
      int failed,
      int waiting,
      Duration elapsed,
      boolean good) {

    /** Whether there is something to tell. */
    public boolean isSilent() {
      return feeds + broken + loaded + held + failed == 0;
    }
  }

  private static final long LONG_NANOS = TimeUnit.SECONDS.toNanos(60);

  private final long begin = System.nanoTime();
  private final List<Problem> problems = new ArrayList<>();
  private int feeds;
  private int unchanged;
  private int broken;
  private int loaded;
  private int held;
  private int failed;
  private int waiting;
  private int good;

  /** Whether others have waited long enough; what is left is for the next round. */
  boolean isLong() {
    return System.nanoTime() - begin > LONG_NANOS;
  }

  synchronized void asked(boolean anew) {
    feeds++;
    unchanged += anew ? 0 : 1;
    good++;
  }

  synchronized void broken(Problem problem, boolean feed) {
    feeds += feed ? 1 : 0;
    broken++;
    problems.add(problem);
  }

  synchronized void looked() {
    good++;
  }

  synchronized void loaded(Loader.Loaded result) {
    loaded += result.loaded();
    held += result.unchanged();
  }

  synchronized void failed(Problem problem) {
    failed++;
    problems.add(problem);
  }

  /** Something to tell, of which nothing follows. */
  synchronized void told(Problem problem) {
    problems.add(problem);
  }

  synchronized void waiting(int articles) {
    waiting += articles;
  }

  /** What there is to tell since the last call. */
  synchronized List<Problem> problems() {
    List<Problem> told = List.copyOf(problems);
    problems.clear();
    return told;
  }

  synchronized Sum sum() {
    return new Sum(
        feeds,
        unchanged,
        broken,
        loaded,
        held,
        failed,
        waiting,
        Duration.ofNanos(System.nanoTime() - begin),
        good + loaded + held > 0 || broken == 0);
  }
}
