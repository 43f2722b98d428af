package org.demarche.demands;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.demands.Comparison.Agreement;
import org.demarche.model.Deed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which deeds are the same course of action; parts of a deed stand between slashes. */
class ComparisonTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # another word for the same, in the act and in what it is done to
          Osk/accept/election outcome                 | Osk/accept/election result
          /back/Ada North/for:mayor                   | /endorse/Ada North/for:mayor
          Norland/buy/Sudland wheat                   | Norland/purchase/Sudland wheat
          # a noun and the verb that it is derived from
          Norland/support/Osk mine closure            | Norland/support/Osk mine close
          Norland/oppose/presidential vote in Osk     | Norland/oppose/president voting in Osk
          # the thing and what puts it in force
          //Osk tariff law                            | /adopt/Osk tariff law
          Norland/sign/Valley Treaty accord           | Norland/ratify/Valley Treaty accord
          # what several do together, whoever comes first
          Norland/meet/Sudland                        | Sudland/meet/Norland
          Norland and Sudland/talk/                   | Norland/talk//with:Sudland
          # one tells more, where both name who does it or what it is done to
          Norland/withdraw/troop/from:Valley          | Norland/withdraw/troop/from:Valley/with:haste
          Norland/withdraw/troop/from:Valley          | Norland/withdraw/all troops remaining troop/from:Valley
          /investigate/Osk bridge collapse            | Norland/investigate/Osk bridge collapse
          # a shorter name
          Ada North/resign/office                     | North/resign/office
          """)
  void areTheSame(String one, String other) {
    assertEquals("same", judged(one, other), one + " and " + other);
    assertEquals("same", judged(other, one));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # nobody is named
          /close/mine                                 | /close/old mine
          people/vote/                                | people/vote//on:party
          # only one says who acts, and that makes a difference
          /feed/Osk penguin                           | Norland/feed/Osk penguin
          # a name, a number or a narrowing word more
          Norland/feed/penguin                        | Norland/feed/penguin/in:Osk
          Norland/expel/diplomat                      | Norland/expel/12 diplomat
          /nominate/Ada North/for:president           | /nominate/Ada North/for:vice president
          # each tells what the other does not
          Norland/feed/tame penguin/with:herring      | Norland/feed/wild penguin/with:herring
          # who acts is worded otherwise
          opponents of Ada North/leave/office         | Ada North/leave/office
          """)
  void mightBeTheSame(String one, String other) {
    assertEquals("doubtful", judged(one, other), one + " and " + other);
    assertEquals("doubtful", judged(other, one));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # the contrary
          Norland/close/Osk mine                      | Norland/not close/Osk mine
          Norland/build/Osk bridge                    | Norland/end build/Osk bridge
          Norland/talk//with:Sudland                  | Norland/talk//without:Sudland
          /move/troop/from:Osk/to:Valley              | /move/troop/from:Valley/to:Osk
          Norland/adopt/Osk law without penalty       | Norland/adopt/Osk law with penalty
          # another act
          Norland/open/Osk mine                       | Norland/close/Osk mine
          # somebody else
          Norland/close/Osk mine                      | Sudland/close/Osk mine
          Norland/attack/Sudland                      | Sudland/attack/Norland
          Norland/meet/Sudland                        | Norland/meet/Westland
          # another thing
          Norland/close/Osk mine                      | Norland/close/Osk school
          Norland/close/Osk mine                      | Norland/close/Valley mine
          Norland/pay/2 million debt                  | Norland/pay/3 million debt
          # a thing is not what undoes it
          //Osk tariff law                            | /repeal/Osk tariff law
          # a person is more than a thing that is put in force
          //Ada North                                 | /support/Ada North
          # too little in common
          Norland/meet/Sudland/on:grain/in:Osk        | Norland/meet/Sudland/on:debt/by:June/near:old river mill
          """)
  void areNotTheSame(String one, String other) {
    assertEquals("other", judged(one, other), one + " and " + other);
    assertEquals("other", judged(other, one));
  }

  @Test
  void contrariesPlacesAndDeadlinesKeepApart() {
    StoredDemand one = demand("Norland/close/Osk mine");
    assertEquals("other", judged(with(one, Set.of(), Set.of(), Set.of("urn:one")), one));
    StoredDemand here = with(one, Set.of("urn:here"), Set.of(), Set.of());
    StoredDemand there = with(one, Set.of("urn:there"), Set.of(), Set.of());
    assertEquals("same", judged(one, here));
    assertEquals("other", judged(here, there));
    StoredDemand may = with(one, Set.of(), Set.of("2025-05-01"), Set.of());
    StoredDemand june = with(one, Set.of(), Set.of("2025-06-01"), Set.of());
    assertEquals("same", judged(one, may));
    assertEquals("doubtful", judged(may, june));
  }

  @Test
  void saysWhy() {
    Agreement agreement =
        new Comparison(
                demand("/feed/Osk penguin"), demand("Norland/feed/Osk penguin/with:fresh herring"))
            .agreement()
            .orElseThrow();
    assertEquals(
        "both: feed osk penguin; only one: fresh herring; only one says who acts",
        agreement.reason());
    assertEquals(0.853, agreement.score());
  }

  private static String judged(String one, String other) {
    return judged(demand(one), demand(other));
  }

  private static String judged(StoredDemand one, StoredDemand other) {
    Optional<Agreement> agreement = new Comparison(one, other).agreement();
    return agreement.map(it -> it.sure() ? "same" : "doubtful").orElse("other");
  }

  /** Performer, verbs, patient and adjuncts between slashes. */
  static StoredDemand demand(String parts) {
    String written =
        Stream.of((parts + "/").split("/", -1))
            .map(String::strip)
            .collect(Collectors.joining(" | "));
    Deed deed = Deed.read(written.replaceFirst(" \\| $", "")).orElseThrow();
    return new StoredDemand(
        "urn:one",
        Set.of(parts),
        Optional.of(deed),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of());
  }

  private static StoredDemand with(
      StoredDemand demand, Set<String> places, Set<String> deadlines, Set<String> contraries) {
    return new StoredDemand(
        "urn:other",
        demand.names(),
        demand.deed(),
        Set.of(),
        places,
        deadlines,
        contraries,
        Set.of());
  }
}
