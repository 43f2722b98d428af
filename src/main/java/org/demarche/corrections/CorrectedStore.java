package org.demarche.corrections;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;
import org.demarche.corrections.Correction.Thing;
import org.demarche.ontology.DEMARCHE;
import org.demarche.store.GraphStore;
import org.demarche.store.GraphUpdate;

/**
 * The articles of a store with the corrections that its graph {@code graph/curated} holds. An
 * article that is written anew comes in corrected.
 */
public final class CorrectedStore {
  private static final Node TYPE = DEMARCHE.Correction.asNode();
  private static final Comparator<Node> BY_NAME = Comparator.comparing(Node::toString);

  private final GraphStore store;
  private final String curated;

  /**
   * @param base what the names of the store's own graphs begin with
   */
  public CorrectedStore(GraphStore store, String base) {
    this.store = store;
    this.curated = base + "graph/curated";
  }

  /** A thing of the store as it was extracted, with its stance where it has one. */
  public record Extracted(Thing thing, Optional<String> stance) {}

  /** The update with the corrections of its article in it. */
  public GraphUpdate corrected(GraphUpdate update) {
    List<Correction> corrections = store.read(it -> known(it.asDatasetGraph(), update));
    if (corrections.isEmpty()) {
      return update;
    }
    ArticleCorrections article =
        new ArticleCorrections(NodeFactory.createURI(update.graph()), update.quads());
    article.correct(corrections);
    return new GraphUpdate(update.graph(), update.identifier(), article.quads(), update.notes());
  }

  private List<Correction> known(DatasetGraph data, GraphUpdate update) {
    Node identifier = NodeFactory.createLiteralString(update.identifier());
    return known(data, DEMARCHE.correctedArticle.asNode(), identifier);
  }

  private List<Correction> known(DatasetGraph data) {
    return known(data, RDF.type.asNode(), TYPE);
  }

  /** Those of which the graph of decisions says so, in the order of their IRIs. */
  private List<Correction> known(DatasetGraph data, Node property, Node value) {
    Model described = ModelFactory.createDefaultModel();
    Node graph = NodeFactory.createURI(curated);
    for (Quad of : Iter.toList(data.find(graph, Node.ANY, property, value))) {
      data.find(graph, of.getSubject(), Node.ANY, Node.ANY)
          .forEachRemaining(it -> described.getGraph().add(it.asTriple()));
    }
    return List.copyOf(CorrectionGraph.read(described, curated).all());
  }

  /** Whether that is the IRI of a position that a language model refused. */
  public boolean isRefused(String iri) {
    Node node = NodeFactory.createURI(iri);
    return store.read(
        data ->
            graphs(data.asDatasetGraph(), node).stream()
                .anyMatch(it -> finder(data.asDatasetGraph(), it).isRefused(node)));
  }

  /** The only refused position in a place where there is no other one. */
  public Optional<String> refused(String article, int start, int end) {
    List<String> there =
        store.read(
            data ->
                revisions(data.asDatasetGraph(), article).stream()
                    .flatMap(it -> finder(data.asDatasetGraph(), it).refused(start, end).stream())
                    .toList());
    return there.size() == 1 ? Optional.of(there.get(0)) : Optional.empty();
  }

  private static Finder finder(DatasetGraph data, Node graph) {
    return new Finder(article(data, graph).extracted());
  }

  /** What a statement or position of the store was extracted as. */
  public Optional<Extracted> extracted(String iri) {
    Node node = NodeFactory.createURI(iri);
    return store.read(
        data ->
            graphs(data.asDatasetGraph(), node).stream()
                .flatMap(it -> extracted(data.asDatasetGraph(), it, node).stream())
                .findFirst());
  }

  private static Optional<Extracted> extracted(DatasetGraph data, Node graph, Node node) {
    ArticleCorrections article = article(data, graph);
    Finder finder = new Finder(article.extracted());
    return identifier(data, graph)
        .flatMap(it -> finder.thing(node, it))
        .map(thing -> new Extracted(thing, finder.stance(node)));
  }

