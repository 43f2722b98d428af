package org.demarche.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.demarche.GoldenFile;
import org.demarche.extract.ErrorLedger.Outcome;
import org.demarche.extract.GoldCorpus.Gold;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Span;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorLedgerTest {
  private static final Path SETS = Path.of("../shared/eval");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The mayor said that the bridge is safe. | that the bridge is safe | said | The mayor | RIGHT
          The mayor said that the bridge is safe. | the bridge is safe | said | The mayor | BORDER
          The mayor said that the bridge is safe. | that the bridge is safe | said | bridge | SOURCE_WRONG
          The mayor thinks that the bridge is safe. | that the bridge is safe | thinks | The mayor | OTHER_KIND
          The mayor mused that the bridge is safe. | that the bridge is safe | mused | The mayor | CUE_UNKNOWN
          The mayor said nothing about it. | nothing about it | said | The mayor | FRAME
          """)
  void tellsWhyAnAttributionIsMissed(
      String text, String content, String cue, String source, Outcome outcome) {
    AnnotatedArticle article = Found.article(text);
    Gold gold = new Gold("example", span(text, content), cue, Optional.of(span(text, source)));
    assertEquals(outcome, ErrorLedger.outcome(article, gold, Found.attributions(article)));
  }

  private static Span span(String text, String part) {
    int start = text.indexOf(part);
    return new Span(start, start + part.length());
  }

  /** Exact, so that nothing gets lost without a word; {@code golden.update} writes them anew. */
  @ParameterizedTest
  @ValueSource(strings = {"gum-news", "gum-other", "seeds"})
  void countsTheSameAsBefore(String set) {
    Path folder = SETS.resolve(set);
    Assumptions.assumeTrue(Files.isDirectory(folder), "no evaluation data");
    check(set, GoldCorpus.in(folder));
  }

  @Test
  void countsTheSameAsBeforeInNews() {
    Path docs = Path.of("../shared/wikinews/docs");
    Assumptions.assumeTrue(Files.isDirectory(docs), "no articles");
    check("wikinews", GoldCorpus.of(Path.of("src/test/resources/attributions/gold.jsonl"), docs));
  }

  private static void check(String set, GoldCorpus corpus) {
    ErrorLedger ledger = new ErrorLedger();
    corpus.articles().forEach(article -> ledger.enter(article, corpus.gold(article)));
    new GoldenFile("ledger-" + set + ".tsv")
        .check(
            ledger.counts().entrySet().stream()
                .map(count -> count.getKey() + "\t" + count.getValue())
                .toList());
  }
}
