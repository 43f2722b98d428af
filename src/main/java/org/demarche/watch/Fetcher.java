package org.demarche.watch;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.demarche.http.Reply;
import org.demarche.http.Request;
import org.demarche.http.Waiting;
import org.demarche.read.feeds.Addresses;

/** Fetches what an address leads to, over redirects, as far as its hosts wish it. */
final class Fetcher {
  private static final int REDIRECTS = 5;
  private static final int ROBOTS = 5 << 20;

  private final Hosts hosts;
  private final Robots robots;
  private final Waiting waiting;

  Fetcher(Hosts hosts, Robots robots, Waiting waiting) {
    this.hosts = hosts;
    this.robots = robots;
    this.waiting = waiting;
  }

  /**
   * What the address gives now.
   *
   * @param accept the media types that are wanted
   * @param known what it gave before, which is not wanted again
   * @param most bytes of it
   * @throws FetchProblem where it gives nothing
   */
  Fetched fetch(URI address, String accept, Fetched.Validators known, Reach reach, int most)
      throws FetchProblem, InterruptedException {
    URI at = address;
    for (int hop = 0; hop <= REDIRECTS; hop++) {
      reach.require(at);
      robots.require(at, it -> wishes(it, reach));
      Reply reply = hosts.ask(request(at, accept, known), most);
      if (reply.status() == 304) {
        return Fetched.unchanged(at);
      }
      Optional<URI> next = redirect(at, reply);
      if (next.isEmpty()) {
        return Fetched.of(at, whole(reply));
      }
      at = next.get();
    }
    throw tooOften();
  }

  private static FetchProblem tooOften() {
    return FetchProblem.lasting(
        "bad-redirect", "it leads on and on, more than " + REDIRECTS + " times");
  }

  private static Request request(URI at, String accept, Fetched.Validators known) {
    Request request = Request.get(at, accept);
    request = known.etag().isEmpty() ? request : request.with("If-None-Match", known.etag());
    return known.modified().isEmpty()
        ? request
        : request.with("If-Modified-Since", known.modified());
  }

  /** A {@code robots.txt}, to which none applies. */
  private HostNote.RobotsNote wishes(URI address, Reach reach)
      throws FetchProblem, InterruptedException {
    URI at = address;
    for (int hop = 0; hop <= REDIRECTS; hop++) {
      reach.require(at);
      Reply reply = hosts.ask(Request.get(at, "text/plain, */*;q=0.5"), ROBOTS);
      Optional<URI> next = redirect(at, reply);
      if (next.isEmpty()) {
        return note(reply, at);
      }
      at = next.get();
    }
    throw tooOften();
  }

  private HostNote.RobotsNote note(Reply reply, URI at) throws FetchProblem {
    if (reply.status() >= 500) {
      throw status(reply);
    }
    boolean there = reply.status() == 200;
    String text = there ? Robots.cut(Fetched.of(at, reply).body()) : "";
    Instant now = waiting.now();
    return new HostNote.RobotsNote(now.toString(), there ? 200 : 404, text);
  }

  private static Optional<URI> redirect(URI from, Reply reply) throws FetchProblem {
    if (reply.status() < 300 || reply.status() >= 400) {
      return Optional.empty();
    }
    String location = reply.header("Location");
    Optional<String> named =
        location.isBlank() ? Optional.empty() : Addresses.resolve(from.toString(), location);
    if (named.isEmpty()) {
      throw FetchProblem.lasting("bad-redirect", "it leads to '" + location + "'");
    }
    URI to = Reach.uri(named.get());
    if (from.getScheme().equalsIgnoreCase("https") && to.getScheme().equalsIgnoreCase("http")) {
      throw FetchProblem.lasting("bad-redirect", "it leads from https to " + to);
    }
    return Optional.of(to);
  }

  private static Reply whole(Reply reply) throws FetchProblem {
    if (reply.status() != 200) {
      throw status(reply);
    }
    return reply;
  }

  private static FetchProblem status(Reply reply) {
    int status = reply.status();
    boolean passing = status >= 500 || status < 400 || status == 408 || status == 425;
    Instant then = reply.came().plus(Backoff.PAGE.atLeast(reply.asked(), 1));
    return new FetchProblem(
        "http-status",
        reply.refusal(),
        passing ? FetchProblem.Course.PASSING : FetchProblem.Course.LASTING,
        then);
  }
}
