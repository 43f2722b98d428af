package org.demarche.link;

import java.util.ArrayList;
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
 * <p>Writes two graphs, {@code graph/links} with judgements, items and redirects, and {@code
 * graph/curated} with the decisions; the articles' graphs stay as they are. The same store,
 * register and decisions give the same graphs, whether they come about at once or by and by: what
 * is known of each subject and article is remembered beside the store, and only what changed
 * articles concern is judged again.
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

  /**
   * Links what has changed since this was done last, or all where that is not known or where other
   * things changed than articles; tells what came of the whole store.
   */
  public LinkSummary run() {
    Decisions decisions = decisions();
    LinkSummary summary =
        store.memory().take(() -> new LinkRun(store, base, register, decisions).run());
    curated.show(decisions);
    return summary;
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

  /** What comes of the whole store as it is now. */
  public Linked linked(Decisions decisions) {
    return store.read(
        data -> {
          Whole whole = new Whole(reader(data), data.asDatasetGraph(), register, decisions);
          return whole.judge().linked();
        });
  }

  /** Judges subjects among items that were found elsewhere. */
  public Map<Subject, Judgement> among(Decisions decisions, Map<Subject, List<Hit>> hits) {
    return store.read(
        data -> {
          Whole whole = new Whole(reader(data), data.asDatasetGraph(), register, decisions);
          Map<Subject, Judgement> judgements = new LinkedHashMap<>();
          hits.forEach(
              (subject, found) -> judgements.put(subject, whole.judging().among(subject, found)));
          return judgements;
        });
  }

  /** All that can be linked, merged or not. */
  public List<Subject> subjects() {
    return everybody(false);
  }

  /** Those whom no article names, but some query prints. */
  List<Subject> unnamed() {
    return everybody(true);
  }

  private List<Subject> everybody(boolean unnamed) {
    return store.read(
        data -> {
          Known known = reader(data).read(iri -> unnamed);
          List<Subject> subjects = new ArrayList<>();
          for (String iri : known.iris()) {
            if (known.facts(iri).orElseThrow().isUnnamed() == unnamed) {
              known.subject(iri).ifPresent(subjects::add);
            }
          }
          return subjects;
        });
  }

  private SubjectReader reader(Dataset data) {
    return new SubjectReader(data.asDatasetGraph(), base + "graph/seeds");
  }
}
