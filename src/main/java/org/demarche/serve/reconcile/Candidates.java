package org.demarche.serve.reconcile;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.demarche.names.NameLetters;
import org.demarche.ontology.DEMARCHE;
import org.demarche.store.text.NameWords;

/**
 * Asks the index of names and the store for everything that a question may mean, by IRI: all that
 * the matcher would find among the whole store, and more.
 */
final class Candidates {
  private static final String WIKIDATA = "http://www.wikidata.org/entity/";

  private final NameWords names;
  private final StoredCounts counts;
  private final EntityReader reader;
  private final Facts store;

  Candidates(NameWords names, StoredCounts counts, EntityReader reader, Facts store) {
    this.names = names;
    this.counts = counts;
    this.reader = reader;
    this.store = store;
  }

  Set<String> of(MatchQuery query) {
    Set<String> found = new LinkedHashSet<>();
    boolean named = query.onNames().stream().anyMatch(MatchCondition::finds);
    for (MatchCondition condition : query.conditions()) {
      boolean finds = condition.finds() || condition.isOnNames();
      Optional<EntityProperty> property = condition.property();
      for (String value : finds ? condition.values() : List.<String>of()) {
        if (property.isEmpty()) {
          addNamed(value, found);
        } else if (!named || property.get().identifies()) {
          addWith(property.get(), value, found);
        }
      }
    }
    return found;
  }

  /**
   * What somebody may be typing.
   *
   * @param most names that begin so; of more the first ones
   */
  Set<String> typed(String text, int most) {
    Set<String> found = new LinkedHashSet<>();
    addIdentified(text, found);
    found.addAll(names.beginning(NameLetters.words(text), most));
    if (found.isEmpty() || reader.read(found).isEmpty()) {
      addNamed(text, found);
    }
    return found;
  }

  private void addNamed(String text, Set<String> found) {
    addIdentified(text, found);
    found.addAll(names.called(NameLetters.key(text)));
    Set<String> words = NameSearch.distinct(NameLetters.words(text));
    List<NameWords.Wanted> wanted = words.stream().map(this::wanted).toList();
    double all = words.stream().mapToDouble(word -> NameSearch.weight(word, counts)).sum();
    if (!wanted.isEmpty()) {
      found.addAll(names.with(wanted, NameSearch.leastCommon(all), all));
    }
  }

  private NameWords.Wanted wanted(String word) {
    double weight = NameSearch.weight(word, counts);
    if (word.length() == 1) {
      return new NameWords.Wanted(
          Map.of(word, weight), Optional.of(word), weight * WordIndex.INITIAL);
    }
    WordIndex like = counts.like(word);
    Map<String, Double> worth = new HashMap<>();
    like.like(word).forEach(it -> worth.put(like.word(it.word()), weight * it.likeness()));
    return new NameWords.Wanted(worth, Optional.empty(), 0);
  }

  private void addIdentified(String text, Set<String> found) {
    if (text.contains(":")) {
      found.add(text.strip());
    }
    addItem(text, found);
  }

  private void addItem(String text, Set<String> found) {
    ValueKeys.item(text)
        .map(item -> NodeFactory.createURI(WIKIDATA + item))
        .ifPresent(
            item -> {
              add(store.subjects(SchemaDO.sameAs, item), found);
              add(store.subjects(SKOS.exactMatch, item), found);
            });
  }

  private void addWith(EntityProperty property, String value, Set<String> found) {
    switch (property) {
      case WIKIDATA -> addItem(value, found);
      case NAMES, NOTATION -> found.addAll(names.called(NameLetters.key(value)));
      case AFFILIATION -> addBelow(DEMARCHE.affiliation, value, found);
      case WITHIN -> addBelow(DEMARCHE.within, value, found);
      case ISSUE -> things(value).forEach(it -> add(store.subjects(SKOS.broader, it), found));
      case OFFICE -> things(value).forEach(office -> addHolders(office, found));
      case GENDER -> add(reader.having(SchemaDO.gender, property, value), found);
      case ADJECTIVE -> add(reader.having(DEMARCHE.adjective, property, value), found);
      default -> {}
    }
  }

  private void addHolders(Node office, Set<String> found) {
    for (Node tenure : store.subjects(DEMARCHE.office, office)) {
      add(store.objects(tenure, ORG.member), found);
    }
  }

  /** Through all steps. */
  private void addBelow(Property property, String value, Set<String> found) {
    Deque<Node> above = new ArrayDeque<>(things(value));
    Set<Node> seen = new HashSet<>();
    while (!above.isEmpty()) {
      for (Node thing : store.merged(above.pop())) {
        if (seen.add(thing)) {
          Set<Node> below = store.subjects(property, thing);
          add(below, found);
          above.addAll(below);
        }
      }
    }
  }

  /** Those that a value may stand for. */
  private Set<Node> things(String value) {
    Set<String> things = new LinkedHashSet<>(names.called(NameLetters.key(value)));
    if (value.contains(":")) {
      things.add(value.strip());
    }
    return things.stream().map(NodeFactory::createURI).collect(Collectors.toSet());
  }

  private static void add(Set<Node> nodes, Set<String> found) {
    nodes.stream().filter(Node::isURI).map(Node::getURI).forEach(found::add);
  }
}
