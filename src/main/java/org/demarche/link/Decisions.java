package org.demarche.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.demarche.corrections.Corrections;
import org.demarche.link.Judgement.Status;
import org.demarche.model.InputException;

/**
 * All decisions that last: items chosen, confirmed and refused, actors merged, demands merged and
 * renamed, those of both kinds that are kept apart, and corrections. Not for use by several
 * threads.
 */
public final class Decisions {
  private final SortedMap<String, List<Decision>> bySubject = new TreeMap<>();
  private final Redirects merges = new Redirects();
  private final DemandDecisions demands = new DemandDecisions();
  private final Corrections corrections = new Corrections();
  private final Set<List<String>> distinct = new TreeSet<>(Decisions::compare);

  /** The decisions on items, by subject and item. */
  List<Decision> all() {
    return bySubject.values().stream().flatMap(List::stream).toList();
  }

  boolean isEmpty() {
    return bySubject.isEmpty()
        && merges.all().isEmpty()
        && distinct.isEmpty()
        && demands.isEmpty()
        && corrections.isEmpty();
  }

  /** Redirects: who → into whom. */
  SortedMap<String, String> merges() {
    return merges.all();
  }

  /** What is decided about demands. */
  public DemandDecisions demands() {
    return demands;
  }

  /** What is said of single statements and positions. */
  public Corrections corrections() {
    return corrections;
  }

  /** Pairs that are kept apart, each sorted. */
  Collection<List<String>> apart() {
    return Collections.unmodifiableCollection(distinct);
  }

  /** The decision that settles the item of one of these subjects, the first one's first. */
  Optional<Decision> settled(Collection<String> subjects) {
    return subjects.stream()
        .flatMap(subject -> bySubject.getOrDefault(subject, List.of()).stream())
        .filter(Decision::settles)
        .findFirst();
  }

  /** The items that these subjects are not. */
  Set<String> refused(Collection<String> subjects) {
    return subjects.stream()
        .flatMap(subject -> bySubject.getOrDefault(subject, List.of()).stream())
        .filter(decision -> decision.status() == Status.REJECTED)
        .flatMap(decision -> decision.item().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether somebody has decided who that is. */
  boolean concerns(String subject) {
    return bySubject.containsKey(subject)
        || merges().containsKey(subject)
        || merges().containsValue(subject);
  }

  /** Tells these apart from other decisions on actors: SHA-256 in lower-case hex. */
  String checksum() {
    return DigestUtils.sha256Hex(all() + "\n" + merges() + "\n" + distinct);
  }

  /** Tells these apart from other decisions on demands: SHA-256 in lower-case hex. */
  public String checksumOfDemands() {
    return DigestUtils.sha256Hex(
        demands.merges().all() + "\n" + demands.labels() + "\n" + distinct);
  }

  /** Whether the two are kept apart. */
  public boolean areDistinct(String one, String other) {
    return distinct.contains(pair(one, other));
  }

  /** Takes a decision in; it replaces those on the same subject that it contradicts. */
  void add(Decision decision) {
    List<Decision> kept = new ArrayList<>(bySubject.getOrDefault(decision.subject(), List.of()));
    kept.removeIf(former -> former.item().equals(decision.item()));
    kept.removeIf(former -> former.settles() && decision.settles());
    kept.add(decision);
    kept.sort(Comparator.comparing((Decision it) -> it.item().orElse("")));
    bySubject.put(decision.subject(), kept);
  }

  /**
   * Takes a decision of a file in.
   *
   * @throws InputException where another one settles the same subject otherwise
   */
  void addFromFile(Decision decision, String file) {
    Optional<Decision> former = settled(List.of(decision.subject()));
    if (decision.settles() && former.isPresent() && !former.get().item().equals(decision.item())) {
      throw new InputException(
          "%s: two-decisions: <%s> is %s and %s; keep one of them"
              .formatted(
                  file,
                  decision.subject(),
                  former.get().item().orElse("none"),
                  decision.item().orElse("none")));
    }
    add(decision);
  }

  /** Makes the one redirect to the other. */
  void merge(String from, String into) {
    merges.add(from, into);
    together(from, into);
  }

  /** Undoes a merge by hand; tells whether there was one. */
  boolean split(String from) {
    return merges.remove(from);
  }

  /** No longer keeps the two apart. */
  public void together(String one, String other) {
    distinct.remove(pair(one, other));
  }

  /** Keeps two apart that would be merged by themselves. */
  public void keepApart(String one, String other) {
    distinct.add(pair(one, other));
  }

  private static List<String> pair(String one, String other) {
    return one.compareTo(other) <= 0 ? List.of(one, other) : List.of(other, one);
  }

  private static int compare(List<String> one, List<String> other) {
    int first = one.get(0).compareTo(other.get(0));
    return first == 0 ? one.get(1).compareTo(other.get(1)) : first;
  }
}
