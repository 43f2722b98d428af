package org.demarche.http;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Sends requests as the operators of public services ask for: one at a time, with a User-Agent that
 * says who asks, waiting as long as {@code Retry-After} says and longer after each failure. It
 * leaves a service alone for a while after two questions in a row whose tries all failed, or where
 * it asks for a long pause. It follows no redirect. Threads can share one, and wait for each other.
 */
public final class PoliteHttp {
  private final OneTry once;
  private final ReentrantLock turn = new ReentrantLock(true);
  private final Patience patience;
  private final Waiting waiting;
  private final LeftAlone leftAlone;
  private final int most;
  private volatile int requests;
  private volatile boolean doubts;

  /** Takes what it needs of a reply. */
  public interface Reading<T> {
    /**
     * What it says.
     *
     * @throws Busy where the same request may be answered better later
     */
    T of(Reply reply) throws Busy;
  }

  /**
   * @param userAgent name, version and contact: {@code Demarche/0.1.0 (mail@example.org)}
   */
  public PoliteHttp(String userAgent, Patience patience) {
    this(userAgent, patience, Waiting.real());
  }

  public PoliteHttp(String userAgent, Patience patience, Waiting waiting) {
    this(userAgent, patience, waiting, Reply.MOST);
  }

  /**
   * @param most bytes that an answer may have
   */
  public PoliteHttp(String userAgent, Patience patience, Waiting waiting, int most) {
    this.once = new OneTry(userAgent, waiting);
    this.most = most;
    this.patience = patience;
    this.waiting = waiting;
    this.leftAlone = new LeftAlone(waiting);
  }

  /**
   * Has a service that cannot be reached, and never was, asked once only: mostly its address is
   * wrong, or nobody started it.
   */
  public PoliteHttp doubting() {
    doubts = true;
    return this;
  }

  /** How many requests were sent. */
  public int requests() {
    return requests;
  }

  /**
   * What the reading makes of the reply.
   *
   * @throws NoReply where nothing was answered in time, or each try was sent away
   */
  public <T> T send(Request request, Deadline deadline, Reading<T> reading) throws NoReply {
    try {
      if (!turn.tryLock(deadline.left().toNanos(), TimeUnit.NANOSECONDS)) {
        throw late();
      }
      try {
        return persist(request, deadline, reading);
      } finally {
        turn.unlock();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw NoReply.because("interrupted while waiting for the answer");
    }
  }

  private <T> T persist(Request request, Deadline deadline, Reading<T> reading)
      throws NoReply, InterruptedException {
    String host = request.uri().getAuthority();
    leftAlone.require(host);
    for (int tries = 1; ; tries++) {
      try {
        T answer = reading.of(reply(request, deadline));
        leftAlone.answered(host);
        return answer;
      } catch (Busy busy) {
        waiting.pause(pause(host, busy, tries, deadline));
      }
    }
  }

  /** The longer of the pause that the service asks for and ours. */
  private Duration pause(String host, Busy busy, int tries, Deadline deadline) throws NoReply {
    Duration ours = patience.afterTry(tries);
    Duration pause = busy.atLeast().compareTo(ours) > 0 ? busy.atLeast() : ours;
    String reason = busy.getMessage() + (tries == 1 ? "" : " (" + tries + " tries)");
    if (pause.compareTo(patience.longest()) > 0) {
      leftAlone.until(pause, host, reason);
      throw NoReply.because(reason + "; it asks to wait " + pause.toSeconds() + " s");
    }
    if (tries == patience.tries()) {
      leftAlone.gaveUp(host, reason, patience.longest());
      throw NoReply.because(reason);
    }
    if (pause.compareTo(deadline.left()) >= 0) {
      throw NoReply.because(reason + "; no time is left to try again");
    }
    return pause;
  }

  private Reply reply(Request request, Deadline deadline)
      throws NoReply, Busy, InterruptedException {
    Duration left = deadline.left();
    boolean last = left.compareTo(patience.request()) <= 0;
    requests++;
    try {
      Reply reply = once.send(request, last ? left : patience.request(), most);
      doubts = false;
      if (patience.isLater(reply.status())) {
        throw new Busy("HTTP " + reply.status(), reply.asked());
      }
      return reply;
    } catch (NoReply trouble) {
      throw last && trouble.isSlow() ? late() : perhapsLater(trouble);
    }
  }

  private NoReply perhapsLater(NoReply trouble) throws Busy {
    if (patience.insists() && !(doubts && trouble.isUnreachable())) {
      throw new Busy(trouble.getMessage(), Duration.ZERO);
    }
    return trouble;
  }

  private static NoReply late() {
    return NoReply.because("no answer within the time allowed; ask for less, or allow more time");
  }
}
