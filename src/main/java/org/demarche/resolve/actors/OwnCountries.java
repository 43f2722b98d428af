package org.demarche.resolve.actors;

import java.util.Optional;
import java.util.Set;
import org.demarche.model.Actor;
import org.demarche.model.Actor.Kind;
import org.demarche.model.Reference;
import org.demarche.model.Reference.By;
import org.demarche.resolve.offices.Roles;
import org.demarche.syntax.ArticleView;

/** Finds the state of whoever speaks of {@code his country} or {@code her government}. */
final class OwnCountries {
  private static final Set<String> STATES = Set.of("country", "nation", "government", "state");

  private final ArticleView tokens;
  private final Cast cast;
  private final References references;
  private final Roles roles;

  OwnCountries(ArticleView tokens, Cast cast, References references, Roles roles) {
    this.tokens = tokens;
    this.cast = cast;
    this.references = references;
    this.roles = roles;
  }

  /** The state, where the phrase is a possessive pronoun and a noun alone. */
  Optional<String> of(SourcePhrase phrase, Pronouns pronouns) {
    boolean own =
        tokens.tag(phrase.from()).equals("PRP$")
            && phrase.head() == phrase.from() + 1
            && STATES.contains(tokens.lower(phrase.head()));
    return own
        ? pronouns
            .antecedent(
                tokens.token(phrase.from()).span(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty())
            .flatMap(person -> state(person, tokens.token(phrase.from()).span().start()))
        : Optional.empty();
  }

  /** The one of whose office the article speaks, else the one that the register ties to. */
  Optional<String> state(String person, int offset) {
    for (Reference reference : references.before(offset)) {
      boolean role = reference.resolvedBy() == By.ROLE && reference.denotes().equals(person);
      if (role) {
        String words = tokens.words(reference.span());
        return roles.organization(words).filter(this::isState);
      }
    }
    return cast.peek(person).flatMap(Actor::affiliation).filter(this::isState);
  }

  private boolean isState(String id) {
    return cast.enrol(id).filter(actor -> actor.kind() == Kind.STATE).isPresent();
  }
}
