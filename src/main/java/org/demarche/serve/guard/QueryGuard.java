package org.demarche.serve.guard;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.util.Symbol;
import org.demarche.query.QueryRunner;

/**
 * Refuses what a stranger's query must not do, and has the rest run within bounds. It looks at the
 * query as the engine understands it, so that there is no other way to write the same.
 */
public final class QueryGuard implements QueryRunner.Guard {
  private static final OpExecutorFactory EXECUTOR = BoundedExecutor::new;

  static {
    CheckedDescription.register();
  }

  private final Set<String> services;
  private final FunctionRegistry functions = AllowedNames.registry();
  private final PropertyFunctionRegistry properties = AllowedNames.properties();

  /**
   * @param services the only endpoints that SERVICE may ask
   */
  public QueryGuard(Set<String> services) {
    this.services = Set.copyOf(services);
  }

  @Override
  public void admit(Query query) {
    if (query.isJsonType()) {
      throw Limits.refused("JSON is no SPARQL 1.1; ask with SELECT");
    }
    if (query.getGraphURIs().size() + query.getNamedGraphURIs().size() > Limits.GRAPHS) {
      throw Limits.refused("the query names more than %d graphs".formatted(Limits.GRAPHS));
    }
    try {
      bounded(understood(query));
    } catch (StackOverflowError e) {
      throw QueryText.tooDeep();
    }
  }

  private static Op understood(Query query) {
    return query.getQueryPattern() == null
        ? Algebra.compile(new ElementGroup())
        : Algebra.compile(query);
  }

  @Override
  public Map<Symbol, Object> settings(Map<Symbol, Object> others) {
    Map<Symbol, Object> settings = new HashMap<>(others);
    RewriteFactory optimizer =
        (RewriteFactory)
            others.getOrDefault(ARQConstants.sysOptimizerFactory, Optimize.stdOptimizationFactory);
    RewriteFactory bounding = context -> op -> optimizer.create(context).rewrite(bounded(op));
    settings.put(ARQConstants.sysOptimizerFactory, bounding);
    settings.put(ARQConstants.sysOpExecutorFactory, EXECUTOR);
    settings.put(ARQConstants.registryFunctions, functions);
    settings.put(ARQConstants.registryPropertyFunctions, properties);
    settings.put(ARQ.httpServiceAllowed, false);
    settings.put(ARQConstants.symCancelQuery, Allowance.current().signal());
    return settings;
  }

  private Op bounded(Op op) {
    BoundedPatterns patterns = new BoundedPatterns(services);
    return Transformer.transform(
        patterns, new BoundedExpressions(), op, new PatternCount(patterns), null);
  }
}
