package org.demarche.corrections;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.demarche.corrections.Correction.Thing;

/** Corrections, one for each thing and aspect. Not for use by several threads. */
public final class Corrections {
  private final SortedMap<String, Correction> byIri = new TreeMap<>();

  /** All, in the order of their IRIs. */
  public Collection<Correction> all() {
    return Collections.unmodifiableCollection(byIri.values());
  }

  public boolean isEmpty() {
    return byIri.isEmpty();
  }

  /** Those of one article. */
  public List<Correction> of(String article) {
    return byIri.values().stream().filter(it -> it.thing().article().equals(article)).toList();
  }

  /** Takes one in; it replaces those of the same thing that it contradicts. */
  public void add(Correction correction) {
    byIri
        .values()
        .removeIf(
            it ->
                it.thing().equals(correction.thing())
                    && (it.aspect().isWhole() || correction.aspect().isWhole()));
    byIri.put(correction.iri(), correction);
  }

  /** Takes all of a thing back; tells how many there were. */
  public int remove(Thing thing) {
    int before = byIri.size();
    byIri.values().removeIf(it -> it.thing().equals(thing));
    return before - byIri.size();
  }
}
