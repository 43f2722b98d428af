package org.demarche.resolve.demands;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.demarche.resolve.actors.References;
import org.demarche.syntax.ArticleView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Patterns by which demands are recognised, and which of several counts. */
class DemandPatternTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          # all terms, in any order
          "open port"      | open/VB the port           | open port
          "open port"      | the port will open/VB      | port open
          "open port"      | open/VB the gate           | none
          # alternatives; words by form or lemma
          "open|reopen port" | reopen/VB the ports      | reopen ports
          "ports"          | the port                   | none
          # words that follow one another
          "pull_out"       | pull/VB out/RP             | pull out
          "pull_out"       | pull/VB it out/RP          | none
          "pull_out"       | pull/VB                    | none
          # any ending
          "withdraw*"      | the withdrawal             | withdrawal
          "w*"             | the withdrawal             | withdrawal
          "withdraw"       | the withdrawal             | none
          # hyphens, as one token or three
          "cease-fire"     | a cease-fire               | cease-fire
          "cease-fire"     | a cease -/HYPH fire        | cease - fire
          # words that must not occur
          "truce -lasting" | a truce                    | truce
          "truce -lasting" | a lasting/JJ truce         | none
          # references are needed, but no words of the demand
          "leave @norland" | Norland will leave/VB      | leave
          "leave @norland" | Sudland will leave/VB      | none
          "@norland"       | Norland will leave/VB      | none
          # the closest of several places
          "port open"      | port of Osk port is open   | port open
          "open port"      | open or not open/JJ port   | open port
          """)
  void matchesWords(String pattern, String sentence, String words) {
    ArticleView tokens = DemandsWorld.view(sentence);
    References references = DemandsWorld.references(tokens.article());
    Optional<DemandPattern.Match> match =
        DemandPattern.parse(pattern).match(tokens, references, 0, tokens.size());
    assertEquals(words, match.map(m -> words(m, tokens)).orElse("none"));
  }

  private static String words(DemandPattern.Match match, ArticleView tokens) {
    return new TreeSet<>(match.words())
        .stream().map(i -> tokens.token(i).text()).collect(Collectors.joining(" "));
  }

  @Test
  void takesTheClosestWords() {
    ArticleView tokens = DemandsWorld.view("open/JJ and not open/JJ port");
    DemandPattern.Match match =
        DemandPattern.parse("open port").match(tokens, new References(), 0, 5).orElseThrow();
    assertEquals(List.of(3, 5, 2), List.of(match.from(), match.to(), match.width()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          "open|reopen port"   | [open, reopen]
          "@osk port"          | [port]
          "-old pull_out"      | [pull]
          "cease-fire"         | [cease-fire, cease]
          "@osk -old"          | none
          """)
  void anchorsAWordThatEveryMatchHas(String pattern, String anchors) {
    assertEquals(
        anchors, DemandPattern.parse(pattern).anchors().map(List::toString).orElse("none"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # several demands, by notation
          a truce and open/JJ ports | open-port truce
          # of the same words the pattern that says most
          a lasting/JJ truce | lasting-truce
          a truce | truce
          # nothing
          a peace | ''
          Norland will withdraw/VB | norland-leaves
          """)
  void keepsTheMostSpecific(String sentence, String notations) {
    ArticleView tokens = DemandsWorld.view(sentence);
    assertEquals(
        notations,
        DemandsWorld.matcher()
            .find(tokens, DemandsWorld.references(tokens.article()), 0, tokens.size())
            .stream()
            .map(found -> found.demand().notation())
            .collect(Collectors.joining(" ")));
  }

  @Test
  void readsTheSameDemandByItsBestMatch() {
    ArticleView tokens = DemandsWorld.view("a truce or cease-fire , a truce");
    DemandMention found =
        DemandsWorld.matcher().find(tokens, new References(), 0, tokens.size()).get(0);
    assertEquals("truce", found.words(tokens).of(tokens.article().article().text()));
    assertEquals(1, found.from());
  }
}
