package org.demarche.resolve.readings;

import java.util.EnumMap;
import java.util.Map;

/** Counts what became of the answers of a second reader, and of the positions of the rules. */
public final class ReadingTally {
  private final Map<DropReason, Integer> dropped = new EnumMap<>(DropReason.class);
  private int kept;
  private int confirmed;
  private int refused;
  private int said;

  synchronized void drop(DropReason reason) {
    dropped.merge(reason, 1, Integer::sum);
  }

  synchronized void keep() {
    kept++;
  }

  synchronized void confirm() {
    confirmed++;
  }

  synchronized void refuse() {
    refused++;
  }

  synchronized void say() {
    said++;
  }

  /** How many answers did not count, by reason. */
  public synchronized Map<DropReason, Integer> dropped() {
    return new EnumMap<>(dropped);
  }

  /** How many statements only the second reader found. */
  public synchronized int said() {
    return said;
  }

  /** How many positions only the second reader found. */
  public synchronized int kept() {
    return kept;
  }

  /** How many positions of the rules it found as well. */
  public synchronized int confirmed() {
    return confirmed;
  }

  /** How many positions of the rules it did not find, or said are none. */
  public synchronized int refused() {
    return refused;
  }
}
