package org.demarche.serve.guard;

import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;

/** What a number, day or duration is made of: to read a long one takes the square of its length. */
final class ShortForm extends ExprFunction1 {
  private ShortForm(Expr form) {
    super(form, "form");
  }

  static Expr of(Expr form) {
    return form instanceof ShortForm ? form : new ShortForm(form);
  }

  @Override
  protected NodeValue evalSpecial(Binding row, FunctionEnv environment) {
    return eval(getArg().eval(row, environment));
  }

  @Override
  public NodeValue eval(NodeValue value) {
    if (value.isString()) {
      Values.requireNumber(value.getString().length() <= Limits.VALUE);
    }
    return value;
  }

  @Override
  public Expr copy(Expr form) {
    return new ShortForm(form);
  }
}
