package org.demarche.link;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Of which states articles speak: those that they name, and those of whom else they name. */
final class Scene {
  /** Whoever belongs to a state counts less than its name. */
  private static final double OF_MEMBER = 0.5;

  private final Known known;
  private final StoreTexts texts;
  private final Register register;
  private final Function<String, Optional<String>> items;
  private final Map<String, Map<String, Double>> byActor = new HashMap<>();
  private final Map<String, Map<String, Double>> byArticle = new HashMap<>();

  /**
   * @param items subject → its item, where that is known
   */
  Scene(
      Known known, StoreTexts texts, Register register, Function<String, Optional<String>> items) {
    this.known = known;
    this.texts = texts;
    this.register = register;
    this.items = items;
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
    Map<String, Double> shares = byArticle.get(article);
    if (shares == null) {
      shares = readShares(article);
      byArticle.put(article, shares);
    }
    return shares;
  }

  private Map<String, Double> readShares(String article) {
    Map<String, Double> weights = new TreeMap<>();
    known
        .article(article)
        .orElse(ArticleFacts.NONE)
        .each(
            (actor, times) ->
                statesOf(actor)
                    .forEach((state, weight) -> weights.merge(state, times * weight, Double::sum)));
    double all = weights.values().stream().mapToDouble(it -> it).sum();
    weights.replaceAll((state, weight) -> weight / all);
    return weights;
  }

  private Map<String, Double> statesOf(String actor) {
    Map<String, Double> states = byActor.get(actor);
    if (states == null) {
      states = new HashMap<>();
      addStates(actor, 1, states, new HashSet<>());
      byActor.put(actor, states);
    }
    return states;
  }

  private void addStates(
      String actor, double weight, Map<String, Double> states, Set<String> seen) {
    if (!seen.add(actor)) {
      return;
    }
    Optional<String> item = items.apply(actor);
    if (item.isPresent()) {
      of(item.get(), register).forEach((state, share) -> states.put(state, weight * share));
    }
    if (states.isEmpty() && actor.contains("/region/")) {
      texts.around(actor).forEach(it -> addStates(it, weight, states, seen));
    }
  }

  /** What an item tells of states: itself, or those that it belongs to. */
  static Map<String, Double> of(String item, Register register) {
    if (isState(item, register)) {
      return Map.of(item, 1.0);
    }
    Map<String, Double> states = new HashMap<>();
    register.item(item).map(Item::affiliations).orElse(List.of()).stream()
        .filter(it -> isState(it, register))
        .forEach(it -> states.put(it, OF_MEMBER));
    return states;
  }

  private static boolean isState(String item, Register register) {
    return register.item(item).filter(it -> it.kind() == Item.Kind.STATE).isPresent();
  }
}
