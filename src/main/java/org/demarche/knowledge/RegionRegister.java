package org.demarche.knowledge;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.demarche.model.Region;

/** The places that are known. */
public final class RegionRegister {
  private final Map<String, Region> regions;
  private final Map<String, Region> byName = new HashMap<>();
  private final Map<String, Region> byAdjective = new HashMap<>();

  RegionRegister(Map<String, Region> regions, Map<String, Set<String>> names) {
    this.regions = new TreeMap<>(regions);
    // A label belongs to its region before another one's further name.
    this.regions.values().forEach(region -> byName.putIfAbsent(region.label(), region));
    this.regions.forEach(
        (id, region) ->
            names.getOrDefault(id, Set.of()).forEach(name -> byName.putIfAbsent(name, region)));
    this.regions.values().forEach(this::indexAdjectives);
  }

  private void indexAdjectives(Region region) {
    region.adjectives().forEach(adjective -> byAdjective.putIfAbsent(adjective, region));
  }

  public Optional<Region> byId(String id) {
    return Optional.ofNullable(regions.get(id));
  }

  /** All regions, by id. */
  public Collection<Region> all() {
    return regions.values();
  }

  /** The region with that label, or else with that further name; a metonym is not asked. */
  public Optional<Region> byName(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** The region that {@code Russian} belongs to. */
  public Optional<Region> byAdjective(String adjective) {
    return Optional.ofNullable(byAdjective.get(adjective));
  }
}
