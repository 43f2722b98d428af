package org.demarche.serve.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordIndexTest {
  private static final List<String> WORDS =
      List.of(
          "a", "john", "joan", "zelenskyy", "zelensky", "2024", "2025", "ali", "aly", "harbour");
  private static final WordIndex VOCABULARY = new WordIndex(WORDS);

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          john,      john joan
          # one letter in short words, two in long ones; changed places are one change
          jhon,      john
          zelenksy,  zelensky zelenskyy
          zelenskiy, zelensky zelenskyy
          harbuor,   harbour
          harbbuor,  harbour
          hrabuor,   ''
          harbuorr,  harbour
          zelesnki,  zelensky
          # neither numbers nor words of three letters are misspelled
          2026,      ''
          ala,       a
          # initials, both ways
          j,         joan john
          anna,      a
          """)
  void findsWordsThatAreSpelledAlike(String word, String alike) {
    List<String> sorted = WORDS.stream().sorted().toList();
    String found =
        VOCABULARY.like(word).stream()
            .map(like -> sorted.get(like.word()))
            .collect(Collectors.joining(" "));
    assertEquals(alike, found);
  }
}
