package org.demarche.annotate.mentions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.demarche.annotate.Examples;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Block;
import org.demarche.model.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mentions are written {@code words=FORM:first candidate}. */
class MentionFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      # names, full and short, with the possessive left out
      NATO's Mark Rutte called Keir Starmer.          | NATO=NAME:nato; Mark Rutte=NAME:mark-rutte; Keir Starmer=NAME:keir-starmer
      Then Zelensky answered.                         | Zelensky=NAME:volodymyr-zelenskyy
      Ursula von der Leyen met Kim Jong-un.           | Ursula von der Leyen=NAME:ursula-von-der-leyen; Kim Jong-un=NAME:kim-jong-un
      Hungary thanked Viktor Orbán.                   | Hungary=NAME:hungary; Viktor Orbán=NAME:viktor-orban
      Erdogan spoke with officials from the U.S.      | Erdogan=NAME:recep-tayyip-erdogan; U.S.=NAME:united-states
      # capitals and buildings that stand for somebody
      Kyiv thanked the White House.                   | Kyiv=METONYM:ukraine; White House=METONYM:white-house
      The Kremlin warned Tehran.                      | Kremlin=METONYM:kremlin; Tehran=METONYM:iran
      # adjectives, and peoples
      The Polish border was shut to Russians.         | Polish=ADJECTIVE:poland; Russians=ADJECTIVE:russia
      # roles, alone or before a name
      Russian President Vladimir Putin agreed.        | Russian President=ROLE:president-of-russia; Vladimir Putin=NAME:vladimir-putin
      The Turkish foreign minister agreed.            | Turkish foreign minister=ROLE:minister-of-foreign-affairs-of-turkey
      Israel's defense minister disagreed.            | Israel's defense minister=ROLE:minister-of-defence-of-israel
      The president of Rwanda came.                   | president of Rwanda=ROLE:president-of-rwanda
      Then the secretary of state left.               | secretary of state=ROLE:united-states-secretary-of-state
      U.S. President-elect Donald Trump won.          | U.S. President-elect=ROLE:president-elect-of-the-united-states; Donald Trump=NAME:donald-trump
      Deputy Chairman of the Russian Security Council Dmitry Medvedev wrote. | Deputy Chairman of the Russian Security Council=ROLE:deputy-chairman-of-the-security-council-of-russia; Dmitry Medvedev=NAME:dmitry-medvedev
      # an office that nobody registered: the state it belongs to
      The foreign minister of Mali agreed.            | foreign minister of Mali=ROLE:mali
      # the same words as common nouns
      He sat at the head of the table with a general idea. | ''
      # new names; the longer one beats the registered one in it
      Jane Doe left Trump Tower.                      | Jane Doe=NEW_NAME; Trump Tower=NEW_NAME
      The Baltic Centre for Maritime Affairs (BCMA) and Ann Lee agreed. | Baltic Centre for Maritime Affairs=NEW_NAME; BCMA=NEW_NAME; Ann Lee=NEW_NAME
      The Ukrainian Air Force shot back.              | Ukrainian Air Force=NEW_NAME
      # what is written with a capital and names nobody
      Talks began on Monday. Prices rose in March.    | ''
      Hopes for peace faded. Nobody spoke.            | ''
      """)
  void findsWhatMayNameSomebody(String text, String expected) {
    assertEquals(expected, mentions(Examples.annotate(text, Optional.empty())));
  }

  @Test
  void findsOnlyRegisteredNamesInAHeadlineInTitleCase() {
    String headline = "Kremlin Says Moscow Wants Direct Talks With Trump Over Border Dispute";
    assertEquals(
        "Kremlin=METONYM:kremlin; Moscow=METONYM:russia; Trump=NAME:donald-trump",
        mentions(Examples.annotate(headline, Optional.empty(), Block.Kind.HEADLINE)));
  }

  @Test
  void givesThePlaceAfterWhomItStandsFor() {
    String region = "https://w3id.org/demarche/id/region/";
    List<Mention> found = Examples.annotate("Moscow agreed.", Optional.empty()).mentions();
    assertEquals(List.of(region + "russia", region + "moscow"), found.get(0).candidates());
  }

  private static String mentions(AnnotatedArticle article) {
    return article.mentions().stream()
        .map(mention -> show(article.text(), mention))
        .collect(Collectors.joining("; "));
  }

  private static String show(String text, Mention mention) {
    String first =
        mention.candidates().stream()
            .findFirst()
            .map(id -> ":" + id.substring(id.lastIndexOf('/') + 1))
            .orElse("");
    return mention.span().of(text) + "=" + mention.form() + first;
  }
}
