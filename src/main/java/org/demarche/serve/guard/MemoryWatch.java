package org.demarche.serve.guard;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.management.ListenerNotFoundException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends the work that has allocated most, where memory stays short after it was cleared: before the
 * virtual machine runs out of it, and takes it from whoever asks next.
 */
public final class MemoryWatch implements NotificationListener, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger("serve");

  /** How full the heap may be after a full collection. */
  private static final double FULL = 0.75;

  /** Who has taken no more than this is not the cause. In bytes. */
  private static final long MODEST = Runtime.getRuntime().maxMemory() / 16;

  /** How long work that was asked to end is given to let go of its memory, in nanoseconds. */
  private static final long PATIENCE = 500_000_000;

  private final Set<Allowance> running = ConcurrentHashMap.newKeySet();
  private long lastStopped = System.nanoTime() - PATIENCE;

  /** Begins to watch. */
  public MemoryWatch() {
    for (GarbageCollectorMXBean bean : ManagementFactory.getGarbageCollectorMXBeans()) {
      ((NotificationEmitter) bean).addNotificationListener(this, null, null);
    }
  }

  /** Knows of work that has begun. */
  public void add(Allowance allowance) {
    running.add(allowance);
  }

  /** Forgets work that has ended. */
  public void remove(Allowance allowance) {
    running.remove(allowance);
  }

  @Override
  public void handleNotification(Notification notification, Object handback) {
    if (notification.getUserData() instanceof CompositeData data) {
      GarbageCollectionNotificationInfo collection = GarbageCollectionNotificationInfo.from(data);
      if (collection.getGcAction().contains("major")
          && isFull(collection.getGcInfo().getMemoryUsageAfterGc())) {
        stopGreatest();
      }
    }
  }

  private static boolean isFull(Map<String, MemoryUsage> pools) {
    Set<String> heap = HeapPools.NAMES;
    long used =
        pools.entrySet().stream()
            .filter(pool -> heap.contains(pool.getKey()))
            .mapToLong(pool -> pool.getValue().getUsed())
            .sum();
    return used > FULL * Runtime.getRuntime().maxMemory();
  }

  private synchronized void stopGreatest() {
    if (System.nanoTime() - lastStopped < PATIENCE) {
      return;
    }
    running.stream()
        .filter(allowance -> !allowance.isStopped() && allowance.allocated() > MODEST)
        .max(Comparator.comparingLong(Allowance::allocated))
        .ifPresent(this::stop);
  }

  private void stop(Allowance greatest) {
    LOG.warn(
        "serve  memory is short: the query that has allocated most, {} MB, is ended",
        greatest.allocated() >> 20);
    lastStopped = System.nanoTime();
    greatest.stop(HttpProblem.shortOfMemory());
  }

  @Override
  public void close() {
    for (GarbageCollectorMXBean bean : ManagementFactory.getGarbageCollectorMXBeans()) {
      try {
        ((NotificationEmitter) bean).removeNotificationListener(this);
      } catch (ListenerNotFoundException e) {
        LOG.debug("serve  was not listening to {}", bean.getName());
      }
    }
  }
}
