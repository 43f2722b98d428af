package org.demarche.pipeline;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * How long each stage took; where several threads work, the sum over them. Not thread-safe: each
 * thread measures into its own and one thread adds them up.
 */
public final class StageTimes {
  private final Map<Stage, Long> nanos = new EnumMap<>(Stage.class);

  /** Runs the work of a stage and adds its time. */
  <T> T measure(Stage stage, Supplier<T> work) {
    long begin = System.nanoTime();
    try {
      return work.get();
    } finally {
      nanos.merge(stage, System.nanoTime() - begin, Long::sum);
    }
  }

  public void add(StageTimes other) {
    other.nanos.forEach((stage, time) -> nanos.merge(stage, time, Long::sum));
  }

  void add(Stage stage, Duration time) {
    nanos.merge(stage, time.toNanos(), Long::sum);
  }

  public Duration of(Stage stage) {
    return Duration.ofNanos(nanos.getOrDefault(stage, 0L));
  }
}
