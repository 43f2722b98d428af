package org.demarche.watch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.http.TestWaiting;
import org.demarche.model.Problem;
import org.demarche.read.ReadOptions;

/** Runs a watch round by round; each begins with what the disk tells. */
final class Rounds implements Watch.Report {
  final TestLoader loader = new TestLoader();
  final TestWaiting waiting = new TestWaiting();
  final List<String> problems = new ArrayList<>();
  private final Path queue;
  private Round.Sum last;
  int limit = Integer.MAX_VALUE;

  Rounds(Path queue) {
    this.queue = queue;
  }

  Round.Sum feeds(String... feeds) {
    return round(List.of(feeds), List.of());
  }

  Round.Sum round(List<String> feeds, List<Path> folders) {
    problems.clear();
    last = new Round().sum();
    WatchSettings settings =
        new WatchSettings(
            true,
            Optional.empty(),
            limit,
            Duration.ofSeconds(1),
            "Demarche/test",
            ReadOptions.NONE);
    try (QueueFolder opened = QueueFolder.open(queue)) {
      new Watch(feeds, folders, opened, loader, waiting, settings).run(this);
    }
    return last;
  }

  @Override
  public void problem(Problem problem) {
    problems.add(problem.code() + " " + problem.where().replaceFirst("^http://127[^/]*", ""));
  }

  @Override
  public void round(Round.Sum sum) {
    last = sum;
  }
}
