package org.demarche.serve.guard;

import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;

/** A condition that asks before each try whether the query may go on. */
final class CheckedCondition extends ExprFunction1 {
  CheckedCondition(Expr condition) {
    super(condition, "checked");
  }

  @Override
  protected NodeValue evalSpecial(Binding row, FunctionEnv environment) {
    Allowance.current().check();
    return getArg().eval(row, environment);
  }

  @Override
  public NodeValue eval(NodeValue value) {
    return value;
  }

  @Override
  public Expr copy(Expr condition) {
    return new CheckedCondition(condition);
  }
}
