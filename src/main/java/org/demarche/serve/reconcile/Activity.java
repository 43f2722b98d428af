package org.demarche.serve.reconcile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.apache.jena.vocabulary.SchemaDO;
import org.demarche.ontology.DEMARCHE;

/**
 * What the articles have of an entity, counted.
 *
 * @param statements how often it speaks; where it only passes on another's words does not count
 * @param positions how many it holds, or are about it
 * @param first the day of its first statement, else that of the article, where one is known
 * @param last that of its last
 */
record Activity(
    long statements, long positions, Optional<LocalDate> first, Optional<LocalDate> last) {
  private static final Node TRUE = NodeFactoryExtra.parseNode("true");

  /** Counts; to be called within a transaction. */
  static Activity of(Entity entity, DatasetGraph data) {
    Set<Node> statements = new HashSet<>();
    Set<Node> positions = new HashSet<>();
    for (String id : entity.allIds()) {
      Node node = NodeFactory.createURI(id);
      statements.addAll(subjects(data, DEMARCHE.speaker, node));
      positions.addAll(subjects(data, DEMARCHE.holder, node));
      positions.addAll(subjects(data, DEMARCHE.on, node));
    }
    statements.removeIf(
        statement -> data.contains(Node.ANY, statement, DEMARCHE.relay.asNode(), TRUE));
    TreeSet<LocalDate> days = new TreeSet<>();
    statements.forEach(statement -> day(data, statement).ifPresent(days::add));
    return new Activity(
        statements.size(),
        positions.size(),
        days.stream().findFirst(),
        days.isEmpty() ? Optional.empty() : Optional.of(days.last()));
  }

  /** The value of a counted property; none where there is nothing to tell. */
  List<Value> values(EntityProperty property) {
    return switch (property) {
      case STATEMENTS -> List.of(new Value.Count(statements));
      case POSITIONS -> List.of(new Value.Count(positions));
      case FIRST_STATEMENT -> first.<Value>map(Value.Day::new).stream().toList();
      case LAST_STATEMENT -> last.<Value>map(Value.Day::new).stream().toList();
      default -> List.of();
    };
  }

  private static Optional<LocalDate> day(DatasetGraph data, Node statement) {
    return object(data, statement, DEMARCHE.saidOn)
        .flatMap(Activity::day)
        .or(
            () ->
                object(data, statement, DEMARCHE.inArticle)
                    .flatMap(article -> object(data, article, SchemaDO.datePublished))
                    .flatMap(Activity::day));
  }

  /** The day of a date or a time. */
  private static Optional<LocalDate> day(Node literal) {
    String text = literal.isLiteral() ? literal.getLiteralLexicalForm() : "";
    try {
      return Optional.of(LocalDate.parse(text.substring(0, Math.min(10, text.length()))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Set<Node> subjects(DatasetGraph data, Property property, Node object) {
    Set<Node> subjects = new HashSet<>();
    data.find(Node.ANY, Node.ANY, property.asNode(), object)
        .forEachRemaining(quad -> subjects.add(quad.getSubject()));
    return subjects;
  }

  private static Optional<Node> object(DatasetGraph data, Node subject, Property property) {
    Iterator<Quad> quads = data.find(Node.ANY, subject, property.asNode(), Node.ANY);
    return quads.hasNext() ? Optional.of(quads.next().getObject()) : Optional.empty();
  }
}
