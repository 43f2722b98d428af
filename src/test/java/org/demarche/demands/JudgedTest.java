package org.demarche.demands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.link.DecisionFile;
import org.demarche.link.Decisions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which demands of a small store are one, by their words and by decisions. */
class JudgedTest {
  private static final StoredDemand MINE = demand("mine", "/investigate/Osk mine collapse", 1);
  private static final StoredDemand PIT = demand("pit", "Norland/investigate/Osk mine collapse", 2);
  private static final StoredDemand PROBE =
      demand("probe", "Sudland/investigate/Osk mine collapse", 1);
  private static final StoredDemand FEED = demand("feed", "/feed/Osk penguin", 1);
  private static final StoredDemand NORLAND = demand("norland", "Norland/feed/Osk penguin", 1);
  private static final StoredDemand KNOWN =
      new StoredDemand(
          "urn:known",
          Set.of(),
          Optional.empty(),
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of());

  private Decisions decisions;

  @BeforeEach
  void nothingDecided() {
    decisions = new DecisionFile(Path.of("no-such-file.ttl")).read();
  }

  @Test
  void theOneOfMostArticlesStandsForTheOthers() {
    assertEquals(Map.of("urn:mine", "urn:pit"), judged(MINE, PIT).redirects());
  }

  @Test
  void whatIsDoubtfulIsOnlyProposed() {
    Judged judged = judged(FEED, NORLAND);
    assertEquals(Map.of(), judged.redirects());
    assertEquals(List.of("feed norland REVIEW"), told(judged));
  }

  /** It could be either, and cannot be both. */
  @Test
  void whatFitsTwoThatExcludeEachOtherIsNeither() {
    Judged judged = judged(MINE, PIT, PROBE);
    assertEquals(Map.of(), judged.redirects());
    assertEquals(List.of("mine pit REVIEW", "mine probe REVIEW"), told(judged));
    assertTrue(judged.pairs().get(1).reason().endsWith("; it fits others as well"));
  }

  /** Another spelling of both is one of them, and does not make the two one. */
  @Test
  void whomAPersonKeepsApartIsNotJoinedByAThird() {
    StoredDemand choose = demand("choose", "Norland/choose/Ada North", 1);
    StoredDemand pick = demand("pick", "Norland/pick/Ada North", 1);
    StoredDemand select = demand("select", "Norland/select/Ada North", 1);
    decisions.keepApart("urn:choose", "urn:select");
    Judged judged = judged(choose, pick, select);
    assertEquals(1, judged.redirects().size());
    assertEquals(List.of("choose pick AUTOMATIC", "pick select REVIEW"), told(judged));
    assertTrue(judged.pairs().get(1).reason().endsWith("; another of the same says otherwise"));
  }

  @Test
  void aThirdDoesNotJoinTwoThatExcludeEachOther() {
    decisions.demands().merges().add("urn:mine", "urn:pit");
    Judged judged = judged(MINE, PIT, PROBE);
    assertEquals(Map.of("urn:mine", "urn:pit"), judged.redirects());
    assertEquals(List.of("mine pit CURATED", "mine probe REVIEW"), told(judged));
  }

  @Test
  void aPersonJoinsWhateverSpeaksAgainstIt() {
    decisions.demands().merges().add("urn:pit", "urn:probe");
    decisions.demands().merges().add("urn:norland", "urn:known");
    Judged judged = judged(MINE, PIT, PROBE, FEED, NORLAND, KNOWN);
    assertEquals("urn:probe", judged.redirects().get("urn:pit"));
    assertEquals("urn:known", judged.redirects().get("urn:norland"));
    assertTrue(told(judged).contains("pit probe CURATED"));
  }

  @Test
  void whomAPersonKeepsApartIsNeitherJoinedNorProposed() {
    decisions.keepApart("urn:mine", "urn:pit");
    decisions.keepApart("urn:norland", "urn:feed");
    assertEquals(List.of(), told(judged(MINE, PIT, FEED, NORLAND)));
  }

  @Test
  void aDecisionOnWhatTheStoreLacksWaits() {
    decisions.demands().merges().add("urn:gone", "urn:mine");
    assertEquals(Map.of(), judged(MINE).redirects());
  }

  @Test
  void theOrderOfTheDemandsMakesNoDifference() {
    List<StoredDemand> all = new ArrayList<>(List.of(MINE, PIT, PROBE, FEED, NORLAND));
    Judged judged = Judged.of(all, decisions);
    Collections.reverse(all);
    assertEquals(judged, Judged.of(all, decisions));
  }

  /** Each of many demands is compared with the few that share its words. */
  @Test
  void thePairsGrowWithTheDemandsAndNotWithTheirSquare() {
    assertEquals(4 * pairs(500), pairs(2000));
  }

  private static int pairs(int things) {
    List<StoredDemand> demands =
        IntStream.range(0, things)
            .boxed()
            .flatMap(
                i ->
                    Stream.of(
                        demand("a" + i, "/feed/Osk" + i + " penguin", 1),
                        demand("b" + i, "Norland/feed/Osk" + i + " penguin", 1)))
            .toList();
    return new Blocks(demands).pairs().size();
  }

  private Judged judged(StoredDemand... demands) {
    return Judged.of(List.of(demands), decisions);
  }

  private static List<String> told(Judged judged) {
    return judged.pairs().stream().map(JudgedTest::told).toList();
  }

  private static String told(DemandPair pair) {
    String names = pair.one().substring(4) + " " + pair.other().substring(4);
    return names + " " + pair.status();
  }

  private static StoredDemand demand(String id, String parts, int articles) {
    StoredDemand demand = ComparisonTest.demand(parts);
    return new StoredDemand(
        "urn:" + id,
        demand.names(),
        demand.deed(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        IntStream.range(0, articles).mapToObj(i -> "urn:article" + i).collect(Collectors.toSet()));
  }
}
