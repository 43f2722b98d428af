package org.demarche.map;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.demarche.model.Actor.Kind;
import org.demarche.model.Condition;
import org.demarche.model.Deed;
import org.demarche.model.Demand;
import org.demarche.model.Dossier;
import org.demarche.model.Event;
import org.demarche.model.Reference.By;
import org.demarche.model.Stance;

/** One dossier per construct, over {@code input.txt} of the folder with its name. */
public final class Constructs {
  private static final String ID = "https://w3id.org/demarche/id/";
  private static final String ANNA = "actor/anna-berg";
  private static final Map<String, UnaryOperator<Draft>> DRAFTS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("direct-quotation", Constructs::directQuotation),
              Map.entry("chain", Constructs::chain),
              Map.entry("unnamed-source", Constructs::unnamedSource),
              Map.entry("ascribed-position", Constructs::ascribedPosition),
              Map.entry("condition", Constructs::condition),
              Map.entry("event", Constructs::event),
              Map.entry("minted-demand", Constructs::mintedDemand),
              Map.entry("metonym", Constructs::metonym),
              Map.entry("other-names", Constructs::otherNames),
              Map.entry("pieces", Constructs::pieces),
              Map.entry("emoji", Constructs::emoji),
              Map.entry("relay", Constructs::relay)));

  private Constructs() {}

  public static Iterable<String> names() {
    return DRAFTS.keySet();
  }

  public static Dossier dossier(String name, String text) {
    return DRAFTS.get(name).apply(new Draft(name, text)).dossier();
  }

  private static Draft anna(Draft draft) {
    return draft.actor(ANNA, Kind.PERSON, "Anna Berg").refers("Anna Berg", ANNA, By.NAME);
  }

  private static Draft directQuotation(Draft draft) {
    return anna(draft)
        .says(ANNA, "Anna Berg", "said", "We want the guns to fall silent")
        .takes(
            ANNA,
            Stance.DEMANDS,
            Draft.minted("the-guns-fall-silent", "The guns fall silent"),
            "want the guns to fall silent");
  }

  /** Of a registered actor only the name that the register lacks is written. */
  private static Draft otherNames(Draft draft) {
    return draft
        .actor("actor/harbour-union", Kind.ORGANIZATION, "Harbour Union", "HU", "Northern Union")
        .actor(ID + "actor/nato", Kind.ORGANIZATION, "NATO", "Atlantic Pact")
        .refers("Harbour Union", "actor/harbour-union", By.NAME)
        .refers("Atlantic Pact", ID + "actor/nato", By.NAME);
  }

  private static Draft chain(Draft draft) {
    return anna(draft)
        .actor("actor/carl-holm", Kind.PERSON, "Carl Holm")
        .refers("Carl Holm", "actor/carl-holm", By.NAME)
        .says("actor/carl-holm", "Carl Holm", "told", "Anna Berg had called the plan a mistake")
        .saysWithin(0, ANNA, "Anna Berg", "called", "the plan a mistake");
  }

  private static Draft unnamedSource(Draft draft) {
    var words = draft.span("two people close to the talks");
    String source = "unnamed/" + words.start() + "-" + words.end();
    return draft
        .actor(source, Kind.UNNAMED, "two people close to the talks")
        .refers("two people close to the talks", source, By.DESCRIPTION)
        .says(
            source,
            "two people close to the talks",
            "according to",
            "The delegation will fly home tonight");
  }

  private static Draft ascribedPosition(Draft draft) {
    String norland = ID + "region/norland";
    return anna(draft)
        .actor(norland, Kind.STATE, "Norland")
        .refers("Norland", norland, By.NAME)
        .says(ANNA, "Anna Berg", "said", "Norland would never accept the ceasefire")
        .ascribes(
            norland,
            Stance.REJECTS,
            Draft.registered("ceasefire"),
            "would never accept the ceasefire");
  }

  private static Draft condition(Draft draft) {
    return anna(draft)
        .says(
            ANNA,
            "Anna Berg",
            "said",
            "her side would sign the ceasefire if the prisoners come home and unless the shelling"
                + " resumes")
        .takesIf(
            ANNA,
            Stance.OPEN_TO,
            Draft.registered("ceasefire"),
            "would sign the ceasefire",
            new Condition(
                Condition.Kind.ONLY_IF,
                draft.span("the prisoners come home"),
                Optional.of("exchange-prisoners")),
            new Condition(
                Condition.Kind.UNLESS, draft.span("the shelling resumes"), Optional.empty()));
  }

  private static Draft event(Draft draft) {
    String norland = ID + "region/norland";
    return anna(draft)
        .actor(norland, Kind.STATE, "Norland")
        .refers("Norland", norland, By.NAME)
        .does(
            Event.Type.DISAPPROVE,
            ANNA,
            "Anna Berg",
            norland,
            "Norland",
            "accused Norland of delay");
  }

  private static Draft mintedDemand(Draft draft) {
    String norland = ID + "region/norland";
    Demand demand =
        new Demand(
            "demand/norland-send-wheat-to-sudland-by-2025-05-01",
            "norland-send-wheat-to-sudland-by-2025-05-01",
            "Norland sends wheat to Sudland by 2025-05-01",
            Demand.UNCLASSIFIED,
            Optional.empty(),
            List.of(norland),
            List.of(),
            new Demand.Details(
                List.of(ID + "region/sudland"),
                List.of(),
                Optional.of(LocalDate.of(2025, 5, 1)),
                Optional.of("send wheat to Sudland by 1 May"),
                Deed.read("Norland | send | wheat | to:Sudland")));
    return anna(draft)
        .actor(norland, Kind.STATE, "Norland")
        .says(ANNA, "Anna Berg", "urged", "send wheat to Sudland by 1 May")
        .takes(ANNA, Stance.DEMANDS, demand, "send wheat to Sudland by 1 May");
  }

  private static Draft metonym(Draft draft) {
    String norland = ID + "region/norland";
    return draft
        .actor(norland, Kind.STATE, "Norland")
        .refers("Norhavn", norland, Optional.of(ID + "region/norhavn"), By.METONYM)
        .says(norland, "Norhavn", "says", "the border stays closed");
  }

  private static Draft pieces(Draft draft) {
    return anna(draft).says(ANNA, "Anna Berg", "said", "We are ready", "to talk to everybody");
  }

  private static Draft emoji(Draft draft) {
    return anna(draft).says(ANNA, "Anna Berg", "wrote", "Peace 🕊️ now, not later 🙏");
  }

  private static Draft relay(Draft draft) {
    String wire = "actor/norland-wire";
    return anna(draft)
        .actor(wire, Kind.ORGANIZATION, "Norland Wire")
        .refers("Norland Wire", wire, By.NAME)
        .says(ANNA, "Anna Berg", "promised", "to resign in May")
        .relays(wire, "Norland Wire", "reported", "to resign in May");
  }
}
