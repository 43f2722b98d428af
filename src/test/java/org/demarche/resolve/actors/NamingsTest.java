package org.demarche.resolve.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.demarche.model.Actor;
import org.demarche.model.Actor.Kind;
import org.demarche.model.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom names mean, and which rule says so. */
class NamingsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # registered
          we met/VBD Ann Reed .                           | Ann Reed | Ann Reed NAME (the name "Ann Reed")
          we met/VBD Reed .                               | Reed     | Ann Reed NAME (the name "Reed")
          # the title before a name says which of its bearers is meant
          we met/VBD President Holm .                     | Holm     | Bo Holm NAME (the name "Holm")
          we met/VBD Premier Katz .                       | Katz     | Ivo Katz NAME (the name "Katz")
          we met/VBD Cy Holm . ¶ President Holm left/VBD . | Holm    | Bo Holm NAME (the name "Holm")
          we met/VBD Cy Holm . ¶ the Norlandic president met Holm . | Holm | Cy Holm NAME (the name "Holm")
          # else whoever the article introduces
          we met/VBD Cy Holm . ¶ we met/VBD Holm .        | Holm     | Cy Holm NAME (the name "Holm")
          # a registered one yields to a namesake whom the article names in full
          we met/VBD Ada Reed . ¶ we met/VBD Reed .       | Reed     | Ada Reed NAME (the name "Reed" of Ada Reed)
          # but not after having been called by an office or named before
          we met/VBD President Reed . ¶ we met/VBD Ada Reed . ¶ President Reed left/VBD . | Reed | Ann Reed NAME (the name "Reed")
          we met/VBD President Reed . ¶ we met/VBD Ada Reed . ¶ Reed left/VBD . | Reed | Ann Reed NAME (the name "Reed")
          they met Reed . ¶ we met/VBD Ada Reed . ¶ Reed left/VBD .   | Reed | Ann Reed NAME (the name "Reed")
          Reed wins/VBZ ¶ we met/VBD Ada Reed . ¶ Reed left/VBD .     | Reed | Ada Reed NAME (the name "Reed" of Ada Reed)
          # Mr. and Ms.
          we met/VBD Dan Wood and Mary Wood . ¶ we met/VBD Mr. Wood .  | Wood | Dan Wood NAME (the name "Wood" of Dan Wood)
          we met/VBD Mary Wood and Dan Wood . ¶ we met/VBD Mrs. Wood . | Wood | Mary Wood NAME (the name "Wood" of Mary Wood)
          # else the one named last, or the one who will be
          we met/VBD Mary Wood . ¶ we met/VBD Dan Wood . ¶ we met/VBD Wood . | Wood | Dan Wood NAME (the name "Wood" of Dan Wood)
          we met/VBD Wood . ¶ we met/VBD Mary Wood .      | Wood     | Mary Wood NAME (the name "Wood" of Mary Wood)
          # in a family the one who is nobody's relative
          we met/VBD Dan Wood and his daughter Mary Wood . ¶ Mary Wood left/VBD . ¶ we met/VBD Wood . | Wood | Dan Wood NAME (the name "Wood" of Dan Wood)
          we met/VBD Dan Wood . ¶ we met/VBD Dan Wood and his daughter Mary Wood . ¶ we met/VBD Wood . | Wood | Dan Wood NAME (the name "Wood" of Dan Wood)
          we met/VBD Dan Wood . ¶ we met/VBD Dan Wood and Mary Wood . ¶ we met/VBD Wood .              | Wood | Mary Wood NAME (the name "Wood" of Mary Wood)
          # with the names that are parts of a longer one
          we met/VBD Dan Wood and his son Ted Wood . ¶ Wood left/VBD . ¶ we met/VBD Osk Rye Dan Wood . | Wood | Dan Wood NAME (the name "Wood" of Dan Wood)
          # one named far more often than the other
          we met/VBD Dan Wood . ¶ Dan Wood left/VBD . ¶ we met/VBD Dan Wood and Mary Wood . ¶ we met/VBD Wood . | Wood | Dan Wood NAME (the name "Wood" of Dan Wood)
          # one person with a name in two forms
          we met/VBD Daniel Peter Wood . ¶ we met/VBD Daniel Wood . | Daniel Wood | Daniel Peter Wood NAME (the name "Daniel Wood" of Daniel Peter Wood)
          # first names of persons who are surely such, of families, and in the register only of these
          we met/VBD Michael Wood . ¶ Michael left/VBD .             | Michael | Michael Wood NAME (the name "Michael" of Michael Wood)
          we met/VBD Zed Wood . ¶ Zed left/VBD .                     | Zed     | none
          we met/VBD Zed Wood and Mary Wood . ¶ Zed left/VBD .       | Zed     | Zed Wood NAME (the name "Zed" of Zed Wood)
          we met/VBD his son Zed Wood . ¶ Zed left/VBD .             | Zed     | Zed Wood NAME (the name "Zed" of Zed Wood)
          we met/VBD Ann Reed . ¶ Ann left/VBD .                     | Ann     | none
          we met/VBD Ann Reed and Ada Reed . ¶ Ann left/VBD .        | Ann     | Ann Reed NAME (the name "Ann" of Ann Reed)
          # a middle name alone only of those who are surely persons
          we met/VBD Michael Rye Wood . ¶ Rye left/VBD .             | Rye     | Michael Rye Wood NAME (the name "Rye" of Michael Rye Wood)
          we met/VBD Zed Rye Wood . ¶ Rye left/VBD .                 | Rye     | none
          # another spelling of a registered name; one that is also a place's
          we met/VBD the Sergey Wool Institute .                     | Sergey Wool Institute | Sergei Wool Institute NAME (a spelling of a name of Sergei Wool Institute)
          we met/VBD Ivo Kats .                                      | Ivo Kats | Ivo Katz NAME (the name "Ivo Kats" of Ivo Katz)
          we met/VBD Mary Tern . ¶ Ms. Tern left/VBD .               | Tern    | Mary Tern NAME (the name "Tern")
          we met/VBD Mary Tern . ¶ Tern left/VBD .                   | Tern    | Mary Tern NAME (the name "Tern")
          we met/VBD Mary Tern . ¶ we stayed/VBD in Tern .           | Tern    | region/tern NAME (the place "Tern": "in" before it)
          Tern won/VBD . ¶ we met/VBD Mary Tern . ¶ Tern left/VBD .  | Tern    | Sudland METONYM ("Tern" stands for Sudland)
          # in a place, not of a person whom nobody has named
          they stayed/VBD in Reed .                                  | Reed    | none
          trust in Reed fell/VBD .                                   | Reed    | Ann Reed NAME (the name "Reed")
          they stayed/VBD in Reed 's house .                         | Reed    | Ann Reed NAME (the name "Reed")
          Ann Reed left/VBD . ¶ they stayed/VBD in Reed .            | Reed    | Ann Reed NAME (the name "Reed")
          # new names by their shape
          we met/VBD Dan Wood .                           | Dan Wood | Dan Wood NAME (a name that no register has)
          we met/VBD the Corn Council .                   | Corn Council | Corn Council NAME (a name that no register has)
          we met/VBD the Corn Council . ¶ the Corn Council left/VBD . | Corn Council | Corn Council NAME (the name "Corn Council", as before)
          """)
  void meanTheirBearer(String text, String name, String reference) {
    assertEquals(reference, ActorWorld.reference(ActorWorld.read(text), name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # an acronym, a past name, a second name
          the Corn Council ( CCL ) met . ¶ CCL left/VBD .                           | CCL          | Corn Council
          the Wool Trade Board ( WTB ) met . ¶ WTB left/VBD .                       | WTB          | Wool Trade Board
          Corn Council , formerly known as the Rye Council , met . ¶ Rye Council left/VBD . | Rye Council | Corn Council
          Rye Council , now the Corn Council , met . ¶ Rye Council left/VBD .       | Rye Council  | Corn Council
          # a registered acronym only of a name that is much the same
          the Inland Wool Fund ( IWF ) met . ¶ IWF left/VBD .                       | IWF          | International Wool Fund
          the Indigo Waste Firm ( IWF ) met . ¶ IWF left/VBD .                      | IWF          | Indigo Waste Firm
          # no name of a place
          Osk , formerly known as Rye Council , met . ¶ Rye Council left/VBD .      | Rye Council  | Rye Council
          # a registered name keeps its bearer
          Wool Trade Board , formerly the Rye Council , met . ¶ Rye Council left/VBD . | Rye Council | Wool Trade Board
          Rye Council , now the Wool Trade Board , met . ¶ Rye Council left/VBD .   | Rye Council  | Wool Trade Board
          # two that are registered stay two
          Chancery , now the Wool Trade Board , met . ¶ Chancery left/VBD .         | Chancery     | Chancery
          """)
  void followChangesOfName(String text, String name, String label) {
    Discourse discourse = ActorWorld.read(text);
    String reference = ActorWorld.reference(discourse, name);
    assertEquals(label, reference.replaceFirst(" NAME .*", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # who changes a name is a person if both have two words, or there is a title
          Big Field , formerly known as Small Field , met .  | Big Field  | PERSON
          Big Field , formerly known as Smallfield , met .   | Big Field  | ORGANIZATION
          Mr. Big Field , formerly known as Smallfield , met . | Big Field | PERSON
          # an office that somebody had is no name
          Dan Wood spoke/VBD . ¶ Wood , formerly the president , met . | Dan Wood | PERSON
          """)
  void tellWhoChangesAName(String text, String name, Kind kind) {
    Discourse discourse = ActorWorld.read(text);
    assertEquals(
        List.of(kind),
        discourse.cast().all().stream()
            .filter(actor -> actor.label().equals(name))
            .map(Actor::kind)
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # a city that stands for a state, and itself
          Tern said so .                       | Tern     | Sudland METONYM ("Tern" stands for Sudland)
          he flew/VBD to Tern .                | Tern     | region/tern NAME (the place "Tern": "to" before it)
          they met in Tern .                   | Tern     | region/tern NAME (the place "Tern": "in" before it)
          clerks in Tern met .                 | Tern     | region/tern NAME (the place "Tern": "in" before it)
          officials in Tern said so .          | Tern     | region/tern NAME (the place "Tern": "in" before it)
          officials in Rosehall said so .      | Rosehall | Chancery METONYM ("Rosehall" stands for Chancery)
          trust in Tern fell/VBD .             | Tern     | Sudland METONYM ("Tern" stands for Sudland)
          anger at Rosehall grew/VBD .         | Rosehall | Chancery METONYM ("Rosehall" stands for Chancery)
          they ran/VBD from Tern .             | Tern     | Sudland METONYM ("Tern" stands for Sudland)
          they travelled/VBD late from Tern .  | Tern     | region/tern NAME (the place "Tern": "from" before it)
          they travelled/VBD , from Tern .     | Tern     | Sudland METONYM ("Tern" stands for Sudland)
          a demand came/VBD from Tern .        | Tern     | Sudland METONYM ("Tern" stands for Sudland)
          they came/VBD to Tern .              | Tern     | region/tern NAME (the place "Tern": "to" before it)
          they left/VBD/leave for Tern .       | Tern     | region/tern NAME (the place "Tern": "for" before it)
          they left/VBD/leave with Tern .      | Tern     | Sudland METONYM ("Tern" stands for Sudland)
          the streets of Tern fell/VBD .       | Tern     | region/tern NAME (the place "Tern": "streets of" before it)
          the claims of Tern fell/VBD .        | Tern     | Sudland METONYM ("Tern" stands for Sudland)
          they visited/VBD Tern .              | Tern     | region/tern NAME (the place "Tern": "visited" before it)
          a visit/NN Tern made/VBD .           | Tern     | Sudland METONYM ("Tern" stands for Sudland)
          they visited/VBD the Tern .          | Tern     | region/tern NAME (the place "Tern": "visited" before it)
          TERN ( AGENCY ) — they met .         | TERN     | region/tern NAME (the place "TERN": dateline)
          TERN AGENCY — they met .             | TERN     | none
          Tern ( AGENCY ) — they met .         | Tern     | region/tern NAME (the place "Tern": dateline)
          TERN , Norland ( AGENCY ) — they met . | TERN   | region/tern NAME (the place "TERN": dateline)
          they met . ¶ Tern ( AGENCY ) said so . | Tern   | Sudland METONYM ("Tern" stands for Sudland)
          # adjectives, but of no people and no tongue
          the Norlandic farmers met .          | Norlandic | Norland NAME (the adjective of Norland)
          ethnic/JJ Norlandic farmers met .    | Norlandic | none
          the Norlandic language grew/VBD .    | Norlandic | none
          """)
  void metonymsAndAdjectives(String text, String words, String reference) {
    assertEquals(reference, ActorWorld.reference(ActorWorld.read(text), words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # a title, a name between commas, an elect called so before
          President Dan Wood met us/PRP .                        | President | Dan Wood ROLE (title of the name that follows)
          the Norlandic president , Dan Wood , met us/PRP .      | Norlandic president | Dan Wood ROLE (the name between commas after it)
          the Norlandic president , Dan Wood met us/PRP .        | Norlandic president | Ann Reed ROLE (holder of the office President of Norland on 2025-01-22 (held since 2024-01-01, until 2025-06-30))
          President - elect/JJ Dan Wood came/VBD . ¶ the president - elect/JJ left/VBD . | president - elect | Dan Wood ROLE (called so before, with the name)
          # the holder, but not of an office of one of many
          the Norlandic president met us/PRP .                   | Norlandic president | Ann Reed ROLE (holder of the office President of Norland on 2025-01-22 (held since 2024-01-01, until 2025-06-30))
          a Norlandic president met us/PRP .                     | Norlandic president | none
          unnamed/JJ Norlandic president met us/PRP .            | Norlandic president | none
          # a bare title is the holder's whom the article has named
          Ann Reed met us/PRP . ¶ the president left/VBD .       | president | Ann Reed ROLE (holder of the office President of Norland on 2025-01-22 (held since 2024-01-01, until 2025-06-30))
          Ann Reed met Ivo Katz . ¶ the premier left/VBD .       | premier   | Ivo Katz ROLE (holder of the office Premier of Sudland on 2025-01-22 (held since 2020-01-01, not known to have ended))
          Norland won/VBD . ¶ the president left/VBD .           | president | Ann Reed ROLE (holder of the office President of Norland on 2025-01-22 (held since 2024-01-01, until 2025-06-30))
          Sudland won/VBD . ¶ the president left/VBD .           | president | none
          """)
  void roles(String text, String words, String reference) {
    assertEquals(reference, ActorWorld.reference(ActorWorld.read(text), words));
  }

  @Test
  void undatedRolesAreOfThoseNamed() {
    Discourse discourse =
        ActorWorld.undated("Bo Holm came/VBD . ¶ the former president left/VBD .");
    assertEquals(
        "Bo Holm ROLE (holder of the office President of Norland (held since 2016-01-01, until"
            + " 2023-12-31))",
        ActorWorld.reference(discourse, "former president"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # a province and a city of one name
          fire in Osk .                                | Osk | region/osk
          fire in the city of Osk .                    | Osk | region/osk
          fire in central/JJ Osk .                     | Osk | region/osk
          fire in the Osk region .                     | Osk | region/oskland
          fire in the Osk and Norland regions/NNS .    | Osk | region/oskland
          fire in provinces/NNS : Norland and Osk .    | Osk | region/oskland
          fire in the Osk region . ¶ rain in Osk .     | Osk | region/oskland
          fire in the Osk region . ¶ rain in the town/NN of Osk . | Osk | region/osk
          """)
  void provinces(String text, String name, String region) {
    String reference = ActorWorld.reference(ActorWorld.read(text), name);
    assertEquals(region, reference.replaceFirst(" NAME .*", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # acronym | name                           | fits
          ISW       | Institute for the Study of War | true
          ISW       | the Institute for Study of War | true
          CCL       | Corn Council                   | true
          WTB       | Wool Trade Board               | true
          WTB       | Trade Board of Wool            | false
          WTX       | Wool Trade Board               | false
          Oxo       | Oxford                         | false
          NorA      | Northern Alliance              | false
          NSA       | Northern Shield Alliance       | true
          B.M.      | the Baltic Museum              | true
          RC        | the                            | false
          -         | Wool Trade Board               | false
          """)
  void acronymsFitNames(String acronym, String name, boolean fits) {
    assertEquals(fits, Acronym.fits(acronym, name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ISW         | true
          AfD         | true
          U.N.        | true
          I           | false
          Institute   | false
          INTERNATIONAL | false
          A&B         | false
          McDonald    | false
          """)
  void acronymsAreShortAndHaveCapitals(String word, boolean is) {
    assertEquals(is, Acronym.isAcronym(word));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          # what a new name's shape tells, its gender and kinship
          the Corn Council met             | Corn Council | ORGANIZATION | UNKNOWN | -
          the Corn Organisation met        | Corn Organisation | ORGANIZATION | UNKNOWN | -
          Dan Wood met                     | Dan Wood     | PERSON       | UNKNOWN | -
          Mr. Wood met                     | Wood         | PERSON       | MALE    | -
          Ms. Wood met                     | Wood         | PERSON       | FEMALE  | -
          Judge Wood met                   | Wood         | PERSON       | UNKNOWN | -
          the Wood met                     | Wood         | -            | UNKNOWN | -
          the CCL met                      | CCL          | ORGANIZATION | UNKNOWN | -
          his son Dan Wood met             | Dan Wood     | PERSON       | MALE    | son
          his aunt , Mary Wood met         | Mary Wood    | PERSON       | FEMALE  | aunt
          Dan Wood , his eldest/JJ cousin  | Dan Wood     | PERSON       | UNKNOWN | cousin
          Dan Wood , a friend and cousin   | Dan Wood     | PERSON       | UNKNOWN | -
          Dan Wood 's cousin               | Dan Wood     | PERSON       | UNKNOWN | -
          Green Field Works ( GFW ) met    | Green Field Works | ORGANIZATION | UNKNOWN | -
          A B C D E F met                  | A B C D E F  | -            | UNKNOWN | -
          # what only the words beside it tell
          the Corn Lakers said/VBD         | Corn Lakers  | ORGANIZATION | UNKNOWN | -
          the Corn Lakers won/VBD          | Corn Lakers  | ORGANIZATION | UNKNOWN | -
          it is by the Corn Lakers         | Corn Lakers  | -            | UNKNOWN | -
          it swam in/IN Corn Deep          | Corn Deep    | -            | UNKNOWN | -
          in/IN Corn Deep . ¶ Mr. Deep met | Corn Deep    | PERSON       | UNKNOWN | -
          in/IN Corn Deep , who met        | Corn Deep    | PERSON       | UNKNOWN | -
          in/IN Mary Deep                  | Mary Deep    | PERSON       | UNKNOWN | -
          in/IN Corn O'Deep                | Corn O'Deep  | PERSON       | UNKNOWN | -
          """)
  void shapesTellWhatBearsAName(String text, String name, String kind, String gender, String kin) {
    Discourse discourse = ActorWorld.read(text);
    NameShape shape = new NameShape(discourse.view());
    var mention = new Mention(ActorWorld.last(discourse, name), Mention.Form.NEW_NAME, List.of());
    assertEquals(Optional.ofNullable(kind), shape.kind(mention).map(Enum::name));
    assertEquals(gender, shape.gender(mention).name());
    assertEquals(Optional.ofNullable(kin), shape.kin(mention));
  }
}
