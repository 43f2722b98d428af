package org.demarche.serve.guard;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What the work of one thread may still use. Whatever may take long asks it now and then, and ends
 * with an exception once somebody else has said that it is enough.
 */
public final class Allowance {
  private static final ThreadLocal<Allowance> CURRENT = ThreadLocal.withInitial(Allowance::new);

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final AtomicBoolean stopped = new AtomicBoolean();
  private volatile HttpProblem reason = HttpProblem.late();
  private long collected;
  private volatile long thread;
  private volatile long allocatedBefore;

  /** That of the work that this thread does; one without limits where nobody gave it any. */
  public static Allowance current() {
    return CURRENT.get();
  }

  /** Makes it that of this thread, until {@link #leave}. */
  public void enter() {
    CURRENT.set(this);
    thread = Thread.currentThread().getId();
    allocatedBefore = THREADS.getThreadAllocatedBytes(thread);
  }

  /** Ends it for this thread. */
  public static void leave() {
    CURRENT.remove();
  }

  /** Asks the work to end, for this reason; the first one counts. From any thread. */
  public void stop(HttpProblem why) {
    if (!stopped.get()) {
      reason = why;
      stopped.set(true);
    }
  }

  public boolean isStopped() {
    return stopped.get();
  }

  /** Why it was stopped. */
  public HttpProblem reason() {
    return reason;
  }

  /**
   * Goes on, or ends the work.
   *
   * @throws HttpProblem the reason, once it is stopped
   */
  public void check() {
    if (stopped.get()) {
      throw reason;
    }
  }

  /** How much memory the work has taken so far, in bytes, whether or not it still has it. */
  long allocated() {
    return THREADS.getThreadAllocatedBytes(thread) - allocatedBefore;
  }

  /** The flag that the query engine looks at, too. */
  AtomicBoolean signal() {
    return stopped;
  }

  /** Counts characters in that stay in memory until the answer is complete. */
  void collect(int characters) {
    collected += characters;
    if (collected > Limits.COLLECTED) {
      throw Limits.exceeded("the query puts together more text than " + Limits.COLLECTED);
    }
  }
}
