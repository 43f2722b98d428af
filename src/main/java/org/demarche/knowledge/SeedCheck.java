package org.demarche.knowledge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.demarche.ontology.DEMARCHE;

/** Checks that the entries say what the registers need. */
final class SeedCheck {
  private static final Pattern ITEM = Pattern.compile("Q[1-9][0-9]*");

  private static final Predicate<Entry> ACTOR = Entry::isActor;
  private static final Predicate<Entry> REGION = Entry::isRegion;
  private static final Predicate<Entry> ACTOR_OR_REGION = ACTOR.or(REGION);

  /** Property → what its value has to be. */
  private static final Map<String, Predicate<Entry>> REFERENCES =
      Map.ofEntries(
          Map.entry(SeedTerms.AFFILIATION, ACTOR),
          Map.entry(SeedTerms.SPEAKS_FOR, ACTOR),
          Map.entry(SeedTerms.WITHIN, REGION),
          Map.entry(SeedTerms.DENOTES, ACTOR_OR_REGION),
          Map.entry(SeedTerms.LITERALLY, REGION),
          Map.entry(SeedTerms.POST_IN, ACTOR),
          Map.entry(SeedTerms.MEMBER, entry -> entry.isA(SeedTerms.PERSON)),
          Map.entry(SeedTerms.HELD_OFFICE, entry -> entry.isA(SeedTerms.OFFICE)),
          Map.entry(SeedTerms.CONTRARY_TO, entry -> entry.isA(SeedTerms.DEMAND)),
          Map.entry(SeedTerms.PERFORMER, ACTOR),
          Map.entry(SeedTerms.BENEFICIARY, ACTOR),
          Map.entry(SeedTerms.PLACE, REGION));

  private final Seeds seeds;
  private final Set<String> ends;
  private final Map<String, Entry> notations = new HashMap<>();
  private final List<SeedMistake> mistakes = new ArrayList<>();

  SeedCheck(Seeds seeds) {
    this.seeds = seeds;
    this.ends =
        seeds
            .all()
            .filter(ACTOR_OR_REGION)
            .map(Entry::id)
            .map(SeedCheck::end)
            .collect(Collectors.toSet());
  }

  /** All mistakes; of two entries that cannot stand together, the user's one is named. */
  List<SeedMistake> mistakes() {
    seeds.all().filter(SeedFile::holds).forEach(this::check);
    seeds.all().filter(entry -> !SeedFile.holds(entry)).forEach(this::check);
    return mistakes;
  }

  private void check(Entry entry) {
    checkClass(entry);
    checkNames(entry);
    entry.facts().forEach(fact -> checkFact(entry, fact));
    if (entry.isA(SeedTerms.OFFICE)) {
      require(entry, SeedTerms.POST_IN, "org:postIn, the organization or state it belongs to");
    }
    if (entry.isA(SeedTerms.METONYM)) {
      require(entry, SeedTerms.DENOTES, "dem:denotes, whom the name stands for");
    }
    if (entry.isA(SeedTerms.TENURE)) {
      checkTenure(entry);
    }
    if (entry.isA(SeedTerms.DEMAND)) {
      checkIssue(entry);
    }
    if (entry.isA(SeedTerms.CONCEPT) || entry.isA(SeedTerms.DEMAND)) {
      checkNotation(entry);
    }
  }

  private void checkClass(Entry entry) {
    if (entry.iris(SeedTerms.TYPE).stream().noneMatch(SeedTerms.CLASSES::contains)) {
      report(
          entry,
          entry.line(),
          "not-a-class",
          "says nothing of what it is; write 'a dem:Person' or another class of ontology/demarche.ttl");
    }
  }

  private void checkNames(Entry entry) {
    boolean needsLabel = !entry.isA(SeedTerms.TENURE) && !entry.isA(SeedTerms.METONYM);
    if (needsLabel && blank(entry.text(SeedTerms.LABEL))) {
      report(entry, entry.line(), "missing-name", "has no name; add skos:prefLabel");
    }
    if (entry.isA(SeedTerms.METONYM) && blank(entry.text(SeedTerms.NAME))) {
      report(entry, entry.line(), "missing-name", "has no name; add dem:name");
    }
  }

  private static boolean blank(Optional<String> text) {
    return text.map(String::isBlank).orElse(true);
  }

