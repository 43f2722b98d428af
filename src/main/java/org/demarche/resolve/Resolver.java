package org.demarche.resolve;

import java.util.List;
import org.demarche.knowledge.Knowledge;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Attribution;
import org.demarche.model.Dossier;
import org.demarche.model.Event;
import org.demarche.resolve.actors.Discourse;
import org.demarche.resolve.demands.DemandMatcher;
import org.demarche.resolve.events.EventFinder;
import org.demarche.resolve.positions.PositionFinder;
import org.demarche.resolve.positions.Positions;
import org.demarche.resolve.statements.StatementFinder;
import org.demarche.resolve.statements.Statements;
import org.demarche.syntax.ArticleView;

/**
 * Turns what the text shows into who is meant and where they stand: each room takes what the one
 * before it has found. Thread-safe.
 */
public final class Resolver {
  private final Knowledge knowledge;
  private final DemandMatcher demands;

  public Resolver(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.demands = new DemandMatcher(knowledge.demands());
  }

  /** The dossier of {@code article}, whose attributions are given as the extractor found them. */
  public Dossier resolve(AnnotatedArticle article, List<Attribution> attributions) {
    Discourse discourse = Discourse.of(new ArticleView(article, knowledge.lexicon()), knowledge);
    Statements statements = new StatementFinder(discourse, attributions).find();
    Positions positions = new PositionFinder(discourse, demands, statements).find();
    List<Event> events = new EventFinder(discourse, positions).find();
    Discourse.Complete meant = discourse.complete();
    return new Dossier(
        article, meant.actors(), meant.references(), statements.all(), positions.all(), events);
  }
}
