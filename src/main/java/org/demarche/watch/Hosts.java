package org.demarche.watch;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.locks.ReentrantLock;
import org.demarche.http.NoReply;
import org.demarche.http.OneTry;
import org.demarche.http.Reply;
import org.demarche.http.Request;
import org.demarche.http.Waiting;

/**
 * Asks each host one thing at a time, with a pause between, and leaves it alone for as long as it
 * asks, or for longer and longer where it fails. Several threads may ask.
 */
final class Hosts {
  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final Set<Integer> BUSY = Set.of(429, 503);

  /** So often in a row a host may not answer before it is left alone. */
  private static final int FAILURES = 3;

  private final OneTry once;
  private final Waiting waiting;
  private final Duration delay;
  private final Map<String, HostNote> notes;
  private final Map<String, Turn> turns = new ConcurrentHashMap<>();

  /** The one request to a host at a time. */
  private static final class Turn {
    private final ReentrantLock lock = new ReentrantLock(true);
    private Instant free = Instant.EPOCH;
    private Duration wished = Duration.ZERO;
  }

  /**
   * @param delay from the end of one request to a host to the next one
   * @param notes what was known of hosts before
   */
  Hosts(OneTry once, Waiting waiting, Duration delay, Map<String, HostNote> notes) {
    this.once = once;
    this.waiting = waiting;
    this.delay = delay;
    this.notes = new ConcurrentSkipListMap<>(notes);
  }

  static String of(URI address) {
    return (address.getScheme() + "://" + address.getRawAuthority()).toLowerCase(Locale.ROOT);
  }

  Map<String, HostNote> notes() {
    return Map.copyOf(notes);
  }

  HostNote note(String host) {
    return notes.getOrDefault(host, HostNote.NONE);
  }

  void wishes(String host, HostNote.RobotsNote robots) {
    notes.merge(host, HostNote.NONE.wishing(robots), (old, any) -> old.wishing(robots));
  }

  /** A host may wish for a longer pause. */
  void delay(String host, Duration wished) {
    turn(host).wished = wished;
  }

  /**
   * The answer of a host, once it is its turn.
   *
   * @param most bytes of it
   * @throws FetchProblem where it gives none, or is not to be asked now
   */
  Reply ask(Request request, int most) throws FetchProblem, InterruptedException {
    String host = of(request.uri());
    Turn turn = turn(host);
    turn.lock.lock();
    try {
      requireAwake(host);
      waiting.goOn();
      Duration wait = Duration.between(waiting.now(), turn.free);
      if (!wait.isNegative() && !wait.isZero()) {
        waiting.pause(wait);
      }
      return send(request, host, most);
    } finally {
      turn.free = waiting.now().plus(longer(delay, turn.wished));
      turn.lock.unlock();
    }
  }

  private Turn turn(String host) {
    return turns.computeIfAbsent(host, any -> new Turn());
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private void requireAwake(String host) throws FetchProblem {
    Instant until = note(host).notBefore();
    if (waiting.now().isBefore(until)) {
      throw resting("its host is left alone until " + until, until);
    }
  }

  private static FetchProblem resting(String message, Instant until) {
    return new FetchProblem("host-resting", message, FetchProblem.Course.RESTING, until);
  }

  private Reply send(Request request, String host, int most)
      throws FetchProblem, InterruptedException {
    try {
      Reply reply = once.send(request, LONGEST, most);
      if (BUSY.contains(reply.status())) {
        Instant until = rest(host, reply.asked());
        throw resting(
            "HTTP " + reply.status() + ", so its host is left alone until " + until, until);
      }
      notes.computeIfPresent(host, (any, note) -> note.answered());
      return reply;
    } catch (NoReply e) {
      throw e.isTooLarge() ? Fetched.tooLarge(most) : failed(host, e);
    }
  }

  private Instant rest(String host, Duration asked) {
    int failures = note(host).failures() + 1;
    Instant until = waiting.now().plus(Backoff.BUSY.atLeast(asked, failures));
    notes.put(host, note(host).rested(until));
    return until;
  }

  private FetchProblem failed(String host, NoReply trouble) {
    HostNote failed = note(host).failed();
    int beyond = failed.failures() - FAILURES + 1;
    Instant until = waiting.now().plus(Backoff.PAGE.after(beyond));
    notes.put(host, beyond > 0 ? note(host).rested(until) : failed);
    return FetchProblem.passing("no-reply", trouble.getMessage());
  }
}
