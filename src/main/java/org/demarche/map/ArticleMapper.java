package org.demarche.map;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;
import org.demarche.model.Article;
import org.demarche.model.Metadata;
import org.demarche.ontology.DEMARCHE;
import org.demarche.ontology.PROV;

/** Describes the article itself and the extraction it went through. */
final class ArticleMapper {
  private final ArticleGraph graph;
  private final Node revision;

  ArticleMapper(ArticleGraph graph) {
    this.graph = graph;
    this.revision = graph.revision();
  }

  void map(Article article) {
    Node identity = NodeFactory.createURI(graph.minter().article(article.id()));
    graph.add(revision, RDF.type, DEMARCHE.Article);
    graph.add(revision, RDF.type, SchemaDO.NewsArticle);
    graph.add(revision, DEMARCHE.revisionOf, identity);
    graph.add(revision, SchemaDO.identifier, article.id());
    graph.add(revision, DEMARCHE.textHash, article.textHash());
    graph.add(revision, SchemaDO.articleBody, article.text());
    mapMetadata(article.metadata());
  }

  private void mapMetadata(Metadata metadata) {
    metadata.headline().ifPresent(text -> graph.add(revision, SchemaDO.headline, text));
    metadata.published().ifPresent(day -> graph.add(revision, SchemaDO.datePublished, day));
    metadata.publisher().ifPresent(name -> graph.add(revision, SchemaDO.publisher, name));
    metadata.site().ifPresent(url -> graph.add(revision, DEMARCHE.publisherSite, link(url)));
    metadata.authors().forEach(name -> graph.add(revision, SchemaDO.author, name));
    metadata.url().ifPresent(url -> graph.add(revision, SchemaDO.url, link(url)));
    graph.add(revision, SchemaDO.inLanguage, metadata.language());
    metadata.section().ifPresent(name -> graph.add(revision, SchemaDO.articleSection, name));
    metadata.page().ifPresent(page -> graph.add(revision, SchemaDO.pagination, page));
  }

  void mapExtraction(String configurationHash, Optional<ReaderNote> reader) {
    Node extraction = NodeFactory.createURI(graph.minter().extraction(revision.getURI()));
    graph.add(extraction, RDF.type, DEMARCHE.Extraction);
    graph.add(extraction, PROV.used, revision);
    graph.add(extraction, DEMARCHE.toolVersion, ToolVersion.CURRENT);
    graph.add(extraction, DEMARCHE.configurationHash, configurationHash);
    reader.ifPresent(note -> mapReader(extraction, note));
  }

  private void mapReader(Node extraction, ReaderNote note) {
    graph.add(extraction, DEMARCHE.readerModel, note.model());
    graph.add(extraction, DEMARCHE.readerPrompt, note.prompt());
    graph.add(extraction, DEMARCHE.readerMode, note.mode());
  }

  /** An IRI where the address can be one, else its characters. */
  private static Node link(String url) {
    try {
      return new URI(url).isAbsolute()
          ? NodeFactory.createURI(url)
          : NodeFactory.createLiteralString(url);
    } catch (URISyntaxException e) {
      return NodeFactory.createLiteralString(url);
    }
  }
}
