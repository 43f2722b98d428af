package org.demarche.resolve.readings;

import java.util.List;
import org.demarche.model.AnnotatedArticle;

/**
 * What a second reader is asked about an article.
 *
 * @param sentences the indexes of those that are asked for, rising; answers on others do not count
 * @param silent of these, the ones in whose paragraph the rules found nothing said
 * @param actors names of those whom the article speaks of, in the order of the text
 * @param positions those to verify, in the order of the text; none in the other modes
 */
public record Question(
    AnnotatedArticle article,
    ReadingMode mode,
    List<Integer> sentences,
    List<Integer> silent,
    List<String> actors,
    List<Claimed> positions) {
  public Question {
    sentences = List.copyOf(sentences);
    silent = List.copyOf(silent);
    actors = List.copyOf(actors);
    positions = List.copyOf(positions);
  }

  /**
   * A position of the rules.
   *
   * @param sentence its index
   * @param words that say what it is on
   * @param stance its notation
   */
  public record Claimed(int sentence, String words, String holder, String stance) {}
}
