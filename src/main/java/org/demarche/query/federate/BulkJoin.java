package org.demarche.query.federate;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.engine.join.Join;
import org.apache.jena.sparql.service.bulk.ChainingServiceExecutorBulk;
import org.apache.jena.sparql.service.bulk.ServiceExecutorBulk;
import org.apache.jena.sparql.util.NodeCmp;

/** Joins all rows that reach a {@code SERVICE} block with what its endpoint answers to them. */
final class BulkJoin implements ChainingServiceExecutorBulk {
  private final Function<OpService, RemotePart> parts;

  /**
   * @param parts what to ask for a block
   */
  BulkJoin(Function<OpService, RemotePart> parts) {
    this.parts = parts;
  }

  @Override
  public QueryIterator createExecution(
      OpService service, QueryIterator input, ExecutionContext context, ServiceExecutorBulk next) {
    RemotePart part = parts.apply(service);
    List<Binding> rows = Iter.toList(input);
    List<Var> shared =
        part.columns().stream()
            .filter(it -> rows.stream().anyMatch(row -> row.contains(it)))
            .toList();
    List<Binding> answers = part.answers(shared, values(rows, shared));
    return Join.join(
        iterator(rows, context), iterator(new LinkedHashSet<>(answers), context), context);
  }

  private static QueryIterator iterator(Collection<Binding> rows, ExecutionContext context) {
    return QueryIterPlainWrapper.create(rows.iterator(), context);
  }

  /**
   * What the rows have of the shared variables, each combination once, sorted, and without those
   * that only the store can know: an endpoint has other blank nodes.
   */
  private static List<Binding> values(List<Binding> rows, List<Var> shared) {
    Comparator<Binding> order = (one, other) -> 0;
    for (Var variable : shared) {
      order = order.thenComparing(row -> row.get(variable), NodeCmp::compareRDFTerms);
    }
    return rows.stream()
        .map(row -> values(row, shared))
        .distinct()
        .filter(row -> shared.stream().noneMatch(it -> row.get(it).isBlank()))
        .sorted(order)
        .toList();
  }

  private static Binding values(Binding row, List<Var> shared) {
    BindingBuilder values = BindingFactory.builder();
    for (Var variable : shared) {
      if (!row.contains(variable)) {
        throw Federation.shape(
            "%s is shared with a SERVICE but has no value in some rows; bind it outside OPTIONAL"
                .formatted(variable));
      }
      values.add(variable, row.get(variable));
    }
    return values.build();
  }
}
