package org.demarche.model;

import java.util.List;

/**
 * All that was learned from one article.
 *
 * @param actors every actor that a reference, statement or position of this dossier points to,
 *     registered or not, each once
 * @param references in the order of the text; regions among them
 * @param statements in the order of their attributions; relays follow
 * @param refused what rules found and a second reader did not; no positions until somebody says so
 * @param events in the order of the text
 */
public record Dossier(
    AnnotatedArticle article,
    List<Actor> actors,
    List<Reference> references,
    List<Statement> statements,
    List<Position> positions,
    List<Position> refused,
    List<Event> events) {
  public Dossier {
    actors = List.copyOf(actors);
    references = List.copyOf(references);
    statements = List.copyOf(statements);
    positions = List.copyOf(positions);
    refused = List.copyOf(refused);
    events = List.copyOf(events);
  }

  /** Where nothing was refused. */
  public Dossier(
      AnnotatedArticle article,
      List<Actor> actors,
      List<Reference> references,
      List<Statement> statements,
      List<Position> positions,
      List<Event> events) {
    this(article, actors, references, statements, positions, List.of(), events);
  }
}
