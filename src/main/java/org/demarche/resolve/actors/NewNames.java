package org.demarche.resolve.actors;

import java.util.List;
import java.util.Optional;
import org.demarche.knowledge.Knowledge;
import org.demarche.model.Actor.Gender;
import org.demarche.model.Actor.Kind;
import org.demarche.model.Mention;
import org.demarche.model.Mention.Form;
import org.demarche.model.Reference;
import org.demarche.names.FirstNames;
import org.demarche.names.NameKey;
import org.demarche.syntax.ArticleView;

/** Takes in companies and other bearers of new names that are no person's full name. */
final class NewNames {
  private final Knowledge knowledge;
  private final ArticleView tokens;
  private final Cast cast;
  private final References references;
  private final Bearers bearers;

  NewNames(
      Knowledge knowledge, ArticleView tokens, Cast cast, References references, Bearers bearers) {
    this.knowledge = knowledge;
    this.tokens = tokens;
    this.cast = cast;
    this.references = references;
    this.bearers = bearers;
  }

  /** Takes in a company by its full name and the short one: {@code Marten Foods Inc.}. */
  void nameCompany(Mention mention) {
    Optional<String> stem = NameWords.stem(tokens.words(mention.span()));
    if (stem.isPresent() && mention.candidates().isEmpty()) {
      String id = cast.named(tokens.words(mention.span()), Kind.ORGANIZATION, Gender.UNKNOWN).id();
      cast.alias(stem.get(), id);
    }
  }

  /** Somebody of a longer name, else somebody new, who is a person only where something tells. */
  void introduce(String name, Optional<Kind> told) {
    Kind kind = told.orElseGet(() -> likeliest(name));
    boolean maybePerson = told.filter(Kind.ORGANIZATION::equals).isEmpty();
    Optional<String> longer =
        maybePerson ? bearers.withPart(name).map(Bearer::id) : Optional.empty();
    longer
        .or(() -> kind == Kind.ORGANIZATION ? organization(name) : Optional.empty())
        .ifPresentOrElse(
            id -> cast.alias(name, id),
            () -> cast.named(name, kind, FirstNames.gender(NameKey.spelling(name))));
  }

  /** A person's by a name that others have as theirs, else an organization's. */
  private Kind likeliest(String name) {
    boolean family = NameWords.isLikeFamilyName(name) || knowledge.holders().isFamilyName(name);
    return family && !NameWords.isCompanyLikeFamilyName(name) && organization(name).isEmpty()
        ? Kind.PERSON
        : Kind.ORGANIZATION;
  }

  /** The only organization whose name begins so: {@code Salling} of {@code Salling Group}. */
  private Optional<String> organization(String name) {
    List<String> found =
        tokens.article().mentions().stream()
            .filter(
                m ->
                    m.form() == Form.NEW_NAME && NameWords.isShortFor(name, tokens.words(m.span())))
            .map(it -> tokens.words(it.span()))
            .distinct()
            .toList();
    return found.size() == 1
        ? Optional.of(cast.named(found.get(0), Kind.ORGANIZATION, Gender.UNKNOWN).id())
        : Optional.empty();
  }

  /** {@code Cairo's Foreign Ministry}, after {@code the Egyptian Foreign Ministry}. */
  Optional<Namings.Found> owned(Mention mention) {
    int owner = tokens.at(mention.span().start()) - 2;
    boolean possessed = owner >= 0 && tokens.tag(owner + 1).equals("POS");
    Optional<String> state =
        possessed
            ? references.at(tokens.token(owner).span().start()).map(Reference::denotes)
            : Optional.empty();
    return state
        .flatMap(id -> cast.named(tokens.words(mention.span()), adjective -> isOf(adjective, id)))
        .map(actor -> new Namings.Found(actor.id(), "the same of the same owner"));
  }

  private boolean isOf(String adjective, String id) {
    return knowledge.names().senses(adjective).stream().anyMatch(sense -> sense.id().equals(id));
  }
}
