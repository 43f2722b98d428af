package org.demarche.watch;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.demarche.http.Waiting;
import org.demarche.model.InputException;
import org.demarche.model.Problem;
import org.demarche.read.ArticleReader;
import org.demarche.read.FileStamps;
import org.demarche.read.Reading;

/** A folder that is watched: takes in files that come or change once nobody writes into them. */
final class FolderSource implements Source {
  /** A file that was left alone so long is complete. */
  private static final Duration REST = Duration.ofSeconds(2);

  /** Looking may take a twentieth of the time. */
  private static final int SHARE = 20;

  /** So often is looked whether all files are complete, where there is one round only. */
  private static final int LOOKS = 5;

  private static final int BATCH = 500;

  private static final Pattern PARTIAL =
      Pattern.compile("(?i).*(\\.(part|partial|tmp|crdownload)|~)");

  private final Path folder;
  private final QueueFolder queue;
  private final Loader loader;
  private final Waiting waiting;
  private final WatchSettings settings;
  private final ArticleReader reader;
  private final Map<String, String> done;
  private final Map<String, Seen> unsettled = new HashMap<>();
  private final SortedMap<String, String> ready = new TreeMap<>();
  private Duration pause = REST;
  private Instant due = Instant.EPOCH;

  /** How a file looked, and since when. */
  private record Seen(String stamp, Instant since) {}

  FolderSource(
      Path folder, QueueFolder queue, Loader loader, Waiting waiting, WatchSettings settings) {
    this.folder = folder.toAbsolutePath().normalize();
    this.queue = queue;
    this.loader = loader;
    this.waiting = waiting;
    this.settings = settings;
    this.reader = new ArticleReader(settings.assumed());
    this.done = new TreeMap<>(queue.files(this.folder.toString()));
  }

  @Override
  public String name() {
    return folder.toString();
  }

  @Override
  public Instant due() {
    return due;
  }

  @Override
  public void look(Round round) throws InterruptedException {
    try {
      look();
      for (int looks = 1; settings.once() && !unsettled.isEmpty() && looks < LOOKS; looks++) {
        waiting.pause(REST);
        look();
      }
      round.looked();
    } catch (InputException e) {
      round.broken(
          new Problem("read", "no-such-file", folder.toString(), "the folder is gone"), false);
    }
    due = waiting.now().plus(settings.every().orElse(pause));
  }

  private void look() {
    long begin = System.nanoTime();
    Map<String, FileStamps.Stamp> found = FileStamps.below(folder);
    Duration took = Duration.ofNanos(System.nanoTime() - begin).multipliedBy(SHARE);
    pause = took.compareTo(REST) > 0 ? took : REST;
    done.keySet().retainAll(found.keySet());
    unsettled.keySet().retainAll(found.keySet());
    ready.clear();
    found.forEach(this::sort);
  }

  private void sort(String name, FileStamps.Stamp stamp) {
    if (stamp.text().equals(done.get(name)) || PARTIAL.matcher(name).matches()) {
      return;
    }
    Seen seen =
        unsettled.merge(
            name,
            new Seen(stamp.text(), waiting.now()),
            (old, now) -> old.stamp().equals(now.stamp()) ? old : now);
    if (isLongAgo(stamp.changed()) || isLongAgo(seen.since())) {
      unsettled.remove(name);
      ready.put(name, stamp.text());
    }
  }

  private boolean isLongAgo(Instant time) {
    return !time.plus(REST).isAfter(waiting.now());
  }

  @Override
  public void note(Round round) {
    // What has come is remembered once it is loaded.
  }

  @Override
  public void take(Round round) throws InterruptedException {
    List<String> names = ready.keySet().stream().limit(settings.limit()).toList();
    try {
      for (int from = 0; from < names.size(); from += BATCH) {
        waiting.goOn();
        if (!settings.once() && round.isLong()) {
          due = waiting.now();
          break;
        }
        take(new TreeSet<>(names.subList(from, Math.min(names.size(), from + BATCH))), round);
      }
    } catch (InputException e) {
      due = waiting.now().plus(FeedSource.LOAD_AGAIN);
      round.broken(new Problem("read", "not-loaded", folder.toString(), e.getMessage()), false);
    } finally {
      round.waiting(ready.size() + unsettled.size());
    }
  }

  private void take(Set<String> names, Round round) {
    Loader.Loaded loaded;
    try (Stream<Reading> readings = reader.read(folder, names)) {
      loaded = loader.load(readings);
    }
    round.loaded(loaded);
    loaded.problems().forEach(round::failed);
    if (loaded.whole()) {
      names.forEach(name -> done.put(name, ready.remove(name)));
      queue.files(folder.toString(), done);
    }
  }
}
