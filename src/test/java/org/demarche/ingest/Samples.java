package org.demarche.ingest;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.demarche.map.GraphMapper;
import org.demarche.map.IriMinter;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Article;
import org.demarche.model.Dossier;
import org.demarche.model.Metadata;
import org.demarche.ontology.GraphDigest;

/** Articles of which nothing was extracted. */
final class Samples {
  static final String BASE = "https://example.org/id/";

  private Samples() {}

  static Submission article(String id, String text) {
    return article(id, text, 0);
  }

  /** One with so many more triples. */
  static Submission article(String id, String text, int more) {
    Article article = new Article(id, text, Metadata.UNKNOWN, List.of());
    AnnotatedArticle bare =
        new AnnotatedArticle(article, List.of(), List.of(), List.of(), List.of());
    Dossier dossier = new Dossier(bare, List.of(), List.of(), List.of(), List.of(), List.of());
    List<Quad> quads = new ArrayList<>(new GraphMapper(BASE, "0123").map(dossier));
    String graph = new IriMinter(BASE).revision(article);
    for (int i = 0; i < more; i++) {
      quads.add(
          Quad.create(
              NodeFactory.createURI(graph),
              NodeFactory.createURI(graph + "/mention/" + i),
              RDFS.comment.asNode(),
              NodeFactory.createLiteralString(text + i)));
    }
    return new Submission(
        BASE, id, graph, ArticleSources.hash("a/file"), GraphDigest.sealed(quads));
  }
}
