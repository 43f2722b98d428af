package org.demarche.resolve;

import java.util.List;
import org.demarche.knowledge.Knowledge;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Attribution;
import org.demarche.model.Dossier;

/** Turns what the text shows into who is meant. Thread-safe. */
public final class Resolver {
  private final Knowledge knowledge;

  public Resolver(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** The dossier of {@code article}, whose attributions are given as the extractor found them. */
  public Dossier resolve(AnnotatedArticle article, List<Attribution> attributions) {
    return new Dossier(article, List.of(), List.of(), List.of(), List.of());
  }
}
