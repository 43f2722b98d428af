package org.demarche.network.positions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.network.positions.RolledStances.Holder;
import org.demarche.network.positions.RolledStances.Subject;
import org.demarche.query.Rows;
import org.junit.jupiter.api.Test;

class RolledStancesTest {
  private static final Rows DAYS =
      new Rows(
          List.of(
              "holder",
              "holder_wikidata",
              "demand",
              "what",
              "issue",
              "stance",
              "basis",
              "positions",
              "date",
              "holder_iri",
              "demand_iri"),
          List.of(
              day("Ada North", "hold-talks", "talks", "supports", "2", "2025-01-19", "urn:ada"),
              day("Ada North", "hold-talks", "talks", "supports", "3", "2025-01-21", "urn:ada"),
              day("Ada North", "hold-talks", "talks", "supports", "1", "", "urn:ada"),
              day("Norland", "end-talks", "talks", "supports", "4", "2025-02-01", "urn:norland")));

  private static final Map<String, Rows> TABLES =
      Map.of(
          "kinds",
          new Rows(
              List.of("actor", "name", "kind", "wikidata"),
              List.of(
                  List.of("urn:ada", "Ada North", "Person", ""),
                  List.of("urn:norland", "Norland", "State", "Q1"))),
          "affiliations",
          new Rows(
              List.of("actor", "way", "body", "name", "speaks", "begun", "ended"),
              List.of(
                  List.of("urn:ada", "office", "urn:norland", "Norland", "true", "2025-01-20", ""),
                  List.of("urn:ada", "membership", "urn:greens", "Greens", "", "", ""))));

  private final RolledStances rolling =
      RolledStances.of(
          Set.of("urn:ada", "urn:norland"), (query, given) -> TABLES.get(query.name()));

  @Test
  void theOfficeOfTheDayCounts() {
    assertEquals(
        List.of(
            "Norland Q1 hold-talks supports 3 2025-01 2025-01 urn:norland urn:hold-talks urn:ada",
            "Norland Q1 end-talks supports 4 2025-02 2025-02 urn:norland urn:end-talks urn:norland",
            "  hold-talks supports 2 2025-01 2025-01  urn:hold-talks urn:ada"),
        rolled(Holder.GOVERNMENT, Subject.DEMAND));
  }

  @Test
  void demandsRollUpToIssues() {
    assertEquals(
        List.of(
            "Norland Q1 talks supports 7 2025-01 2025-02 urn:norland talks urn:ada urn:norland",
            "  talks supports 2 2025-01 2025-01  talks urn:ada"),
        rolled(Holder.GOVERNMENT, Subject.ISSUE));
  }

  @Test
  void partiesHaveTheirMembersAndNobodyElse() {
    assertEquals(
        List.of(
            "Greens  hold-talks supports 5 2025-01 2025-01 urn:greens urn:hold-talks urn:ada",
            "  end-talks supports 4 2025-02 2025-02  urn:end-talks urn:norland"),
        rolled(Holder.PARTY, Subject.DEMAND));
  }

  @Test
  void withoutRollingUpTheUndatedCountToo() {
    assertEquals(
        List.of(
            "Norland Q1 talks supports 4 2025-02 2025-02 urn:norland talks urn:norland",
            "Ada North  talks supports 6 2025-01 2025-01 urn:ada talks urn:ada"),
        rolled(Holder.ACTOR, Subject.ISSUE));
  }

  @Test
  void whoTakesOfficeInBetweenNeedsDays() {
    Rows spans =
        spans(
            "Ada North, 0, 2025-01, 2025-02, urn:ada", "Norland, 0, 2025-01, 2025-02, urn:norland");
    assertEquals(Set.of("urn:ada"), rolling.changing(spans, Holder.GOVERNMENT));
    assertEquals(Set.of(), rolling.changing(spans, Holder.PARTY));
    assertEquals(Set.of(), rolling.changing(spans, Holder.ACTOR));
    assertEquals(
        List.of("Norland"),
        RolledStances.without(Set.of("urn:ada"), spans).rows().stream()
            .map(it -> it.get(0))
            .toList());
  }

  @Test
  void whoIsInOfficeAllTheTimeDoesNot() {
    Rows spans = spans("Ada North, 0, 2025-02, 2025-03, urn:ada");
    assertEquals(Set.of(), rolling.changing(spans, Holder.GOVERNMENT));
  }

  @Test
  void positionsWithoutADayAreLookedAtOneByOne() {
    Rows spans = spans("Norland, 1, 2025-02, 2025-03, urn:norland");
    assertEquals(Set.of("urn:norland"), rolling.changing(spans, Holder.GOVERNMENT));
  }

  @Test
  void ofThoseOnlyTheMonthInWhichTheOfficeChangesNeedsDays() {
    Rows months =
        spans(
            "Ada North, 0, 2024-12, 2024-12, urn:ada",
            "Ada North, 0, 2025-01, 2025-01, urn:ada",
            "Ada North, 0, 2025-02, 2025-02, urn:ada",
            "Norland, 0, 2025-01, 2025-01, urn:norland");
    SortedMap<String, SortedSet<String>> turns = rolling.changingMonths(months, Holder.GOVERNMENT);
    assertEquals("{2025-01=[urn:ada]}", turns.toString());
    assertEquals(
        List.of("2024-12", "2025-02", "2025-01"),
        RolledStances.without(turns, months).rows().stream().map(it -> it.get(2)).toList());
  }

  @Test
  void manyActorsAreAskedForSomeAtATime() {
    List<String> many = IntStream.range(0, 1001).mapToObj(it -> "urn:" + it).toList();
    List<List<String>> parts = RolledStances.parts(many);
    assertEquals(List.of(500, 500, 1), parts.stream().map(List::size).toList());
    assertEquals(
        Set.copyOf(many), parts.stream().flatMap(List::stream).collect(Collectors.toSet()));
  }

  private static Rows spans(String... rows) {
    return new Rows(
        List.of("holder", "undated", "first", "last", "holder_iri"),
        Stream.of(rows).map(it -> List.of(it.split(", "))).toList());
  }

  private List<String> rolled(Holder holder, Subject subject) {
    return rolling.roll(List.of(DAYS), holder, subject).rows().stream()
        .map(
            it ->
                String.join(
                    " ",
                    it.get(0),
                    it.get(1),
                    it.get(2),
                    it.get(5),
                    it.get(7),
                    it.get(8),
                    it.get(9),
                    it.get(10),
                    it.get(11),
                    it.get(12)))
        .sorted((one, other) -> other.compareTo(one))
        .toList();
  }

  private static List<String> day(
      String holder,
      String demand,
      String issue,
      String stance,
      String positions,
      String date,
      String iri) {
    String item = holder.equals("Norland") ? "Q1" : "";
    return List.of(
        holder, item, demand, demand, issue, stance, "self", positions, date, iri, "urn:" + demand);
  }
}
