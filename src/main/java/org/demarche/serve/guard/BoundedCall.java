package org.demarche.serve.guard;

import java.util.List;
import java.util.Objects;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunction0;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunction3;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;

/** A call of a function that asks first whether it may, and whose value is of a modest size. */
final class BoundedCall extends ExprFunctionN {
  private final ExprFunction call;

  BoundedCall(ExprFunction call) {
    super(call.getFunctionSymbol().getSymbol(), arguments(call));
    this.call = call;
  }

  private static ExprList arguments(ExprFunction call) {
    return new ExprList(call.getArgs().stream().filter(Objects::nonNull).toList());
  }

  @Override
  protected NodeValue evalSpecial(Binding row, FunctionEnv environment) {
    Allowance.current().check();
    try {
      return Values.modest(call.eval(row, environment));
    } catch (IllegalArgumentException
        | ArithmeticException
        | IndexOutOfBoundsException
        | ClassCastException e) {
      // an error of the call for SPARQL, though the library does not say so
      throw new ExprEvalException(getFunctionSymbol().getSymbol() + " has no value", e);
    }
  }

  @Override
  public NodeValue eval(List<NodeValue> arguments) {
    throw new UnsupportedOperationException("it evaluates the call as a whole");
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new BoundedCall((ExprFunction) copy(call, arguments));
  }

  private static Expr copy(ExprFunction call, ExprList arguments) {
    if (call instanceof ExprFunction0) {
      return call;
    }
    if (call instanceof ExprFunction1 one) {
      return one.copy(at(arguments, 0));
    }
    if (call instanceof ExprFunction2 two) {
      return two.copy(at(arguments, 0), at(arguments, 1));
    }
    if (call instanceof ExprFunction3 three) {
      return three.copy(at(arguments, 0), at(arguments, 1), at(arguments, 2));
    }
    return ((ExprFunctionN) call).copy(arguments);
  }

  private static Expr at(ExprList arguments, int index) {
    return index < arguments.size() ? arguments.get(index) : null;
  }
}