  private void checkFact(Entry entry, Fact fact) {
    String property = fact.property();
    if (property.startsWith(DEMARCHE.NS) && !SeedTerms.OWN_PROPERTIES.contains(property)) {
      String name = property.substring(DEMARCHE.NS.length());
      report(
          entry,
          fact.line(),
          "unknown-term",
          "dem:" + name + " is no property of a seed; check its spelling");
    } else if (REFERENCES.containsKey(property)) {
      checkReference(entry, fact);
    } else if (property.equals(SeedTerms.VALID_FROM) || property.equals(SeedTerms.VALID_TO)) {
      checkDate(entry, fact);
    } else if (property.equals(SeedTerms.SAME_AS)) {
      checkItem(entry, fact);
    } else if (property.equals(SeedTerms.WORDING)) {
      checkWording(entry, fact);
    }
  }

  private void checkReference(Entry entry, Fact fact) {
    Optional<Entry> target = fact.iri().flatMap(seeds::byId);
    String value = "<" + fact.text() + ">";
    if (target.isEmpty()) {
      report(
          entry,
          fact.line(),
          "unknown-reference",
          value + " is described nowhere; describe it or mend the IRI");
    } else if (!REFERENCES.get(fact.property()).test(target.get())) {
      report(
          entry,
          fact.line(),
          "wrong-class",
          value + " is of a class that cannot stand here; mend it or its class");
    }
  }

  private void checkDate(Entry entry, Fact fact) {
    if (date(fact.text()).isEmpty()) {
      report(
          entry,
          fact.line(),
          "bad-date",
          "'" + fact.text() + "' is no day; write year-month-day: 2025-01-20");
    }
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private void checkItem(Entry entry, Fact fact) {
    boolean wikidata = fact.text().contains("wikidata.org");
    boolean item =
        fact.text().startsWith(SeedTerms.WIKIDATA) && ITEM.matcher(end(fact.text())).matches();
    if (wikidata && !item) {
      report(
          entry,
          fact.line(),
          "bad-item",
          "<" + fact.text() + "> is no item; write <" + SeedTerms.WIKIDATA + "Q…>");
    }
  }

  private void checkWording(Entry entry, Fact fact) {
    WordingPattern.mistake(fact.text())
        .ifPresent(m -> report(entry, fact.line(), "bad-wording", m));
    WordingPattern.references(fact.text())
        .filter(end -> !ends.contains(end))
        .forEach(
            end ->
                report(
                    entry,
                    fact.line(),
                    "unknown-reference",
                    "@"
                        + end
                        + ": no actor or region has an IRI with this end; describe it or mend the wording"));
  }

  private void checkTenure(Entry entry) {
    require(entry, SeedTerms.MEMBER, "org:member, the person");
    require(entry, SeedTerms.HELD_OFFICE, "dem:office, the office that was held");
    Optional<LocalDate> from = entry.text(SeedTerms.VALID_FROM).flatMap(SeedCheck::date);
    Optional<LocalDate> to = entry.text(SeedTerms.VALID_TO).flatMap(SeedCheck::date);
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      report(
          entry,
          entry.line(),
          "bad-date",
          "ends before it begins; mend dem:validFrom or dem:validTo");
    }
  }

  private void checkIssue(Entry entry) {
    boolean known =
        entry
            .iri(SeedTerms.BROADER)
            .flatMap(seeds::byId)
            .filter(e -> e.isA(SeedTerms.CONCEPT))
            .isPresent();
    if (!known) {
      report(
          entry,
          entry.line(),
          "unknown-issue",
          "belongs to no known issue; add skos:broader and an issue");
    }
  }

  private void checkNotation(Entry entry) {
    if (blank(entry.text(SeedTerms.NOTATION))) {
      report(entry, entry.line(), "missing-notation", "has no short name; add skos:notation");
      return;
    }
    String kind = entry.isA(SeedTerms.DEMAND) ? "demand " : "issue ";
    String notation = entry.text(SeedTerms.NOTATION).get();
    Entry other = notations.putIfAbsent(kind + notation, entry);
    if (other != null) {
      report(
          entry,
          entry.line(),
          "duplicate-notation",
          "'"
              + notation
              + "' is already used at "
              + other.file()
              + ":"
              + other.line()
              + "; choose another one");
    }
  }

  private void require(Entry entry, String property, String what) {
    if (entry.iri(property).isEmpty()) {
      report(entry, entry.line(), "missing-reference", "lacks " + what);
    }
  }

  private void report(Entry entry, int line, String code, String message) {
    mistakes.add(new SeedMistake(entry.file(), line, code, "<" + entry.id() + ">: " + message));
  }

  private static String end(String iri) {
    return iri.substring(iri.lastIndexOf('/') + 1);
  }
}
