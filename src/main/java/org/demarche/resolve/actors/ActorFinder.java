package org.demarche.resolve.actors;

import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.knowledge.Knowledge;
import org.demarche.model.Actor.Kind;
import org.demarche.names.FirstNames;
import org.demarche.names.NameKey;
import org.demarche.resolve.offices.Roles;
import org.demarche.syntax.ArticleView;

/** Finds whom the names, metonyms, adjectives and roles of an article mean. Thread-safe. */
public final class ActorFinder {
  private final Knowledge knowledge;

  public ActorFinder(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** The discourse of the article, in which all mentions with a known bearer are references. */
  public Discourse find(ArticleView view) {
    Cast cast = new Cast(knowledge.actors());
    References references = new References();
    Roles roles = new Roles(knowledge, view.article().article().metadata().published());
    Contexts contexts = new Contexts(knowledge, references);
    CalledBefore called = new CalledBefore(roles);
    Nicknames nicknames = new Nicknames(view);
    takeIn(nicknames, view, cast);
    new MentionResolver(knowledge, view, cast, references, roles, contexts, called).resolve();
    Speakers speakers = new Speakers(view, cast, references, roles, contexts, called, nicknames);
    NestedNames nested = new NestedNames(knowledge, view, cast);
    Modifiers modifiers = new Modifiers(knowledge.regions(), view);
    return new Discourse(view, cast, references, speakers, nested, modifiers);
  }

  /** Takes in who is named again by what the article once calls somebody. */
  private void takeIn(Nicknames nicknames, ArticleView view, Cast cast) {
    Set<String> again =
        view.article().mentions().stream()
            .map(mention -> view.words(mention.span()))
            .collect(Collectors.toSet());
    nicknames.names().stream()
        .filter(name -> again.contains(name) && knowledge.names().senses(name).isEmpty())
        .forEach(name -> cast.named(name, Kind.PERSON, FirstNames.gender(NameKey.spelling(name))));
  }
}
