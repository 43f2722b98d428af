package org.demarche.ingest;

import java.util.List;
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
    Article article = new Article(id, text, Metadata.UNKNOWN, List.of());
    AnnotatedArticle bare =
        new AnnotatedArticle(article, List.of(), List.of(), List.of(), List.of());
    Dossier dossier = new Dossier(bare, List.of(), List.of(), List.of(), List.of(), List.of());
    return new Submission(
        BASE,
        id,
        new IriMinter(BASE).revision(article),
        ArticleSources.hash("a/file"),
        GraphDigest.sealed(new GraphMapper(BASE, "0123").map(dossier)));
  }
}
