package org.demarche.resolve.actors;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.demarche.model.Reference;
import org.demarche.model.Reference.By;
import org.demarche.model.Span;
import org.demarche.model.Why;

/** The references of one article so far, by place. */
public final class References {
  private final TreeMap<Integer, Reference> byStart = new TreeMap<>();
  private final Set<String> mentioned = new HashSet<>();

  public void add(Reference reference) {
    byStart.putIfAbsent(reference.span().start(), reference);
    mentioned.add(reference.denotes());
  }

  /** Adds one for whom the words mean, unless a part of them is one already. */
  void note(Span words, String id, By by, String why) {
    if (within(words).isEmpty()) {
      add(new Reference(words, id, Optional.empty(), by, false, new Why(why)));
    }
  }

  List<Reference> all() {
    return new ArrayList<>(byStart.values());
  }

  /** Those that lie within {@code span}, in order. */
  public List<Reference> within(Span span) {
    List<Reference> found = new ArrayList<>();
    for (Reference reference : byStart.subMap(span.start(), span.end()).values()) {
      if (span.contains(reference.span())) {
        found.add(reference);
      }
    }
    return found;
  }

  /** The one that holds {@code offset}. */
  public Optional<Reference> at(int offset) {
    Map.Entry<Integer, Reference> entry = byStart.floorEntry(offset);
    return Optional.ofNullable(entry)
        .map(Map.Entry::getValue)
        .filter(reference -> reference.span().contains(offset));
  }

  /** Whether one holds {@code offset}. */
  public boolean covers(int offset) {
    return at(offset).isPresent();
  }

  /** Those that start before {@code offset}, the nearest first; read as far as needed. */
  public Iterable<Reference> before(int offset) {
    return byStart.headMap(offset, false).descendingMap().values();
  }

  /** Ids of all who were referred to so far. */
  public Set<String> mentioned() {
    return Collections.unmodifiableSet(mentioned);
  }

  /** Whether somebody was referred to so far. */
  boolean mention(String id) {
    return mentioned.contains(id);
  }
}
