package org.demarche.resolve.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.demarche.model.Dossier;
import org.demarche.model.Reference;
import org.demarche.model.Reference.By;
import org.demarche.resolve.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose body a name means that many bear, and whom one that is a surname, too. */
class SharedNamesTest {

  @Test
  void circlesOfAffiliationEnd() {
    Discourse discourse =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> ActorWorld.read("the Wool Court met/VBD ."));
    assertEquals(
        List.of("https://w3id.org/demarche/id/actor/wool-court"),
        discourse.references().all().stream().map(Reference::denotes).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # the registered one
          The Senate met.                                               | united-states-senate
          The U.S. Senate met.¶The Senate rose.                         | united-states-senate, united-states-senate
          The US bill passed the Senate.                                | united-states-senate
          # another state's, or a part's, said at the name itself, before or after it
          Poland's Senate met.¶The Senate rose.                         | poland
          The Polish Senate met.¶The Senate rose.                       | polish-senate
          The Senate rose.¶The Polish Senate met.                       | polish-senate
          Ohio's state Senate met.¶The Senate rose.                     | ''
          The Senate of the state met.¶The Senate rose.                 | ''
          # of a state that the article hardly mentions, for that of another one
          Poland met Germany.¶It waits for the Senate.              | poland, germany
          Poland met the US.¶It waits for the Senate.               | poland, united-states, united-states-senate
          Poland met Joe Biden.¶It waits for Congress.              | poland, joe-biden, united-states-congress
          Poland met the US Senate.                                     | poland, united-states-senate
          # no other body than those whose names many states' bodies bear
          Israel's Hamas war went on.¶Hamas said so.                    | israel, hamas, hamas
          Poland met Germany.¶The White House said so.                  | poland, germany, white-house
          # another party
          The Democratic Party met.                                     | democratic-party
          The Christian Democratic Party met.                           | christian-democratic-party
          Liberal Democrats said so.                                    | liberal-democrats
          # a surname
          Bloomberg quits¶Michael Bloomberg left.¶Bloomberg said so.    | michael-bloomberg, michael-bloomberg, michael-bloomberg
          Bloomberg News asked Michael Bloomberg.¶Bloomberg said so.    | bloomberg-news, michael-bloomberg, bloomberg-news
          Bloomberg said so.                                            | bloomberg-news
          """)
  void tellsWhoseBodyIsMeant(String text, String expected) {
    Dossier dossier = Reader.read("2024-06-01", text);
    String found =
        dossier.references().stream()
            .filter(reference -> reference.resolvedBy() != By.MODIFIER)
            .map(reference -> reference.denotes().replaceAll(".*/", ""))
            .collect(Collectors.joining(", "));
    assertEquals(expected, found);
  }
}
