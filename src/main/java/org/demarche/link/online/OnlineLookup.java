package org.demarche.link.online;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.link.Item;
import org.demarche.link.Lookup;
import org.demarche.link.Lookup.Query;
import org.demarche.link.Register;

/**
 * Asks for the items that bear a name: first a reconciliation service where there is one, then
 * Wikidata's own search for the names of which the service knew nothing or could not be asked.
 */
public final class OnlineLookup {

  private final Optional<ReconciliationService> service;
  private final WikidataApi api;
  private final EntityFetcher fetcher;

  OnlineLookup(Optional<ReconciliationService> service, WikidataApi api, EntityFetcher fetcher) {
    this.service = service;
    this.api = api;
    this.fetcher = fetcher;
  }

  /** Many names in few requests; in the order of the queries, and none is left out. */
  public Map<Query, Lookup> findAll(List<Query> queries) {
    Map<Query, Lookup> found = new LinkedHashMap<>();
    queries.forEach(query -> found.put(query, new Lookup.Failed("not asked")));
    service.ifPresent(some -> found.putAll(hits(proposed(some, found.keySet()))));
    List<Query> open = found.keySet().stream().filter(query -> !hasHits(found.get(query))).toList();
    hits(searched(open))
        .forEach((query, lookup) -> found.merge(query, lookup, OnlineLookup::joined));
    return found;
  }

  private static boolean hasHits(Lookup lookup) {
    return lookup instanceof Lookup.Found some && !some.hits().isEmpty();
  }

  /** What the search says counts; where both failed, both are to be put right. */
  private static Lookup joined(Lookup service, Lookup search) {
    if (service instanceof Lookup.Failed before
        && search instanceof Lookup.Failed after
        && !before.reason().equals("not asked")) {
      return new Lookup.Failed(before.reason() + "; " + after.reason());
    }
    return search;
  }

  private static Map<Query, Result<List<Proposal>>> proposed(
      ReconciliationService service, Set<Query> queries) {
    Map<String, Result<List<Proposal>>> byName =
        service.candidates(queries.stream().map(Query::name).toList());
    Map<Query, Result<List<Proposal>>> proposed = new LinkedHashMap<>();
    queries.forEach(query -> proposed.put(query, byName.get(query.name())));
    return proposed;
  }

  /** A search finds all names that begin so; only those that end there are worth a look. */
  private Map<Query, Result<List<Proposal>>> searched(Collection<Query> queries) {
    Map<Query, Result<List<Proposal>>> searched = new LinkedHashMap<>();
    for (Query query : queries) {
      searched.put(
          query,
          api.search(query.name())
              .map(
                  found ->
                      found.stream()
                          .filter(candidate -> Ranking.fits(query.name(), candidate))
                          .toList()));
    }
    return searched;
  }

  private Map<Query, Lookup> hits(Map<Query, Result<List<Proposal>>> candidates) {
    Set<String> ids = new LinkedHashSet<>();
    for (Result<List<Proposal>> some : candidates.values()) {
      if (some instanceof Result.Got<List<Proposal>> got) {
        got.value().forEach(candidate -> ids.add(candidate.id()));
      }
    }
    Map<String, Result<Optional<Item>>> items = fetcher.items(ids);
    Map<Query, Lookup> lookups = new LinkedHashMap<>();
    candidates.forEach((query, some) -> lookups.put(query, lookup(query, some, items)));
    return lookups;
  }

  private static Lookup lookup(
      Query query, Result<List<Proposal>> candidates, Map<String, Result<Optional<Item>>> items) {
    if (candidates instanceof Result.Failed<List<Proposal>> failed) {
      return new Lookup.Failed(failed.reason());
    }
    Map<String, Register.Hit> hits = new LinkedHashMap<>();
    for (Proposal candidate : ((Result.Got<List<Proposal>>) candidates).value()) {
      Result<Optional<Item>> item = items.get(candidate.id());
      if (item instanceof Result.Failed<Optional<Item>> failed) {
        return new Lookup.Failed(failed.reason());
      }
      ((Result.Got<Optional<Item>>) item)
          .value()
          .flatMap(found -> hit(query, candidate, found))
          .ifPresent(
              hit ->
                  hits.merge(
                      hit.item().id(),
                      hit,
                      (one, other) ->
                          Register.Hit.BEST_FIRST.compare(one, other) <= 0 ? one : other));
    }
    List<Register.Hit> best = new ArrayList<>(hits.values());
    best.sort(Register.Hit.BEST_FIRST);
    return new Lookup.Found(best.subList(0, Math.min(query.limit(), best.size())));
  }

  private static Optional<Register.Hit> hit(Query query, Proposal candidate, Item item) {
    return query.kind().suits(item.kind())
        ? Ranking.match(query.name(), item, candidate.name())
            .map(match -> new Register.Hit(item, match))
        : Optional.empty();
  }
}
