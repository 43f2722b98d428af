package org.demarche.cli;

import java.util.List;
import org.apache.jena.sparql.core.Quad;
import org.demarche.model.Article;
import org.demarche.pipeline.Mapped;
import org.demarche.pipeline.Replaced;
import org.demarche.pipeline.Sink;

/** Holds nothing and keeps nothing. */
final class DrySink implements Sink<List<Quad>> {
  @Override
  public boolean holds(Article article) {
    return false;
  }

  @Override
  public Replaced write(List<Mapped<List<Quad>>> group) {
    return Replaced.NONE;
  }
}
