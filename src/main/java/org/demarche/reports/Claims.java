package org.demarche.reports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Finds which claims of other words are one and which contradict one another, of all claims or of
 * those that changes concern.
 */
final class Claims {
  private final ClaimMemory memory;
  private final ClaimIndex index;
  private final Set<String> concerned = new TreeSet<>();
  private final Map<String, Collection<Claim>> near = new HashMap<>(); // after all changes

  /** Of a store that was brought up to date before. */
  Claims(ClaimMemory memory) {
    this.memory = memory;
    this.index = new ClaimIndex(memory::block);
  }

  /** Tells of all claims, and puts them into the empty memory, which has their voices already. */
  static void all(ClaimMemory memory, Collection<Voice> voices, ReportGraph graph) {
    Map<String, List<Voice>> said = new TreeMap<>();
    voices.forEach(it -> said.computeIfAbsent(it.claim(), claim -> new ArrayList<>()).add(it));
    List<Claim> claims = new ArrayList<>();
    said.forEach((iri, of) -> claims.add(Claim.of(iri, of)));
    said.keySet().forEach(memory::enter);
    ClaimIndex index = ClaimIndex.of(claims);
    tell(claims, index::near, memory::keep, graph);
  }

  /** Notes what changes of articles concern, before the changes. */
  void before(Set<String> articles) {
    articles.forEach(it -> concerned.addAll(withOpposites(memory.claims(it))));
    concerned.forEach(memory::leave);
  }

  /** The same after the changes; then it is known which claims are concerned. */
  void after(Set<String> articles) {
    Set<String> stated = new TreeSet<>();
    articles.forEach(it -> stated.addAll(memory.claims(it)));
    concerned.addAll(stated);
    concerned.forEach(memory::enter);
    concerned.addAll(withOpposites(stated));
  }

  /** Claims with those that they contradict. */
  private Set<String> withOpposites(Set<String> claims) {
    Set<String> found = new TreeSet<>(claims);
    for (Claim claim : claims(claims)) {
      index.near(claim).stream().filter(claim::contradicts).forEach(it -> found.add(it.iri()));
    }
    return found;
  }

  /**
   * Tells of the claims that are concerned.
   *
   * @return all claims of which something was told before, or is now
   */
  Set<String> tell(ReportGraph graph) {
    Set<String> told = new TreeSet<>();
    Set<String> next = concerned;
    while (!next.isEmpty()) {
      told.addAll(next);
      Set<String> parted = new TreeSet<>();
      next.forEach(it -> parted.addAll(memory.part(it)));
      Groups<Claim> groups = new Groups<>(this::near);
      groups.of(claims(told));
      parted.addAll(groups.seen());
      parted.removeAll(told);
      next = parted;
    }
    tell(claims(told), this::near, memory::keep, graph);
    return told;
  }

  private Collection<Claim> near(Claim claim) {
    return near.computeIfAbsent(claim.iri(), it -> index.near(claim));
  }

  private List<Claim> claims(Collection<String> iris) {
    return iris.stream().flatMap(it -> memory.claim(it).stream()).toList();
  }

  private static void tell(
      List<Claim> claims,
      Function<Claim, Collection<Claim>> near,
      Consumer<List<Claim>> keep,
      ReportGraph graph) {
    List<List<Claim>> groups = new ArrayList<>(new Groups<>(near).of(claims));
    Set<String> grouped = new HashSet<>();
    for (List<Claim> group : groups) {
      keep.accept(group);
      group.forEach(it -> grouped.add(it.iri()));
    }
    claims.stream()
        .filter(it -> !grouped.contains(it.iri()))
        .forEach(it -> groups.add(List.of(it)));
    for (List<Claim> group : groups) {
      Map<String, Claim> opposites = new TreeMap<>();
      for (Claim claim : group) {
        for (Claim other : near.apply(claim)) {
          if (claim.contradicts(other)) {
            opposites.put(other.iri(), other);
            graph.addContradiction(claim, other);
          }
        }
      }
      graph.addClaims(group, opposites.values());
    }
  }
}
