package org.demarche.resolve;

import java.util.List;
import org.demarche.knowledge.Knowledge;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Attribution;
import org.demarche.model.Dossier;
import org.demarche.resolve.actors.ActorFinder;
import org.demarche.resolve.actors.Actors;
import org.demarche.resolve.actors.Discourse;
import org.demarche.resolve.courses.UnitedCourses;
import org.demarche.resolve.demands.DemandMatcher;
import org.demarche.resolve.demands.UnitedDemands;
import org.demarche.resolve.events.EventFinder;
import org.demarche.resolve.events.Events;
import org.demarche.resolve.positions.PositionFinder;
import org.demarche.resolve.positions.Positions;
import org.demarche.resolve.statements.StatementFinder;
import org.demarche.resolve.statements.Statements;
import org.demarche.syntax.ArticleView;

/** Turns what the text shows into who is meant and where they stand. Thread-safe. */
public final class Resolver {
  private final Knowledge knowledge;
  private final ActorFinder actors;
  private final DemandMatcher demands;

  public Resolver(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.actors = new ActorFinder(knowledge);
    this.demands = new DemandMatcher(knowledge);
  }

  /** The dossier of {@code article}, whose attributions are given as the extractor found them. */
  public Dossier resolve(AnnotatedArticle article, List<Attribution> attributions) {
    Discourse discourse = actors.find(new ArticleView(article, knowledge.lexicon()));
    Statements statements = new StatementFinder(discourse, attributions).find();
    Positions positions = new PositionFinder(knowledge, demands, statements).find();
    Events events = new EventFinder(positions).find();
    return dossier(article, events);
  }

  private static Dossier dossier(AnnotatedArticle article, Events events) {
    Positions positions = events.positions();
    Statements statements = positions.statements();
    Actors actors = statements.discourse().close();
    return new Dossier(
        article,
        actors.all(),
        actors.references(),
        statements.all(),
        UnitedCourses.in(UnitedDemands.in(positions.all()), statements.discourse()),
        events.all());
  }
}
