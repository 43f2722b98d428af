package org.demarche.cli;

import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
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
import org.demarche.ontology.GraphDigest;
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
  private final LoadMode mode;
  private final ArticleSources sources;

  StoreSink(GraphStore store, IriMinter minter, GraphMapper mapper, LoadMode mode) {
    this.store = store;
    this.minter = minter;
    this.mapper = mapper;
    this.mode = mode;
    this.sources = new ArticleSources(minter);
  }

  /**
   * An article is held when the store says all of it that can be said before extraction: text,
   * headline, date and publisher, and the configuration that it was extracted under; and when its
   * graph was extracted here, or, being from a backup, is still as it was extracted.
   */
  @Override
  public boolean holds(Article article) {
    return !mode.again() && store.read(data -> holds(data.asDatasetGraph(), article));
  }

  /** The same article, perhaps to be extracted anew, may come from wherever it lies now. */
  @Override
  public boolean clashes(Article article, String source) {
    return !mode.replacing()
        && store.read(
            it -> {
              DatasetGraph data = it.asDatasetGraph();
              return knows(data, article)
                  && sources.differ(data, article, source)
                  && !isSame(data, article);
            });
  }

  private boolean isSame(DatasetGraph data, Article article) {
    String revision = minter.revision(article);
    return beforeExtraction(article).stream()
        .filter(quad -> quad.getSubject().getURI().equals(revision))
        .allMatch(data::contains);
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

  private boolean holds(DatasetGraph data, Article article) {
    return beforeExtraction(article).stream().allMatch(data::contains)
        && (sources.know(data, article) || GraphDigest.holds(graph(data, article)));
  }

  private List<Quad> graph(DatasetGraph data, Article article) {
    Node name = NodeFactory.createURI(minter.revision(article));
    return Iter.toList(data.findNG(name, Node.ANY, Node.ANY, Node.ANY));
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
    long changed = articles.stream().filter(article -> isChanged(data, article)).count();
    return new Replaced((int) known, (int) stale, (int) changed);
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

  private boolean isChanged(DatasetGraph data, Article article) {
    List<Quad> graph = graph(data, article);
    return !graph.isEmpty() && !isStale(data, article) && !GraphDigest.holds(graph);
  }

  private GraphUpdate update(Mapped<List<Quad>> mapped) {
    Article article = mapped.article();
    return new GraphUpdate(
        minter.revision(article),
        article.id(),
        mapped.graph(),
        List.of(sources.note(article, mapped.source())));
  }
}
