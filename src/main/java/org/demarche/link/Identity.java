package org.demarche.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.demarche.names.NameKey;

/**
 * Finds which subjects of a store are one: those that a person merged, and of those that no seed
 * describes, those that share a full name, one of its spellings, or an item.
 *
 * <p>Of those that are one, the rest redirects to one: a subject of the seeds before others, then
 * the one that the articles say had the others' names, then the one mentioned most. Two subjects of
 * the seeds are never one unless a person says so, nor are two that a person has kept apart.
 */
final class Identity {
  /** The reason of a merge that a person decided. */
  static final String BY_HAND = "merged by hand";

  private static final int SHORTEST_ACRONYM = 3;

  private final Map<String, Subject> subjects = new TreeMap<>();
  private final Decisions decisions;
  private final Map<String, Set<String>> groups = new HashMap<>();
  private final Map<String, String> reasons = new TreeMap<>();

  /**
   * A redirect.
   *
   * @param reason why, in words
   */
  record Merge(String into, String reason) {}

  Identity(Collection<Subject> subjects, Decisions decisions) {
    subjects.forEach(subject -> this.subjects.put(subject.iri(), subject));
    this.decisions = decisions;
    this.subjects.keySet().forEach(iri -> groups.put(iri, new LinkedHashSet<>(List.of(iri))));
    decisions.merges().forEach((from, into) -> join(from, into, BY_HAND));
    joinBy("same name", Identity::exactKeys);
    joinBy("same name, spelled otherwise", Identity::spellingKeys);
  }

  /** Takes those together that are the same item: subject → its item. */
  void joinByItem(Map<String, String> items) {
    joinBy(
        "same Wikidata item",
        subject -> Optional.ofNullable(items.get(subject.iri())).map(Set::of).orElse(Set.of()));
  }

  /** All redirects: who → to whom; none leads to another one. */
  Map<String, Merge> merges() {
    Map<String, Merge> merges = new TreeMap<>();
    for (Set<String> group : distinctGroups()) {
      String kept = kept(group);
      for (String iri : group) {
        if (!iri.equals(kept)) {
          merges.put(
              iri, new Merge(kept, reasons.getOrDefault(iri, reasons.getOrDefault(kept, ""))));
        }
      }
    }
    return merges;
  }

  /** The members of each group, the one that is kept first. */
  List<List<Subject>> members() {
    List<List<Subject>> members = new ArrayList<>();
    for (Set<String> group : distinctGroups()) {
      String kept = kept(group);
      List<Subject> ordered = new ArrayList<>(List.of(subjects.get(kept)));
      group.stream()
          .sorted()
          .filter(iri -> !iri.equals(kept))
          .map(subjects::get)
          .forEach(ordered::add);
      members.add(ordered);
    }
    return members;
  }

  private Collection<Set<String>> distinctGroups() {
    Map<String, Set<String>> distinct = new TreeMap<>();
    groups
        .values()
        .forEach(
            group ->
                distinct.put(group.stream().min(Comparator.naturalOrder()).orElseThrow(), group));
    return distinct.values();
  }

  private void joinBy(String reason, Function<Subject, Set<String>> keys) {
    Map<String, List<Subject>> byKey = new TreeMap<>();
    for (Subject subject : subjects.values()) {
      for (String key : keys.apply(subject)) {
        byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(subject);
      }
    }
    byKey.values().forEach(bearers -> joinAll(bearers, reason));
  }

  /** Of several registered bearers it cannot be told whom a new one is. */
  private void joinAll(List<Subject> bearers, String reason) {
    Set<String> registered =
        bearers.stream().filter(Subject::registered).map(Subject::iri).collect(Collectors.toSet());
    if (bearers.size() < 2 || registered.size() > 1) {
      return;
    }
    Subject first = bearers.stream().filter(Subject::registered).findFirst().orElse(bearers.get(0));
    bearers.stream()
        .filter(bearer -> bearer != first)
        .forEach(bearer -> join(bearer.iri(), first.iri(), reason));
  }

