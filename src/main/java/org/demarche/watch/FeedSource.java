package org.demarche.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.demarche.http.Waiting;
import org.demarche.model.InputException;
import org.demarche.model.Problem;
import org.demarche.read.Reading;
import org.demarche.read.feeds.FeedItem;

/** A feed that is watched. */
final class FeedSource implements Source {
  /** From one look to the next where the user does not say. */
  static final Duration USUAL = Duration.ofMinutes(15);

  /** When nothing can be loaded, as while a server starts anew. */
  static final Duration LOAD_AGAIN = Duration.ofSeconds(30);

  private static final int BATCH = 16;
  private static final long BATCH_NANOS = TimeUnit.SECONDS.toNanos(2);

  /** What the feed does not list any more is remembered so long. */
  private static final Duration MEMORY = Duration.ofDays(30);

  private final QueueFolder queue;
  private final Fetcher fetcher;
  private final Pages pages;
  private final Loader loader;
  private final Claims claims;
  private final Waiting waiting;
  private final Duration every;
  private final int limit;
  private final boolean once;
  private final Reach reach;
  private FeedState state;
  private Optional<Listing> listing = Optional.empty();
  private Instant notBefore = Instant.EPOCH;

  /** What feeds share. */
  record Shared(
      QueueFolder queue,
      Fetcher fetcher,
      Pages pages,
      Loader loader,
      Claims claims,
      Waiting waiting) {}

  FeedSource(String address, Shared shared, WatchSettings settings) {
    this.queue = shared.queue();
    this.fetcher = shared.fetcher();
    this.pages = shared.pages();
    this.loader = shared.loader();
    this.claims = shared.claims();
    this.waiting = shared.waiting();
    this.every = settings.every().orElse(USUAL);
    this.limit = settings.limit();
    this.once = settings.once();
    this.reach = Reach.of(address);
    this.state = queue.feed(address);
    if (once) {
      dueAtOnce();
    }
    state.entries().keySet().forEach(id -> claims.claim(id, address));
  }

  /** A feed that is well is asked whenever a round is asked for. */
  private void dueAtOnce() {
    if (state.failures() == 0) {
      state = state.asked(0, Instant.EPOCH);
    }
  }

  @Override
  public String name() {
    return state.address();
  }

  @Override
  public Instant due() {
    Instant feed = Instant.parse(state.due());
    return state.entries().values().stream()
        .filter(FeedState.Entry::isWaiting)
        .map(entry -> Instant.parse(entry.due()))
        .min(Instant::compareTo)
        .map(due -> due.isBefore(notBefore) ? notBefore : due)
        .filter(feed::isAfter)
        .orElse(feed);
  }

  @Override
  public void look(Round round) throws InterruptedException {
    listing = Optional.empty();
    Instant now = waiting.now();
    if (Instant.parse(state.due()).isAfter(now)) {
      tellWhy(round);
      return;
    }
    Listing asked = new Listing(fetcher, reach, new HashMap<>(state.resources()));
    try {
      asked.ask(state.address());
      listing = Optional.of(asked);
      round.asked(asked.isAnew());
      asked.problems().forEach(round::told);
    } catch (FetchProblem e) {
      fail(e);
      round.broken(e.at(state.address()), true);
    }
  }

  private void tellWhy(Round round) {
    if (once && state.failures() > 0) {
      String message =
          "it failed %d times in a row, and is not asked before %s"
              .formatted(state.failures(), state.due());
      round.told(new Problem("read", "host-resting", state.address(), message));
    }
  }

  private void fail(FetchProblem why) {
    boolean resting = why.course() == FetchProblem.Course.RESTING;
    int failures = state.failures() + (resting ? 0 : 1);
    Instant now = waiting.now();
    Backoff backoff = new Backoff(every, Backoff.GRANTED);
    Duration asked = Duration.between(now, why.notBefore());
    state = state.asked(failures, now.plus(backoff.atLeast(asked, failures)));
  }

