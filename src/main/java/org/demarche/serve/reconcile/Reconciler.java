package org.demarche.serve.reconcile;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.demarche.model.InputException;
import org.demarche.store.GraphStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers the requests of the Entity Reconciliation API over a store, in the forms of versions 0.2
 * ({@code keyed}) and 1.0-draft ({@code listed}). Reads all names when a client first asks what it
 * offers, beside other work, and again when the store has changed; where that takes long, it
 * answers meanwhile by the names that it has. Safe for use by many threads.
 *
 * <p>Whatever a client got wrong is an {@link InputException}; too much at a time is a {@link
 * TooMuchException}.
 */
public final class Reconciler implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger("serve");

  /** The most suggestions at a time. */
  private static final int MOST_SUGGESTIONS = 100;

  private static final int USUAL_SUGGESTIONS = 20;

  /** Names that are read so quickly are read before the next answer. */
  private static final Duration SOON = Duration.ofSeconds(1);

  private final GraphStore store;
  private final Duration timeout;
  private final Duration soon;
  private final AtomicBoolean reading = new AtomicBoolean();
  private volatile boolean closed;
  private volatile State state;

  /**
   * What was read of the store at one moment.
   *
   * @param taken how long that took
   */
  private record State(
      long revision, EntityIndex register, Map<Integer, Activity> activities, Duration taken) {}

  /**
   * @param timeout the longest that an answer may take
   */
  public Reconciler(GraphStore store, Duration timeout) {
    this(store, timeout, SOON);
  }

  Reconciler(GraphStore store, Duration timeout, Duration soon) {
    this.store = store;
    this.timeout = timeout;
    this.soon = soon;
  }

  /** What the service offers to a client of version 0.2 at this address. */
  public ObjectNode keyedManifest(String endpoint) {
    prepare();
    return Manifests.keyed(endpoint);
  }

  public ObjectNode listedManifest(String endpoint) {
    prepare();
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
    Matcher matcher = new Matcher(state().register());
    long deadline = deadline();
    List<List<MatchCandidate>> results = new ArrayList<>();
    for (MatchQuery query : queries) {
      requireTime(deadline);
      results.add(matcher.match(query));
    }
    return results;
  }

  public ObjectNode suggestEntities(String typed, Page page) {
    Suggestions suggestions = new Suggestions(state().register());
    return JsonAnswers.entities(suggestions.entities(typed, page.offset(), page.limit()));
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
    State now = state();
    return query.isCounted()
        ? store.read(dataset -> extend(query, now, dataset.asDatasetGraph()))
        : extend(query, now, null);
  }

  private Map<String, Map<EntityProperty, List<Value>>> extend(
      ExtendQuery query, State now, DatasetGraph data) {
    long deadline = deadline();
    Map<String, Map<EntityProperty, List<Value>>> rows = new LinkedHashMap<>();
    for (String id : query.ids()) {
      requireTime(deadline);
      Map<EntityProperty, List<Value>> row = new LinkedHashMap<>();
      Optional<Integer> number = now.register().number(id);
      for (EntityProperty property : query.properties()) {
        row.put(property, number.map(n -> values(n, property, now, data)).orElse(List.of()));
      }
      rows.put(id, row);
    }
    return rows;
  }

  private static List<Value> values(
      int number, EntityProperty property, State now, DatasetGraph data) {
    Entity entity = now.register().get(number);
    if (!property.isCounted()) {
      return entity.values(property);
    }
    boolean applies = entity.types().stream().anyMatch(property::appliesTo);
    return applies
        ? now.activities().computeIfAbsent(number, n -> Activity.of(entity, data)).values(property)
        : List.of();
  }

  /** A page for people about an entity; none where there is no such entity. */
  public Optional<String> page(String id) {
    State now = state();
    return now.register()
        .number(id)
        .map(number -> store.read(dataset -> page(number, now, dataset.asDatasetGraph())));
  }

  private static String page(int number, State now, DatasetGraph data) {
    Map<EntityProperty, List<Value>> values = new EnumMap<>(EntityProperty.class);
    for (EntityProperty property : EntityProperty.values()) {
      values.put(property, values(number, property, now, data));
    }
    return EntityPage.of(now.register().get(number), values);
  }

  private State state() {
    State known = state;
    if (known != null && known.revision() != store.revision() && isSlow(known)) {
      prepare();
      return known;
    }
    return known != null && known.revision() == store.revision() ? known : read();
  }

  private boolean isSlow(State known) {
    return known.taken().compareTo(soon) > 0;
  }

  /** Reads on a thread of its own what there is now, unless that is known or being read. */
  private void prepare() {
    State known = state;
    boolean current = known != null && known.revision() == store.revision();
    if (!current && reading.compareAndSet(false, true)) {
      Thread reader = new Thread(this::readAside, "reconciliation-names");
      reader.setDaemon(true);
      reader.start();
    }
  }

  /** Who asks next reads again where this fails. */
  private void readAside() {
    try {
      read();
    } catch (RuntimeException e) {
      LOG.debug("serve  names for reconciliation could not be read: {}", e.toString());
    } finally {
      reading.set(false);
    }
  }

  private synchronized State read() {
    long revision = store.revision();
    if (state == null || state.revision() != revision) {
      long begin = System.nanoTime();
      EntityIndex register =
          new EntityIndex(
              store.read(dataset -> EntityReader.read(dataset.asDatasetGraph(), () -> closed)));
      Duration taken = Duration.ofNanos(System.nanoTime() - begin);
      state = new State(revision, register, new ConcurrentHashMap<>(), taken);
    }
    return state;
  }

  /** Ends what is being read, and comes back when it has ended. */
  @Override
  public void close() {
    closed = true;
    synchronized (this) {
      state = null;
    }
  }

  private long deadline() {
    return System.nanoTime() + timeout.toNanos();
  }

  private static void requireTime(long deadline) {
    if (System.nanoTime() - deadline > 0) {
      throw new QueryCancelledException();
    }
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
