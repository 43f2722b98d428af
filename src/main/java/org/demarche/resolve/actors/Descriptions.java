package org.demarche.resolve.actors;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Actor;
import org.demarche.model.Actor.Kind;
import org.demarche.model.Reference;
import org.demarche.syntax.ArticleView;

/** Finds whom a definite description means: {@code the newspaper}, {@code the congressman}. */
final class Descriptions {
  private static final Set<String> ORGANIZATIONS = WordClass.of("descriptions.organizations");
  private static final Set<String> PEOPLE = WordClass.of("descriptions.people");

  /** So many sentences back a noun reaches, one more than a pronoun, as it says more. */
  private static final int REACH = 6;

  private final ArticleView tokens;
  private final Cast cast;
  private final References references;
  private final Pronouns pronouns;

  Descriptions(ArticleView tokens, Cast cast, References references, Pronouns pronouns) {
    this.tokens = tokens;
    this.cast = cast;
    this.references = references;
    this.pronouns = pronouns;
  }

  /** The actor before token {@code head} that a noun such as {@code newspaper} can stand for. */
  Optional<String> antecedent(int head) {
    String noun = tokens.lemma(head);
    if (ORGANIZATIONS.contains(noun)) {
      return organization(head, noun);
    }
    return PEOPLE.contains(noun)
        ? pronouns.person(tokens.token(head).span(), noun)
        : Optional.empty();
  }

  /** The nearest organization that is called so, else the nearest one that is no state. */
  private Optional<String> organization(int head, String noun) {
    String nearest = null;
    int here = tokens.sentence(head);
    for (Reference reference : references.before(tokens.token(head).span().start())) {
      if (here - tokens.sentenceAt(reference.span().start()) > REACH) {
        break;
      }
      Optional<Actor> actor =
          cast.peek(reference.denotes()).filter(a -> a.kind() == Kind.ORGANIZATION);
      if (actor.isPresent() && actor.get().label().toLowerCase(Locale.ROOT).contains(noun)) {
        return Optional.of(actor.get().id());
      }
      nearest = nearest == null && actor.isPresent() ? actor.get().id() : nearest;
    }
    return Optional.ofNullable(nearest);
  }
}
