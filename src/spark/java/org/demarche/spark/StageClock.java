package org.demarche.spark;

import java.io.Serializable;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.util.LongAccumulator;
import org.demarche.pipeline.Stage;
import org.demarche.pipeline.StageTimes;

/** How long the stages took on all machines; what was done twice counts twice. */
final class StageClock implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Map<Stage, LongAccumulator> nanos = new EnumMap<>(Stage.class);

  StageClock(JavaSparkContext spark) {
    for (Stage stage : Stage.values()) {
      nanos.put(stage, spark.sc().longAccumulator(stage.word()));
    }
  }

  void add(StageTimes times) {
    nanos.forEach((stage, sum) -> sum.add(times.of(stage).toNanos()));
  }

  void read(Duration time) {
    nanos.get(Stage.READ).add(time.toNanos());
  }

  Map<Stage, Duration> times() {
    Map<Stage, Duration> times = new EnumMap<>(Stage.class);
    nanos.forEach((stage, sum) -> times.put(stage, Duration.ofNanos(sum.value())));
    return times;
  }
}
