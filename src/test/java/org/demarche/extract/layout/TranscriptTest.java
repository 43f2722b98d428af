package org.demarche.extract.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.demarche.annotate.Annotator;
import org.demarche.knowledge.Knowledge;
import org.demarche.model.Article;
import org.demarche.model.Attribution;
import org.demarche.model.Block;
import org.demarche.model.Metadata;
import org.demarche.model.Span;
import org.junit.jupiter.api.Test;

/** Interviews and debates without quotation marks. */
class TranscriptTest {
  private static final Annotator ANNOTATOR = new Annotator(Knowledge.builtIn());

  @Test
  void givesEachTurnToTheNameBeforeIt() {
    assertEquals(
        List.of(
            "The Lake Herald | Will the dam be built?",
            "Macron | Not by us. It costs too much.",
            "The Lake Herald | Who pays?",
            "Macron | Nobody."),
        turns(
            "Emmanuel Macron spoke to The Lake Herald.",
            "The Lake Herald: Will the dam be built?",
            "Macron: Not by us. It costs too much.",
            "The Lake Herald: Who pays?",
            "Macron: Nobody.",
            "The interview took place on Monday."));
  }

  @Test
  void goesOnWithParagraphsBetweenTurns() {
    assertEquals(
        List.of(
            "Macron | The dam is old.",
            "Scholz | It is safe.",
            "Scholz | It has always been.",
            "Macron | It leaks.",
            "Scholz | A little."),
        turns(
            "Macron: The dam is old.",
            "Scholz: It is safe.",
            "It has always been.",
            "Macron: It leaks.",
            "Scholz: A little."));
  }

  @Test
  void needsTwoNamesThatComeBack() {
    assertEquals(
        List.of(),
        turns("Macron: The dam is old.", "Macron: It leaks.", "Scholz: It is safe.", "It rains."));
    assertEquals(
        List.of(),
        turns(
            "Strengths: cheap power.",
            "Weaknesses: mud.",
            "Strengths: fish.",
            "Weaknesses: cold."));
    assertEquals(List.of(), turns());
  }

  private static List<String> turns(String... paragraphs) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new java.util.ArrayList<>();
    for (String paragraph : paragraphs) {
      int start = text.length();
      text.append(paragraph);
      blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(start, text.length())));
      text.append("\n\n");
    }
    Article article = new Article("talk", text.toString(), Metadata.UNKNOWN, blocks);
    var annotated = ANNOTATOR.annotate(article);
    return new Transcript(annotated, new Layout(annotated))
        .turns().stream().map(turn -> line(article, turn)).toList();
  }

  private static String line(Article article, Attribution turn) {
    String source = turn.source().orElseThrow().of(article.text());
    return source + " | " + turn.content().of(article.text());
  }
}
