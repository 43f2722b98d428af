package org.demarche.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.SampleGold;
import org.demarche.model.Article;
import org.demarche.model.Block;
import org.demarche.model.Metadata;
import org.junit.jupiter.api.Test;

/** The sample articles that come with the project. */
class SampleArticlesTest {
  private static final Path SAMPLES = Path.of("seeds", "articles");

  @Test
  void findsWhatIsKnownOfEachSampleArticle() {
    Map<String, Metadata> found = new TreeMap<>();
    for (Article article : Reads.articles(SAMPLES)) {
      Reads.assertSound(article);
      found.put(article.id(), article.metadata());
    }
    assertEquals(SampleGold.metadata(), found);
  }

  /** Every sentence with a statement is in a block that is extracted from. */
  @Test
  void losesNoStatementToFurniture() {
    Map<String, Article> articles = new TreeMap<>();
    Reads.articles(SAMPLES).forEach(article -> articles.put(article.id(), article));
    for (SampleGold.Statement statement : SampleGold.statements()) {
      for (String words : statement.text()) {
        assertEquals(1, prosesWith(words, articles.get(statement.doc())), words);
      }
    }
  }

  private static long prosesWith(String words, Article article) {
    return article.blocks().stream()
        .filter(block -> block.kind().isProse())
        .map(Block::span)
        .filter(span -> span.of(article.text()).contains(words))
        .limit(1)
        .count();
  }
}
