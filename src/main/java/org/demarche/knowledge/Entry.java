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
    for (Fact fact : facts) {
      if (fact.property().equals(property)) {
        return Optional.of(fact.text());
      }
    }
    return Optional.empty();
  }

  Optional<String> iri(String property) {
    return iris(property).stream().findFirst();
  }

  boolean isA(String type) {
    for (Fact fact : facts) {
      if (fact.property().equals(SeedTerms.TYPE) && fact.iri().filter(type::equals).isPresent()) {
        return true;
      }
    }
    return false;
  }

  boolean isActor() {
    return isA(SeedTerms.PERSON) || isA(SeedTerms.ORGANIZATION) || isA(SeedTerms.STATE);
  }

  boolean isRegion() {
    return isA(SeedTerms.REGION) || isA(SeedTerms.STATE);
  }

  /** The preferred label, or the last part of the IRI where there is none. */
  String label() {
    return text(SeedTerms.LABEL).orElseGet(() -> id.substring(id.lastIndexOf('/') + 1));
  }

  /** The number of the Wikidata item, {@code Q…}. */
  Optional<String> item() {
    return iris(SeedTerms.SAME_AS).stream()
        .filter(iri -> iri.startsWith(SeedTerms.WIKIDATA))
        .map(iri -> iri.substring(SeedTerms.WIKIDATA.length()))
        .findFirst();
  }

  /** Preferred and other labels, in the order of the file. */
  Set<String> names() {
    Set<String> names = new LinkedHashSet<>(texts(SeedTerms.LABEL));
    names.addAll(texts(SeedTerms.OTHER_LABEL));
    return names;
  }

  /** The description as sorted lines, independent of the order and lay-out of the file. */
  Set<String> lines() {
    Set<String> lines = new TreeSet<>();
    facts.forEach(fact -> lines.add(id + " " + fact.property() + " " + fact.value()));
    return lines;
  }
}
