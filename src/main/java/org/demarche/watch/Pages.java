package org.demarche.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.demarche.http.Waiting;
import org.demarche.model.Problem;
import org.demarche.read.Reading;
import org.demarche.read.WebReader;
import org.demarche.read.feeds.FeedItem;

/** Makes articles of entries: of their pages, or of what the feed has of them. */
final class Pages {
  private static final String PAGE = "text/html, application/xhtml+xml, text/plain;q=0.8";
  private static final int MOST = 10 << 20;

  /** After so many tries an article that the feed has as a whole is taken from there. */
  private static final int PATIENT = 3;

  /** After so many tries, which is most of a day, a page is given up. */
  private static final int TRIES = 8;

  private final Fetcher fetcher;
  private final WebReader reader;
  private final Waiting waiting;

  Pages(Fetcher fetcher, WebReader reader, Waiting waiting) {
    this.fetcher = fetcher;
    this.reader = reader;
    this.waiting = waiting;
  }

  /**
   * What came of an entry.
   *
   * @param entry as it is to be remembered, unless there is an article
   * @param problem why there is none and will be none
   */
  record Outcome(
      Optional<Reading.Found> article, FeedState.Entry entry, Optional<Problem> problem) {}

  /** An entry that waits. */
  Outcome of(FeedState.Entry entry, Reach reach) throws InterruptedException {
    FeedItem item = entry.item();
    if (item.link().isEmpty()) {
      return ofContent(
          entry, FetchProblem.lasting("no-address", "the feed names no page for this entry"));
    }
    try {
      Fetched page =
          fetcher.fetch(Reach.uri(item.link()), PAGE, Fetched.Validators.NONE, reach, MOST);
      Reading reading = reader.page(item, page.body(), page.charset());
      return reading instanceof Reading.Found found
          ? new Outcome(Optional.of(longer(found, item)), entry, Optional.empty())
          : unreadable(entry, ((Reading.Failed) reading).problem());
    } catch (FetchProblem e) {
      return later(entry, e);
    }
  }

  /** A page that shows far less than the feed has asks for consent or money. */
  private Reading.Found longer(Reading.Found page, FeedItem item) {
    if (item.isWhole() && reader.content(item) instanceof Reading.Found content) {
      boolean little = page.article().text().length() * 2 < content.article().text().length();
      return little ? content : page;
    }
    return page;
  }

  private Outcome unreadable(FeedState.Entry entry, Problem problem) {
    return ofContent(entry, FetchProblem.lasting(problem.code(), problem.message()));
  }

  private Outcome later(FeedState.Entry entry, FetchProblem why) {
    Instant now = waiting.now();
    if (why.course() == FetchProblem.Course.RESTING) {
      return new Outcome(
          Optional.empty(), entry.later(why.notBefore(), 0, why.code()), Optional.empty());
    }
    boolean patient = why.course() == FetchProblem.Course.PASSING;
    int tries = entry.tries() + 1;
    if (!patient || tries >= TRIES || entry.item().isWhole() && tries >= PATIENT) {
      return ofContent(entry, why);
    }
    Duration asked = Duration.between(now, why.notBefore());
    Instant then = now.plus(Backoff.PAGE.atLeast(asked, tries));
    return new Outcome(Optional.empty(), entry.later(then, 1, why.code()), Optional.empty());
  }

  private Outcome ofContent(FeedState.Entry entry, FetchProblem why) {
    if (entry.item().isWhole()) {
      Reading reading = reader.content(entry.item());
      if (reading instanceof Reading.Found found) {
        return new Outcome(Optional.of(found), entry, Optional.empty());
      }
    }
    return new Outcome(
        Optional.empty(), entry.failed(why.code()), Optional.of(why.at(entry.item().id())));
  }
}
