package org.demarche.resolve.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.demarche.model.Actor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who bears a name of no register: references as {@code words=label KIND}. */
class NewBearersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # a word that speaks is an organization, everywhere in the article
          we saw/VBD Zapic . ¶ Zapic said so .            | Zapic=Zapic ORGANIZATION; Zapic=Zapic ORGANIZATION
          Zapic also said so .                            | Zapic=Zapic ORGANIZATION
          according/VBG to Zapic , so .                   | Zapic=Zapic ORGANIZATION
          so it was , said Zapic .                        | Zapic=Zapic ORGANIZATION
          we saw/VBD Zapic .                              | ''
          # not one that is only in the way
          a college in Zapic said so .                    | ''
          Tarn Fire and Zapic said so .                   | Tarn Fire=Tarn Fire PERSON
          # plurals that open sentences
          Villagers/NNP said so .                         | ''
          Zapics/NNP said it/PRP was new .                | Zapics=Zapics ORGANIZATION
          Gunmen/NNP said so .                            | ''
          # what the article says of the bearer
          Terri said so .                                 | Terri=Terri PERSON
          Wong said so .                                  | Wong=Wong PERSON
          Zapic said she left/VBD .                       | Zapic=Zapic PERSON
          Zapic said that it left/VBD .                   | Zapic=Zapic ORGANIZATION
          Zapic said his shop was new .                   | Zapic=Zapic PERSON
          we saw/VBD Zapic , who left/VBD . ¶ Zapic said so .      | Zapic=Zapic PERSON; Zapic=Zapic PERSON
          Zapic , a lawyer , left/VBD . ¶ Zapic said so .          | Zapic=Zapic PERSON; Zapic=Zapic PERSON
          Zapic , a lamp maker , left/VBD . ¶ Zapic said so .      | Zapic=Zapic ORGANIZATION; Zapic=Zapic ORGANIZATION
          the lamp maker Zapic said so .                  | Zapic=Zapic ORGANIZATION
          his wife Zapic said so .                        | Zapic=Zapic PERSON
          coach Zapic said so .                           | Zapic=Zapic PERSON
          Zapic 's pilots left/VBD .                      | Zapic=Zapic ORGANIZATION
          a Zapic spokesman left/VBD . ¶ Zapic said his shop was new . | Zapic=Zapic ORGANIZATION; Zapic=Zapic ORGANIZATION
          # a part of somebody's longer name, a short name of an organization
          we saw/VBD Hardeep Osk Puri . ¶ Hardeep said so . | Hardeep Osk Puri=Hardeep Osk Puri PERSON; Hardeep=Hardeep Osk Puri PERSON
          Zapic Group left/VBD . ¶ Zapic said so .        | Zapic Group=Zapic Group ORGANIZATION; Zapic=Zapic Group ORGANIZATION
          Zapic Trust left/VBD . ¶ Zapic said so .        | Zapic Trust=Zapic Trust ORGANIZATION; Zapic=Zapic ORGANIZATION
          the Osk Air Force left/VBD .                    | Osk Air Force=Osk Air Force ORGANIZATION
          the Osk Navy left/VBD .                         | Osk Navy=Osk Navy ORGANIZATION
          # companies with and without what the law asks for
          Zapic Foods Inc. left/VBD . ¶ Zapic Foods said so . | Zapic Foods Inc.=Zapic Foods Inc. ORGANIZATION; Zapic Foods=Zapic Foods Inc. ORGANIZATION
          Zapic Sur S.A. left/VBD . ¶ Zapic Sur said so .     | Zapic Sur S.A.=Zapic Sur S.A. ORGANIZATION; Zapic Sur=Zapic Sur S.A. ORGANIZATION
          # what stands before a title, is a title or names a place is nobody
          Chief/NNP Technical/NNP Officer/NNP Ann Puri left/VBD . | Ann Puri=Ann Puri PERSON
          the Trade Board/NNP Commissioner/NNP Ann Puri left/VBD . | Trade Board=Trade Board ORGANIZATION; Ann Puri=Ann Puri PERSON
          the Trade Representative left/VBD .             | ''
          New/NNP Tarn left/VBD .                         | ''
          coach East/NNP Puri left/VBD .                  | East Puri=East Puri PERSON
          Witness/NNPS said it/PRP was new .              | ''
          # an acronym after the name
          the Tarn Dry Rooms ( TDR ) met .                | Tarn Dry Rooms=Tarn Dry Rooms ORGANIZATION; TDR=Tarn Dry Rooms ORGANIZATION
          # a noun for organizations in a person's name
          Ann Church , the minister , left/VBD .          | Ann Church=Ann Church PERSON
          novelist Ann Air left/VBD .                     | Ann Air=Ann Air PERSON
          # another name in brackets
          Ann Puri ( known/VBN as Pancho ) left/VBD .     | Ann Puri=Ann Puri PERSON; Pancho=Ann Puri PERSON
          Ann Puri ( Ann Louise/NNP ) left/VBD .          | Ann Puri=Ann Puri PERSON; Ann Louise=Ann Puri PERSON
          # family names that come first, particles that are left out
          Choi Eun left/VBD . ¶ Choi said so .            | Choi Eun=Choi Eun PERSON; Choi=Choi Eun PERSON
          Ann di Salvo left/VBD . ¶ Di/NNP Salvo said so . | Ann di Salvo=Ann di Salvo PERSON; Di Salvo=Ann di Salvo PERSON
          Princess Orla of/IN Norden left/VBD . ¶ Orla said so . | Orla of Norden=Orla of Norden PERSON; Orla=Orla of Norden PERSON
          # the same body of the same owner
          the Norlandic Corn Council met . ¶ Norland 's Corn Council said so . | Norlandic Corn Council=Norlandic Corn Council ORGANIZATION; Norland=Norland STATE; Corn Council=Norlandic Corn Council ORGANIZATION
          the Norlandic Corn Council met . ¶ Sudland 's Corn Council said so . | Norlandic Corn Council=Norlandic Corn Council ORGANIZATION; Sudland=Sudland STATE; Corn Council=Corn Council ORGANIZATION
          """)
  void areTold(String text, String expected) {
    Discourse discourse = ActorWorld.read(text);
    String found =
        discourse.references().all().stream()
            .map(
                it ->
                    it.span().of(discourse.view().article().text())
                        + "="
                        + actor(discourse, it.denotes()))
            .collect(Collectors.joining("; "));
    assertEquals(expected.equals("''") ? "" : expected, found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # by what the article says each is
          Zed Wood , the mayor , met Ada Wood . ¶ Mayor Wood left/VBD .     | Zed Wood
          Mayor Zed Wood met Ada Wood . ¶ mayor Wood left/VBD .              | Zed Wood
          # father and son, the younger and the elder
          Zed Wood met his son Pat Wood . ¶ the younger Wood left/VBD .      | Pat Wood
          Zed Wood met his son Pat Wood . ¶ the elder Wood left/VBD .        | Zed Wood
          Zed Wood met Pat Wood . ¶ the younger Wood left/VBD .              | Pat Wood
          Zed Wood , the mayor 's father , met Zed W. Wood . ¶ the elder Wood left/VBD .   | Zed Wood
          Zed Wood , the mayor 's father , met Zed W. Wood . ¶ the younger Wood left/VBD . | Zed W. Wood
          """)
  void namesakesAreToldApart(String text, String label) {
    Discourse discourse = ActorWorld.read(text);
    assertEquals(label, ActorWorld.reference(discourse, "Wood").replaceFirst(" NAME.*", ""));
  }

  private static String actor(Discourse discourse, String id) {
    Actor actor = discourse.cast().peek(id).orElseThrow();
    return actor.label() + " " + actor.kind();
  }
}
