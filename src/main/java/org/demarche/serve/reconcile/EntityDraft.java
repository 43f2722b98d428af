package org.demarche.serve.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;

/** An entity while its triples are being read. */
final class EntityDraft {
  /** English first, then without language, then the others; the same whatever the store's order. */
  static final Comparator<Node> BY_LANGUAGE =
      Comparator.comparing((Node label) -> rank(label.getLiteralLanguage()))
          .thenComparing(Node::getLiteralLanguage)
          .thenComparing(Node::getLiteralLexicalForm);

  private final Set<EntityType> types = EnumSet.noneOf(EntityType.class);
  private final Set<Node> preferred = new TreeSet<>(BY_LANGUAGE);
  private final Set<Node> alternative = new TreeSet<>(BY_LANGUAGE);
  private final Set<Node> brief = new TreeSet<>(BY_LANGUAGE);
  private final Map<EntityProperty, Set<Node>> facts = new EnumMap<>(EntityProperty.class);
  private final Set<String> merged = new TreeSet<>();

  void addType(EntityType type) {
    types.addAll(type.closure());
  }

  void addName(Name.Kind kind, Node label) {
    Set<Node> names =
        switch (kind) {
          case PREFERRED -> preferred;
          case ALTERNATIVE -> alternative;
          case SHORT, SURNAME -> brief;
        };
    names.add(label);
  }

  /** Adds an IRI or a literal. */
  void addFact(EntityProperty property, Node value) {
    facts
        .computeIfAbsent(property, p -> new TreeSet<>(Comparator.comparing(Node::toString)))
        .add(value);
  }

  void addMerged(String iri) {
    merged.add(iri);
  }

  /** What it belongs to. */
  Set<Node> above() {
    Set<Node> above = new HashSet<>();
    for (EntityProperty property : facts.keySet()) {
      if (property.range().isPresent()) {
        above.addAll(facts.get(property));
      }
    }
    above.removeIf(node -> !node.isURI());
    return above;
  }

  Set<EntityType> types() {
    return types;
  }

  Set<String> merged() {
    return merged;
  }

  Map<EntityProperty, Set<Node>> facts() {
    return facts;
  }

  /** The name to show; none where the entity is not called anything. */
  Optional<String> name() {
    return preferred.stream()
        .findFirst()
        .or(() -> alternative.stream().findFirst())
        .or(() -> brief.stream().findFirst())
        .map(Node::getLiteralLexicalForm);
  }

  /** Every name once, with the best of its kinds, the best first. */
  List<Name> names() {
    Map<String, Name> names = new LinkedHashMap<>();
    boolean person = types.contains(EntityType.PERSON);
    put(preferred, Name.Kind.PREFERRED, names);
    put(alternative, Name.Kind.ALTERNATIVE, names);
    put(brief, person ? Name.Kind.SURNAME : Name.Kind.SHORT, names);
    return new ArrayList<>(names.values());
  }

  private static void put(Set<Node> labels, Name.Kind kind, Map<String, Name> names) {
    for (Node label : labels) {
      String text = label.getLiteralLexicalForm();
      names.putIfAbsent(text, new Name(text, kind));
    }
  }

  private static int rank(String language) {
    return language.equals("en") ? 0 : language.isEmpty() ? 1 : 2;
  }
}
