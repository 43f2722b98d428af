package org.demarche.query;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementUnion;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.apache.jena.sparql.syntax.PatternVars;
import org.apache.jena.sparql.util.VarUtils;

/**
 * Values of variables, put into a query as {@code VALUES} blocks, so that any SPARQL 1.1 store can
 * run it and starts from the values: at the head of every sub-query that has the variable in a
 * pattern or condition of its own, and of the query, unless only sub-queries have it. With the
 * values comes what else holds of them, also where a query has only another variable of that.
 */
final class GivenValues {
  private final Map<Var, Collection<Node>> values = new LinkedHashMap<>();
  private final Map<Var, Element> patterns = new HashMap<>();

  GivenValues add(String variable, Collection<Node> nodes) {
    return add(variable, nodes, Optional.empty());
  }

  /**
   * @param besides triples that hold of the variable
   */
  GivenValues add(String variable, Collection<Node> nodes, Optional<Element> besides) {
    values.put(Var.alloc(variable), nodes);
    besides.ifPresent(it -> patterns.put(Var.alloc(variable), it));
    return this;
  }

  /** Changes the query. */
  void putInto(Query query) {
    if (values.isEmpty()) {
      return;
    }
    SubQueries subQueries = new SubQueries();
    ElementWalker.walk(query.getQueryPattern(), subQueries);
    Set<Var> top = new HashSet<>(values.keySet());
    top.removeAll(subQueries.inside);
    top.addAll(mentioned(query.getQueryPattern()));
    top.addAll(wanted(PatternVars.vars(query.getQueryPattern())));
    query.setQueryPattern(headed(query.getQueryPattern(), top));
  }

  private Element headed(Element pattern, Set<Var> variables) {
    ElementGroup group = new ElementGroup();
    values.forEach(
        (variable, nodes) -> {
          if (variables.contains(variable)) {
            group.addElement(block(variable, nodes));
            if (patterns.containsKey(variable)) {
              elements(patterns.get(variable)).forEach(group::addElement);
            }
          }
        });
    elements(pattern).forEach(group::addElement);
    return group;
  }

  private static ElementData block(Var variable, Collection<Node> nodes) {
    ElementData block = new ElementData();
    block.add(variable);
    nodes.forEach(node -> block.add(BindingFactory.binding(variable, node)));
    return block;
  }

  private static List<Element> elements(Element pattern) {
    return pattern instanceof ElementGroup group ? group.getElements() : List.of(pattern);
  }

  /** Those that patterns or conditions of the group itself have, not optional ones. */
  private Set<Var> mentioned(Element pattern) {
    Set<Var> variables = new HashSet<>();
    for (Element element : elements(pattern)) {
      if (element instanceof ElementPathBlock block) {
        block.getPattern().forEach(triple -> VarUtils.addVarsFromTriplePath(variables, triple));
      } else if (element instanceof ElementUnion || element instanceof ElementNamedGraph) {
        variables.addAll(PatternVars.vars(element));
      } else if (element instanceof ElementFilter filter) {
        variables.addAll(filter.getExpr().getVarsMentioned());
      } else if (element instanceof ElementBind bind) {
        variables.addAll(bind.getExpr().getVarsMentioned());
      }
    }
    return wanted(variables);
  }

  /** Those with values that a group with such variables is to start from. */
  private Set<Var> wanted(Collection<Var> variables) {
    Set<Var> wanted = new HashSet<>(values.keySet());
    wanted.removeIf(it -> Collections.disjoint(variables, told(it)));
    return wanted;
  }

  private Set<Var> told(Var variable) {
    Set<Var> told = new HashSet<>(Set.of(variable));
    if (patterns.containsKey(variable)) {
      told.addAll(PatternVars.vars(patterns.get(variable)));
    }
    return told;
  }

  private final class SubQueries extends ElementVisitorBase {
    /** Those that a sub-query has. */
    private final Set<Var> inside = new HashSet<>();

    @Override
    public void visit(ElementSubQuery element) {
      Query query = element.getQuery();
      ElementWalker.walk(query.getQueryPattern(), this);
      Set<Var> here = mentioned(query.getQueryPattern());
      inside.addAll(here);
      query.setQueryPattern(headed(query.getQueryPattern(), here));
    }
  }
}
