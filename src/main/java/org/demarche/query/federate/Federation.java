package org.demarche.query.federate;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementOptional;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.util.Symbol;
import org.demarche.http.Deadline;
import org.demarche.http.PoliteHttp;
import org.demarche.model.InputException;

/**
 * Answers the {@code SERVICE} blocks of a query in place of the query engine's own client.
 *
 * <p>An endpoint is asked for a block with the values that the block shares with what stands around
 * it, some hundred at a time. The answers of a block are a set: equal ones count once.
 *
 * <p>A block may stand in the outermost group, or in an OPTIONAL of it; there may be several. What
 * binds the shared variables stands before it or is a triple pattern, and binds them in each row.
 * Blocks in subqueries, unions, GRAPH, MINUS, EXISTS or further groups are refused, as are a
 * variable in place of the endpoint and SILENT, which would hide failures.
 */
public final class Federation {
  private static final int USUAL_BATCH = 200;

  /** Parts first what is asked of the store; only then is known what to ask an endpoint for. */
  private static final RewriteFactory STORE_FIRST =
      context ->
          op ->
              Transformer.transformSkipService(
                  new StoreFirst(), Optimize.stdOptimizationFactory.create(context).rewrite(op));

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

  public Federation(Endpoints endpoints, PoliteHttp http, Duration longest, int batch) {
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
   * Refuses what cannot be answered, before anything is asked.
   *
   * @throws InputException for an endpoint that must not be asked and for an unsupported shape
   */
  public void check(Query query) {
    List<Node> all = ServiceBlocks.endpoints(query);
    for (Node endpoint : all) {
      if (!endpoint.isURI()) {
        throw shape("the endpoint of a SERVICE is the variable " + endpoint + "; name its address");
      }
      endpoints.locate(endpoint.getURI());
    }
    List<ElementService> blocks = all.isEmpty() ? List.of() : blocks(query.getQueryPattern());
    blocks.forEach(Federation::check);
    if (all.size() > blocks.stream().mapToInt(it -> ServiceBlocks.endpoints(it).size()).sum()) {
      throw shape(
          "a SERVICE stands inside a subquery, UNION, GRAPH, MINUS, EXISTS or group;"
              + " write it into the outermost group or an OPTIONAL of it");
    }
  }

  private static void check(ElementService block) {
    if (block.getSilent()) {
      throw shape("SILENT would hide that the endpoint failed; leave it out");
    }
    if (RemotePart.named(block.getElement()).isEmpty()) {
      throw shape("a SERVICE block without variables answers nothing");
    }
  }

  /** Those of the outermost group and of its OPTIONALs. */
  private static List<ElementService> blocks(Element outermost) {
    return RemotePart.group(outermost).getElements().stream()
        .flatMap(
            it ->
                it instanceof ElementOptional optional
                    ? RemotePart.group(optional.getOptionalElement()).getElements().stream()
                    : Stream.of(it))
        .filter(ElementService.class::isInstance)
        .map(ElementService.class::cast)
        .toList();
  }

  /**
   * What the query engine needs to run a query whose blocks this federation answers; nothing where
   * it has none. For one run, soon: the time begins now. Running it throws a {@link RemoteFailure}
   * where an endpoint does not answer, be it for one batch of many, and an {@link InputException}
   * where a shared variable is not bound.
   */
  public Map<Symbol, Object> settings(Query query) {
    check(query);
    if (ServiceBlocks.endpoints(query).isEmpty()) {
      return Map.of();
    }
    Deadline deadline = Deadline.in(longest);
    BulkJoin join =
        new BulkJoin(
            block -> {
              URI address = endpoints.locate(block.getService().getURI());
              SparqlEndpoint endpoint = new SparqlEndpoint(address, http, deadline);
              return RemotePart.of(block, endpoint, query.getPrefixMapping(), batch);
            });
    return Map.of(
        ARQConstants.registryServiceExecutors,
        new ServiceExecutorRegistry().addBulkLink(join),
        ARQConstants.sysOptimizerFactory,
        STORE_FIRST);
  }

  static InputException shape(String what) {
    return new InputException("service-shape: " + what);
  }
}
