package org.demarche.knowledge;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * All that one file says about one IRI.
 *
 * @param line where its description begins, counted from 1
 */
record Entry(String id, String file, int line, List<Fact> facts) {

  List<Fact> facts(String property) {
    return facts.stream().filter(fact -> fact.property().equals(property)).toList();
  }

  List<String> texts(String property) {
    return facts(property).stream().map(Fact::text).toList();
  }

  List<String> iris(String property) {
    return facts(property).stream().flatMap(fact -> fact.iri().stream()).toList();
  }

  Optional<String> text(String property) {
    return texts(property).stream().findFirst();
  }

  Optional<String> iri(String property) {
    return iris(property).stream().findFirst();
  }

  boolean isA(String type) {
    return iris(Terms.TYPE).contains(type);
  }

  boolean isActor() {
    return isA(Terms.PERSON) || isA(Terms.ORGANIZATION) || isA(Terms.STATE);
  }

  boolean isRegion() {
    return isA(Terms.REGION) || isA(Terms.STATE);
  }

  /** The preferred label, or the last part of the IRI where there is none. */
  String label() {
    return text(Terms.LABEL).orElseGet(() -> id.substring(id.lastIndexOf('/') + 1));
  }

  /** The number of the Wikidata item, {@code Q…}. */
  Optional<String> item() {
    return iris(Terms.SAME_AS).stream()
        .filter(iri -> iri.startsWith(Terms.WIKIDATA))
        .map(iri -> iri.substring(Terms.WIKIDATA.length()))
        .findFirst();
  }

  /** Preferred and other labels, in the order of the file. */
  Set<String> names() {
    Set<String> names = new LinkedHashSet<>(texts(Terms.LABEL));
    names.addAll(texts(Terms.OTHER_LABEL));
    return names;
  }

  /** The description as sorted lines, independent of the order and lay-out of the file. */
  Set<String> lines() {
    Set<String> lines = new TreeSet<>();
    facts.forEach(fact -> lines.add(id + " " + fact.property() + " " + fact.value()));
    return lines;
  }
}
