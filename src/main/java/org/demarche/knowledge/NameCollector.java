package org.demarche.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.demarche.knowledge.NameIndex.TitleSense;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Mention.Form;

/** Collects all names from the entries, each with what it can mean, best first. */
final class NameCollector {
  /** Titles by which the news call somebody, whether or not a register has such an office. */
  private static final Set<String> USUAL_TITLES = WordClass.of("roles.usual-titles");

  private final Seeds seeds;
  private final Map<String, List<Sense>> senses = new TreeMap<>();

  NameCollector(Seeds seeds) {
    this.seeds = seeds;
  }

  NameIndex index() {
    // Metonyms first: a capital in the news is more often the state than the city.
    seeds.ofType(SeedTerms.METONYM).forEach(this::addMetonym);
    named().forEach(entry -> entry.names().forEach(name -> add(name, entry, Form.NAME)));
    named()
        .forEach(
            entry ->
                entry.texts(SeedTerms.SHORT_NAME).forEach(name -> add(name, entry, Form.NAME)));
    named()
        .forEach(
            entry ->
                entry.texts(SeedTerms.ADJECTIVE).forEach(name -> add(name, entry, Form.ADJECTIVE)));
    List<String> people = seeds.ofType(SeedTerms.PERSON).map(Entry::id).toList();
    return new NameIndex(senses, titles(), people);
  }

  private Stream<Entry> named() {
    return seeds.all().filter(entry -> entry.isActor() || entry.isRegion());
  }

  private void addMetonym(Entry entry) {
    String denoted = entry.iri(SeedTerms.DENOTES).orElseThrow();
    Sense sense = new Sense(denoted, Form.METONYM, entry.iri(SeedTerms.LITERALLY));
    entry.texts(SeedTerms.NAME).forEach(name -> put(name, sense));
  }

  private void add(String name, Entry entry, Form form) {
    put(name, new Sense(entry.id(), form, Optional.empty()));
  }

  private void put(String name, Sense sense) {
    List<Sense> known = senses.computeIfAbsent(name, n -> new ArrayList<>());
    if (known.stream().noneMatch(other -> other.id().equals(sense.id()))) {
      known.add(sense);
    }
  }

  private Map<String, Set<TitleSense>> titles() {
    Map<String, Set<TitleSense>> titles = new TreeMap<>();
    USUAL_TITLES.forEach(title -> titles.put(title, new LinkedHashSet<>()));
    seeds.ofType(SeedTerms.OFFICE).forEach(office -> addTitles(office, titles));
    return titles;
  }

  private void addTitles(Entry office, Map<String, Set<TitleSense>> titles) {
    Set<String> owners = new TreeSet<>(office.iris(SeedTerms.POST_IN));
    office.iris(SeedTerms.POST_IN).stream()
        .flatMap(id -> seeds.byId(id).stream())
        .forEach(
            owner -> {
              owners.addAll(owner.iris(SeedTerms.SPEAKS_FOR));
              owners.addAll(owner.iris(SeedTerms.AFFILIATION));
            });
    TitleSense sense = new TitleSense(office.id(), owners);
    office
        .texts(SeedTerms.TITLE)
        .forEach(title -> titles.computeIfAbsent(title, t -> new LinkedHashSet<>()).add(sense));
  }
}
