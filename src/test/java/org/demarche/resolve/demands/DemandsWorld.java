package org.demarche.resolve.demands;

import java.util.Optional;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Mention;
import org.demarche.model.Reference;
import org.demarche.model.Why;
import org.demarche.resolve.World;
import org.demarche.resolve.actors.Cast;
import org.demarche.resolve.actors.References;
import org.demarche.syntax.ArticleView;

/** The small world without attributions: words, the actors they name, registered demands. */
final class DemandsWorld {
  private DemandsWorld() {}

  static ArticleView view(String... sentences) {
    return new ArticleView(World.annotated(sentences), World.KNOWLEDGE.lexicon());
  }

  static DemandMatcher matcher() {
    return new DemandMatcher(World.KNOWLEDGE);
  }

  static Cast cast() {
    return new Cast(World.KNOWLEDGE.actors());
  }

  /** Each registered name by its first sense. */
  static References references(AnnotatedArticle article) {
    References references = new References();
    article.mentions().stream()
        .filter(mention -> !mention.candidates().isEmpty())
        .map(DemandsWorld::reference)
        .forEach(references::add);
    return references;
  }

  private static Reference reference(Mention mention) {
    String denoted = mention.candidates().get(0);
    return new Reference(
        mention.span(), denoted, Optional.empty(), Reference.By.NAME, false, new Why("first"));
  }
}
