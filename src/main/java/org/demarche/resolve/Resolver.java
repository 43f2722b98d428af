package org.demarche.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarche.knowledge.Knowledge;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Attribution;
import org.demarche.model.Dossier;
import org.demarche.model.Event;
import org.demarche.model.Position;
import org.demarche.model.Reference;
import org.demarche.resolve.actors.Cast;
import org.demarche.resolve.actors.MentionResolver;
import org.demarche.resolve.actors.NestedNames;
import org.demarche.resolve.actors.Pronouns;
import org.demarche.resolve.actors.References;
import org.demarche.resolve.actors.Speakers;
import org.demarche.resolve.demands.DemandMatcher;
import org.demarche.resolve.demands.DemandMinter;
import org.demarche.resolve.events.EventFinder;
import org.demarche.resolve.offices.Roles;
import org.demarche.resolve.positions.PositionFinder;
import org.demarche.resolve.statements.StatementFinder;
import org.demarche.resolve.statements.Voices;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Phrases;

/** Turns what the text shows into who is meant and where they stand. Thread-safe. */
public final class Resolver {
  private final Knowledge knowledge;
  private final DemandMatcher demands;

  public Resolver(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.demands = new DemandMatcher(knowledge.demands());
  }

  /** The dossier of {@code article}, whose attributions are given as the extractor found them. */
  public Dossier resolve(AnnotatedArticle article, List<Attribution> attributions) {
    Optional<LocalDate> day = article.article().metadata().published();
    ArticleView tokens = new ArticleView(article, knowledge.lexicon());
    Cast cast = new Cast(knowledge.actors());
    References references = new References();
    Roles roles = new Roles(knowledge, day);
    MentionResolver mentions = new MentionResolver(knowledge, tokens, cast, references, roles);
    mentions.resolve();
    Pronouns pronouns = new Pronouns(tokens, cast, references);
    Speakers speakers = new Speakers(tokens, cast, references, roles, pronouns, mentions);
    StatementFinder finder =
        new StatementFinder(
            tokens, speakers, pronouns, new Phrases(tokens, references::covers), attributions);
    Voices voices = new Voices(knowledge.actors(), cast, day);
    DemandMinter minter = new DemandMinter(knowledge, tokens, cast, references);
    PositionFinder positions =
        new PositionFinder(tokens, cast, references, demands, finder, speakers, voices, minter);
    List<Position> found = positions.find();
    List<Event> events = new EventFinder(tokens, cast, references, finder, speakers).find();
    List<Reference> all = new NestedNames(knowledge, tokens, cast).with(references.all());
    all.forEach(reference -> cast.actor(reference.denotes()));
    return new Dossier(article, cast.all(), all, positions.statements(), found, events);
  }
}
