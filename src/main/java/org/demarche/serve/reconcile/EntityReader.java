package org.demarche.serve.reconcile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.demarche.ontology.DEMARCHE;

/**
 * Reads actors, regions and demands that have a name from all graphs of a store, each with those
 * that it belongs to. Sources that an article does not name are left out, and one that was merged
 * into another counts as that one. To be used within a transaction.
 */
final class EntityReader {
  private static final String WIKIDATA = "http://www.wikidata.org/entity/";
  private static final Node UNNAMED = DEMARCHE.UnnamedSource.asNode();

  private static final Map<Property, Name.Kind> NAMES =
      Map.of(
          SKOS.prefLabel, Name.Kind.PREFERRED,
          SKOS.altLabel, Name.Kind.ALTERNATIVE,
          RDFS.label, Name.Kind.ALTERNATIVE,
          SKOS.notation, Name.Kind.ALTERNATIVE,
          DEMARCHE.shortName, Name.Kind.SHORT);

  private static final Map<Property, EntityProperty> FACTS =
      Map.of(
          DEMARCHE.affiliation, EntityProperty.AFFILIATION,
          DEMARCHE.within, EntityProperty.WITHIN,
          DEMARCHE.adjective, EntityProperty.ADJECTIVE,
          SchemaDO.gender, EntityProperty.GENDER,
          SchemaDO.sameAs, EntityProperty.WIKIDATA,
          SKOS.exactMatch, EntityProperty.WIKIDATA,
          SKOS.broader, EntityProperty.ISSUE,
          SKOS.notation, EntityProperty.NOTATION);

  private final Facts store;
  private final Map<Node, Optional<EntityDraft>> drafts = new HashMap<>();

  EntityReader(Facts store) {
    this.store = store;
  }

  /**
   * The entities of these IRIs and those that they belong to, in the order of their IRIs.
   *
   * @throws QueryCancelledException once there is no more time
   */
  List<Entity> read(Collection<String> ids) {
    Map<String, Entity> entities = new TreeMap<>();
    Deque<Node> asked = new ArrayDeque<>(ids.stream().map(NodeFactory::createURI).toList());
    Set<Node> seen = new HashSet<>();
    while (!asked.isEmpty()) {
      Node node = store.survivor(asked.pop());
      if (seen.add(node)) {
        draft(node)
            .ifPresent(
                draft -> {
                  draft
                      .name()
                      .ifPresent(name -> entities.put(node.getURI(), entity(node, name, draft)));
                  asked.addAll(draft.above());
                });
      }
    }
    return new ArrayList<>(entities.values());
  }

  /** The entity of an IRI, or the one that it was merged into. */
  Optional<Entity> read(String id) {
    String survivor = store.survivor(NodeFactory.createURI(id)).getURI();
    return read(List.of(id)).stream().filter(it -> it.id().equals(survivor)).findFirst();
  }

  private Optional<EntityDraft> draft(Node survivor) {
    Optional<EntityDraft> known = drafts.get(survivor);
    if (known == null) {
      known = Optional.of(readDraft(survivor)).filter(it -> !it.types().isEmpty());
      drafts.put(survivor, known);
    }
    return known;
  }

  private EntityDraft readDraft(Node survivor) {
    EntityDraft draft = new EntityDraft();
    Set<Node> merged = store.merged(survivor);
    merged.forEach(it -> readTypes(it, survivor, draft));
    if (!draft.types().isEmpty()) {
      for (Node one : merged) {
        NAMES.forEach((property, kind) -> readNames(one, property, kind, survivor, draft));
        FACTS.forEach((property, fact) -> addFacts(store.objects(one, property), fact, draft));
        for (Node tenure : store.subjects(ORG.member, one)) {
          addFacts(store.objects(tenure, DEMARCHE.office), EntityProperty.OFFICE, draft);
        }
      }
    }
    return draft;
  }

