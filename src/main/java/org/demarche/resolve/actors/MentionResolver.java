package org.demarche.resolve.actors;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.knowledge.Knowledge;
import org.demarche.model.Actor;
import org.demarche.model.Mention;
import org.demarche.model.Reference;
import org.demarche.model.Reference.By;
import org.demarche.model.Why;
import org.demarche.resolve.offices.Roles;
import org.demarche.syntax.ArticleView;

/** Decides whom names, metonyms, adjectives and roles denote. */
final class MentionResolver {
  private static final Set<String> PEOPLE = Set.of("ethnic", "native", "fluent");
  private static final Set<String> TONGUES =
      Set.of("language", "speaker", "literature", "alphabet", "accent");

  private final Knowledge knowledge;
  private final ArticleView tokens;
  private final Cast cast;
  private final References references;
  private final RoleMentions roleMentions;
  private final Namings namings;
  private final Places places;
  private final RoleWords roleWords;

  MentionResolver(
      Knowledge knowledge,
      ArticleView tokens,
      Cast cast,
      References references,
      Roles roles,
      Contexts contexts,
      CalledBefore called) {
    this.knowledge = knowledge;
    this.tokens = tokens;
    this.cast = cast;
    this.references = references;
    this.namings = new Namings(knowledge, tokens, cast, references, roles);
    this.places = new Places(tokens);
    this.roleWords = new RoleWords(tokens);
    this.roleMentions =
        new RoleMentions(tokens, cast, references, roles, contexts, namings, called);
  }

  /** Adds a reference for each mention whose bearer is known. */
  void resolve() {
    List<Mention> mentions = tokens.article().mentions();
    namings.prepare();
    for (int i = 0; i < mentions.size(); i++) {
      Optional<Mention> next =
          i + 1 < mentions.size() ? Optional.of(mentions.get(i + 1)) : Optional.empty();
      Mention mention = mentions.get(i);
      next.ifPresent(other -> namings.joinAcronym(mention, other));
      resolve(mention, next);
    }
  }

  private void resolve(Mention mention, Optional<Mention> next) {
    switch (mention.form()) {
      case NAME, NEW_NAME -> namings.find(mention).ifPresent(found -> named(mention, found));
      case METONYM -> metonym(mention);
      case ADJECTIVE -> adjective(mention);
      case ROLE ->
          roleMentions
              .find(mention, next)
              .ifPresent(f -> add(mention, f.id(), Optional.empty(), By.ROLE, f.why()));
    }
  }

  private void named(Mention mention, Namings.Found found) {
    add(mention, found.id(), Optional.empty(), By.NAME, found.why());
    cast.describe(found.id(), roleWords.beside(mention.span()));
  }

  /** The institution, unless the words plainly speak of the place: {@code in Moscow}. */
  private void metonym(Mention mention) {
    String words = tokens.words(mention.span());
    Optional<String> denoted = namings.find(mention).map(Namings.Found::id);
    if (denoted.isEmpty()) {
      return;
    }
    if (!mention.candidates().contains(denoted.get())) {
      add(mention, denoted.get(), Optional.empty(), By.NAME, "the name \"" + words + "\"");
      return;
    }
    Optional<String> place = knowledge.names().literally(words, denoted.get());
    boolean state = knowledge.regions().byId(denoted.get()).isPresent();
    Optional<String> why = place.isEmpty() ? place : places.why(mention.span(), state);
    if (why.isPresent()) {
      String reason = "the place \"" + words + "\": " + why.get();
      add(mention, place.get(), Optional.empty(), By.NAME, reason);
      return;
    }
    String reason = "\"" + words + "\" stands for " + label(denoted.get());
    add(mention, denoted.get(), place, By.METONYM, reason);
  }

  private String label(String id) {
    return cast.peek(id)
        .map(Actor::label)
        .or(() -> knowledge.regions().byId(id).map(region -> region.label()))
        .orElse(id);
  }

  private void adjective(Mention mention) {
    if (isOfPeople(mention)) {
      return;
    }
    namings
        .find(mention)
        .map(Namings.Found::id)
        .ifPresent(
            id -> add(mention, id, Optional.empty(), By.NAME, "the adjective of " + label(id)));
  }

  /** {@code the Russian language}, {@code ethnic Russians}: a people or tongue, not a state. */
  private boolean isOfPeople(Mention mention) {
    String after = tokens.lemma(tokens.after(mention.span()));
    String before = tokens.lower(tokens.at(mention.span().start()) - 1);
    return PEOPLE.contains(before) || TONGUES.contains(after);
  }

  private void add(Mention mention, String id, Optional<String> literally, By by, String why) {
    add(mention, id, literally, by, new Why(why));
  }

  private void add(Mention mention, String id, Optional<String> literally, By by, Why why) {
    references.add(
        new Reference(
            mention.span(), id, literally, by, mention.form() == Mention.Form.ADJECTIVE, why));
  }
}
