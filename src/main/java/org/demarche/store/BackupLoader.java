package org.demarche.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.demarche.model.InputException;
import org.demarche.store.derived.DerivedGraphs;

/**
 * Takes the graphs of a backup into an empty store, some hundred articles in a transaction, so that
 * it needs no more memory for a large one. What follows from others comes about by itself.
 */
final class BackupLoader extends StreamRDFBase {
  private static final int MOST = 200_000;

  private final LiveData live;
  private List<Quad> batch = new ArrayList<>();
  private Node graph = Node.ANY;

  private BackupLoader(LiveData live) {
    this.live = live;
  }

  static void load(Path backup, LiveData live) {
    BackupLoader loader = new BackupLoader(live);
    try (BoundedInput in =
        BoundedInput.of(
            new GZIPInputStream(new BufferedInputStream(Files.newInputStream(backup))),
            Lang.NQUADS)) {
      RDFParser.source(in).lang(Lang.NQUADS).parse(loader);
    } catch (IOException | RiotException e) {
      throw new InputException(backup + ": damaged-backup: " + e.getMessage(), e);
    }
    loader.store();
  }

  @Override
  public void quad(Quad quad) {
    if (DerivedGraphs.isOne(quad.getGraph())) {
      return;
    }
    if (!quad.getGraph().equals(graph) && batch.size() > MOST) {
      store();
    }
    graph = quad.getGraph();
    batch.add(quad);
  }

  private void store() {
    List<Quad> quads = batch;
    batch = new ArrayList<>();
    live.change(
        Change.of(
            (into, derived) ->
                quads.forEach(
                    quad -> {
                      derived.adding(quad);
                      into.add(quad);
                    })),
        quads.size());
  }
}
