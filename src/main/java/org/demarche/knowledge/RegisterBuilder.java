package org.demarche.knowledge;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.lexicon.Lexicon;
import org.demarche.model.Actor;
import org.demarche.model.Demand;
import org.demarche.model.Office;
import org.demarche.model.Region;
import org.demarche.model.Tenure;

/** Turns checked entries into registers. */
final class RegisterBuilder {
  private static final Comparator<Tenure> EARLIEST_FIRST =
      Comparator.comparing((Tenure tenure) -> tenure.from().orElse(LocalDate.MIN))
          .thenComparing(Tenure::office)
          .thenComparing(Tenure::person);

  private final Seeds seeds;
  private final Lexicon lexicon;
  private final OfficeHolders holders;

  RegisterBuilder(Seeds seeds, Lexicon lexicon, OfficeHolders holders) {
    this.lexicon = lexicon;
    this.holders = holders;
    this.seeds = seeds;
  }

  Knowledge build() {
    OfficeRegister offices = offices();
    return new Knowledge(
        actors(offices),
        offices,
        holders,
        regions(),
        demands(),
        new NameCollector(seeds).index(),
        lexicon,
        OwnWeights.NONE,
        seeds.ownHash());
  }

  private OfficeRegister offices() {
    List<Tenure> tenures =
        seeds.ofType(SeedTerms.TENURE).map(this::tenure).sorted(EARLIEST_FIRST).toList();
    return new OfficeRegister(byId(seeds.ofType(SeedTerms.OFFICE), this::office), tenures);
  }

  private Office office(Entry entry) {
    return new Office(
        entry.id(),
        entry.label(),
        entry.iri(SeedTerms.POST_IN).orElseThrow(),
        entry.texts(SeedTerms.TITLE),
        entry.text(SeedTerms.SPEAKS).filter("true"::equals).isPresent(),
        entry.item());
  }

  private Tenure tenure(Entry entry) {
    return new Tenure(
        entry.iri(SeedTerms.MEMBER).orElseThrow(),
        entry.iri(SeedTerms.HELD_OFFICE).orElseThrow(),
        entry.text(SeedTerms.VALID_FROM).map(LocalDate::parse),
        entry.text(SeedTerms.VALID_TO).map(LocalDate::parse));
  }

  private ActorRegister actors(OfficeRegister offices) {
    Map<String, Set<String>> names = new TreeMap<>();
    Map<String, Set<String>> speaksFor = new TreeMap<>();
    actors().forEach(entry -> names.put(entry.id(), allNames(entry)));
    actors().forEach(e -> speaksFor.put(e.id(), new LinkedHashSet<>(e.iris(SeedTerms.SPEAKS_FOR))));
    Map<String, Set<String>> shortNames = new TreeMap<>();
    actors()
        .forEach(e -> shortNames.put(e.id(), new LinkedHashSet<>(e.texts(SeedTerms.SHORT_NAME))));
    return new ActorRegister(byId(actors(), this::actor), names, shortNames, speaksFor, offices);
  }

  private Stream<Entry> actors() {
    return seeds.all().filter(Entry::isActor);
  }

  private Set<String> allNames(Entry entry) {
    Set<String> names = entry.names();
    names.addAll(entry.texts(SeedTerms.SHORT_NAME));
    return names;
  }

  private Actor actor(Entry entry) {
    return new Actor(
        entry.id(),
        kind(entry),
        entry.label(),
        gender(entry),
        entry.iri(SeedTerms.AFFILIATION),
        entry.item());
  }

  private static Actor.Kind kind(Entry entry) {
    if (entry.isA(SeedTerms.PERSON)) {
      return Actor.Kind.PERSON;
    }
    return entry.isRegion() ? Actor.Kind.STATE : Actor.Kind.ORGANIZATION;
  }

  private static Actor.Gender gender(Entry entry) {
    String gender = entry.text(SeedTerms.GENDER).orElse("");
    return switch (gender.substring(gender.lastIndexOf('/') + 1)) {
      case "Female" -> Actor.Gender.FEMALE;
      case "Male" -> Actor.Gender.MALE;
      default -> Actor.Gender.UNKNOWN;
    };
  }

  private RegionRegister regions() {
    Map<String, Set<String>> names = new TreeMap<>();
    regionEntries().forEach(entry -> names.put(entry.id(), entry.names()));
    return new RegionRegister(byId(regionEntries(), this::region), names);
  }

  private Stream<Entry> regionEntries() {
    return seeds.all().filter(Entry::isRegion);
  }

  private Region region(Entry entry) {
    return new Region(
        entry.id(),
        entry.label(),
        entry.texts(SeedTerms.ADJECTIVE),
        entry.iri(SeedTerms.WITHIN),
        entry.item());
  }

  private DemandRegister demands() {
    Map<String, String> issues =
        seeds
            .ofType(SeedTerms.CONCEPT)
            .filter(entry -> !entry.isA(SeedTerms.DEMAND))
            .collect(Collectors.toMap(RegisterBuilder::notation, Entry::label));
    return new DemandRegister(seeds.ofType(SeedTerms.DEMAND).map(this::demand).toList(), issues);
  }

  private Demand demand(Entry entry) {
    return new Demand(
        entry.id(),
        notation(entry),
        entry.label(),
        entry
            .iri(SeedTerms.BROADER)
            .flatMap(seeds::byId)
            .map(RegisterBuilder::notation)
            .orElseThrow(),
        contrary(entry),
        entry.iris(SeedTerms.PERFORMER),
        entry.texts(SeedTerms.WORDING),
        new Demand.Details(
            entry.iris(SeedTerms.BENEFICIARY),
            entry.iris(SeedTerms.PLACE),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  private Optional<String> contrary(Entry entry) {
    return entry.iri(SeedTerms.CONTRARY_TO).flatMap(seeds::byId).map(RegisterBuilder::notation);
  }

  static String notation(Entry entry) {
    return entry.text(SeedTerms.NOTATION).orElseThrow();
  }

  private static <T> Map<String, T> byId(Stream<Entry> entries, Function<Entry, T> reading) {
    return entries.collect(Collectors.toMap(Entry::id, reading));
  }
}