  @Override
  public void note(Round round) {
    if (listing.isPresent()) {
      Map<String, FeedState.Entry> entries = new LinkedHashMap<>(state.entries());
      merge(listing.get().items(), entries);
      if (listing.get().isAnew()) {
        forget(entries);
      }
      state =
          new FeedState(
              state.address(),
              listing.get().resources(),
              0,
              waiting.now().plus(every).toString(),
              entries);
    }
    queue.feed(state);
  }

  /** An entry whose version is another one is to be taken in again. */
  private void merge(List<FeedItem> items, Map<String, FeedState.Entry> entries) {
    Instant now = waiting.now();
    Map<String, FeedItem> first = new LinkedHashMap<>();
    items.forEach(item -> first.putIfAbsent(item.id(), item));
    for (FeedItem item : first.values()) {
      FeedState.Entry known = entries.get(item.id());
      if (!claims.claim(item.id(), state.address())) {
        continue;
      }
      boolean same = known != null && known.version().equals(item.version());
      entries.put(item.id(), same ? known.listed(now) : FeedState.Entry.waiting(item, now));
    }
  }

  private void forget(Map<String, FeedState.Entry> entries) {
    String day = waiting.now().minus(MEMORY).toString().substring(0, 10);
    entries.values().removeIf(it -> !it.isWaiting() && it.listed().compareTo(day) < 0);
  }

  @Override
  public void take(Round round) throws InterruptedException {
    List<String> due = due(waiting.now());
    notBefore = due.size() > limit ? Instant.parse(state.due()) : Instant.EPOCH;
    try {
      take(due.subList(0, Math.min(limit, due.size())), round);
    } catch (InputException e) {
      notBefore = waiting.now().plus(LOAD_AGAIN);
      round.broken(new Problem("read", "not-loaded", state.address(), e.getMessage()), false);
    } finally {
      round.waiting(
          (int) state.entries().values().stream().filter(FeedState.Entry::isWaiting).count());
    }
  }

  private List<String> due(Instant now) {
    return state.entries().entrySet().stream()
        .filter(it -> it.getValue().isDue(now))
        .map(Map.Entry::getKey)
        .toList();
  }

  private void take(List<String> ids, Round round) throws InterruptedException {
    List<Reading.Found> batch = new ArrayList<>();
    long begin = System.nanoTime();
    try {
      for (String id : ids) {
        if (!once && round.isLong()) {
          break;
        }
        begin = batch.isEmpty() ? System.nanoTime() : begin;
        Pages.Outcome outcome = pages.of(state.entries().get(id), reach);
        state.entries().put(id, outcome.entry());
        outcome.problem().ifPresent(round::failed);
        outcome.article().ifPresent(batch::add);
        if (batch.size() >= BATCH || System.nanoTime() - begin >= BATCH_NANOS) {
          load(batch, round);
        }
      }
    } finally {
      load(batch, round);
    }
  }

  /** Hands articles over, and notes those that are acknowledged; the others go on waiting. */
  private void load(List<Reading.Found> batch, Round round) {
    List<Reading.Found> articles = List.copyOf(batch);
    batch.clear();
    try {
      if (!articles.isEmpty()) {
        Loader.Loaded loaded = loader.load(articles.stream().map(Reading.class::cast));
        round.loaded(loaded);
        articles.forEach(it -> note(it.article().id(), loaded, round));
      }
    } finally {
      queue.feed(state);
    }
  }

  private void note(String id, Loader.Loaded loaded, Round round) {
    FeedState.Entry entry = state.entries().get(id);
    Optional<Problem> problem =
        loaded.problems().stream().filter(it -> it.where().equals(id)).findFirst();
    if (loaded.acknowledged().contains(id)) {
      state.entries().put(id, entry.done());
    } else if (problem.isPresent()) {
      state.entries().put(id, entry.failed(problem.get().code()));
      round.failed(problem.get());
    }
  }
}
