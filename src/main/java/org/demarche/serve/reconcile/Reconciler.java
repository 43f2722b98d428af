package org.demarche.serve.reconcile;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.demarche.model.InputException;
import org.demarche.store.GraphStore;
import org.demarche.store.text.NameWords;

/**
 * Answers the requests of the Entity Reconciliation API over a store, in the forms of versions 0.2
 * ({@code keyed}) and 1.0-draft ({@code listed}). Asks the index that the store keeps of its names,
 * and reads what may be meant. Safe for use by many threads.
 *
 * <p>Whatever a client got wrong is an {@link InputException}; too much at a time is a {@link
 * TooMuchException}.
 */
public final class Reconciler {
  /** The most suggestions at a time. */
  private static final int MOST_SUGGESTIONS = 100;

  private static final int USUAL_SUGGESTIONS = 20;

  /** Who lists all names gets no more. */
  private static final int MOST_LISTED = 100_000;

  private final GraphStore store;
  private final Duration timeout;

  /**
   * @param timeout the longest that an answer may take
   */
  public Reconciler(GraphStore store, Duration timeout) {
    this.store = store;
    this.timeout = timeout;
  }

  /** What the service offers to a client of version 0.2 at this address. */
  public ObjectNode keyedManifest(String endpoint) {
    return Manifests.keyed(endpoint);
  }

  public ObjectNode listedManifest(String endpoint) {
    return Manifests.listed(endpoint);
  }

  public ObjectNode matchKeyed(String queries) {
    Map<String, List<MatchCandidate>> results = new LinkedHashMap<>();
    Map<String, MatchQuery> read = KeyedQueries.read(queries);
    List<List<MatchCandidate>> candidates = match(List.copyOf(read.values()));
    List<String> keys = List.copyOf(read.keySet());
    for (int i = 0; i < keys.size(); i++) {
      results.put(keys.get(i), candidates.get(i));
    }
    return JsonAnswers.keyed(results);
  }

  public ObjectNode matchListed(String queries) {
    return JsonAnswers.listed(match(ListedQueries.read(queries)));
  }

  private List<List<MatchCandidate>> match(List<MatchQuery> queries) {
    return asking(
        asked ->
            queries.stream().map(query -> new Matcher(asked.found(query)).match(query)).toList());
  }

  public ObjectNode suggestEntities(String typed, Page page) {
    int wanted = (int) Math.min((long) page.offset() + page.limit(), MOST_LISTED);
    return asking(
        asked ->
            JsonAnswers.entities(
                new Suggestions(asked.typed(typed, wanted))
                    .entities(typed, page.offset(), page.limit())));
  }

  public ObjectNode suggestTypes(String typed, Page page) {
    return JsonAnswers.types(Suggestions.types(typed, page.offset(), page.limit()));
  }

  public ObjectNode suggestProperties(String typed, Page page) {
    return JsonAnswers.properties(
        Suggestions.properties(typed, page.offset(), page.limit()), "result");
  }

  /**
   * Properties that entities of a type can have.
   *
   * @param type blank for any
   */
  public ObjectNode proposeProperties(String type, Page page) {
    List<EntityProperty> properties =
        type.isBlank()
            ? List.of(EntityProperty.values())
            : applicable(QueryFields.type(type, "type"));
    ObjectNode answer =
        JsonAnswers.properties(
            properties.stream().skip(page.offset()).limit(page.limit()).toList(), "properties");
    return answer.put("type", type).put("limit", page.limit());
  }

  private static List<EntityProperty> applicable(EntityType type) {
    return Arrays.stream(EntityProperty.values())
        .filter(property -> property.appliesTo(type))
        .toList();
  }

  public ObjectNode extendKeyed(String query) {
    ExtendQuery read = ExtendQuery.read(query, "extend");
    return JsonAnswers.keyedRows(read.properties(), extend(read));
  }

  public ObjectNode extendListed(String query) {
    ExtendQuery read = ExtendQuery.read(query, "the body");
    return JsonAnswers.listedRows(read.properties(), extend(read));
  }

  private Map<String, Map<EntityProperty, List<Value>>> extend(ExtendQuery query) {
    return asking(
        asked -> {
          Map<String, Map<EntityProperty, List<Value>>> rows = new LinkedHashMap<>();
          query.ids().forEach(id -> rows.put(id, row(id, query.properties(), asked)));
          return rows;
        });
  }

  private static Map<EntityProperty, List<Value>> row(
      String id, Collection<EntityProperty> properties, Asked asked) {
    asked.requireTime();
    Map<EntityProperty, List<Value>> row = new LinkedHashMap<>();
    properties.forEach(property -> row.put(property, List.of()));
    asked
        .reader()
        .read(id)
        .ifPresent(
            entity -> {
              Supplier<Activity> activity = asked.activity(entity);
              row.replaceAll((property, none) -> values(entity, property, activity));
            });
    return row;
  }

  private static List<Value> values(
      Entity entity, EntityProperty property, Supplier<Activity> activity) {
    if (!property.isCounted()) {
      return entity.values(property);
    }
    boolean applies = entity.types().stream().anyMatch(property::appliesTo);
    return applies ? activity.get().values(property) : List.of();
  }

  /** A page for people about an entity; none where there is no such entity. */
  public Optional<String> page(String id) {
    return asking(
        asked ->
            asked
                .reader()
                .read(id)
                .map(it -> EntityPage.of(it, row(id, List.of(EntityProperty.values()), asked))));
  }

  /** Works with what is asked for of one state of the store, as long as an answer may take. */
  private <T> T asking(Function<Asked, T> work) {
    long deadline = System.nanoTime() + timeout.toNanos();
    return store.read(
        dataset ->
            NameWords.in(
                dataset,
                names -> work.apply(new Asked(dataset.asDatasetGraph(), names, deadline))));
  }

  /**
   * A part of a list.
   *
   * @param offset how many to leave out, at least 0
   * @param limit how many to give at most, at least 1
   */
  public record Page(int offset, int limit) {

    /**
     * Reads the numbers that a client sent.
     *
     * @param offset null where the client sent none
     * @param limit null where the client sent none; a large one is cut down
     */
    public static Page of(String offset, String limit) {
      int left = offset == null ? 0 : number("offset", offset, 0);
      int most = limit == null ? USUAL_SUGGESTIONS : number("limit", limit, 1);
      return new Page(left, Math.min(MOST_SUGGESTIONS, most));
    }

    private static int number(String name, String text, int least) {
      if (text.matches("\\d{1,9}") && Integer.parseInt(text) >= least) {
        return Integer.parseInt(text);
      }
      throw JsonText.wrong(
          name, "it is '" + text + "'", "give a whole number from " + least + ", or leave it out");
    }
  }
}
