package org.demarche.serve;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.ExprTransformer;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.demarche.query.QueryRunner;
import org.demarche.query.federate.ServiceBlocks;

/**
 * Refuses what a stranger's query must not do, and puts regular expressions that stop in time in
 * place of those that may not.
 */
final class QueryGuard implements QueryRunner.Guard {
  /** Everything between quotation marks or angle brackets, once the query is written anew. */
  private static final Pattern QUOTED =
      Pattern.compile("\"\"\".*?\"\"\"|\"(?:[^\"\\\\]|\\\\.)*\"|<[^<>\\s]*>", Pattern.DOTALL);

  private static final Pattern SERVICE = Pattern.compile("(?<![?$:\\w-])SERVICE(?![\\w:-])");

  static {
    BoundedRegex.register();
  }

  private final Set<String> services;

  /**
   * @param services the only endpoints that SERVICE may ask
   */
  QueryGuard(Set<String> services) {
    this.services = Set.copyOf(services);
  }

  @Override
  public void admit(Query query) {
    String text = plain(query);
    if (text.toLowerCase(Locale.ROOT).contains("<java:")) {
      throw new HttpProblem(400, "Refused", "java: functions do not run here");
    }
    long written = SERVICE.matcher(QUOTED.matcher(text).replaceAll(" ")).results().count();
    List<Node> endpoints = ServiceBlocks.endpoints(query);
    boolean allowed =
        endpoints.stream().allMatch(it -> it.isURI() && services.contains(it.getURI()));
    if (written != endpoints.size() || !allowed) {
      throw new HttpProblem(400, "Refused", refusal());
    }
  }

  private String refusal() {
    return services.isEmpty()
        ? "SERVICE is off here; ask the other endpoint yourself"
        : "SERVICE asks nothing here but " + String.join(", ", new TreeSet<>(services));
  }

  @Override
  public Query bounded(Query query) {
    BoundedExpressions bounded = new BoundedExpressions();
    Query copy = QueryTransformOps.transform(query, new ElementTransformCopyBase(), bounded);
    List<Expr> having = copy.getHavingExprs();
    // the library looks at the first condition only
    having.replaceAll(condition -> ExprTransformer.transform(bounded, condition));
    return copy;
  }

  /** The query as it was understood, without prefixes and comments. */
  private static String plain(Query query) {
    Query copy = query.cloneQuery();
    copy.setPrefixMapping(PrefixMapping.Factory.create());
    return copy.serialize();
  }

  private static final class BoundedExpressions extends ExprTransformCopy {
    @Override
    public Expr transform(ExprFunctionN function, ExprList arguments) {
      if (function instanceof E_Regex) {
        return new E_Function(BoundedRegex.MATCHES, arguments);
      }
      if (function instanceof E_StrReplace) {
        return new E_Function(BoundedRegex.REPLACE, arguments);
      }
      return super.transform(function, arguments);
    }
  }
}
