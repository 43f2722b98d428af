package org.demarche.map;

import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.Quad;
import org.demarche.model.Article;
import org.demarche.model.Dossier;
import org.demarche.model.HandCoding;

/**
 * Turns what was learned from one article into the quads of one named graph, whose name is the IRI
 * of the article revision. The same dossier gives the same list, whatever was mapped before;
 * threads can share a mapper.
 */
public final class GraphMapper {
  private final IriMinter minter;
  private final String configurationHash;
  private final Optional<ReaderNote> reader;

  /** For what rules found alone. */
  public GraphMapper(String base, String configurationHash) {
    this(base, configurationHash, Optional.empty());
  }

  /**
   * @param base what the IRIs of instances begin with: {@code https://w3id.org/demarche/id/}
   * @param configurationHash stands for all settings and registers that results depend on
   * @param reader who read beside the rules
   */
  public GraphMapper(String base, String configurationHash, Optional<ReaderNote> reader) {
    this.minter = new IriMinter(base);
    this.configurationHash = configurationHash;
    this.reader = reader;
  }

  /** What every graph records of how it was made. */
  public String configurationHash() {
    return configurationHash;
  }

  /** All quads, each once, sorted. */
  public List<Quad> map(Dossier dossier) {
    return map(dossier, List.of());
  }

  /**
   * The same of what people have coded.
   *
   * @param codings one for each statement, or none
   */
  public List<Quad> map(Dossier dossier, List<HandCoding> codings) {
    Article article = dossier.article().article();
    ArticleGraph graph = new ArticleGraph(minter, article);
    mapArticle(graph, article);
    mapActors(graph, dossier);
    mapStatements(graph, dossier, codings);
    return graph.sorted();
  }

  private void mapArticle(ArticleGraph graph, Article article) {
    ArticleMapper mapper = new ArticleMapper(graph);
    mapper.map(article);
    mapper.mapExtraction(configurationHash, reader);
  }

  private static void mapActors(ArticleGraph graph, Dossier dossier) {
    ActorMapper mapper = new ActorMapper(graph);
    dossier.actors().forEach(mapper::map);
    dossier.references().forEach(mapper::map);
  }

  private static void mapStatements(ArticleGraph graph, Dossier dossier, List<HandCoding> codings) {
    StatementMapper statements = new StatementMapper(graph, dossier.statements(), codings);
    statements.map();
    PositionMapper positions = new PositionMapper(graph, statements, dossier);
    dossier.positions().forEach(positions::map);
    dossier.refused().forEach(positions::mapRefused);
    dossier.events().forEach(new EventMapper(graph)::map);
  }
}
