package org.demarche.annotate.tokens;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.demarche.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {
  private final Tokenizer tokenizer = new Tokenizer();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # contractions and possessives, straight and curly
          We don't know          | We do n't know
          We don’t know          | We do n’t know
          They cannot stay       | They can not stay
          Kyiv's and Lyon’s      | Kyiv 's and Lyon ’s
          the ministers' plan    | the ministers ' plan
          the U.S.’s word        | the U.S. ’s word
          Ms. O'Hara             | Ms. O'Hara
          # full stops that belong to a word, and others
          in the U.S. today.     | in the U.S. today .
          at 3 p.m. on Jan. 5.   | at 3 p.m. on Jan. 5 .
          at 3p.m. sharp         | at 3 p.m. sharp
          Gen. J. R. Doe         | Gen. J. R. Doe
          No. 10 said no.        | No. 10 said no .
          # numbers
          It cost $5.50, or 10%. | It cost $ 5.50 , or 10 % .
          1,200 men in the 1990s | 1,200 men in the 1990s
          a 24-hour truce        | a 24 - hour truce
          the ’90s on 9/11       | the ’90s on 9/11
          # hyphens and dashes
          a well-known plan      | a well - known plan
          anti-war co-founder    | anti-war co-founder
          peace—or war–again     | peace — or war – again
          peace -- or war        | peace -- or war
          # quotation marks and brackets
          “Go,” he said.         | “ Go , ” he said .
          ``Go,'' (he) [said]    | `` Go , '' ( he ) [ said ]
          the ‘new’ deal         | the ‘ new ’ deal
          Why?! Well... so…      | Why ?! Well ... so …
          # addresses
          See https://a.example/b?c=d, or ask x@y.example. | See https://a.example/b?c=d , or ask x@y.example .
          A post by @jane on #peace | A post by @jane on #peace
          """)
  void cutsAsTheTreebanksDo(String text, String tokens) {
    assertEquals(tokens, String.join(" ", words(text)));
  }

  @Test
  void keepsTogetherWhatIsOneSign() {
    assertEquals(
        List.of("👩‍👩‍👧", "👍🏽", "cafe\u0301", "🇺"), words("👩‍👩‍👧👍🏽 cafe\u0301 🇺"));
  }

  @Test
  void findsNothingInWhiteSpace() {
    assertEquals(List.of(), tokenizer.tokenize(" \r\n\uFEFF\u00A0 ", new Span(0, 6)));
  }

  @Test
  void coversEveryCharacterThatIsNotWhiteSpaceOnceAndInOrder() {
    Random random = new Random(17);
    for (int round = 0; round < 2000; round++) {
      String text = randomText(random);
      List<Span> tokens = tokenizer.tokenize(text, new Span(0, text.length()));
      StringBuilder covered = new StringBuilder();
      int last = 0;
      for (Span token : tokens) {
        assertEquals(true, token.start() >= last, text);
        covered.append(token.of(text));
        last = token.end();
      }
      assertEquals(withoutSpace(text), withoutSpace(covered.toString()), text);
      assertEquals(covered.toString(), withoutSpace(covered.toString()), text);
    }
  }

  private static String randomText(Random random) {
    String[] pieces = {
      "a",
      "Bc",
      "don't",
      "’",
      "'",
      "\"",
      "“",
      "”",
      ".",
      "..",
      "…",
      "U.S",
      "Jan",
      "-",
      "--",
      "—",
      "5",
      "1,000",
      "$",
      "%",
      "(",
      ")",
      "👍🏽",
      "👩‍👩‍👧",
      "e\u0301",
      "\u0301",
      "\r\n",
      "\uFEFF",
      "\u00A0",
      " ",
      " ",
      "\t",
      "@x",
      "http://x.example/y",
      "''",
      "``",
      "s",
      "п",
      "漢",
      "\uD83D",
      "&",
      "_",
      "\u200D"
    };
    StringBuilder text = new StringBuilder("x");
    int length = random.nextInt(20);
    for (int i = 0; i < length; i++) {
      text.append(pieces[random.nextInt(pieces.length)]);
    }
    return text.toString();
  }

  private static String withoutSpace(String text) {
    return text.codePoints()
        .filter(c -> !Characters.isSpace(c))
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private List<String> words(String text) {
    List<String> words = new ArrayList<>();
    tokenizer.tokenize(text, new Span(0, text.length())).forEach(span -> words.add(span.of(text)));
    return words;
  }
}
