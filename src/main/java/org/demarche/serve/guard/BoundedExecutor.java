package org.demarche.serve.guard;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingComparator;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.sparql.engine.iterator.QueryIterSort;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;

/** Runs what the query engine runs without looking at the time, and looks. */
final class BoundedExecutor extends OpExecutorTDB2 {
  BoundedExecutor(ExecutionContext context) {
    super(context);
  }

  @Override
  protected QueryIterator execute(OpPath path, QueryIterator input) {
    Graph graph = new CheckedGraph(execCxt.getActiveGraph());
    ExecutionContext checked = ExecutionContext.copyChangeActiveGraph(execCxt, graph);
    return new QueryIterPath(path.getTriplePath(), input, checked);
  }

  @Override
  protected QueryIterator execute(OpOrder order, QueryIterator input) {
    QueryIterator rows = new CountedRows(exec(order.getSubOp(), input), "sorts");
    return new QueryIterSort(rows, checked(order.getConditions()), execCxt);
  }

  @Override
  protected QueryIterator execute(OpDistinct distinct, QueryIterator input) {
    return new CountedRows(super.execute(distinct, input), "tells apart");
  }

  /** Its conditions are tried for each pair of rows, and pairs that fail are nobody's to count. */
  @Override
  protected QueryIterator execute(OpLeftJoin join, QueryIterator input) {
    ExprList conditions = join.getExprs();
    if (conditions == null) {
      return super.execute(join, input);
    }
    ExprList checked = new ExprList();
    for (Expr condition : conditions) {
      checked.add(new CheckedCondition(condition));
    }
    return super.execute(
        OpLeftJoin.createLeftJoin(join.getLeft(), join.getRight(), checked), input);
  }

  private Comparator<Binding> checked(List<SortCondition> conditions) {
    Comparator<Binding> comparator = new BindingComparator(conditions, execCxt);
    Allowance allowance = Allowance.current();
    return (one, other) -> {
      allowance.check();
      return comparator.compare(one, other);
    };
  }
}
