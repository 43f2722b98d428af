package org.demarche.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.demarche.ontology.DEMARCHE;
import org.demarche.ontology.GraphDigest;
import org.demarche.store.OwnNames;

/**
 * Finds what was forged or damaged since it was extracted: each article's graph has to be as its
 * digest says, and nothing may be said of an article outside of its graph.
 */
public final class IntegrityRules {
  private static final Node TYPE = RDF.type.asNode();
  private static final Node ARTICLE = DEMARCHE.Article.asNode();

  /** All findings, by graph. Reads in one transaction. */
  public List<Finding> check(Dataset dataset) {
    DatasetGraph data = dataset.asDatasetGraph();
    return Txn.calculateRead(data, () -> findings(data));
  }

  private static List<Finding> findings(DatasetGraph data) {
    Set<Node> graphs = new TreeSet<>(NodeCmp::compareRDFTerms);
    data.listGraphNodes().forEachRemaining(graphs::add);
    OwnNames names = OwnNames.of(data);
    List<Finding> found = new ArrayList<>();
    for (Node graph : graphs) {
      if (names.isArticle(graph) || data.contains(graph, graph, TYPE, ARTICLE)) {
        changed(data, graph).ifPresent(found::add);
      } else if (!names.isOwn(graph) || names.isFile(graph)) {
        outside(data, graph, names::isArticle).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Finding> changed(DatasetGraph data, Node graph) {
    List<Quad> quads = Iter.toList(data.findNG(graph, Node.ANY, Node.ANY, Node.ANY));
    return GraphDigest.holds(quads)
        ? Optional.empty()
        : Optional.of(
            violation(
                graph,
                "changed-graph",
                graph,
                "The graph is not as it was extracted; load the article with --again."));
  }

  private static Optional<Finding> outside(
      DatasetGraph data, Node graph, Predicate<Node> isArticle) {
    return Iter.findFirst(
            Iter.map(data.findNG(graph, Node.ANY, Node.ANY, Node.ANY), Quad::getSubject), isArticle)
        .map(
            subject ->
                violation(
                    graph,
                    "outside-its-graph",
                    subject,
                    "Of an article its own graph alone may tell."));
  }

  private static Finding violation(Node graph, String code, Node focus, String message) {
    return new Finding(
        Finding.Severity.VIOLATION, code, focus.toString(), message, graph.toString());
  }
}
