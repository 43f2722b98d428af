package org.demarche.serve.guard;

import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;

/** What GROUP_CONCAT puts together; counts how much that is over all groups. */
final class CollectedText extends ExprFunction1 {
  private CollectedText(Expr text) {
    super(text, "collected");
  }

  static Expr of(Expr text) {
    return text instanceof CollectedText ? text : new CollectedText(text);
  }

  @Override
  protected NodeValue evalSpecial(Binding row, FunctionEnv environment) {
    NodeValue value = getArg().eval(row, environment);
    Allowance.current().check();
    Allowance.current().collect(16 + value.asString().length());
    return value;
  }

  @Override
  public NodeValue eval(NodeValue value) {
    return value;
  }

  @Override
  public Expr copy(Expr text) {
    return new CollectedText(text);
  }
}
