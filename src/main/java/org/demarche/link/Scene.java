package org.demarche.link;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Of which states articles speak: those that they name, and those of whom else they name. */
final class Scene {
  /** Whoever belongs to a state counts less than its name. */
  private static final double OF_MEMBER = 0.5;

  private final SubjectReader reader;
  private final Register register;
  private final Map<String, String> items;
  private final StateNames names = new StateNames();
  private final Map<String, Map<String, Double>> byActor = new HashMap<>();
  private final Map<String, Map<String, Double>> byArticle = new HashMap<>();

  /**
   * @param items subject → its item, where that is certain
   */
  Scene(
      SubjectReader reader,
      Register register,
      Collection<Subject> subjects,
      Map<String, String> items) {
    this.reader = reader;
    this.register = register;
    this.items = new HashMap<>(items);
    for (Subject subject : subjects) {
      if (subject.kind() == Item.Kind.STATE && items.containsKey(subject.iri())) {
        addNames(subject, items.get(subject.iri()));
      }
    }
  }

  private void addNames(Subject state, String item) {
    state.names().forEach(name -> names.add(name, item));
    reader.adjectives(state).forEach(name -> names.add(name, item));
  }

  StateNames names() {
    return names;
  }

  /** Takes in who an actor has turned out to be. */
  void add(String actor, String item) {
    if (items.putIfAbsent(actor, item) == null) {
      byActor.remove(actor);
      byArticle.clear();
    }
  }

  /** The states of the articles that mention one of them, each with its greatest share. */
  Map<String, Double> states(Collection<Subject> members) {
    Map<String, Double> states = new TreeMap<>();
    for (Subject member : members) {
      for (String article : member.articles()) {
        shares(article).forEach((state, share) -> states.merge(state, share, Math::max));
      }
    }
    return states;
  }

  private Map<String, Double> shares(String article) {
    return byArticle.computeIfAbsent(article, this::readShares);
  }

  private Map<String, Double> readShares(String article) {
    Map<String, Double> weights = new TreeMap<>();
    for (String actor : reader.denoted(article)) {
      statesOf(actor).forEach((state, weight) -> weights.merge(state, weight, Double::sum));
    }
    double all = weights.values().stream().mapToDouble(it -> it).sum();
    weights.replaceAll((state, weight) -> weight / all);
    return weights;
  }

  private Map<String, Double> statesOf(String actor) {
    Map<String, Double> known = byActor.get(actor);
    if (known == null) {
      known = new HashMap<>();
      addStates(actor, 1, known, new HashSet<>());
      byActor.put(actor, known);
    }
    return known;
  }

  private void addStates(
      String actor, double weight, Map<String, Double> states, Set<String> seen) {
    if (!seen.add(actor)) {
      return;
    }
    String item = items.get(actor);
    if (item != null && isState(item)) {
      states.put(item, weight);
      return;
    }
    List<String> of =
        item == null ? List.of() : register.item(item).map(Item::affiliations).orElse(List.of());
    of.stream().filter(this::isState).forEach(it -> states.put(it, weight * OF_MEMBER));
    if (states.isEmpty() && actor.contains("/region/")) {
      reader.around(actor).forEach(it -> addStates(it, weight, states, seen));
    }
  }

  private boolean isState(String item) {
    return register.item(item).filter(it -> it.kind() == Item.Kind.STATE).isPresent();
  }
}
