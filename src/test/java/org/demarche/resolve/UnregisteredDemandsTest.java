package org.demarche.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.demarche.model.Condition;
import org.demarche.model.Demand;
import org.demarche.model.Dossier;
import org.demarche.model.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Courses of action that no register words. */
class UnregisteredDemandsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # asked for
          The dockers' union called for a pay rise of 8 percent. | The dockers' union demands raise-pay-by-8-percent
          Kenya demanded that Ethiopia reopen the border crossing at Moyale. | Kenya demands reopen-border-crossing-in-moyale
          Peru urged Chile to lift the ban on fishing in the bay. | Peru demands chile-lift-ban-on-fishing-in-bay
          Togo told Benin not to dam the river. | Togo opposes benin-dam-river
          The European Union insisted that Brazil must halt logging in the Amazon. | European Union demands brazil-end-log-in-amazon
          The council must publish the accounts, the auditor Jane Doe said. | Jane Doe demands publish-account
          # put to others by a deed
          Kenya introduced a bill to require filters in factories. | Kenya demands require-filter-in-factories
          Kenya introduced a bill on filters. | Kenya supports kenya-introduce-bill-on-filter
          # offered, accepted, supported
          Denmark agreed to pay compensation to Greenland. | Denmark supports compensate-greenland
          The carmaker would accept a wage freeze. | The carmaker supports freeze-wage
          Norway supports the ban on heavy fuel oil in the Arctic. | Norway supports ban-heavy-fuel-oil-in-arctic
          The city council approved a plan to build 400 flats on the old airfield. | The city council supports build-400-flats-on-old-airfield
          Kenya threatened to withdraw its delegates. | Kenya offers kenya-withdraw-delegates
          # refused
          The mayor rejected the proposal to close the harbour tunnel. | The mayor rejects close-harbour-tunnel
          The mayor refused to close the harbour tunnel. | The mayor rejects close-harbour-tunnel
          The Greens oppose building a motorway through the marsh. | The Greens opposes build-motorway-through-marsh
          The airline said it would not cut the number of flights. | The airline rejects airline-cut-number-of-flight
          Mexico vowed not to close the sugar mills. | Mexico rejects mexico-close-sugar-mill
          # a red line
          Brazil said it would never accept a cap on soy exports. | Brazil rejects cap-soy-export red line
          The nurses said a shorter week was non-negotiable. | The nurses demands shorter-week red line
          A levy on cattle is a red line, the farmer Anna Holm said. | Anna Holm rejects levy-on-cattle red line
          "We will never sell the port," Harbour Minister Ole Lund said. | Ole Lund rejects ole-lund-sell-port red line
          # taken back
          The union dropped its demand for a four-day week. | The union withdraws 4-day-week
          Sudan backed down from its threat to expel the diplomats. | Sudan withdraws sudan-expel-diplomats
          The teachers no longer insist on smaller classes. | The teachers withdraws smaller-class
          # what is not so, or only may be
          The minister denied that he had rejected the plan to plant trees. | none
          The president may reject the bill to sell the railways. | none
          Fiji will decide if Tonga agrees to share the harbour. | none
          # no course of action
          The bank declined to comment on the merger. | The bank noncommittal merge
          Jane Doe wants to be a nurse. | none
          Jane Doe supports her family by driving a taxi. | none
          The coach praised the team and criticized the referee. | none
          # described together first
          Two senators, Anna Roe of Maine and Bo Lund, voted against a ban on night shifts. | Anna Roe opposes ban-night-shift; Bo Lund opposes ban-night-shift
          Jane Doe rejected the criticism. | none
          Jane Doe said prices should fall soon. | none
          Jane Doe offered her congratulations to the winner. | none
          """)
  void findsWhereSomebodyStands(String text, String positions) {
    assertEquals(positions, positions(Reader.read("2025-01-22", text)));
  }

  private static String positions(Dossier dossier) {
    Set<String> found =
        dossier.positions().stream()
            .map(p -> describe(dossier, p))
            .collect(Collectors.toCollection(TreeSet::new));
    return found.isEmpty() ? "none" : String.join("; ", found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # each item of what is asked for
          The union demanded higher wages, shorter hours and a new canteen. | The union demands canteen; The union demands higher-wage; The union demands shorter-hour
          Peru vowed to close the port, expel the envoy and cancel the treaty. | Peru offers peru-cancel-treaty; Peru offers peru-close-port; Peru offers peru-expel-envoy
          Togo rejected three points: the closure of its port; a ban on fishing; and the release of the sailors. | Togo rejects ban-fishing; Togo rejects close-port; Togo rejects release-sailors
          The union demanded:¶- a new canteen¶- the reinstatement of two drivers¶It rained. | The union demands canteen; The union demands reinstate-2-drivers
          # what a thing is for, and what somebody or something is to do
          Jo Dahl called for a summit to settle the dispute. | Jo Dahl demands summit-to-settle-dispute
          Jo Dahl called for Peru to free the crew. | Jo Dahl demands peru-release-crew
          Jo Dahl called for the bridge to be closed. | Jo Dahl demands close-bridge
          # who is against it does not want it undone
          Jo Dahl said the canal would not be built. | Jo Dahl rejects build-canal
          Jo Dahl said the vote would be stolen. | none
          The drivers went to court to stop the sale. | The drivers opposes sell
          # what has to be before
          Jo Dahl said reform of the courts was a precondition for aid. | Jo Dahl demands reform-courts; Jo Dahl openTo aid
          # who does it together
          Peru and Chile say they will block the ban. | Chile offers chile-block-ban; Peru offers chile-block-ban
          Peru and Chile signed a deal. Chile wants a canal. Jo Dahl called the deal fair. | Chile demands canal; Chile supports chile-sign-deal; Jo Dahl supports chile-sign-deal; Peru supports chile-sign-deal
          Peru will insist that Chile leave, pay the fine and free the crew. | Peru demands chile-leave
          # nor a mere number, a day, what would follow, nor another predicate
          The union demanded 20. | none
          Peru wants disarmament by the end of the year. | Peru demands disarm-by-year-end
          Jo Dahl said banning such tests would cost lives. | none
          Jo Dahl backs the checks and wants assault rifles banned. | Jo Dahl demands ban-assault-rifle; Jo Dahl supports check
          # around and inside marks, and what is asked
          The council voted to pass the "Clean Dock Act 2025" on Friday. | The council supports council-pass-clean-dock-act
          The union vowed to investigate whether the port had paid. | The union offers union-investigate-whether-port-have-pay
          # without an object, by somebody without a name
          Both officers indicated they would appeal. | Both officers offers officers-appeal
          Police warned residents of two villages near the dam to stay inside. | Police demands residents-stay-inside
          Police told hikers to leave the forest. | Police demands hiker-leave-forest
          # each of two that a deed is done to
          Peru endorsed the rail law and the canal treaty. | Peru supports canal-treaty; Peru supports rail-law
          # who would be against it, or take it, is so now
          Peru vowed to fight the sale of the port. | Peru opposes sell-port
          Mayor Jo Dahl said she would accept the freeze of rents. | Jo Dahl supports freeze-rent
          Jo Dahl did not immediately endorse the treaty. | Jo Dahl noncommittal jo-dahl-endorse-treaty
          Jo Dahl stopped short of backing the treaty. | none
          Jo Dahl would not commit to accepting the treaty. | Jo Dahl noncommittal accept-treaty
          Jo Dahl announced her intention to run in May. | Jo Dahl offers jo-dahl-run
          # a decision is the deed: who welcomes that a law is blocked is against it
          The court blocked a law on tolls. Greenpeace welcomed the decision. | Greenpeace opposes law-on-toll; The court rejects law-on-toll
          Peru asked the court to freeze the toll law. Jo Dahl defended it. | Jo Dahl supports toll-law; Peru demands freeze-toll-law
          # blocked by way of protest
          Drivers blocked a bridge to protest fuel taxes. | Drivers opposes tax-fuel
          Jo Dahl said Peru must pass the toll law his party wrote. | Jo Dahl demands peru-pass-toll-law
          # one body
          The Rail, Tram and Bus Union demanded a canteen. | Rail, Tram and Bus Union demands canteen
          Nobody wants to pay the toll. | none
          # a name that millions have, here and where he is at home
          Kim abandoned calls for a boycott. | Kim withdraws boycott
          North Korea was calm. Kim said the army must be ready for war. | Kim Jong-un demands army-be-ready-for-war
          # not negotiable: what one does not want, and what one has
          A ban on cocoa is not negotiable, said Jo Dahl. | Jo Dahl rejects ban-cocoa red line
          Peru insisted on talks between unions and the ministry. Small states are demanding $1.3 trillion. | Peru demands ministry-and-unions-talk; Small states demands 1-3-trillion
          “A date for the phase-out of tolls is our red line,” said Jo Dahl. | none
          An end to the tolls is not negotiable, said Jo Dahl. | Jo Dahl demands end-toll red line
          Jo Dahl called the probe a witch hunt. | Jo Dahl opposes investigate
          Peru would drop its demand for a canal. | Peru withdraws canal
          Jo Dahl repeated her readiness to meet the drivers. | Jo Dahl openTo jo-dahl-meet-drivers
          # one thing is not another
          Peru wants a pipeline. Chile rejected the tariff. | Chile rejects tariff; Peru demands pipeline
          Greenpeace vowed to fight the permit. Jo Dahl said she will veto the budget. | Greenpeace opposes permit; Jo Dahl opposes budget
          # what office-holders want is no private wish
          Mayor Jo Dahl wants to close the port. | Jo Dahl demands jo-dahl-close-port
          Donald Trump wants to buy the island. | Donald Trump demands donald-trump-buy-island
          Jo Dahl wants to sail around the world. | none
          # what did not come about
          Peru failed to agree on a ban. | none
          # not the place
          Thousands marched through Lima demanding free buses. | Thousands demands free-bus
          Hundreds rallied in Lima against the law. | Hundreds opposes law
          # what was said before
          Jo Dahl threatened to leave the party if it backed the merger. The council called it a mistake. | Jo Dahl offers jo-dahl-leave-party; The council opposes merge
          Jo Dahl called for a new bridge. The council rejected it. | Jo Dahl demands bridge; The council rejects bridge
          Jo Dahl said the government must resign. The council rejected this. | Jo Dahl demands government-resign; The council rejects government-resign
          Jo Dahl said the government must resign. The council rejected this. Peru wants a canal. It rained. | Jo Dahl demands government-resign; Peru demands canal; The council rejects government-resign
          """)
  void findsEachCourse(String text, String positions) {
    Dossier dossier = Reader.read("2025-01-22", text.replace("¶", "\n"));
    assertEquals(positions, positions(dossier));
  }

  private static String describe(Dossier dossier, Position position) {
    String line = position.redLine() ? " red line" : "";
    return String.join(
            " ",
            Reader.label(dossier, position.holder()),
            position.stance().notation(),
            position.demand().notation())
        + line;
  }

  /** Who acts, for whom, where, by when, under which issue. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kenya demanded that Ethiopia send wheat to Somalia by March 1. | Ethiopia sends wheat to Somalia by 2025-03-01 | ethiopia | somalia | '' | 2025-03-01 | unclassified
          Chile called for a summit in Peru. | Summit in Peru | '' | '' | peru | '' | talks
          Ghana proposed a tariff on cocoa. | Tariff on cocoa | '' | '' | '' | '' | sanctions
          The strikers demanded a new inquiry into the fire. | New inquiry into the fire | '' | '' | '' | '' | justice
          """)
  void tellsWhatTheWordsTell(
      String text,
      String label,
      String performer,
      String beneficiary,
      String place,
      String deadline,
      String issue) {
    Demand demand = only(text).demand();
    assertEquals(label, demand.label());
    assertEquals(performer, names(demand.performers()));
    assertEquals(beneficiary, names(demand.details().beneficiaries()));
    assertEquals(place, names(demand.details().places()));
    assertEquals(deadline, demand.details().deadline().map(Object::toString).orElse(""));
    assertEquals(issue, demand.issue());
  }

  private static Position only(String text) {
    List<Position> found = Reader.read("2025-01-22", text).positions();
    assertEquals(1, found.size(), () -> text + found);
    return found.get(0);
  }

  private static String names(List<String> ids) {
    return ids.stream()
        .map(id -> id.substring(id.lastIndexOf('/') + 1))
        .collect(Collectors.joining(" "));
  }

  /** The same demand, to the last property but its wording and label, in whatever article. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The strikers called for a ban on night shifts. | On Monday Jane Doe rejected any ban on the night shift.
          Kenya demanded that Ethiopia reopen the bridge. | Kenya urged Ethiopia to reopen its bridges.
          Fiji agreed to lower its harbour fees. | Fiji has refused to lower the harbour fee.
          """)
  void mintsTheSameWordingOnce(String one, String other) {
    Demand first = only(one).demand();
    Demand second = only(other).demand();
    assertEquals(
        List.of(first.id(), first.notation(), first.issue(), first.performers()),
        List.of(second.id(), second.notation(), second.issue(), second.performers()));
    assertTrue(first.id().startsWith("demand/"), first.id());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The carmaker would accept a wage freeze only if the workers gave up the strike. | ONLY_IF | the workers gave up the strike
          Kenya threatened to withdraw its delegates unless the summit discussed the drought. | UNLESS | the summit discussed the drought
          Chad offered to send grain to Niger in exchange for access to the wells. | IN_EXCHANGE_FOR | access to the wells
          The union refused to reopen the mill until the owners paid the wages. | UNTIL | the owners paid the wages
          """)
  void keepsTheCondition(String text, Condition.Kind kind, String words) {
    Condition condition =
        Reader.read("2025-01-22", text).positions().stream()
            .flatMap(position -> position.conditions().stream())
            .findFirst()
            .orElseThrow();
    assertEquals(kind, condition.kind());
    assertEquals(words, condition.span().of(text));
  }

  @Test
  void aRegisteredDemandWins() {
    assertEquals(
        "release-hostages", only("Kenya urged Hamas to free the hostages.").demand().notation());
  }

  @Test
  void whatOthersSayOfTheHolderIsAscribed() {
    Position position = only("The analyst said Kenya rejected the plan to dam the river.");
    assertEquals("dam-river", position.demand().notation());
    assertTrue(!position.selfStated());
  }
}
