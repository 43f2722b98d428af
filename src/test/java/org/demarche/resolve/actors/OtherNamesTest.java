package org.demarche.resolve.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.demarche.model.Dossier;
import org.demarche.resolve.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Acronyms and changed names that an article gives itself. */
class OtherNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # acronyms, after the name and before it
          The Baltic Centre for Maritime Affairs (BCMA) met. BCMA left. | Baltic Centre for Maritime Affairs=baltic-centre-for-maritime-affairs; BCMA=baltic-centre-for-maritime-affairs; BCMA=baltic-centre-for-maritime-affairs
          RCFA (the Riga Centre for Forest Affairs) met. RCFA left. | RCFA=riga-centre-for-forest-affairs; Riga Centre for Forest Affairs=riga-centre-for-forest-affairs; RCFA=riga-centre-for-forest-affairs
          The Oslo Institute of Sea Trade, or OIST, met. | Oslo Institute of Sea Trade=oslo-institute-of-sea-trade; OIST=oslo-institute-of-sea-trade
          The Northern Shield Brigade, known as NSB, met. NSB left. | Northern Shield Brigade=northern-shield-brigade; NSB=northern-shield-brigade; NSB=northern-shield-brigade
          The Institute for the Study of War (ISW) met. | Institute for the Study of War=institute-for-the-study-of-war; ISW=institute-for-the-study-of-war
          # what stands in the bracket and is no acronym of it
          The Abu Dhabi Fund (UAE) met. The UAE left. | Abu Dhabi Fund=abu-dhabi-fund; UAE=united-arab-emirates; UAE=united-arab-emirates
          # an acronym that a register gives somebody else
          The Pacific Alliance (PA) met. | Pacific Alliance=pacific-alliance; PA=pacific-alliance
          # before it is explained an acronym is nobody's
          BCMA met. The Baltic Centre for Maritime Affairs (BCMA) left. | BCMA=bcma; Baltic Centre for Maritime Affairs=baltic-centre-for-maritime-affairs; BCMA=baltic-centre-for-maritime-affairs
          # changed names, wherever they stand
          Meta Platforms, formerly known as Facebook, met. Facebook left. | Meta Platforms=meta-platforms; Facebook=meta-platforms; Facebook=meta-platforms
          The Northern Union, now called the Harbour Union, met. | Northern Union=harbour-union; Harbour Union=harbour-union
          The Northern Union met. The Northern Union was renamed the Harbour Union. | Northern Union=harbour-union; Northern Union=harbour-union; Harbour Union=harbour-union
          The Harbour Union (formerly the Northern Union) met. | Harbour Union=harbour-union; Northern Union=harbour-union
          # no change of a name
          The Harbour Union met the Northern Union. | Harbour Union=harbour-union; Northern Union=northern-union
          """)
  void giveOneActorSeveralNames(String text, String expected) {
    assertEquals(expected, Reader.references(Reader.read("2025-02-10", text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Baltic Centre for Maritime Affairs (BCMA) met. | Baltic Centre for Maritime Affairs: BCMA
          Meta Platforms, formerly known as Facebook, met. | Meta Platforms: Facebook
          Sergei Ivanov came. Sergey Ivanov left. | Sergei Ivanov: Sergey Ivanov
          # of a registered actor only what its register lacks
          The Institute for the Study of War (ISW) met. | ''
          Annalena Charlotte Baerbock came. | Annalena Baerbock: Annalena Charlotte Baerbock
          # a last name alone is no further name
          Marie Dupont came. Dupont left. | ''
          """)
  void areKeptWithTheActor(String text, String expected) {
    Dossier dossier = Reader.read("2025-02-10", text);
    String found =
        dossier.actors().stream()
            .filter(actor -> !actor.otherNames().isEmpty())
            .map(actor -> actor.label() + ": " + String.join(", ", actor.otherNames()))
            .collect(Collectors.joining("; "));
    assertEquals(expected, found);
  }

  @Test
  void anActorOfTwoNamesIsOneActor() {
    Dossier dossier =
        Reader.read(
            "2025-02-10", "Cat Stone, now known as Amira Stone, said so. Amira Stone left.");
    assertEquals(1, dossier.actors().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ISW  | the Institute for the Study of War          | true
          KIIS | Kyiv International Institute of Sociology    | true
          UNDP | United Nations Development Programme         | true
          AfP  | Alliance for Progress                        | true
          HTS  | Hayat Tahrir al-Sham                         | true
          UAE  | Abu Dhabi Fund                               | false
          PKK  | Kurdistan Workers' Party                     | false
          BBC  | Bank of Canada                               | false
          IS   | Institute for the Study of War               | true
          """)
  void anAcronymHasTheInitials(String acronym, String name, boolean fits) {
    assertEquals(fits, Acronym.fits(acronym, name));
  }
}