  private static Set<Node> graphs(DatasetGraph data, Node node) {
    Set<Node> graphs = new TreeSet<>(BY_NAME);
    data.find(Node.ANY, node, DEMARCHE.inArticle.asNode(), Node.ANY)
        .forEachRemaining(it -> graphs.add(it.getGraph()));
    return graphs;
  }

  private static Optional<String> identifier(DatasetGraph data, Node graph) {
    return Iter.iter(data.find(graph, graph, SchemaDO.identifier.asNode(), Node.ANY))
        .map(it -> it.getObject().getLiteralLexicalForm())
        .toList()
        .stream()
        .findFirst();
  }

  private static ArticleCorrections article(DatasetGraph data, Node graph) {
    return new ArticleCorrections(
        graph, Iter.toList(data.find(graph, Node.ANY, Node.ANY, Node.ANY)));
  }

  /** Whether the store does not know these corrections yet, or knows others. */
  public boolean differs(Corrections corrections) {
    return !List.copyOf(corrections.all()).equals(store.read(it -> known(it.asDatasetGraph())));
  }

  /** What would become of corrections; the store stays as it is. */
  public Map<Correction, Outcome> outcomes(Corrections corrections) {
    Map<Correction, Outcome> outcomes = new TreeMap<>(Comparator.comparing(Correction::iri));
    corrections.all().forEach(it -> outcomes.put(it, Outcome.GONE));
    return store.read(
        data -> {
          for (String article : articles(corrections)) {
            for (Node graph : revisions(data.asDatasetGraph(), article)) {
              outcomes.putAll(
                  article(data.asDatasetGraph(), graph).correct(corrections.of(article)));
            }
          }
          return outcomes;
        });
  }

  /**
   * Makes all articles as these corrections say, and takes others back.
   *
   * @return what became of each
   */
  public Map<Correction, Outcome> bring(Corrections corrections) {
    Map<Correction, Outcome> outcomes = outcomes(corrections);
    List<GraphUpdate> updates = store.read(it -> updates(it.asDatasetGraph(), corrections));
    if (!updates.isEmpty()) {
      store.write(updates);
    }
    return outcomes;
  }

  private static List<GraphUpdate> updates(DatasetGraph data, Corrections corrections) {
    Set<Node> graphs = new TreeSet<>(BY_NAME);
    articles(corrections).forEach(it -> graphs.addAll(revisions(data, it)));
    data.find(Node.ANY, Node.ANY, RDF.type.asNode(), TYPE)
        .forEachRemaining(it -> graphs.add(it.getGraph()));
    List<GraphUpdate> updates = new ArrayList<>();
    for (Node graph : graphs) {
      identifier(data, graph).ifPresent(it -> update(data, graph, it, corrections, updates));
    }
    return updates;
  }

  private static void update(
      DatasetGraph data,
      Node graph,
      String identifier,
      Corrections corrections,
      Collection<GraphUpdate> updates) {
    Set<Quad> before = Iter.toSet(data.find(graph, Node.ANY, Node.ANY, Node.ANY));
    ArticleCorrections article = new ArticleCorrections(graph, before);
    article.correct(corrections.of(identifier));
    List<Quad> after = article.quads();
    if (!before.equals(Set.copyOf(after))) {
      updates.add(new GraphUpdate(graph.getURI(), identifier, after));
    }
  }

  private static Set<String> articles(Corrections corrections) {
    return corrections.all().stream()
        .map(it -> it.thing().article())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Node> revisions(DatasetGraph data, String article) {
    Node identifier = NodeFactory.createLiteralString(article);
    Stream<Quad> quads =
        Iter.iter(data.find(Node.ANY, Node.ANY, SchemaDO.identifier.asNode(), identifier))
            .toList()
            .stream();
    return quads
        .filter(it -> it.getGraph().equals(it.getSubject()))
        .map(Quad::getGraph)
        .sorted(BY_NAME)
        .toList();
  }
}