  private void readTypes(Node one, Node survivor, EntityDraft draft) {
    Set<Node> types = store.objects(one, RDF.type);
    if (!one.isURI() || types.contains(UNNAMED)) {
      return;
    }
    for (EntityType type : EntityType.values()) {
      if (types.contains(type.node())) {
        draft.addType(type);
        if (!survivor.equals(one)) {
          draft.addMerged(one.getURI());
        }
      }
    }
  }

  private void readNames(
      Node one, Property property, Name.Kind kind, Node survivor, EntityDraft draft) {
    for (Node label : store.objects(one, property)) {
      if (label.isLiteral() && !label.getLiteralLexicalForm().isBlank()) {
        boolean own = survivor.equals(one);
        draft.addName(own || kind == Name.Kind.SHORT ? kind : Name.Kind.ALTERNATIVE, label);
      }
    }
  }

  private void addFacts(Set<Node> values, EntityProperty fact, EntityDraft draft) {
    for (Node value : values) {
      boolean foreign = fact == EntityProperty.WIKIDATA && !value.toString().startsWith(WIKIDATA);
      if (!foreign && draft.types().stream().anyMatch(fact::appliesTo)) {
        draft.addFact(fact, value);
      }
    }
  }

  private Entity entity(Node node, String name, EntityDraft draft) {
    Map<EntityProperty, List<Value>> values = new EnumMap<>(EntityProperty.class);
    draft.facts().forEach((property, nodes) -> values.put(property, values(property, nodes)));
    List<Value> others = otherNames(name, draft, values.get(EntityProperty.NOTATION));
    if (!others.isEmpty()) {
      values.put(EntityProperty.NAMES, others);
    }
    return new Entity(
        node.getURI(),
        name,
        List.copyOf(draft.names()),
        draft.types(),
        values,
        List.copyOf(draft.merged()));
  }

  /** A notation can be found like a name, but is no name. */
  private static List<Value> otherNames(String name, EntityDraft draft, List<Value> notations) {
    return draft.names().stream()
        .map(Name::text)
        .filter(text -> !text.equals(name))
        .<Value>map(Value.Text::new)
        .filter(value -> notations == null || !notations.contains(value))
        .toList();
  }

  private List<Value> values(EntityProperty property, Set<Node> nodes) {
    Set<Value> values = new LinkedHashSet<>();
    nodes.forEach(node -> values.add(value(property, node)));
    return List.copyOf(values);
  }

  private Value value(EntityProperty property, Node node) {
    if (node.isLiteral()) {
      return new Value.Text(node.getLiteralLexicalForm());
    }
    if (property == EntityProperty.WIKIDATA || property == EntityProperty.GENDER) {
      String local = node.toString().replaceFirst("^.*[/#]", "");
      boolean item = property == EntityProperty.WIKIDATA;
      return new Value.Text(item ? local : local.toLowerCase(Locale.ROOT));
    }
    Node survivor = store.survivor(node);
    Optional<EntityDraft> other = property.range().isPresent() ? draft(survivor) : Optional.empty();
    return other
        .flatMap(EntityDraft::name)
        .<Value>map(name -> new Value.Thing(survivor.getURI(), name))
        .orElseGet(() -> new Value.Text(label(node)));
  }

  /** The name of what is no entity itself: of offices and issues. */
  private String label(Node node) {
    return store.objects(node, SKOS.prefLabel).stream()
        .filter(Node::isLiteral)
        .min(EntityDraft.BY_LANGUAGE)
        .map(Node::getLiteralLexicalForm)
        .orElse(node.toString());
  }

  /** All whose value of a property has the same key as a text. */
  Set<Node> having(Property property, EntityProperty fact, String text) {
    String key = ValueKeys.of(fact, text);
    Set<Node> same = new HashSet<>();
    store.find(
        Node.ANY,
        property,
        Node.ANY,
        (subject, object) -> {
          if (ValueKeys.of(fact, value(fact, object).words()).equals(key)) {
            same.add(subject);
          }
          return object;
        });
    return same;
  }
}
