package org.demarche.watch;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.demarche.http.OneTry;
import org.demarche.http.Waiting;
import org.demarche.model.InputException;
import org.demarche.model.Problem;
import org.demarche.read.WebReader;

/**
 * Takes in what feeds and folders bring, round after round. In a round all that are due are looked
 * at, several at a time; what is new is noted on the disk, then taken in. A source that fails costs
 * no other one anything.
 */
public final class Watch {
  private static final int AT_ONCE = 4;
  private static final Duration SHORTEST = Duration.ofMillis(200);

  private final QueueFolder queue;
  private final Loader loader;
  private final Waiting waiting;
  private final WatchSettings settings;
  private final Hosts hosts;
  private Map<String, HostNote> notes;
  private final List<Source> sources = new ArrayList<>();

  /** Tells people. */
  public interface Report {
    void problem(Problem problem);

    void round(Round.Sum sum);
  }

  /**
   * @param feeds addresses
   * @param waiting whose pauses end where the program is to end
   */
  public Watch(
      List<String> feeds,
      List<Path> folders,
      QueueFolder queue,
      Loader loader,
      Waiting waiting,
      WatchSettings settings) {
    this.queue = queue;
    this.loader = loader;
    this.waiting = waiting;
    this.settings = settings;
    OneTry once = new OneTry(settings.userAgent(), waiting);
    this.notes = queue.hosts();
    this.hosts = new Hosts(once, waiting, settings.delay(), notes);
    Fetcher fetcher = new Fetcher(hosts, new Robots(hosts, waiting), waiting);
    Pages pages = new Pages(fetcher, new WebReader(settings.assumed()), waiting);
    FeedSource.Shared shared =
        new FeedSource.Shared(queue, fetcher, pages, loader, new Claims(), waiting);
    feeds.forEach(feed -> sources.add(new FeedSource(feed, shared, settings)));
    folders.forEach(it -> sources.add(new FolderSource(it, queue, loader, waiting, settings)));
  }

  /**
   * Goes on until the waiting ends, or for one round.
   *
   * @return whether all went wrong in the last round
   */
  public boolean run(Report report) {
    ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE, Watch::thread);
    boolean good = true;
    try {
      do {
        waiting.pause(untilDue());
        good = round(threads, report);
      } while (!settings.once());
    } catch (InterruptedException e) {
      // That is how it ends.
    } finally {
      threads.shutdown();
    }
    return good;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "watch");
    thread.setDaemon(true);
    return thread;
  }

  private Duration untilDue() {
    Instant now = waiting.now();
    Instant due = sources.stream().map(Source::due).min(Instant::compareTo).orElse(now);
    Duration wait = Duration.between(now, due);
    return settings.once() || wait.compareTo(SHORTEST) < 0 ? SHORTEST : wait;
  }

  private boolean round(ExecutorService threads, Report report) throws InterruptedException {
    Round round = new Round();
    Instant now = waiting.now();
    List<Source> due =
        sources.stream().filter(it -> settings.once() || !it.due().isAfter(now)).toList();
    try {
      each(due, threads, source -> source.look(round), round, report);
      due.forEach(source -> source.note(round));
      each(due, threads, source -> source.take(round), round, report);
    } finally {
      keepNotes();
      round.problems().forEach(report::problem);
      if (!round.sum().isSilent()) {
        report.round(round.sum());
      }
    }
    settle(round.sum().loaded() > 0, report);
    return round.sum().good();
  }

  private void keepNotes() {
    Map<String, HostNote> now = hosts.notes();
    if (!now.equals(notes)) {
      queue.hosts(now);
      notes = now;
    }
  }

  private void settle(boolean busy, Report report) {
    try {
      loader.settle(busy);
    } catch (InputException e) {
      report.problem(new Problem("read", "not-linked", "store", e.getMessage()));
    }
  }

  /** What is done with a source. */
  private interface Step {
    void of(Source source) throws InterruptedException;
  }

  /** Each on its own; problems are told as they come. */
  private static void each(
      List<Source> sources, ExecutorService threads, Step step, Round round, Report report)
      throws InterruptedException {
    Map<Source, Future<?>> running = new LinkedHashMap<>();
    for (Source source : sources) {
      running.put(
          source,
          threads.submit(
              () -> {
                step.of(source);
                return source;
              }));
    }
    boolean stopped = false;
    for (Map.Entry<Source, Future<?>> each : running.entrySet()) {
      stopped |= ended(each.getKey(), each.getValue(), round);
      round.problems().forEach(report::problem);
    }
    if (stopped) {
      throw new InterruptedException();
    }
  }

  /** Waits for one, whose defects cost no other anything; whether it was stopped. */
  private static boolean ended(Source source, Future<?> running, Round round)
      throws InterruptedException {
    try {
      running.get();
      return false;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      boolean stopped = e.getCause() instanceof InterruptedException;
      if (!stopped) {
        String message = "a defect in Demarche: " + e.getCause() + "; please report it";
        round.broken(new Problem("read", "defect", source.name(), message), false);
      }
      return stopped;
    }
  }
}
