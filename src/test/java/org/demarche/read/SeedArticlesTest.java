package org.demarche.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.demarche.model.Article;
import org.junit.jupiter.api.Test;

/** The articles that the project began with, where they are at hand. */
class SeedArticlesTest {
  private static final Path SEEDS = Path.of("..", "shared", "seeds");

  @Test
  void keepsEveryCharacterAndFindsWhatTheySayOfThemselves() throws Exception {
    assumeTrue(Files.isDirectory(SEEDS), "the original articles are not here");
    StringBuilder found = new StringBuilder();
    for (Article article : Reads.articles(SEEDS)) {
      assertEquals(Files.readString(SEEDS.resolve(article.id() + ".txt")), article.text());
      Reads.assertSound(article);
      found.append(article.id(), 0, 3);
      found.append(' ').append(article.metadata().published().map(Object::toString).orElse("-"));
      found.append(' ').append(article.metadata().publisher().orElse("-"));
      found.append(' ').append(article.metadata().authors()).append('\n');
    }
    assertEquals(
        """
        000 2025-01-20 Newsweek []
        001 - Bloomberg []
        002 2025-01-21 - [Vusala Abbasova]
        003 - - []
        004 - - []
        """,
        found.toString());
  }
}
