package org.demarche.resolve;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.knowledge.Knowledge;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Attribution;
import org.demarche.model.Dossier;
import org.demarche.model.Position;
import org.demarche.resolve.actors.ActorFinder;
import org.demarche.resolve.actors.Actors;
import org.demarche.resolve.actors.Discourse;
import org.demarche.resolve.courses.ReadCourses;
import org.demarche.resolve.courses.UnitedCourses;
import org.demarche.resolve.demands.DemandMatcher;
import org.demarche.resolve.demands.UnitedDemands;
import org.demarche.resolve.events.EventFinder;
import org.demarche.resolve.events.Events;
import org.demarche.resolve.positions.PositionFinder;
import org.demarche.resolve.positions.PositionModel;
import org.demarche.resolve.positions.Positions;
import org.demarche.resolve.readings.ReadingPlan;
import org.demarche.resolve.readings.Readings;
import org.demarche.resolve.statements.StatementFinder;
import org.demarche.resolve.statements.Statements;
import org.demarche.syntax.ArticleView;

/** Turns what the text shows into who is meant and where they stand. Thread-safe. */
public final class Resolver {
  private final Knowledge knowledge;
  private final ActorFinder actors;
  private final DemandMatcher demands;
  private final PositionModel model;
  private final Optional<Readings> readings;

  /** By rules alone. */
  public Resolver(Knowledge knowledge) {
    this(knowledge, Optional.empty());
  }

  /**
   * @param second who reads beside the rules
   */
  public Resolver(Knowledge knowledge, Optional<ReadingPlan> second) {
    this.knowledge = knowledge;
    this.actors = new ActorFinder(knowledge);
    this.demands = new DemandMatcher(knowledge);
    this.model = PositionModel.of(knowledge.learned());
    this.readings = second.map(plan -> new Readings(plan, knowledge, demands));
  }

  /** The dossier of {@code article}, whose attributions are given as the extractor found them. */
  public Dossier resolve(AnnotatedArticle article, List<Attribution> attributions) {
    Discourse discourse = actors.find(new ArticleView(article, knowledge.lexicon()));
    Statements statements = new StatementFinder(discourse, attributions).find();
    Positions rules = new PositionFinder(knowledge, demands, model, statements).find();
    Positions positions = readings.map(it -> it.beside(rules)).orElse(rules);
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
        Stream.concat(statements.all().stream(), positions.said().stream()).toList(),
        united(positions.all(), statements.discourse()),
        positions.refused(),
        events.all());
  }

  private static List<Position> united(List<Position> positions, Discourse discourse) {
    List<Position> united = UnitedCourses.in(UnitedDemands.in(positions), discourse);
    return ReadCourses.in(united, positions, discourse);
  }
}
