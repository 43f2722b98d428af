package org.demarche.store;

import java.util.List;
import org.apache.jena.sparql.core.Quad;

/**
 * One revision of an article, to be put into a store in place of all others of the same article.
 *
 * @param graph the IRI of the revision, which is that of its named graph
 * @param identifier the article's schema:identifier, the same for all its revisions
 * @param quads all of them in {@code graph}
 * @param notes quads of other graphs, each in place of those that begin alike
 */
public record GraphUpdate(String graph, String identifier, List<Quad> quads, List<Quad> notes) {
  public GraphUpdate {
    quads = List.copyOf(quads);
    notes = List.copyOf(notes);
  }

  public GraphUpdate(String graph, String identifier, List<Quad> quads) {
    this(graph, identifier, quads, List.of());
  }
}
