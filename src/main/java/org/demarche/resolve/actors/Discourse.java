package org.demarche.resolve.actors;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarche.knowledge.Knowledge;
import org.demarche.model.Actor;
import org.demarche.model.Reference;
import org.demarche.resolve.offices.Roles;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Phrases;

/**
 * Who is meant in one article. It begins with all names, roles, metonyms and adjectives read;
 * statements, positions and events then ask whom further words mean, in this order, and each answer
 * enrols actors and notes references that later answers build on. {@link #complete} ends it.
 */
public final class Discourse {
  private final Knowledge knowledge;
  private final ArticleView tokens;
  private final Cast cast;
  private final References references = new References();
  private final Pronouns pronouns;
  private final Speakers speakers;

  private Discourse(Knowledge knowledge, ArticleView tokens) {
    this.knowledge = knowledge;
    this.tokens = tokens;
    this.cast = new Cast(knowledge.actors());
    Roles roles = new Roles(knowledge, day());
    MentionResolver mentions = new MentionResolver(knowledge, tokens, cast, references, roles);
    mentions.resolve();
    this.pronouns = new Pronouns(tokens, cast, references);
    this.speakers = new Speakers(tokens, cast, references, roles, pronouns, mentions);
  }

  /** The discourse of an article, with every mention resolved whose bearer is known. */
  public static Discourse of(ArticleView article, Knowledge knowledge) {
    return new Discourse(knowledge, article);
  }

  public Knowledge knowledge() {
    return knowledge;
  }

  public ArticleView tokens() {
    return tokens;
  }

  public Cast cast() {
    return cast;
  }

  public References references() {
    return references;
  }

  public Pronouns pronouns() {
    return pronouns;
  }

  public Speakers speakers() {
    return speakers;
  }

  /** Noun phrases, with what is known of names so far. */
  public Phrases phrases() {
    return new Phrases(tokens, references::covers);
  }

  /** The day of the article. */
  public Optional<LocalDate> day() {
    return tokens.article().article().metadata().published();
  }

  /** All who act in the article, and every reference, those inside longer names included. */
  public record Complete(List<Actor> actors, List<Reference> references) {}

  /** What there is when nobody asks any more. */
  public Complete complete() {
    List<Reference> all = new NestedNames(knowledge, tokens, cast).with(references.all());
    all.forEach(reference -> cast.enrol(reference.denotes()));
    return new Complete(cast.all(), all);
  }
}
