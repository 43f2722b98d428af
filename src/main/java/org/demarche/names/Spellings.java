package org.demarche.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.model.Actor;
import org.demarche.model.Actor.Kind;

/** Finds registered actors by names that no seed spells that way. */
public final class Spellings {
  private static final int SHORTEST = 5;

  private final Map<String, Set<String>> byKey = new HashMap<>();
  private final Map<String, List<Named>> byLast = new HashMap<>();

  private record Named(PersonName name, String id) {}

  public void add(Actor actor, String name) {
    byKey.computeIfAbsent(NameKey.spelling(name), k -> new TreeSet<>()).add(actor.id());
    if (actor.kind() == Kind.PERSON) {
      PersonName person = PersonName.of(name);
      byLast
          .computeIfAbsent(person.last(), k -> new ArrayList<>())
          .add(new Named(person, actor.id()));
    }
  }

  /** The actors with a name that may be spelled so; none for very short ones. */
  public Set<String> spelled(String name) {
    String key = NameKey.spelling(name);
    return key.length() < SHORTEST ? Set.of() : byKey.getOrDefault(key, Set.of());
  }

  /** The persons who may bear that full name, with or without middle names. */
  public Set<String> like(PersonName name) {
    Set<String> found = new TreeSet<>();
    for (Named named : byLast.getOrDefault(name.last(), List.of())) {
      if (!name.isAbbreviated() && named.name().mayBe(name)) {
        found.add(named.id());
      }
    }
    return found;
  }
}
