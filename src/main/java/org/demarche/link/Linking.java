package org.demarche.link;

import java.util.List;
import java.util.Map;
import org.apache.jena.query.Dataset;
import org.demarche.link.Identity.Merge;
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
  private final DecisionFile file;

  /**
   * @param base what the names of the store's own graphs begin with
   * @param file where decisions last
   */
  public Linking(GraphStore store, String base, Register register, DecisionFile file) {
    this.store = store;
    this.base = base;
    this.register = register;
    this.file = file;
  }

  /** Links the whole store and tells what came of it. */
  public LinkSummary run() {
    Decisions decisions = file.read();
    Linked linked = linked(decisions);
    LinkGraph graph = new LinkGraph(base);
    linked.judgements().forEach(graph::add);
    linked.merges().forEach(graph::add);
    store.replace(base + "graph/links", graph.model());
    store.replace(base + "graph/curated", LinkGraph.of(decisions));
    return LinkSummary.of(linked);
  }

  /**
   * What came of it before it is written.
   *
   * @param judgements by the subject that is kept of those that are one
   */
  record Linked(Map<Subject, Judgement> judgements, Map<String, Merge> merges) {}

  Linked linked(Decisions decisions) {
    return store.read(data -> new Judging(reader(data), new Linker(register), decisions).all());
  }

  /** All that can be linked, merged or not. */
  List<Subject> subjects() {
    return store.read(data -> reader(data).read());
  }

  private SubjectReader reader(Dataset data) {
    return new SubjectReader(data.asDatasetGraph(), base + "graph/seeds");
  }
}
