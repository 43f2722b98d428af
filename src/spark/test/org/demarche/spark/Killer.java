package org.demarche.spark;

import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.SparkContext;
import org.apache.spark.TaskKilled;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.scheduler.SparkListenerTaskStart;

/** Kills each task that extracts or writes when it is tried first. */
public final class Killer extends SparkListener {
  static final AtomicInteger KILLED = new AtomicInteger();

  @Override
  public void onTaskStart(SparkListenerTaskStart start) {
    if (start.taskInfo().attemptNumber() == 0) {
      SparkContext.getOrCreate().killTaskAttempt(start.taskInfo().taskId(), true, "by the test");
    }
  }

  @Override
  public void onTaskEnd(SparkListenerTaskEnd end) {
    if (end.reason() instanceof TaskKilled) {
      KILLED.incrementAndGet();
    }
  }
}
