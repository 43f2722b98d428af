package org.demarche.resolve.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.demarche.extract.Extractor;
import org.demarche.model.AnnotatedArticle;
import org.demarche.resolve.World;
import org.demarche.resolve.actors.ActorFinder;
import org.demarche.resolve.actors.Discourse;
import org.demarche.syntax.ArticleView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Statements by the attributions from which they are. */
class StatementsTest {

  private static Statements statements(String sentence) {
    AnnotatedArticle article = World.annotated(sentence);
    Discourse discourse =
        new ActorFinder(World.KNOWLEDGE).find(new ArticleView(article, World.KNOWLEDGE.lexicon()));
    return new StatementFinder(discourse, new Extractor(World.KNOWLEDGE.lexicon()).extract(article))
        .find();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # the last attribution | it denies | it is denied
          Norland rejected/VBD a truce . | false | false
          Norland denied/VBD that it rained/VBD . | true | false
          Norland denied/VBD that it had rejected/VBN a truce . | true | true
          Norland did not claim/VB that it had rejected/VBN a truce . | true | true
          Norland said that it had rejected/VBN a truce . | false | false
          # what one did not do is so
          Norland did not reject/VB a truce . | false | false
          # by whoever is around it, however far
          Bo Holm denied/VBD that Norland claimed/VBD that Sudland rejected/VBD a truce . | true | true
          """)
  void tellsWhatIsSaidNotToBeSo(String sentence, boolean denies, boolean denied) {
    Statements statements = statements(sentence);
    int last = statements.attributions().size() - 1;
    assertEquals(denies, statements.denies(last));
    assertEquals(denied, statements.isDenied(last));
  }

  @Test
  void knowsTheStatementsOfAnAttributionAndThoseInsideIt() {
    Statements statements =
        statements("Norland and Sudland said that Bo Holm rejected/VBD a truce .");
    assertEquals(List.of(0, 1), statements.allOf(0));
    assertEquals(List.of(2), statements.allOf(1));
    assertEquals(List.of(1), statements.childrenOf(0));
    assertEquals(List.of(), statements.childrenOf(1));
  }
}
