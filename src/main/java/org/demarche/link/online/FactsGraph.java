package org.demarche.link.online;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.demarche.link.wikidata.Claim;

/**
 * Brings what Wikidata says of linked items, and of the offices, countries and organizations that
 * they refer to, in Wikidata's own data model; so that a store can answer by itself who was in the
 * government of a member of an organization on a day.
 *
 * <p>Told are classes (P31), countries (P17, P27), offices (P39), parties (P102) and memberships
 * (P463); of an office its territory (P1001, P17) and what kind of office it is (P31, P279); of a
 * country its memberships. Deprecated statements are left out.
 */
public final class FactsGraph {
  /** From an office of one country over its kind (foreign minister) to minister are two. */
  private static final int ROUNDS = 5;

  /**
   * What could be brought.
   *
   * @param failures why an item could not be brought, by its id; the facts are incomplete then
   */
  public record Facts(Model model, Map<String, String> failures) {}

  /** An item still to be asked for. */
  private record Step(String id, FactRole role) {}

  private final EntityFetcher fetcher;
  private final Model model = ModelFactory.createDefaultModel();
  private final FactWriter writer = new FactWriter(model);
  private final Map<String, String> failures = new TreeMap<>();
  private final Set<Step> done = new LinkedHashSet<>();
  private Set<Step> next = new LinkedHashSet<>();

  private FactsGraph(EntityFetcher fetcher) {
    this.fetcher = fetcher;
    model.setNsPrefixes(WikidataRdf.PREFIXES);
  }

  /** The facts of the items with these ids; ids that are no more lead to nothing. */
  public static Facts of(Collection<String> ids, EntityFetcher fetcher) {
    FactsGraph graph = new FactsGraph(fetcher);
    new TreeSet<>(ids).forEach(id -> graph.next.add(new Step(id, FactRole.SUBJECT)));
    for (int round = 1; !graph.next.isEmpty(); round++) {
      graph.round(round < ROUNDS);
    }
    graph.writer.renameMerged();
    return new Facts(graph.model, graph.failures);
  }

  /**
   * @param goesOn false in the last round but one, after which only names are asked for
   */
  private void round(boolean goesOn) {
    Set<Step> steps = next;
    next = new LinkedHashSet<>();
    done.addAll(steps);
    Set<String> named = ids(steps, true);
    Set<String> told = ids(steps, false);
    named.removeAll(told);
    Map<String, Result<JsonNode>> entities = new TreeMap<>(fetcher.labels(named));
    entities.putAll(fetcher.entities(told));
    for (Step step : steps) {
      tell(step, entities.get(step.id()), goesOn);
    }
    next.removeAll(done);
  }

  private static Set<String> ids(Set<Step> steps, boolean named) {
    return steps.stream()
        .filter(step -> (step.role() == FactRole.NAMED) == named)
        .map(Step::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void tell(Step step, Result<JsonNode> entity, boolean goesOn) {
    if (entity instanceof Result.Failed<JsonNode> failed) {
      failures.put(step.id(), failed.reason());
    }
    if (entity instanceof Result.Got<JsonNode> got && WikidataApi.isThere(got.value())) {
      String id = got.value().path("id").asText();
      if (!id.equals(step.id())) {
        writer.merged(step.id(), id);
      }
      writer.label(id, got.value());
      step.role()
          .properties()
          .forEach(
              (property, role) -> tell(id, got.value(), property, goesOn ? role : FactRole.NAMED));
    }
  }

  private void tell(String id, JsonNode entity, String property, FactRole role) {
    for (Claim claim : Claim.items(entity, property)) {
      writer.direct(id, property, claim);
      if (FactRole.isDated(property)) {
        writer.statement(id, property, claim);
      }
      next.add(new Step(claim.value(), role));
    }
  }
}
