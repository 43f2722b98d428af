package org.demarche.query.federate;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** Finds every {@code SERVICE} of a query: in subqueries, in EXISTS and in other SERVICE, too. */
public final class ServiceBlocks {
  private ServiceBlocks() {}

  /** The endpoint of a block, and those of the blocks within. */
  static List<Node> endpoints(ElementService block) {
    Query query = QueryFactory.make();
    query.setQuerySelectType();
    query.setQueryPattern(block);
    return endpoints(query);
  }

  /** The endpoint of each block, an IRI or a variable. */
  public static List<Node> endpoints(Query query) {
    if (query.isJsonType()) {
      return List.of();
    }
    List<Node> found = new ArrayList<>();
    QueryTransformOps.transform(
        query,
        new ElementTransformCopyBase() {
          @Override
          public Element transform(ElementService service, Node endpoint, Element pattern) {
            found.add(endpoint);
            return super.transform(service, endpoint, pattern);
          }
        });
    return found;
  }
}
