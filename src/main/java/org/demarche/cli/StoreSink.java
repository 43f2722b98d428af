package org.demarche.cli;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.demarche.map.GraphMapper;
import org.demarche.map.IriMinter;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Article;
import org.demarche.model.Dossier;
import org.demarche.ontology.DEMARCHE;
import org.demarche.pipeline.Mapped;
import org.demarche.pipeline.Replaced;
import org.demarche.pipeline.Sink;
import org.demarche.store.GraphStore;
import org.demarche.store.GraphUpdate;

/** Writes articles into a store, and knows which of them it has already. */
final class StoreSink implements Sink<List<Quad>> {
  private final GraphStore store;
  private final IriMinter minter;
  private final GraphMapper mapper;
  private final boolean again;

  /**
   * @param again whether articles are extracted again that the store holds unchanged
   */
  StoreSink(GraphStore store, IriMinter minter, GraphMapper mapper, boolean again) {
    this.store = store;
    this.minter = minter;
    this.mapper = mapper;
    this.again = again;
  }

  /**
   * An article is held when the store says all of it that can be said before extraction: text,
   * headline, date and publisher, and the configuration that it was extracted under.
   */
  @Override
  public boolean holds(Article article) {
    return !again && store.read(data -> holdsAll(data.asDatasetGraph(), beforeExtraction(article)));
  }

  @Override
  public Replaced write(List<Mapped<List<Quad>>> group) {
    Replaced replaced = store.read(data -> replacedBy(group, data.asDatasetGraph()));
    store.write(group.stream().map(this::update).toList());
    return replaced;
  }

  @Override
  public long stale() {
    return store.freshness(mapper.configurationHash()).stale();
  }

  private static boolean holdsAll(DatasetGraph data, List<Quad> quads) {
    return quads.stream().allMatch(data::contains);
  }

  private List<Quad> beforeExtraction(Article article) {
    AnnotatedArticle bare =
        new AnnotatedArticle(article, List.of(), List.of(), List.of(), List.of());
    return mapper.map(new Dossier(bare, List.of(), List.of(), List.of(), List.of(), List.of()));
  }

  private Replaced replacedBy(List<Mapped<List<Quad>>> group, DatasetGraph data) {
    List<Article> articles = group.stream().map(Mapped::article).toList();
    long known = articles.stream().filter(article -> knows(data, article)).count();
    long stale = articles.stream().filter(article -> isStale(data, article)).count();
    return new Replaced((int) known, (int) stale);
  }

  private boolean knows(DatasetGraph data, Article article) {
    Node identity = NodeFactory.createURI(minter.article(article.id()));
    return data.contains(Node.ANY, Node.ANY, DEMARCHE.revisionOf.asNode(), identity);
  }

  private boolean isStale(DatasetGraph data, Article article) {
    Node graph = NodeFactory.createURI(minter.revision(article));
    Node hash = NodeFactory.createLiteralString(mapper.configurationHash());
    Node configuration = DEMARCHE.configurationHash.asNode();
    return data.contains(graph, Node.ANY, configuration, Node.ANY)
        && !data.contains(graph, Node.ANY, configuration, hash);
  }

  private GraphUpdate update(Mapped<List<Quad>> mapped) {
    Article article = mapped.article();
    return new GraphUpdate(minter.revision(article), article.id(), mapped.graph());
  }
}
