package org.demarche.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.demarche.ontology.DEMARCHE;

/**
 * Holds a dataset against the shapes and the vocabulary. Works through it one article's graph at a
 * time, so that the effort grows with the number of articles and memory does not; all graphs that
 * describe no article are taken together as the registers.
 */
public final class Checker {
  private static final String REGISTERS = "registers";

  private final ShapeRules articleRules = ShapeRules.part("articles");
  private final ShapeRules registerRules = ShapeRules.part("registers");
  private final VocabularyRules vocabulary = new VocabularyRules();

  /** All findings, sorted; an empty list for a graph that conforms. Reads in one transaction. */
  public List<Finding> check(Dataset dataset) {
    DatasetGraph data = dataset.asDatasetGraph();
    return data.isInTransaction() ? findings(data) : Txn.calculateRead(data, () -> findings(data));
  }

  private List<Finding> findings(DatasetGraph data) {
    Set<Node> articles = new TreeSet<>(NodeCmp::compareRDFTerms);
    Graph registers = GraphFactory.createDefaultGraph();
    data.listGraphNodes()
        .forEachRemaining(
            name -> {
              if (describesArticle(data.getGraph(name))) {
                articles.add(name);
              } else {
                GraphUtil.addInto(registers, data.getGraph(name));
              }
            });
    Set<Finding> found = new TreeSet<>(checkRegisters(registers));
    articles.forEach(
        name -> found.addAll(checkArticle(name.toString(), copy(data, name), registers)));
    return new ArrayList<>(found);
  }

  private List<Finding> checkRegisters(Graph registers) {
    List<Finding> found = new ArrayList<>(registerRules.check(registers, REGISTERS));
    found.addAll(vocabulary.check(registers, REGISTERS));
    return found;
  }

  private List<Finding> checkArticle(String name, Graph article, Graph registers) {
    List<Finding> found = new ArrayList<>();
    found.addAll(articleRules.check(new Union(article, registers), name));
    found.addAll(registerRules.check(article, name));
    found.addAll(vocabulary.check(article, name));
    return found;
  }

  private static boolean describesArticle(Graph graph) {
    return graph.contains(Node.ANY, RDF.type.asNode(), DEMARCHE.Article.asNode());
  }

  private static Graph copy(DatasetGraph data, Node name) {
    Graph copy = GraphFactory.createDefaultGraph();
    GraphUtil.addInto(copy, data.getGraph(name));
    return copy;
  }
}
