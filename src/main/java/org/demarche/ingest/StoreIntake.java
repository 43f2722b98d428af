package org.demarche.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.demarche.corrections.CorrectedStore;
import org.demarche.ontology.DEMARCHE;
import org.demarche.ontology.GraphDigest;
import org.demarche.pipeline.Replaced;
import org.demarche.store.EditionGraph;
import org.demarche.store.GraphStore;
import org.demarche.store.GraphUpdate;
import org.demarche.store.LoadedRdf;

/** Takes articles and RDF into a store that is open here. */
public final class StoreIntake implements Intake {
  private final GraphStore store;

  public StoreIntake(GraphStore store) {
    this.store = store;
  }

  @Override
  public boolean holds(Submission bare) {
    return store.read(it -> holds(it.asDatasetGraph(), bare));
  }

  @Override
  public boolean clashes(Submission bare) {
    return store.read(it -> clashes(it.asDatasetGraph(), bare));
  }

  @Override
  public Replaced write(List<Submission> articles) {
    Replaced replaced = replacedBy(articles);
    store.write(updates(articles.stream()));
    store.packBloated();
    return replaced;
  }

  /** What is to be written for these articles, with what people have corrected of them. */
  List<GraphUpdate> updates(Stream<Submission> articles) {
    return articles.map(it -> new CorrectedStore(store, it.base()).corrected(it.update())).toList();
  }

  @Override
  public long stale(String configurationHash) {
    return store.freshness(configurationHash).stale();
  }

  @Override
  public void seeds(String base, Model seeds) {
    store.seeds(base, seeds);
  }

  @Override
  public LoadedRdf rdf(Path file, String base) {
    return store.loadRdf(file, base);
  }

  /** What writing these articles would take the place of. */
  Replaced replacedBy(List<Submission> articles) {
    return store.read(it -> replacedBy(articles, it.asDatasetGraph()));
  }

  private static boolean holds(DatasetGraph data, Submission bare) {
    return bare.quads().stream().allMatch(data::contains)
            && (ArticleSources.know(data, bare) || GraphDigest.holds(graph(data, bare)))
        || EditionGraph.tells(data, bare.base(), bare.identity(), bare.graphNode(), bare.quads());
  }

  private static boolean clashes(DatasetGraph data, Submission bare) {
    return knows(data, bare) && ArticleSources.differ(data, bare) && !isSame(data, bare);
  }

  private static boolean isSame(DatasetGraph data, Submission bare) {
    Node revision = bare.graphNode();
    return bare.quads().stream()
        .filter(quad -> quad.getSubject().equals(revision))
        .allMatch(data::contains);
  }

  private static Replaced replacedBy(List<Submission> articles, DatasetGraph data) {
    long known = articles.stream().filter(article -> knows(data, article)).count();
    long stale = articles.stream().filter(article -> isStale(data, article)).count();
    long changed = articles.stream().filter(article -> isChanged(data, article)).count();
    return new Replaced((int) known, (int) stale, (int) changed);
  }

  private static boolean knows(DatasetGraph data, Submission article) {
    return data.contains(Node.ANY, Node.ANY, DEMARCHE.revisionOf.asNode(), article.identity());
  }

  private static boolean isStale(DatasetGraph data, Submission article) {
    Node configuration = DEMARCHE.configurationHash.asNode();
    Node graph = article.graphNode();
    return data.contains(graph, Node.ANY, configuration, Node.ANY)
        && article.configuration().stream()
            .noneMatch(hash -> data.contains(graph, Node.ANY, configuration, hash));
  }

  private static boolean isChanged(DatasetGraph data, Submission article) {
    List<Quad> graph = graph(data, article);
    return !graph.isEmpty() && !isStale(data, article) && !GraphDigest.holds(graph);
  }

  private static List<Quad> graph(DatasetGraph data, Submission article) {
    return Iter.toList(data.findNG(article.graphNode(), Node.ANY, Node.ANY, Node.ANY));
  }
}
