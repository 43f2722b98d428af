package org.demarche.query.federate;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.sparql.util.NodeCmp;
import org.demarche.http.Deadline;
import org.demarche.http.PoliteHttp;
import org.demarche.model.InputException;

/**
 * Answers the {@code SERVICE} blocks of a query and puts the answers in their place.
 *
 * <p>For each block the store is asked for the values that the block shares with what stands around
 * it, the endpoint for the block with these values, some hundred at a time; the answers become a
 * {@code VALUES} table, and the query that is left needs no endpoint any more. The answers of a
 * block are a set: equal ones count once.
 *
 * <p>A block may stand in the outermost group, or in an OPTIONAL of it; there may be several. What
 * binds the shared variables stands before it or is a triple pattern, and binds them in each row.
 * Blocks in subqueries, unions, GRAPH, MINUS, EXISTS or further groups are refused, as are a
 * variable in place of the endpoint and SILENT, which would hide failures.
 */
public final class Federation {
  private static final int USUAL_BATCH = 200;
  private static final Node MISSING = null;

  private final Endpoints endpoints;
  private final PoliteHttp http;
  private final Duration longest;
  private final int batch;

  /**
   * @param longest how long all requests of one query may take together
   */
  public Federation(Endpoints endpoints, PoliteHttp http, Duration longest) {
    this(endpoints, http, longest, USUAL_BATCH);
  }

  Federation(Endpoints endpoints, PoliteHttp http, Duration longest, int batch) {
    this.endpoints = endpoints;
    this.http = http;
    this.longest = longest;
    this.batch = batch;
  }

  /** One that refuses every SERVICE, with this advice. */
  public static Federation off(String advice) {
    return new Federation(Endpoints.none(advice), null, Duration.ZERO);
  }

  /**
   * Refuses what {@link #join} would refuse, before anything is asked.
   *
   * @throws InputException for an endpoint that must not be asked and for an unsupported shape
   */
  public void check(Query query) {
    for (Node endpoint : ServiceBlocks.endpoints(query)) {
      if (!endpoint.isURI()) {
        throw shape("the endpoint of a SERVICE is the variable " + endpoint + "; name its address");
      }
      endpoints.locate(endpoint.getURI());
    }
    Query rest = query;
    for (Optional<ServicePlace> place = place(rest); place.isPresent(); place = place(rest)) {
      if (place.get().service().getSilent()) {
        throw shape("SILENT would hide that the endpoint failed; leave it out");
      }
      rest = with(rest, place.get().answered(new ElementData(List.of(), List.of())));
    }
    if (!ServiceBlocks.endpoints(rest).isEmpty()) {
      throw shape(
          "a SERVICE stands inside a subquery, UNION, GRAPH, MINUS, EXISTS or group;"
              + " write it into the outermost group or an OPTIONAL of it");
    }
  }

  /**
   * The query with answers in place of its SERVICE blocks; the same query where it has none.
   *
   * @param store answers a SELECT query from the store
   * @throws InputException as {@link #check} does, and where a shared variable is not bound
   * @throws RemoteFailure where an endpoint does not answer, be it for one batch of many
   */
  public Query join(Query query, Function<Query, List<Binding>> store) {
    if (ServiceBlocks.endpoints(query).isEmpty()) {
      return query;
    }
    check(query);
    Deadline deadline = Deadline.in(longest);
    Query rest = query;
    for (Optional<ServicePlace> place = place(rest); place.isPresent(); place = place(rest)) {
      rest = with(rest, place.get().answered(answers(rest, place.get(), store, deadline)));
    }
    return rest;
  }

  private ElementData answers(
      Query query, ServicePlace place, Function<Query, List<Binding>> store, Deadline deadline) {
    LocalPart local = new LocalPart(place);
    List<Var> shared = local.shared();
    RemotePart remote = new RemotePart(query, place.service().getElement(), shared);
    List<Var> columns = remote.columns();
    String iri = place.service().getServiceNode().getURI();
    SparqlEndpoint endpoint = new SparqlEndpoint(endpoints.locate(iri), http, deadline);
    List<Binding> values =
        shared.isEmpty()
            ? List.of(BindingFactory.empty())
            : values(shared, store.apply(local.query(query, shared)));
    return new ElementData(columns, new Batches(endpoint, remote, batch).answers(values));
  }

  /** Sorted, without those that only the store can know: an endpoint has other blank nodes. */
  private static List<Binding> values(List<Var> shared, List<Binding> found) {
    for (Binding row : found) {
      for (Var variable : shared) {
        if (row.get(variable) == MISSING) {
          throw shape(
              "%s is shared with a SERVICE but has no value in some rows; bind it outside OPTIONAL"
                  .formatted(variable));
        }
      }
    }
    Comparator<Binding> order =
        shared.stream()
            .map(
                it ->
                    Comparator.<Binding, Node>comparing(
                        row -> row.get(it), NodeCmp::compareRDFTerms))
            .reduce(Comparator::thenComparing)
            .orElseThrow();
    return found.stream()
        .filter(row -> shared.stream().noneMatch(it -> row.get(it).isBlank()))
        .sorted(order)
        .toList();
  }

  private static Optional<ServicePlace> place(Query query) {
    return query.getQueryPattern() instanceof ElementGroup group
        ? ServicePlace.first(group)
        : Optional.empty();
  }

  private static Query with(Query query, ElementGroup pattern) {
    Query copy = QueryTransformOps.transform(query, new ElementTransformCopyBase());
    copy.setQueryPattern(pattern);
    return copy;
  }

  private static InputException shape(String what) {
    return new InputException("service-shape: " + what);
  }
}
