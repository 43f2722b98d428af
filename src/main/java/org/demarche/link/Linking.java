package org.demarche.link;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.demarche.link.Identity.Merge;
import org.demarche.link.Register.Hit;
import org.demarche.store.GraphStore;

/**
 * Links a store: finds which of its actors are one, and which Wikidata item each of them is.
 *
 * <p>Writes two graphs anew each time, {@code graph/links} with judgements, items and redirects,
 * and {@code graph/curated} with the decisions; the articles' graphs stay as they are. The same
 * store, register and decisions give the same graphs.
 */
public final class Linking {
  private final GraphStore store;
  private final String base;
  private final Register register;
  private final CuratedGraph curated;

  /**
   * @param base what the names of the store's own graphs begin with
   * @param file where decisions last
   */
  public Linking(GraphStore store, String base, Register register, DecisionFile file) {
    this.store = store;
    this.base = base;
    this.register = register;
    this.curated = new CuratedGraph(store, base, file);
  }

  /** Links the whole store and tells what came of it. */
  public LinkSummary run() {
    Decisions decisions = decisions();
    Linked linked = linked(decisions);
    LinkGraph graph = new LinkGraph(base);
    linked.judgements().forEach(graph::add);
    linked.merges().forEach(graph::add);
    store.replace(base + "graph/links", graph.model());
    curated.show(decisions);
    return LinkSummary.of(linked);
  }

  /** What is decided. */
  public Decisions decisions() {
    return curated.decisions();
  }

  /** The ids of all items that something in the store is. */
  public static Set<String> items(GraphStore store) {
    Set<String> items = new TreeSet<>();
    store.read(
        data -> {
          for (Property same : List.of(SchemaDO.sameAs, SKOS.exactMatch)) {
            data.getUnionModel()
                .listObjectsOfProperty(same)
                .filterKeep(RDFNode::isURIResource)
                .mapWith(node -> node.asResource().getURI())
                .filterKeep(iri -> iri.startsWith(Wikidata.ENTITY))
                .forEach(iri -> items.add(Wikidata.id(iri)));
          }
          return items;
        });
    return items;
  }

  /**
   * What came of it before it is written.
   *
   * @param judgements by the subject that is kept of those that are one
   */
  public record Linked(Map<Subject, Judgement> judgements, Map<String, Merge> merges) {}

  public Linked linked(Decisions decisions) {
    return store.read(data -> new Judging(reader(data), register, decisions).all());
  }

  /** Judges subjects among items that were found elsewhere. */
  public Map<Subject, Judgement> among(Decisions decisions, Map<Subject, List<Hit>> hits) {
    return store.read(
        data -> {
          Judging judging = new Judging(reader(data), register, decisions);
          Map<Subject, Judgement> judgements = new LinkedHashMap<>();
          hits.forEach((subject, found) -> judgements.put(subject, judging.among(subject, found)));
          return judgements;
        });
  }

  /** All that can be linked, merged or not. */
  public List<Subject> subjects() {
    return store.read(data -> reader(data).read());
  }

  /** Those whom no article names, but some query prints. */
  List<Subject> unnamed() {
    return store.read(data -> reader(data).unnamed());
  }

  private SubjectReader reader(Dataset data) {
    return new SubjectReader(data.asDatasetGraph(), base + "graph/seeds");
  }
}
