package org.demarche.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words by which somebody takes a stance. */
class StanceLexiconTest {
  private static final String TEXT =
      """
      # a comment
      [verb o,p=for|on:supports/opposes]  # back the plan
      back
      [verb i:demands/-]
      back push-for
      [adjective is:opposes]
      wrong
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          VERB | back | o supports opposes; p supports opposes; i demands -
          VERB | push-for | i demands -
          # without a slash the reverse
          ADJECTIVE | wrong | is opposes supports
          VERB | wrong | ''
          """)
  void readsSections(PartOfSpeech part, String word, String uses) {
    String found =
        new StanceLexicon(TEXT)
            .of(part, word).stream()
                .map(
                    use ->
                        "%s %s %s"
                            .formatted(
                                use.frame().notation(),
                                use.stance().notation(),
                                use.stance(true).map(s -> s.notation()).orElse("-")))
                .collect(Collectors.joining("; "));
    assertEquals(uses, found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          back | stances.txt:1: words stand below a [section]
          [verb o] | stances.txt:1: a section is [part frames:stance/negated]
          [verb o:hates] | stances.txt:1: no such stance: 'hates'
          """)
  void saysWhatIsWrong(String text, String message) {
    assertEquals(
        message,
        assertThrows(IllegalArgumentException.class, () -> new StanceLexicon(text)).getMessage());
  }

  @Test
  void noWordStandsTwiceInOneUse() {
    StanceLexicon lexicon = StanceLexicon.builtIn();
    for (PartOfSpeech part : PartOfSpeech.values()) {
      lexicon
          .words(part)
          .forEach(
              word -> {
                var uses = lexicon.of(part, word);
                assertEquals(uses.stream().distinct().toList(), uses, part + " " + word);
              });
    }
  }
}
