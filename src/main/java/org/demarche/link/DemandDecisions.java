package org.demarche.link;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** What people decided about demands: which are one, and what one is called. */
public final class DemandDecisions {
  private final Redirects merges = new Redirects();
  private final SortedMap<String, String> labels = new TreeMap<>();

  DemandDecisions() {}

  /** Which demand is which other one. */
  public Redirects merges() {
    return merges;
  }

  /** Demand → what it is called. */
  public SortedMap<String, String> labels() {
    return Collections.unmodifiableSortedMap(labels);
  }

  /** Calls a demand otherwise. */
  public void rename(String demand, String label) {
    labels.put(demand, label);
  }

  boolean isEmpty() {
    return merges.all().isEmpty() && labels.isEmpty();
  }
}
