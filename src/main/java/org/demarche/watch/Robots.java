package org.demarche.watch;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.demarche.http.Waiting;

/**
 * What hosts wish of robots, as RFC 9309 has it: kept for a day, and for a month where a newer one
 * cannot be had; one that is not there forbids nothing; while it is not known, nothing is fetched.
 */
final class Robots {
  private static final List<String> NAME = List.of("demarche");
  private static final Duration FRESH = Duration.ofHours(24);
  private static final Duration USABLE = Duration.ofDays(30);
  private static final int LONGEST_TEXT = 500 << 10;
  private static final Duration LONGEST_DELAY = Duration.ofMinutes(2);

  private final Hosts hosts;
  private final Waiting waiting;
  private final Map<String, Rules> rules = new ConcurrentHashMap<>();

  private record Rules(HostNote.RobotsNote note, SimpleRobotRules parsed) {}

  /** Gets a {@code robots.txt}, where it redirects to, too. */
  interface Source {
    HostNote.RobotsNote get(URI address) throws FetchProblem, InterruptedException;
  }

  Robots(Hosts hosts, Waiting waiting) {
    this.hosts = hosts;
    this.waiting = waiting;
  }

  /**
   * @throws FetchProblem where the host does not wish that this address is fetched
   */
  void require(URI address, Source source) throws FetchProblem, InterruptedException {
    if (!rules(address, source).isAllowed(address.toString())) {
      throw FetchProblem.lasting(
          "robots-disallow", "the robots.txt of its host does not allow it; ask the publisher");
    }
  }

  private SimpleRobotRules rules(URI address, Source source)
      throws FetchProblem, InterruptedException {
    String host = Hosts.of(address);
    HostNote.RobotsNote note = note(host, source);
    Rules known = rules.get(host);
    if (known == null || !known.note().equals(note)) {
      known = new Rules(note, parse(host, note));
      rules.put(host, known);
      hosts.delay(host, delay(known.parsed()));
    }
    return known.parsed();
  }

  private HostNote.RobotsNote note(String host, Source source)
      throws FetchProblem, InterruptedException {
    HostNote.RobotsNote known = hosts.note(host).robots();
    if (isYounger(known, FRESH)) {
      return known;
    }
    try {
      HostNote.RobotsNote newer = source.get(URI.create(host + "/robots.txt"));
      hosts.wishes(host, newer);
      return newer;
    } catch (FetchProblem e) {
      if (isYounger(known, USABLE)) {
        return known;
      }
      throw new FetchProblem(
          e.code(),
          "its host's robots.txt: " + e.getMessage(),
          e.course() == FetchProblem.Course.LASTING ? FetchProblem.Course.PASSING : e.course(),
          e.notBefore());
    }
  }

  private boolean isYounger(HostNote.RobotsNote known, Duration age) {
    return known != null && Instant.parse(known.fetched()).plus(age).isAfter(waiting.now());
  }

  private static SimpleRobotRules parse(String host, HostNote.RobotsNote note) {
    SimpleRobotRulesParser parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 0);
    if (note.status() != 200) {
      return parser.failedFetch(note.status());
    }
    byte[] text = note.text().getBytes(StandardCharsets.UTF_8);
    return parser.parseContent(host + "/robots.txt", text, "text/plain", NAME);
  }

  private static Duration delay(SimpleRobotRules rules) {
    long millis = Math.max(0, rules.getCrawlDelay());
    return Duration.ofMillis(Math.min(millis, LONGEST_DELAY.toMillis()));
  }

  /** As much of a text as counts. */
  static String cut(byte[] text) {
    int length = Math.min(text.length, LONGEST_TEXT);
    return new String(text, 0, length, StandardCharsets.UTF_8);
  }
}
