package org.demarche.annotate.quotations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Article;
import org.demarche.model.Block;
import org.demarche.model.Metadata;
import org.demarche.model.Quotation;
import org.demarche.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # marks of all kinds
          “Go,” he said. “Now.”                  | Go, / Now.
          "Go," he said. "Now."                  | Go, / Now.
          ``Go,'' he said. ''Now.''              | Go, / Now.
          «Go», he said. „Now“.                  | Go / Now
          ‘Go,’ he said. ‘It’s the states’ right.’ | Go, / It’s the states’ right.
          'Go,' he said. 'It's late.'            | Go, / It's late.
          # mixed marks, doubled single ones, a space on the wrong side
          “Go,'' he said. ‘’Now.’’               | Go, / Now.
          ``He said "no" to me.'' It fell.       | He said "no" to me.
          “He said "no" to me,” she said.        | He said "no" to me,
          He said," Go now". She left.           | Go now
          # nested: the outermost
          “He said ‘no’ to me,” she said.        | He said ‘no’ to me,
          “He said “no” to me,” she said.        | He said “no” to me,
          # apostrophes are no quotation marks
          The ministers' plan and Kyiv's wasn't. | NONE
          In the ’90s the states’ word counted.  | NONE
          He is 6'2" tall and that's that.       | NONE
          # a stray or forgotten mark ends with the block
          He said “we go. And left.              | we go. And left.
          We go” he said.                        | NONE
          # nothing between the marks
          He said “” and left.                   | NONE
          """)
  void findsWhatStandsBetweenMarks(String text, String words) {
    List<String> found = find(text).stream().map(quotation -> quotation.words().of(text)).toList();
    assertEquals(words, found.isEmpty() ? "NONE" : String.join(" / ", found));
  }

  @Test
  void continuesInTheNextParagraphThatOpensWithAMark() {
    String text = "He said: “One.\n“Two.”\n“Three.”";
    assertEquals(
        List.of(
            new Quotation(new Span(9, 14), new Span(10, 14), false, false),
            new Quotation(new Span(15, 21), new Span(16, 20), true, true),
            new Quotation(new Span(22, 30), new Span(23, 29), true, false)),
        find(text));
  }

  @Test
  void doesNotContinueWhereTheNextParagraphOpensWithoutAMark() {
    String text = "He said: “One.\nTwo and “three.”";
    assertEquals(
        List.of(
            new Quotation(new Span(9, 14), new Span(10, 14), false, false),
            new Quotation(new Span(23, 31), new Span(24, 30), true, false)),
        find(text));
  }

  @Test
  void takesABlockQuoteAsAWhole() {
    Block block = new Block(Block.Kind.BLOCK_QUOTE, new Span(0, 7));
    Quotation whole = new Quotation(new Span(0, 6), new Span(0, 6), true, false);
    assertEquals(List.of(whole), new QuotationFinder().find(article("We go.\n", List.of(block))));
  }

  @Test
  void readsManyMarksInOneParagraphInTimeProportionalToItsLength() {
    String text = "“We go ” and “they ‘stay” 'em said the “old “minister” there” ".repeat(15_000);
    List<Quotation> found = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> find(text));
    assertEquals(45_000, found.size());
  }

  private static List<Quotation> find(String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n")) {
      blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(start, start + line.length())));
      start += line.length() + 1;
    }
    return new QuotationFinder().find(article(text, blocks));
  }

  private static Article article(String text, List<Block> blocks) {
    return new Article("example", text, Metadata.UNKNOWN, blocks);
  }
}
