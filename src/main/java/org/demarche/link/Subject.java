package org.demarche.link;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An actor, region or office of a store that can be an item.
 *
 * @param names the label first, then other full names and short ones
 * @param shortNames those of the names that suffice only beside a full one: surnames, acronyms
 * @param registered whether the seeds describe it
 * @param stated the item that the seeds state
 * @param affiliations IRIs of the organizations and states it belongs to
 * @param articles IRIs of article revisions that mention it, sorted; the first {@value #MOST} where
 *     there are more
 * @param mentions how often it is mentioned
 */
record Subject(
    String iri,
    Item.Kind kind,
    List<String> names,
    Set<String> shortNames,
    boolean registered,
    Optional<String> stated,
    List<String> affiliations,
    List<String> articles,
    int mentions) {
  /** How many articles are looked at for what stands beside a subject. */
  static final int MOST = 50;

  Subject {
    names = List.copyOf(names);
    shortNames = Set.copyOf(shortNames);
    affiliations = List.copyOf(affiliations);
    articles = List.copyOf(articles);
  }

  /** The best name; the end of the IRI where nothing names it. */
  String label() {
    return names.isEmpty() ? iri.substring(iri.lastIndexOf('/') + 1) : names.get(0);
  }

  /** The names that can tell who it is without anything beside them. */
  List<String> fullNames() {
    return names.stream().filter(name -> !shortNames.contains(name)).toList();
  }
}
