package org.demarche.serve.guard;

import org.apache.jena.sparql.expr.E_StrAfter;
import org.apache.jena.sparql.expr.E_StrBefore;
import org.apache.jena.sparql.expr.E_StrContains;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.NodeValue;

/** CONTAINS, STRBEFORE and STRAFTER that do not look for a long text in a long one. */
final class Searches {
  private Searches() {}

  /** CONTAINS. */
  static final class Contains extends E_StrContains {
    Contains(Expr text, Expr part) {
      super(text, part);
    }

    @Override
    public NodeValue eval(NodeValue text, NodeValue part) {
      Values.requireSearch(text, part);
      return super.eval(text, part);
    }

    @Override
    public Expr copy(Expr text, Expr part) {
      return new Contains(text, part);
    }
  }

  /** STRBEFORE. */
  static final class Before extends E_StrBefore {
    Before(Expr text, Expr part) {
      super(text, part);
    }

    @Override
    public NodeValue eval(NodeValue text, NodeValue part) {
      Values.requireSearch(text, part);
      return super.eval(text, part);
    }

    @Override
    public Expr copy(Expr text, Expr part) {
      return new Before(text, part);
    }
  }

  /** STRAFTER. */
  static final class After extends E_StrAfter {
    After(Expr text, Expr part) {
      super(text, part);
    }

    @Override
    public NodeValue eval(NodeValue text, NodeValue part) {
      Values.requireSearch(text, part);
      return super.eval(text, part);
    }

    @Override
    public Expr copy(Expr text, Expr part) {
      return new After(text, part);
    }
  }
}
