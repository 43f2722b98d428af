package org.demarche.link;

import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.demarche.ontology.DEMARCHE;
import org.demarche.ontology.Scheme;
import org.demarche.store.GraphStore;

/** The decisions on a store, in their file and in the graph {@code graph/curated}. */
public final class CuratedGraph {
  private final GraphStore store;
  private final String base;
  private final DecisionFile file;

  /**
   * @param base what the names of the store's own graphs begin with
   */
  public CuratedGraph(GraphStore store, String base, DecisionFile file) {
    this.store = store;
    this.base = base;
    this.file = file;
  }

  /** What is decided. A store that was restored without its file brings the decisions along. */
  public Decisions decisions() {
    if (file.exists()) {
      return file.read();
    }
    Decisions kept = store.read(data -> file.decisions(decided(data)));
    if (!kept.isEmpty()) {
      file.write(kept);
    }
    return kept;
  }

  /** Brings the decisions into the store. */
  public void show(Decisions decisions) {
    store.replace(base + "graph/curated", LinkGraph.of(decisions));
  }

  private Model decided(Dataset data) {
    Model decided =
        ModelFactory.createDefaultModel().add(data.getNamedModel(base + "graph/curated"));
    Model links = data.getNamedModel(base + "graph/links");
    links
        .listSubjectsWithProperty(DEMARCHE.mergedBecause, Identity.BY_HAND)
        .forEach(from -> decided.add(from.listProperties(DEMARCHE.mergedInto)));
    data.getNamedModel(base + "graph/demands")
        .listSubjectsWithProperty(DEMARCHE.status, Scheme.LINK_STATUS.concept("curated"))
        .forEach(pair -> decided.add(subject(pair), DEMARCHE.sameDemand, counterpart(pair)));
    return decided;
  }

  private static Resource subject(Resource pair) {
    return pair.getRequiredProperty(DEMARCHE.subject).getResource();
  }

  private static Resource counterpart(Resource pair) {
    return pair.getRequiredProperty(DEMARCHE.counterpart).getResource();
  }
}
