package org.demarche.annotate.mentions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.stream.Collectors;
import org.demarche.annotate.Examples;
import org.demarche.model.AnnotatedArticle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecurringNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      # a surname that is a word, where it opens a sentence and acts, or stands inside one
      Clerk Odil Snow left. Snow said so.             | Odil Snow; Snow
      Clerk Odil Snow left. Snow also said so.        | Odil Snow; Snow
      Clerk Odil Snow left. Snow, who knew, stayed.   | Odil Snow; Snow
      Clerk Odil Snow left. They met Snow again.      | Odil Snow; Snow
      Clerk Odil Young left. Young called for a vote. | Odil Young; Young
      # but not the word itself
      Clerk Odil Snow left. Snow fields are white.    | Odil Snow
      Clerk Odil Snow left. The snow was white.       | Odil Snow
      Clerk Odil May left. In May 5 ships sank.       | Odil May
      # a noun for organizations where a title or a first name tells
      Surgeon Odil House left. House said so.        | Odil House; House
      Then Mary House left. House said so.            | Mary House; House
      # family names that come first
      Clerk Law Min-ji left. Law called for a vote.   | Law Min-ji; Law
      # acronyms
      The Board of Dry Roads (DCR) met. The DCR said so. | Board of Dry Roads; DCR; DCR
      """)
  void areFoundAgain(String text, String expected) {
    AnnotatedArticle article = Examples.annotate(text, Optional.empty());
    String found =
        article.mentions().stream()
            .map(mention -> mention.span().of(article.text()))
            .collect(Collectors.joining("; "));
    assertEquals(expected, found);
  }
}
