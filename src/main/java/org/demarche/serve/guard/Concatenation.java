package org.demarche.serve.guard;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;

/** CONCAT that stops before its parts are too long together. */
final class Concatenation extends E_StrConcat {
  Concatenation(ExprList parts) {
    super(parts);
  }

  @Override
  protected NodeValue evalSpecial(Binding row, FunctionEnv environment) {
    List<NodeValue> values = new ArrayList<>();
    long length = 0;
    for (Expr part : getArgs()) {
      NodeValue value = part.eval(row, environment);
      length += value.asString().length();
      Values.requireText(length);
      values.add(value);
    }
    return eval(values, environment);
  }

  @Override
  public Expr copy(ExprList parts) {
    return new Concatenation(parts);
  }
}
