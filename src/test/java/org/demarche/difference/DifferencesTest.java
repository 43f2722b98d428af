package org.demarche.difference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.demarche.query.Column;
import org.demarche.query.NamedQuery;
import org.demarche.query.RowSource;
import org.demarche.query.Rows;
import org.demarche.query.Tables;
import org.junit.jupiter.api.Test;

/** What is the same thing in two stores, and what of it differs. */
class DifferencesTest {
  /** Tables with the columns of the real ones, and few rows. */
  private static final class Store implements RowSource {
    private final Map<String, List<List<String>>> tables = new HashMap<>();

    Store with(String table, String... cells) {
      Map<String, String> given = new HashMap<>();
      for (String cell : cells) {
        given.put(cell.split("=", 2)[0], cell.split("=", 2)[1]);
      }
      List<String> row = columns(table).stream().map(it -> given.getOrDefault(it, "")).toList();
      assertTrue(columns(table).containsAll(given.keySet()), given::toString);
      tables.computeIfAbsent(table, it -> new ArrayList<>()).add(row);
      return this;
    }

    private static List<String> columns(String table) {
      return Tables.library().named(table).columns().stream().map(Column::name).toList();
    }

    @Override
    public Rows rows(NamedQuery query) {
      return new Rows(columns(query.name()), tables.getOrDefault(query.name(), List.of()));
    }
  }

  private static Store statement(Store store, String iri, int start, int end, String speaker) {
    return store.with(
        "statements",
        "statement=" + iri,
        "doc=d1",
        "start=" + start,
        "end=" + end,
        "speaker_name=" + speaker,
        "speaker=urn:" + speaker,
        "words=words " + start + " to " + end,
        "cue=said");
  }

  /** Each difference as kind, change, field, before, after. */
  private static String differing(Store one, Store other) {
    return Differences.of(one, other).rows().records().stream()
        .map(
            it ->
                List.of("kind", "change", "field", "before", "after").stream()
                    .map(it::get)
                    .filter(cell -> !cell.isEmpty())
                    .collect(Collectors.joining(" ")))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void equalStoresDifferInNothing() {
    Store one = statement(new Store(), "s1", 0, 10, "Ann").with("articles", "doc=d1", "headline=H");
    Store two = statement(new Store(), "s1", 0, 10, "Ann").with("articles", "doc=d1", "headline=H");
    assertTrue(Differences.of(one, two).isEmpty());
    assertEquals(List.of(), Differences.of(one, two).counts().rows());
  }

  @Test
  void whatOnlyOneHasIsLostOrGained() {
    Store one = statement(new Store(), "s1", 0, 10, "Ann").with("articles", "doc=d1");
    Store two = new Store().with("articles", "doc=d2");
    assertEquals("article lost\narticle gained\nstatement lost", differing(one, two));
  }

  @Test
  void aStatementIsTheSameByItsNameItsPlaceItsWordsOrMostOfItsCharacters() {
    // by name
    assertEquals(
        "statement changed speaker Ann Bo\nstatement changed speaker_name Ann Bo",
        differing(
                statement(new Store(), "s1", 0, 10, "Ann"),
                statement(new Store(), "s1", 0, 10, "Bo"))
            .replace("urn:", ""));
    // by place, though the words that name the speaker, and so its name, are others
    assertEquals(
        "",
        differing(
            statement(new Store(), "s1", 0, 10, "Ann"),
            statement(new Store(), "s2", 0, 10, "Ann")));
    // by most of the characters
    assertEquals(
        "statement changed words words 0 to 10 words 0 to 14",
        differing(
            statement(new Store(), "s1", 0, 10, "Ann"),
            statement(new Store(), "s2", 0, 14, "Ann")));
    // by less than half of them it is another one
    assertEquals(
        "statement gained\nstatement lost",
        differing(
            statement(new Store(), "s1", 0, 10, "Ann"),
            statement(new Store(), "s2", 0, 24, "Ann")));
    // those that share most go together
    Store two = statement(statement(new Store(), "s2", 0, 14, "Ann"), "s3", 0, 11, "Ann");
    assertEquals(
        "statement changed words words 0 to 10 words 0 to 11\nstatement gained",
        differing(statement(new Store(), "s1", 0, 10, "Ann"), two));
  }

  private static Store position(
      Store store, String iri, String holder, String stance, String demand) {
    return store.with(
        "positions",
        "position=" + iri,
        "doc=d1",
        "start=5",
        "end=9",
        "holder=urn:" + holder,
        "holder_name=" + holder,
        "stance=" + stance,
        "demand=" + demand,
        "sentence=A sentence.",
        "rule=cue urge");
  }

  @Test
  void positionsAreTheSameByPlaceHolderAndDemand() {
    assertEquals(
        "position changed stance openTo rejects",
        differing(
            position(new Store(), "p1", "Ann", "openTo", "dam"),
            position(new Store(), "p2", "Ann", "rejects", "dam")));
    assertEquals(
        "position changed demand dam road",
        differing(
            position(new Store(), "p1", "Ann", "openTo", "dam"),
            position(new Store(), "p2", "Ann", "openTo", "road")));
    assertEquals(
        "position gained\nposition lost",
        differing(
            position(new Store(), "p1", "Ann", "openTo", "dam"),
            position(new Store(), "p2", "Bo", "openTo", "road")));
  }

  @Test
  void speakersAreThoseWhoSaySomethingAndLinksGoByActor() {
    Store one =
        new Store()
            .with("actors", "actor=urn:a", "name=Ann", "kind=Person", "statements=2")
            .with("actors", "actor=urn:b", "name=Bo", "kind=Person", "statements=0")
            .with("links", "actor=urn:a", "name=Ann", "wikidata=Q1", "method=register");
    Store two =
        new Store()
            .with("actors", "actor=urn:a", "name=Ann", "kind=Group", "statements=1")
            .with("links", "actor=urn:a", "name=Ann", "wikidata=Q2", "method=label");
    assertEquals(
        """
        speaker changed kind Person Group
        link changed method register label
        link changed wikidata Q1 Q2\
        """,
        differing(one, two));
  }

  @Test
  void countsAreByWhatChangedAndByRule() {
    Store one = position(new Store(), "p1", "Ann", "openTo", "dam");
    Store two = position(new Store(), "p1", "Ann", "rejects", "dam");
    position(two, "p2", "Bo", "demands", "road");
    position(two, "p3", "Cy", "demands", "road");
    assertEquals(
        """
        position,gained,,,2
        position,gained,,cue urge,2
        position,changed,,,1
        position,changed,,cue urge,1
        position,changed,stance,,1
        position,changed,stance,cue urge,1\
        """,
        Differences.of(one, two).counts().rows().stream()
            .map(row -> String.join(",", row))
            .collect(Collectors.joining("\n")));
  }
}
