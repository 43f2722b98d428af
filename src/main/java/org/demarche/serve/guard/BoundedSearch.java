package org.demarche.serve.guard;

import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.NodeValue;

/** CONTAINS, STRBEFORE or STRAFTER that does not look for a long text in a long one. */
final class BoundedSearch extends ExprFunction2 {
  private final ExprFunction2 search;

  BoundedSearch(ExprFunction2 search) {
    super(search.getArg1(), search.getArg2(), search.getFunctionSymbol().getSymbol());
    this.search = search;
  }

  @Override
  public NodeValue eval(NodeValue text, NodeValue part) {
    Values.requireSearch(text, part);
    return search.eval(text, part);
  }

  @Override
  public Expr copy(Expr text, Expr part) {
    return new BoundedSearch((ExprFunction2) search.copy(text, part));
  }
}
