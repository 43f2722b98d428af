package org.demarche.annotate.tokens;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.demarche.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceSplitterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # plain ends
          He left. She stayed.                         | He left. / She stayed.
          Did he leave? Yes! Well… He did.             | Did he leave? / Yes! / Well… / He did.
          # abbreviations, titles, initials
          Gen. Doe met Sen. J. R. Roe. They spoke.     | Gen. Doe met Sen. J. R. Roe. / They spoke.
          The U.S. Army left on Jan. 5. It was late.   | The U.S. Army left on Jan. 5. / It was late.
          He lives in the U.S. The others left.        | He lives in the U.S. / The others left.
          It opens at 9 a.m. on Friday.                | It opens at 9 a.m. on Friday.
          Sen. Jane Roe (D-Mass.) said no. He agreed.  | Sen. Jane Roe (D-Mass.) said no. / He agreed.
          # brackets
          He left (she stayed. Why?) and wept. Then he slept. | He left (she stayed. Why?) and wept. / Then he slept.
          # quotations
          “We go. They stay,” he said.                 | “We go. / They stay,” he said.
          “Shall we?” he asked. “No.” She left.        | “Shall we?” he asked. / “No.” / She left.
          “Shall we?” Jane Roe asked. Nobody spoke.    | “Shall we?” Jane Roe asked. / Nobody spoke.
          "It is over." The minister left.             | "It is over." / The minister left.
          # no end before small letters or a comma
          The firm acme.example grew, i.e. it hired.   | The firm acme.example grew, i.e. it hired.
          The show What Now?, on air since May, ended. | The show What Now?, on air since May, ended.
          """)
  void endsSentences(String text, String sentences) {
    assertEquals(sentences, String.join(" / ", split(text)));
  }

  @Test
  void endsTheSentenceWithTheLineUnlessTheBlockIsHardWrapped() {
    assertEquals(List.of("First line", "Second line"), split("First line\nSecond line"));
    String wrapped =
        "The two delegations met for a second long day in\n"
            + "the old town and agreed on a long list of people\nwho may return.";
    assertEquals(List.of(wrapped), split(wrapped));
  }

  @Test
  void cutsTextThatNoStopEverEnds() {
    List<String> pieces = split("and they went on ".repeat(250).strip());
    assertEquals(List.of(400, 400, 200), pieces.stream().map(p -> p.split(" ").length).toList());
  }

  private static List<String> split(String text) {
    Span all = new Span(0, text.length());
    List<Span> tokens = new Tokenizer().tokenize(text, all);
    return new SentenceSplitter()
        .split(text, tokens, all).stream()
            .map(sentence -> sentence.get(0).union(sentence.get(sentence.size() - 1)).of(text))
            .collect(Collectors.toList());
  }
}
