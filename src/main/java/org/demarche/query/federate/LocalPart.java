package org.demarche.query.federate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.PatternVars;

/**
 * What the store knows without the endpoint: a query for the values that the block can be joined
 * with. It may find more of them than the whole query needs, never fewer. Therefore it takes
 *
 * <ul>
 *   <li>what stands before the block;
 *   <li>triple patterns and VALUES that stand after it, unless it is in an OPTIONAL;
 *   <li>filters of the outermost group whose variables all have their final value by then.
 * </ul>
 */
final class LocalPart {
  private final ServicePlace place;
  private final ElementGroup pattern = new ElementGroup();
  private final Set<Var> bound = new HashSet<>();

  LocalPart(ServicePlace place) {
    this.place = place;
    place.before().stream().filter(it -> !isFilter(it)).forEach(pattern::addElement);
    if (place.optional().isEmpty()) {
      place.after().stream().filter(LocalPart::onlyJoins).forEach(pattern::addElement);
    }
    bound.addAll(OpVars.fixedVars(Algebra.compile(pattern)));
    List<Element> sure = place.group().getElements().stream().filter(this::isSure).toList();
    sure.forEach(pattern::addElement);
  }

  /** The variables that the block shares with it, in the order of their names. */
  List<Var> shared() {
    Set<Var> local = named(pattern);
    return named(place.service().getElement()).stream().filter(local::contains).toList();
  }

  /** Asks for the values of these variables, each combination once. */
  Query query(Query whole, List<Var> wanted) {
    Query query = QueryFactory.make();
    query.setQuerySelectType();
    query.setDistinct(true);
    query.setPrefixMapping(whole.getPrefixMapping());
    whole.getGraphURIs().forEach(query::addGraphURI);
    whole.getNamedGraphURIs().forEach(query::addNamedGraphURI);
    wanted.forEach(query::addResultVar);
    query.setQueryPattern(pattern);
    return query;
  }

  /** The variables of a pattern that have names, sorted. */
  static Set<Var> named(Element pattern) {
    Set<Var> named = new TreeSet<>((a, b) -> a.getVarName().compareTo(b.getVarName()));
    PatternVars.vars(pattern).stream().filter(it -> it.isNamedVar()).forEach(named::add);
    return named;
  }

  private static boolean onlyJoins(Element element) {
    return element instanceof ElementPathBlock || element instanceof ElementData;
  }

  private static boolean isFilter(Element element) {
    return element instanceof ElementFilter;
  }

  /**
   * Whether a filter judges here as it will in the end: nothing can bind its variables any more.
   */
  private boolean isSure(Element element) {
    if (!(element instanceof ElementFilter filter)) {
      return false;
    }
    Set<Var> open = new HashSet<>(named(place.group()));
    open.removeAll(bound);
    return mentioned(filter.getExpr()).stream().noneMatch(open::contains);
  }

  private static List<Var> mentioned(Expr expression) {
    List<Var> found = new ArrayList<>();
    Walker.walk(
        expression,
        new ExprVisitorBase() {
          @Override
          public void visit(ExprVar variable) {
            found.add(variable.asVar());
          }

          @Override
          public void visit(ExprFunctionOp exists) {
            found.addAll(OpVars.mentionedVars(exists.getGraphPattern()));
          }
        });
    return found;
  }
}
