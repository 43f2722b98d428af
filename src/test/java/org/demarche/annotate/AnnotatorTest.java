package org.demarche.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.demarche.knowledge.Knowledge;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Article;
import org.demarche.model.Block;
import org.demarche.model.Metadata;
import org.demarche.model.Quotation;
import org.demarche.model.Sentence;
import org.demarche.model.Span;
import org.demarche.model.Token;
import org.junit.jupiter.api.Test;

class AnnotatorTest {
  private static final String TEXT = "Talks resume\n“We agreed,” she said. All left.\nShare this";
  private static final Article ARTICLE =
      new Article(
          "example",
          TEXT,
          Metadata.UNKNOWN,
          List.of(
              new Block(Block.Kind.HEADLINE, new Span(0, 12)),
              new Block(Block.Kind.PARAGRAPH, new Span(13, 46)),
              new Block(Block.Kind.FURNITURE, new Span(47, 57))));

  private final Annotator annotator = new Annotator(Knowledge.builtIn());

  @Test
  void findsSentencesAndQuotationsInAllBlocksButFurniture() {
    AnnotatedArticle found = annotator.annotate(ARTICLE);
    assertEquals(
        List.of("Talks resume", "“We agreed,” she said.", "All left."),
        found.sentences().stream().map(sentence -> sentence.span().of(TEXT)).toList());
    assertEquals(List.of(0, 1, 1), found.sentences().stream().map(Sentence::block).toList());
    assertEquals(
        List.of(new Quotation(new Span(13, 25), new Span(14, 24), true, false)),
        found.quotations());
  }

  @Test
  void givesTokensTheirSpanLemmaAndTags() {
    Token said = annotator.annotate(ARTICLE).sentences().get(1).tokens().get(6);
    assertEquals(new Token(new Span(30, 34), "said", "say", Token.Pos.VERB, "VBD"), said);
  }

  @Test
  void givesTheSameFromManyThreads() {
    AnnotatedArticle once = annotator.annotate(ARTICLE);
    assertEquals(
        List.of(once),
        IntStream.range(0, 64)
            .parallel()
            .mapToObj(i -> annotator.annotate(ARTICLE))
            .distinct()
            .toList());
  }

  @Test
  void findsNothingInAnEmptyArticle() {
    Article empty = new Article("empty", "", Metadata.UNKNOWN, List.of());
    assertEquals(
        new AnnotatedArticle(empty, List.of(), List.of(), List.of(), List.of()),
        annotator.annotate(empty));
  }
}
