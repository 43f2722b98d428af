package org.demarche.resolve.demands;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.demarche.syntax.ArticlePhrases;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Range;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the words of an action end, and whether they are one. */
class ActionWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # to the end of the sentence or to a mark, but for those of a time
          close/VB the old/JJ mine . | close the old mine
          close/VB the mine , the union said . | close the mine
          close/VB the mine by March 1 , 2026 at last | close the mine by March 1 , 2026 at last
          # what goes on about reason, time or actor; a deadline belongs to the action
          close/VB the mine because prices fell/VBD | close the mine
          close/VB the mine before prices fall/VBP | close the mine
          close/VB the mine before Friday | close the mine before Friday
          close/VB the mine until Friday | close the mine until Friday
          # relative clauses
          close/VB the mine that floods/VBZ | close the mine
          close/VB the mine which/WDT floods/VBZ | close the mine
          tell/VB him/PRP that help came/VBD | tell him that help
          hire/VB a man whose/WP$ son died/VBD | hire a man
          # conditions
          close/VB the mine only if it floods/VBZ | close the mine
          close/VB the mine in exchange for bread | close the mine
          close/VB the mine on condition that prices fall/VBP | close the mine
          close/VB the mine in spring | close the mine in spring
          # the verb of another clause; 's owns
          close/VB the mine is/VBZ cheap/JJ | close the mine
          close/VB the mine would help/VB | close the mine
          close/VB Osk 's/VBZ mine | close Osk 's mine
          close/VB the mine fell/VBD | close the mine
          close/VB met/VBD the mine | close met the mine
          # nothing loose at the end
          close/VB the mine and . | close the mine
          close/VB the mine of the . | close the mine
          close/VB the mine soon/RB . | close the mine
          shut/VB down/RB . | shut down
          # a long one is cut before a preposition, not among its first words
          close/VB the big/JJ old/JJ dark/JJ wet/JJ cold/JJ mine near/IN the long/JJ green/JJ quiet/JJ river bank hill road house | close the big old dark wet cold mine
          close/VB near/IN the big/JJ old/JJ dark/JJ wet/JJ cold/JJ deep/JJ long/JJ green/JJ quiet/JJ red/JJ river bank hill road house | close near the big old dark wet cold deep long green quiet red river bank hill
          """)
  void findsWhereAnActionEnds(String sentence, String action) {
    ArticleView tokens = DemandsWorld.view(sentence);
    Range found = words(tokens).from(0, tokens.size());
    assertEquals(action, tokens.article().article().text().substring(0, end(tokens, found)));
  }

  private static int end(ArticleView tokens, Range range) {
    return range.span(tokens).end();
  }

  private static ActionWords words(ArticleView tokens) {
    return new ActionWords(tokens, new ArticlePhrases(tokens, offset -> false));
  }
}
