package org.demarche.store;

import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;

/** Writes into a store, and takes down what that changes. */
final class Recorder extends DatasetGraphWrapper {
  private final ChangedQuads changed = new ChangedQuads();

  Recorder(DatasetGraph data) {
    super(data);
  }

  ChangedQuads changed() {
    return changed;
  }

  /** The store itself. */
  static DatasetGraph recorded(DatasetGraph data) {
    return data instanceof Recorder recorder ? recorder.getWrapped() : data;
  }

  @Override
  public void add(Quad quad) {
    if (!getR().contains(quad)) {
      changed.added(quad);
      getW().add(quad);
    }
  }

  @Override
  public void add(Node graph, Node subject, Node predicate, Node object) {
    add(Quad.create(graph, subject, predicate, object));
  }

  @Override
  public void delete(Quad quad) {
    if (getR().contains(quad)) {
      changed.deleted(quad);
      getW().delete(quad);
    }
  }

  @Override
  public void delete(Node graph, Node subject, Node predicate, Node object) {
    delete(Quad.create(graph, subject, predicate, object));
  }

  @Override
  public void deleteAny(Node graph, Node subject, Node predicate, Node object) {
    Iter.toList(getR().find(graph, subject, predicate, object)).forEach(this::delete);
  }

  @Override
  public void removeGraph(Node graph) {
    getR().findNG(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(changed::deleted);
    getW().removeGraph(graph);
  }
}
