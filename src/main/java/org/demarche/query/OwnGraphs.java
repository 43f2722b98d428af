package org.demarche.query;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformNodeElement;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.demarche.store.derived.DerivedGraphs;

/**
 * Reads totals and cells in the graphs of a store that have them, which takes half the time of
 * reading them in the union of all graphs. The answer is the same; the text of a query need name no
 * graph, so that it suits any other store.
 */
final class OwnGraphs extends ElementTransformCopyBase {
  private OwnGraphs() {}

  /** The same query; one that names graphs itself is left as it is. */
  static Query in(DatasetGraph store, Query query) {
    if (query.getQueryPattern() == null
        || query.hasDatasetDescription()
        || namesGraphs(query)
        || !store.containsGraph(DerivedGraphs.TOTALS)) {
      return query;
    }
    OwnGraphs transform = new OwnGraphs();
    return QueryTransformOps.transform(
        query, transform, new ExprTransformNodeElement(node -> node, transform));
  }

  private static boolean namesGraphs(Query query) {
    boolean[] found = {false};
    ElementWalker.walk(
        query.getQueryPattern(),
        new ElementVisitorBase() {
          @Override
          public void visit(ElementNamedGraph element) {
            found[0] = true;
          }
        });
    return found[0];
  }

  @Override
  public Element transform(ElementPathBlock block) {
    ElementGroup group = new ElementGroup();
    Optional<Node> last = Optional.empty();
    ElementPathBlock run = new ElementPathBlock();
    for (TriplePath triple : block.getPattern()) {
      Optional<Node> graph =
          Optional.ofNullable(triple.getPredicate()).flatMap(DerivedGraphs::graphOf);
      if (!graph.equals(last)) {
        add(run, last, group);
        run = new ElementPathBlock();
        last = graph;
      }
      run.addTriple(triple);
    }
    add(run, last, group);
    return group.size() == 1 && last.isEmpty() ? block : group;
  }

  private static void add(ElementPathBlock run, Optional<Node> graph, ElementGroup group) {
    if (!run.getPattern().isEmpty()) {
      group.addElement(graph.<Element>map(name -> new ElementNamedGraph(name, run)).orElse(run));
    }
  }
}
