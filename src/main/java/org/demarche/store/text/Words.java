package org.demarche.store.text;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.demarche.ontology.DEMARCHE;

/** Which triples hold words to look for, and what the index has of each. */
public final class Words {
  /** A field for each, as one thing may have the same words twice. */
  private static final Map<String, Node> FIELDS =
      Map.of(
          "words", DEMARCHE.text.asNode(),
          "headline", SchemaDO.headline.asNode(),
          "label", SKOS.prefLabel.asNode(),
          "name", SKOS.altLabel.asNode(),
          "curated", DEMARCHE.curatedLabel.asNode(),
          "short", DEMARCHE.shortName.asNode(),
          "notation", SKOS.notation.asNode(),
          "called", RDFS.label.asNode());

  /** Part of the IRIs of those whom an article does not name. */
  private static final String UNNAMED = "/unnamed/";

  private static final List<String> NAMES = List.of("label", "name", "short", "notation", "called");

  private static final Set<Node> PROPERTIES = Set.copyOf(FIELDS.values());

  static final EntityDefinition DEFINITION = definition();

  private Words() {}

  /** The properties of such triples. */
  public static Set<Node> properties() {
    return PROPERTIES;
  }

  /** Whether a triple is looked up: it has the words of something with a name of its own. */
  public static boolean has(Triple triple) {
    return triple.getObject().isLiteral()
        && triple.getSubject().isURI()
        && PROPERTIES.contains(triple.getPredicate());
  }

  /** The name that a document is made of; none where it is made of other words. */
  static Optional<String> name(Entity entity) {
    if (entity.getId().contains(UNNAMED)) {
      return Optional.empty();
    }
    return NAMES.stream()
        .map(entity::get)
        .filter(Objects::nonNull)
        .map(Object::toString)
        .findFirst();
  }

  static Entity entity(Triple triple) {
    Node words = triple.getObject();
    Entity entity =
        new Entity(
            triple.getSubject().getURI(),
            null,
            words.getLiteralLanguage(),
            words.getLiteralDatatype());
    entity.put(DEFINITION.getField(triple.getPredicate()), words.getLiteralLexicalForm());
    return entity;
  }

  private static EntityDefinition definition() {
    EntityDefinition definition = new EntityDefinition("uri", "words");
    FIELDS.forEach(definition::set);
    definition.setLangField("language");
    definition.setUidField("key");
    return definition;
  }
}
