package org.demarche.reports;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SchemaDO;
import org.demarche.ontology.DEMARCHE;
import org.demarche.store.EditionGraph;
import org.demarche.store.GraphStore;
import org.demarche.store.GraphUpdate;

/**
 * Finds articles that two databases gave, and keeps one of them: those of one outlet and day whose
 * prose is the same to the letter, whatever furniture is around it. So nothing in them counts
 * twice. What the others say of themselves stays, in {@link EditionGraph}.
 *
 * <p>Which one is kept does not depend on when they came: one that people corrected, else the first
 * by its identifier.
 */
public final class Editions {
  private static final int MOST_AT_A_TIME = 256;

  private final GraphStore store;
  private final String base;

  /**
   * @param base what the names of the store's own graphs begin with
   */
  public Editions(GraphStore store, String base) {
    this.store = store;
    this.base = base;
  }

  /** An article of the store. */
  private record Stored(Node revision, Node identity, String id, boolean corrected) {
    static final Comparator<Stored> ORDER =
        Comparator.<Stored, Boolean>comparing(it -> !it.corrected).thenComparing(Stored::id);
  }

  /**
   * Joins those that were found when reports were compared last.
   *
   * @return how many have gone into another one
   */
  public int join() {
    List<List<Stored>> groups = store.read(it -> groups(it.asDatasetGraph()));
    Model told = store.read(it -> told(it.asDatasetGraph(), groups));
    store.replace(EditionGraph.name(base).getURI(), told);
    List<Stored> gone = groups.stream().flatMap(it -> it.subList(1, it.size()).stream()).toList();
    for (int i = 0; i < gone.size(); i += MOST_AT_A_TIME) {
      store.write(
          gone.subList(i, Math.min(gone.size(), i + MOST_AT_A_TIME)).stream()
              .map(it -> new GraphUpdate(it.revision().getURI(), it.id(), List.of()))
              .toList());
    }
    return gone.size();
  }

  /** Of two or more each, the one that is kept first. */
  private List<List<Stored>> groups(DatasetGraph data) {
    return store.memory().take(() -> new ReportMemory(store.memory()).editions()).stream()
        .map(
            graphs ->
                graphs.stream()
                    .map(NodeFactory::createURI)
                    .flatMap(it -> stored(data, it).stream())
                    .sorted(Stored.ORDER)
                    .toList())
        .filter(it -> it.size() > 1)
        .toList();
  }

  private static Optional<Stored> stored(DatasetGraph data, Node revision) {
    Optional<String> id = value(data, revision, SchemaDO.identifier);
    Optional<Node> identity =
        Iter.iter(data.find(revision, revision, DEMARCHE.revisionOf.asNode(), Node.ANY))
            .map(Quad::getObject)
            .toList()
            .stream()
            .findFirst();
    return id.flatMap(
        name -> identity.map(it -> new Stored(revision, it, name, isCorrected(data, name))));
  }

  private static boolean isCorrected(DatasetGraph data, String id) {
    Node name = NodeFactory.createLiteralString(id);
    return data.contains(Node.ANY, Node.ANY, DEMARCHE.correctedArticle.asNode(), name);
  }

  private static Optional<String> value(DatasetGraph data, Node article, Property property) {
    return Iter.iter(data.find(article, article, property.asNode(), Node.ANY))
        .map(Quad::getObject)
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .toList()
        .stream()
        .min(Comparator.naturalOrder());
  }

  /** What the graph is to say. */
  private Model told(DatasetGraph data, List<List<Stored>> groups) {
    Model model = ModelFactory.createDefaultModel();
    Graph told = model.getGraph();
    data.find(EditionGraph.name(base), Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(it -> told.add(it.asTriple()));
    forgetStored(data, told);
    for (List<Stored> group : groups) {
      group.subList(1, group.size()).forEach(it -> take(data, told, group.get(0), it));
    }
    return model;
  }

  /** One that came later with another text is an article of its own. */
  private static void forgetStored(DatasetGraph data, Graph told) {
    Set<Node> others = new TreeSet<>(Comparator.comparing(Node::toString));
    told.find(Node.ANY, EditionGraph.SOURCE, Node.ANY)
        .forEachRemaining(it -> others.add(it.getObject()));
    for (Node other : others) {
      if (data.contains(Node.ANY, Node.ANY, DEMARCHE.revisionOf.asNode(), other)) {
        told.remove(Node.ANY, EditionGraph.SOURCE, other);
        forgetDescription(told, other);
      }
    }
  }

  /** What one stands for, the other stands for from now on. */
  private static void take(DatasetGraph data, Graph told, Stored kept, Stored other) {
    List<Triple> links = told.find(other.identity(), EditionGraph.SOURCE, Node.ANY).toList();
    for (Triple link : links) {
      told.delete(link);
      told.add(Triple.create(kept.identity(), EditionGraph.SOURCE, link.getObject()));
    }
    told.add(Triple.create(kept.identity(), EditionGraph.SOURCE, other.identity()));
    forgetDescription(told, other.identity());
    List<Quad> graph =
        Iter.toList(data.find(other.revision(), other.revision(), Node.ANY, Node.ANY));
    EditionGraph.description(other.identity(), other.revision(), graph).forEach(told::add);
  }

  private static void forgetDescription(Graph told, Node other) {
    told.find(other, Node.ANY, Node.ANY).toList().stream()
        .filter(it -> !it.getPredicate().equals(EditionGraph.SOURCE))
        .forEach(told::delete);
  }
}