  private void join(String one, String other, String reason) {
    Set<String> a = groups.get(one);
    Set<String> b = groups.get(other);
    boolean byHand = reason.equals(BY_HAND);
    if (a == null || b == null || a == b || !byHand && !mayJoin(a, b)) {
      return;
    }
    reasons.putIfAbsent(one, reason);
    b.addAll(a);
    a.forEach(iri -> groups.put(iri, b));
  }

  private boolean mayJoin(Set<String> a, Set<String> b) {
    long registered =
        a.stream().filter(this::isRegistered).count()
            + b.stream().filter(this::isRegistered).count();
    return registered < 2
        && a.stream().noneMatch(x -> b.stream().anyMatch(y -> decisions.areDistinct(x, y)));
  }

  private boolean isRegistered(String iri) {
    return subjects.get(iri).registered();
  }

  private String kept(Set<String> group) {
    Optional<String> chosen =
        group.stream()
            .filter(decisions.merges()::containsValue)
            .filter(iri -> !decisions.merges().containsKey(iri))
            .sorted()
            .findFirst();
    return chosen.orElseGet(() -> best(group));
  }

  private String best(Set<String> group) {
    return group.stream()
        .map(subjects::get)
        .min(
            Comparator.comparing((Subject it) -> !it.registered())
                .thenComparing(it -> -formerNames(it, group))
                .thenComparing(it -> -it.mentions())
                .thenComparing(Subject::iri))
        .orElseThrow()
        .iri();
  }

  /** How many of the others have a label that is a further name of this one. */
  private long formerNames(Subject subject, Set<String> group) {
    Set<String> further =
        subject.names().stream().skip(1).map(NameKey::exact).collect(Collectors.toSet());
    return group.stream()
        .filter(iri -> !iri.equals(subject.iri()))
        .filter(iri -> further.contains(NameKey.exact(subjects.get(iri).label())))
        .count();
  }

  /** Those with a common one of these can be one by name. */
  static Set<String> keys(Subject subject) {
    Set<String> keys = new TreeSet<>();
    exactKeys(subject).forEach(key -> keys.add("exact " + key));
    spellingKeys(subject).forEach(key -> keys.add("spelling " + key));
    return keys;
  }

  private static Set<String> exactKeys(Subject subject) {
    return keys(subject, NameKey::exact);
  }

  private static Set<String> spellingKeys(Subject subject) {
    return keys(subject, Identity::spelling);
  }

  /** {@code RIAA} and {@code RIA} are two. */
  private static String spelling(String name) {
    boolean letters = name.equals(name.toUpperCase(Locale.ROOT)) && name.indexOf(' ') < 0;
    return letters ? NameKey.exact(name) : withoutInitials(NameKey.spelling(name));
  }

  /** Only of names that can tell who it is; a key holds what sort of thing bears it. */
  private static Set<String> keys(Subject subject, Function<String, String> key) {
    Set<String> keys = new LinkedHashSet<>();
    for (String name : subject.fullNames()) {
      String folded = key.apply(name);
      boolean word = folded.indexOf(' ') < 0;
      boolean acronym =
          subject.kind() == Item.Kind.ORGANIZATION && folded.length() >= SHORTEST_ACRONYM;
      boolean place = subject.kind() == Item.Kind.STATE || subject.kind() == Item.Kind.REGION;
      if (!folded.isEmpty() && (!word || acronym || place)) {
        keys.add(sort(subject.kind()) + " " + folded);
      }
    }
    return keys;
  }

  private static String sort(Item.Kind kind) {
    return switch (kind) {
      case PERSON -> "person";
      case ORGANIZATION, MEDIUM -> "organization";
      case STATE, REGION -> "place";
      case OFFICE -> "office";
    };
  }

  /** {@code donald j trump} and {@code donald trump} are one. */
  private static String withoutInitials(String key) {
    String bare = key.replaceAll("(?<=\\w) \\w(?= \\w\\w)", "");
    return bare.indexOf(' ') > 0 ? bare : key;
  }
}
