package org.demarche.serve.guard;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.expr.E_Exists;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_NotExists;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrAfter;
import org.apache.jena.sparql.expr.E_StrBefore;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrContains;
import org.apache.jena.sparql.expr.E_StrDatatype;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunction0;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunction3;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;

/** Puts a bounded call in place of each call whose value can grow; refuses unknown functions. */
final class BoundedExpressions extends ExprTransformCopy {
  private final Map<Expr, Integer> depths = new IdentityHashMap<>();
  private int calls;

  @Override
  public Expr transform(ExprFunction0 call) {
    return bounded(call, List.of());
  }

  @Override
  public Expr transform(ExprFunction1 call, Expr one) {
    ExprFunction1 copy = (ExprFunction1) call.copy(one);
    return bounded(LetterCase.bounded(copy), List.of(one));
  }

  @Override
  public Expr transform(ExprFunction2 call, Expr one, Expr two) {
    return bounded(searching(call, one, two), List.of(one, two));
  }

  @Override
  public Expr transform(ExprFunction3 call, Expr one, Expr two, Expr three) {
    return bounded((ExprFunction) call.copy(one, two, three), Arrays.asList(one, two, three));
  }

  @Override
  public Expr transform(ExprFunctionN call, ExprList arguments) {
    if (call instanceof BoundedCall) {
      return call.copy(arguments);
    }
    return bounded(growing(call, arguments), arguments.getList());
  }

  @Override
  public Expr transform(ExprFunctionOp call, ExprList arguments, Op pattern) {
    if (!(call instanceof E_Exists || call instanceof E_NotExists)) {
      throw unknown(call.getFunctionSymbol().getSymbol());
    }
    return super.transform(call, arguments, pattern);
  }

  @Override
  public Expr transform(NodeValue constant) {
    return Values.modest(constant);
  }

  private static ExprFunction searching(ExprFunction2 call, Expr text, Expr part) {
    if (call instanceof E_StrDatatype) {
      return new E_StrDatatype(ShortForm.of(text), part);
    }
    ExprFunction2 copy = (ExprFunction2) call.copy(text, part);
    boolean searches =
        call instanceof E_StrContains || call instanceof E_StrBefore || call instanceof E_StrAfter;
    return searches ? new BoundedSearch(copy) : copy;
  }

  private static ExprFunction growing(ExprFunctionN call, ExprList arguments) {
    if (call instanceof E_Regex) {
      return new LinearRegex.Matches(arguments);
    }
    if (call instanceof E_StrReplace) {
      return new LinearRegex.Replace(arguments);
    }
    if (call instanceof E_Function cast && !cast.getFunctionIRI().endsWith("#string")) {
      ExprList forms = new ExprList();
      arguments.forEach(form -> forms.add(ShortForm.of(form)));
      return (ExprFunction) call.copy(forms);
    }
    return call instanceof E_StrConcat
        ? new Concatenation(arguments)
        : (ExprFunction) call.copy(arguments);
  }

  private Expr bounded(ExprFunction call, List<Expr> arguments) {
    requireKnown(call);
    requireFew(++calls);
    String symbol = call.getFunctionSymbol().getSymbol();
    Expr result = AllowedNames.isPlain(symbol) ? call : new BoundedCall(call);
    depths.put(result, requireFlat(arguments));
    return result;
  }

  private static void requireKnown(ExprFunction call) {
    String symbol = call.getFunctionSymbol().getSymbol();
    if (call instanceof E_Function function) {
      if (!AllowedNames.isCast(function.getFunctionIRI())) {
        throw unknown("<" + function.getFunctionIRI() + ">");
      }
    } else if (!AllowedNames.isFunction(symbol) && !AllowedNames.isPlain(symbol)) {
      throw unknown(symbol.toUpperCase(Locale.ROOT));
    }
  }

  private static RuntimeException unknown(String function) {
    return Limits.refused(
        "the function %s does not run here, only those of SPARQL 1.1 and its casts"
            .formatted(function));
  }

  private static void requireFew(int calls) {
    if (calls > Limits.CALLS) {
      throw Limits.refused(
          "the query has more than %d functions and operators".formatted(Limits.CALLS));
    }
  }

  private int requireFlat(List<Expr> arguments) {
    int depth =
        1
            + arguments.stream()
                .filter(Objects::nonNull)
                .mapToInt(argument -> depths.getOrDefault(argument, 0))
                .max()
                .orElse(0);
    if (depth > Limits.EXPRESSION_DEPTH) {
      throw Limits.refused(
          "an expression is nested more than %d deep".formatted(Limits.EXPRESSION_DEPTH));
    }
    return depth;
  }
}
