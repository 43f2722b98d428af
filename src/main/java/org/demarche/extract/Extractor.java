package org.demarche.extract;

import java.util.List;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Attribution;

/** Finds the attributions of an article. Thread-safe. */
public final class Extractor {

  /** The attributions of {@code article}, by the start of their content, outer before inner. */
  public List<Attribution> extract(AnnotatedArticle article) {
    return List.of();
  }
}
