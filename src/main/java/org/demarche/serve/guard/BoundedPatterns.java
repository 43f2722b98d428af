package org.demarche.serve.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.op.OpAssign;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpExt;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpLateral;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpProcedure;
import org.apache.jena.sparql.algebra.op.OpPropFunc;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.op.OpUnfold;
import org.apache.jena.sparql.algebra.op.OpUnion;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.aggregate.Aggregator;

/** Counts the patterns of a query, bounds its aggregates, and refuses what SPARQL 1.1 has not. */
final class BoundedPatterns extends TransformCopy {
  private final PropertyNames properties = new PropertyNames();
  private final PathSteps paths = new PathSteps(properties);
  private final Set<String> services;
  private int patterns;
  private int unions;
  private int rows;

  /**
   * @param services the only endpoints that SERVICE may ask
   */
  BoundedPatterns(Set<String> services) {
    this.services = services;
  }

  @Override
  public Op transform(OpService service, Op pattern) {
    Node endpoint = service.getService();
    if (!endpoint.isURI() || !services.contains(endpoint.getURI())) {
      throw new HttpProblem(400, "Refused", refusal());
    }
    return super.transform(service, pattern);
  }

  private String refusal() {
    return services.isEmpty()
        ? "SERVICE is off here; ask the other endpoint yourself"
        : "SERVICE asks nothing here but " + String.join(", ", new TreeSet<>(services));
  }

  @Override
  public Op transform(OpBGP triples) {
    count(triples.getPattern().size());
    triples.getPattern().forEach(triple -> properties.requirePlain(triple.getPredicate()));
    return super.transform(triples);
  }

  @Override
  public Op transform(OpPath path) {
    count(1);
    paths.require(path.getTriplePath().getPath());
    return super.transform(path);
  }

  @Override
  public Op transform(OpUnion union, Op left, Op right) {
    if (++unions > Limits.UNIONS) {
      throw Limits.refused("the query has more than %d UNIONs".formatted(Limits.UNIONS));
    }
    return super.transform(union, left, right);
  }

  @Override
  public Op transform(OpTable table) {
    rows += table.getTable().size();
    if (rows > Limits.VALUES) {
      throw Limits.refused("VALUES have more than %d rows".formatted(Limits.VALUES));
    }
    table
        .getTable()
        .rows()
        .forEachRemaining(row -> row.forEach((variable, node) -> Values.modest(node)));
    return super.transform(table);
  }

  @Override
  public Op transform(OpGroup group, Op pattern) {
    List<ExprAggregator> bounded = new ArrayList<>();
    for (ExprAggregator aggregate : group.getAggregators()) {
      bounded.add(new ExprAggregator(aggregate.getVar(), bounded(aggregate.getAggregator())));
    }
    return OpGroup.create(pattern, group.getGroupVars(), bounded);
  }

  private static Aggregator bounded(Aggregator aggregate) {
    String name = aggregate.getClass().getSimpleName().replace("Distinct", "");
    if (!AllowedNames.isAggregate(name)) {
      throw Limits.refused("the aggregate %s does not run here".formatted(aggregate.getName()));
    }
    if (!name.equals("AggGroupConcat")) {
      return aggregate;
    }
    ExprList collected = new ExprList();
    aggregate.getExprList().forEach(part -> collected.add(CollectedText.of(part)));
    return aggregate.copy(collected);
  }

  @Override
  public Op transform(OpPropFunc call, Op pattern) {
    throw notSparql("property function");
  }

  @Override
  public Op transform(OpProcedure call, Op pattern) {
    throw notSparql("procedure");
  }

  @Override
  public Op transform(OpLateral lateral, Op left, Op right) {
    throw notSparql("LATERAL");
  }

  @Override
  public Op transform(OpUnfold unfold, Op pattern) {
    throw notSparql("UNFOLD");
  }

  @Override
  public Op transform(OpAssign assign, Op pattern) {
    throw notSparql("LET");
  }

  @Override
  public Op transform(OpExt extension) {
    throw notSparql("extension");
  }

  /** Counts patterns of any kind in. */
  void count(int more) {
    patterns += more;
    if (patterns > Limits.PATTERNS) {
      throw Limits.refused("the query has more than %d patterns".formatted(Limits.PATTERNS));
    }
  }

  private static RuntimeException notSparql(String what) {
    return Limits.refused("%s is no SPARQL 1.1".formatted(what));
  }
}
