package org.demarche.resolve.offices;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.demarche.knowledge.Knowledge;
import org.demarche.knowledge.SmallKnowledge;
import org.demarche.model.Actor;
import org.demarche.model.Span;
import org.demarche.model.Tenure;
import org.demarche.resolve.actors.ActorWorld;
import org.demarche.syntax.ArticleView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who held an office when, as words and dates tell. */
class RolesTest {
  private static final Knowledge KNOWLEDGE = ActorWorld.KNOWLEDGE;
  private static final String ID = "https://w3id.org/demarche/id/";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the president           | NOW
          the president-elect     | COMING
          the Newly chosen leader | COMING
          the outgoing president  | LEAVING
          the former president    | FORMER
          the ex-president        | FORMER
          the then president      | THEN
          the thenar president    | NOW
          the next mayor          | COMING
          the late mayor          | FORMER
          the select president    | NOW
          the lateral president   | NOW
          # the first of two
          the former president-elect | COMING
          the outgoing former head   | LEAVING
          the former, then acting head | FORMER
          """)
  void readsTheTimeOfARole(String words, RoleTime time) {
    assertEquals(time, RoleTime.of(words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          # day      | words                          | holder   | why
          2025-01-22 | the Norlandic president        | ann-reed | President of Norland on 2025-01-22 (held since 2024-01-01, until 2025-06-30)
          2015-01-22 | the Norlandic president        | -        | -
          2020-01-22 | the president of Norland       | bo-holm  | President of Norland on 2020-01-22 (held since 2016-01-01, until 2023-12-31)
          2020-01-22 | Norland's president            | bo-holm  | President of Norland on 2020-01-22 (held since 2016-01-01, until 2023-12-31)
          2025-01-22 | the Sudlandic premier          | ivo-tern | Premier of Sudland on 2025-01-22 (held since 2020-01-01, not known to have ended)
          2025-01-22 | the caretaker Sudlandic premier | ivo-tern | Premier of Sudland on 2025-01-22 (held since 2020-01-01, not known to have ended)
          # who acts for the holder, stands below him, or holds something else of that state
          2025-01-22 | the acting Sudlandic premier   | -        | -
          2025-01-22 | the deputy Sudlandic premier   | -        | -
          2025-01-22 | the Sudlandic union leader     | -        | -
          2025-01-22 | the Sudlandic chief            | -        | -
          2025-01-22 | the leader of the Sudlandic opposition | - | -
          2025-01-22 | the ruler of Sudland           | ivo-tern | Premier of Sudland on 2025-01-22 (held since 2020-01-01, not known to have ended)
          # no such office, no title at all, another state's
          2025-01-22 | the Sudlandic president        | -        | -
          2025-01-22 | the Norlandic smith            | -        | -
          2025-01-22 | the Norlandic foreign minister | -        | -
          # whoever speaks for a state has its offices
          2025-01-22 | the Chancery president         | ann-reed | President of Norland on 2025-01-22 (held since 2024-01-01, until 2025-06-30)
          # elect some months before and some weeks after the first day
          2025-03-02 | the Norlandic president-elect  | -        | -
          2025-03-05 | the Norlandic president-elect  | eva-lund | President of Norland-elect on 2025-03-05
          2025-08-14 | the Norlandic president-elect  | eva-lund | President of Norland-elect on 2025-08-14
          2025-08-16 | the Norlandic president-elect  | -        | -
          # outgoing from months before to weeks after the last day
          2024-09-01 | the outgoing Norlandic president | -      | -
          2024-09-04 | the outgoing Norlandic president | ann-reed | outgoing President of Norland on 2024-09-04 (held since 2024-01-01, until 2025-06-30)
          2025-07-29 | the outgoing Norlandic president | ann-reed | outgoing President of Norland on 2025-07-29 (held since 2024-01-01, until 2025-06-30)
          2025-07-31 | the outgoing Norlandic president | -      | -
          # of those who have left it there may be more than a register knows
          2025-01-22 | the former Norlandic president | -        | -
          2025-09-01 | the former Norlandic president | -        | -
          # then needs a time
          2025-01-22 | the then Norlandic president   | -        | -
          """)
  void namesTheHolder(LocalDate day, String words, String holder, String why) {
    Optional<Roles.Holder> found =
        new Roles(KNOWLEDGE, Optional.of(day)).holder(words, List.of(), Optional.empty());
    assertEquals(Optional.ofNullable(holder), found.map(h -> end(h.person())));
    assertEquals(Optional.ofNullable(why), found.map(h -> h.why().text()));
  }

  private static String end(String id) {
    return id.substring(id.lastIndexOf('/') + 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          # who held it for most of the time; nobody where it changes hands in it
          2020-01-01 | 2020-12-31 | the Norlandic president      | bo-holm  | President of Norland between 2020-01-01 and 2020-12-31 (held since 2016-01-01, until 2023-12-31)
          2020-05-05 | 2020-05-05 | the then Norlandic president | bo-holm  | President of Norland on 2020-05-05 (held since 2016-01-01, until 2023-12-31)
          2023-07-01 | 2024-06-30 | the Norlandic president      | -        | -
          2015-12-01 | 2016-12-31 | the Norlandic president      | bo-holm  | President of Norland between 2015-12-01 and 2016-12-31 (held since 2016-01-01, until 2023-12-31)
          2010-01-01 | 2010-12-31 | the Norlandic president      | -        | -
          """)
  void namesTheHolderOfAPastTime(
      LocalDate first, LocalDate last, String words, String holder, String why) {
    Optional<Roles.Holder> found =
        roles().holder(words, List.of(), Optional.of(new TemporalAnchor(first, last)));
    assertEquals(Optional.ofNullable(holder), found.map(h -> end(h.person())));
    assertEquals(Optional.ofNullable(why), found.map(h -> h.why().text()));
  }

  private static Roles roles() {
    return new Roles(KNOWLEDGE, Optional.of(LocalDate.parse("2025-01-22")));
  }

  @Test
  void aBareTitleIsOfTheLikeliestContext() {
    List<String> contexts = List.of(ID + "region/sudland", ID + "region/norland");
    assertEquals(
        Optional.of("ann-reed"),
        roles().holder("the president", contexts, Optional.empty()).map(h -> end(h.person())));
    Roles undated = new Roles(KNOWLEDGE, Optional.empty());
    assertEquals(Optional.empty(), undated.holder("the president", contexts, Optional.empty()));
    assertEquals(
        Optional.of("ivo-tern"),
        undated
            .holder("the Sudlandic premier", contexts, Optional.empty())
            .map(h -> end(h.person())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          # a table of the world knows whom no seed describes
          the Norlandic farm minister             | actor/jo-finch    | Minister of Agriculture and Fisheries of Norland on 2021-05-05 (held since 2019-01-01, until 2021-12-31)
          Norland's agriculture minister          | actor/jo-finch    | Minister of Agriculture and Fisheries of Norland on 2021-05-05 (held since 2019-01-01, until 2021-12-31)
          the minister of fisheries of Norland    | actor/jo-finch    | Minister of Agriculture and Fisheries of Norland on 2021-05-05 (held since 2019-01-01, until 2021-12-31)
          # a namesake is told apart by the item
          the Norlandic home secretary            | actor/pat-moor-q3 | Secretary of State for Home Affairs of Norland on 2021-05-05 (held since 2020-03-01, not known to have ended)
          the Norlandic deputy farm minister      | actor/pat-moor-q2 | Deputy Minister of Agriculture of Norland on 2021-05-05 (held since 2019-01-01, until 2021-12-31)
          # another state's, two at once, no such office
          the Sudlandic farm minister             | -                 | -
          the Norlandic health minister           | -                 | -
          the Norlandic sports minister           | -                 | -
          the former Norlandic farm minister      | -                 | -
          # without a state only where the article speaks of one
          the farm minister                       | actor/jo-finch    | Minister of Agriculture and Fisheries of Norland on 2021-05-05 (held since 2019-01-01, until 2021-12-31)
          """)
  void asksATableOfTheWorld(String words, String holder, String why) {
    Roles in2021 = new Roles(WORLD, Optional.of(LocalDate.parse("2021-05-05")));
    Optional<Roles.Holder> found =
        in2021.holder(words, List.of(ID + "region/norland"), Optional.empty());
    assertEquals(Optional.ofNullable(holder), found.map(Roles.Holder::person));
    assertEquals(Optional.ofNullable(why), found.map(h -> h.why().text()));
  }

  @Test
  void describesWhomNoSeedDescribes() {
    Roles in2021 = new Roles(WORLD, Optional.of(LocalDate.parse("2021-05-05")));
    Actor minister =
        in2021
            .holder("the Norlandic farm minister", List.of(), Optional.empty())
            .flatMap(Roles.Holder::newcomer)
            .orElseThrow();
    assertEquals("Jo Finch", minister.label());
    assertEquals(Optional.of("Q1"), minister.wikidata());
    assertEquals(Actor.Gender.FEMALE, minister.gender());
    List<String> two = List.of(ID + "region/norland", ID + "region/sudland");
    assertEquals(Optional.empty(), in2021.holder("the farm minister", two, Optional.empty()));
    Roles later = new Roles(WORLD, Optional.of(LocalDate.parse("2024-05-05")));
    assertEquals(
        Optional.empty(),
        later.holder("the Norlandic home secretary", List.of(), Optional.empty()));
  }

  private static final Knowledge WORLD =
      SmallKnowledge.of(
          """
          region:norland a dem:State ; skos:prefLabel "Norland" ; dem:adjective "Norlandic" ;
              schema:sameAs <http://www.wikidata.org/entity/Q100> .
          region:sudland a dem:State ; skos:prefLabel "Sudland" ; dem:adjective "Sudlandic" ;
              schema:sameAs <http://www.wikidata.org/entity/Q200> .
          """,
          List.of(
              "Q1\tJo Finch\tMinister of Agriculture and Fisheries\t\tQ100\t2019\t2021\tf",
              "Q2\tPat Moor\tDeputy Minister of Agriculture\t\tQ100\t2019\t2021\tm",
              "Q3\tPat Moor\tSecretary of State for Home Affairs of Norland\t\tQ100\t2020-03\t\tm",
              "Q4\tAl Rush\tMinister of Health\t\tQ100\t2019\t2021\tm",
              "Q5\tBea Fox\tMinister of Public Health\t\tQ100\t2020\t2022\tf"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # person | words                     | holds | may hold
          ann-reed | the president             | true  | true
          ann-reed | the Norlandic president   | true  | true
          ann-reed | the Sudlandic president   | false | false
          ann-reed | the premier               | false | false
          bo-holm  | the president             | false | true
          bo-holm  | the former president      | true  | true
          ann-reed | the former president      | false | true
          eva-lund | the president-elect       | false | true
          ann-reed | the outgoing president    | true  | true
          bo-holm  | the then president        | true  | true
          ann-reed | the then president        | false | true
          ivo-tern | the Sudlandic Premier     | true  | true
          """)
  void tellsWhetherSomebodyHoldsAnOffice(String person, String words, boolean holds, boolean may) {
    String id = ID + "actor/" + person;
    assertEquals(holds, roles().holds(id, words, Optional.empty()).isPresent());
    assertEquals(may, roles().mayHold(id, words));
  }

  @Test
  void aPastTimeTellsWhetherSomebodyHeldIt() {
    Optional<TemporalAnchor> in2020 =
        Optional.of(
            new TemporalAnchor(LocalDate.parse("2020-01-01"), LocalDate.parse("2020-12-31")));
    assertEquals(true, roles().holds(ID + "actor/bo-holm", "the president", in2020).isPresent());
    assertEquals(false, roles().holds(ID + "actor/ann-reed", "the president", in2020).isPresent());
    assertEquals(
        true, roles().holds(ID + "actor/bo-holm", "the then president", in2020).isPresent());
    assertEquals(
        false, roles().holds(ID + "actor/ann-reed", "the then president", in2020).isPresent());
  }

  @Test
  void withoutADayOnlyWhatNeedsNone() {
    Roles undated = new Roles(KNOWLEDGE, Optional.empty());
    assertEquals(false, undated.isDated());
    assertEquals(true, roles().isDated());
    assertEquals(
        true, undated.holds(ID + "actor/ann-reed", "president", Optional.empty()).isPresent());
    assertEquals(true, undated.holdsAny(ID + "actor/ivo-tern"));
    assertEquals(false, undated.holdsAny(ID + "actor/ann-reed"));
    assertEquals(true, roles().holdsAny(ID + "actor/ann-reed"));
    assertEquals(false, roles().holdsAny(ID + "actor/bo-holm"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          the Norlandic president     | president | president        | region/norland
          the new Norlandic President | president | president        | region/norland
          the president of Norland    | president | president        | region/norland
          the country's president     | president | president        | -
          the 3rd president           | president | president        | -
          the premier                 | premier   | premier          | -
          the foreign minister        | minister  | foreign minister | -
          the Chancery president      | president | president        | actor/chancery
          # another role, whatever else it is
          the Norlandic smith         | smith     | norlandic smith  | -
          the union president         | president | union president  | -
          the president of the union  | president | president of union | -
          the deputy foreign minister | minister  | deputy foreign minister | -
          """)
  void takesARoleApart(String words, String head, String title, String organization) {
    Roles.Parts parts = roles().parts(words);
    assertEquals(head, parts.head());
    assertEquals(
        Arrays.stream(title.split(" "))
            .filter(word -> !word.equals("of"))
            .collect(Collectors.toSet()),
        parts.words());
    assertEquals(Optional.ofNullable(organization).map(ID::concat), roles().organization(words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          # first in the sentence, or right after the role
          In 2019 the president resigned/VBD .                             | the president      | between 2019-01-01 and 2019-12-31
          the president in 2019 resigned/VBD .                             | the president      | between 2019-01-01 and 2019-12-31
          the president resigned/VBD in 2019 .                             | the president      | between 2019-01-01 and 2019-12-31
          the president of the big old board said much/RB in 2019 .        | the president      | -
          the then president of the big old board said much/RB in 2019 .   | the then president | between 2019-01-01 and 2019-12-31
          # no stretch in which one held it; another sentence; news; another time of the role
          Since 2019 the president waited/VBD .                            | the president      | -
          A b in 2019 . ¶ the president resigned/VBD .                     | the president      | -
          In January 2025 the president resigned/VBD .                     | the president      | -
          In 2019 the former president resigned/VBD .                      | the former president | -
          In 2019 “ the president resigned/VBD , ” he said .               | the president      | -
          """)
  void findsTheTimeOfWhichARoleSpeaks(String text, String role, String anchor) {
    ArticleView view = ActorWorld.view(text);
    int start = view.article().text().lastIndexOf(role);
    Optional<TemporalAnchor> found =
        new TemporalAnchors(view).of(new Span(start, start + role.length()));
    assertEquals(Optional.ofNullable(anchor), found.map(TemporalAnchor::toString));
  }

  @Test
  void countsTheDaysOfATenure() {
    TemporalAnchor week =
        new TemporalAnchor(LocalDate.parse("2020-01-01"), LocalDate.parse("2020-01-07"));
    assertEquals(7, week.days());
    assertEquals(7, week.daysOf(tenure(null, null)));
    assertEquals(5, week.daysOf(tenure("2020-01-03", null)));
    assertEquals(3, week.daysOf(tenure(null, "2020-01-03")));
    assertEquals(0, week.daysOf(tenure("2020-02-03", null)));
  }

  private static Tenure tenure(String from, String to) {
    return new Tenure(
        "p",
        "o",
        Optional.ofNullable(from).map(LocalDate::parse),
        Optional.ofNullable(to).map(LocalDate::parse));
  }
}
