package org.demarche.model;

import java.util.List;

/**
 * An article with all that can be told of it without knowing who speaks. All lists are in the order
 * of the text; mentions do not overlap one another.
 */
public record AnnotatedArticle(
    Article article,
    List<Sentence> sentences,
    List<Quotation> quotations,
    List<Mention> mentions,
    List<TimeExpression> times) {
  public AnnotatedArticle {
    sentences = List.copyOf(sentences);
    quotations = List.copyOf(quotations);
    mentions = List.copyOf(mentions);
    times = List.copyOf(times);
  }

  public String text() {
    return article.text();
  }

  public Block block(Sentence sentence) {
    return article.blocks().get(sentence.block());
  }
}
