package org.demarche.resolve.actors;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.knowledge.Knowledge;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Actor;
import org.demarche.model.Actor.Kind;
import org.demarche.model.Mention;
import org.demarche.model.Mention.Form;
import org.demarche.model.Why;
import org.demarche.resolve.offices.Roles;
import org.demarche.syntax.ArticleView;

/**
 * Decides whom proper names mean: persons and organizations, registered and new.
 *
 * <p>What the article called somebody before comes first, so that one name means one bearer
 * throughout; then the register, in which a name of an institution yields to a person of that name
 * whom the article has introduced; then another spelling of a registered name; and what nobody is
 * called so far is a new name, if its shape tells what bears it. Who is named in full and who
 * changed a name is known before the first name is asked for, wherever the article says so.
 */
final class Namings {
  private static final Set<String> INSIDE = Set.of("in", "near", "outside", "across");
  private static final Set<String> GOVERNING = Set.of("IN", "TO", "JJ");
  private static final Set<String> MINDS = WordClass.of("places.minds");

  private final Knowledge knowledge;
  private final ArticleView tokens;
  private final Cast cast;
  private final References references;
  private final NameShape shape;
  private final JoinedNames joined;
  private final Bearers bearers;
  private final ShortNames shortNames;
  private final Provinces provinces;
  private final SharedNames shared;
  private final NewNames newNames;

  Namings(Knowledge knowledge, ArticleView tokens, Cast cast, References references, Roles roles) {
    List<Mention> mentions = tokens.article().mentions();
    this.knowledge = knowledge;
    this.tokens = tokens;
    this.cast = cast;
    this.references = references;
    this.shape = new NameShape(tokens, knowledge.holders()::isFirstName);
    this.bearers = new Bearers(knowledge.actors(), tokens, shape, mentions);
    this.joined = new JoinedNames(knowledge, tokens, cast, shape, bearers, this::known);
    this.newNames = new NewNames(knowledge, tokens, cast, references, bearers);
    this.shared = new SharedNames(knowledge, tokens);
    this.provinces = new Provinces(knowledge.regions(), tokens);
    this.shortNames = new ShortNames(knowledge, tokens, roles, shape, bearers, mentions);
  }

  /** A bearer, and the rule that found it. */
  public record Found(String id, Why why) {
    Found(String id, String why) {
      this(id, new Why(why));
    }
  }

  /** Takes in who is named in full, and who changed a name, wherever the article says so. */
  void prepare() {
    bearers.all().forEach(cast::add);
    List<Mention> mentions = tokens.article().mentions();
    mentions.stream().filter(m -> bearer(m).isEmpty()).forEach(newNames::nameCompany);
    joined.joinAll(mentions);
    new SingleNames(tokens, shape).acting(m -> bearer(m).isEmpty()).forEach(newNames::introduce);
  }

  /** Takes in the acronym that the article gives a name here, for what follows. */
  void joinAcronym(Mention one, Mention other) {
    joined.joinAcronym(one, other);
  }

  private boolean isRegistered(Optional<String> id) {
    return id.flatMap(knowledge.actors()::byId).isPresent();
  }

  private Optional<String> known(Mention mention) {
    return bearer(mention).map(Found::id);
  }

  /** Whom the name means; empty for one that nobody bears so far. */
  private Optional<Found> bearer(Mention mention) {
    String words = tokens.words(mention.span());
    Optional<Actor> before = cast.alreadyNamed(words);
    if (before.isPresent()) {
      return before.map(a -> new Found(a.id(), "the name \"" + words + "\", as before"));
    }
    boolean candidates = !mention.candidates().isEmpty();
    if (candidates && !isOfPerson(mention)) {
      return personInstead(mention).or(() -> institution(mention));
    }
    return person(mention).or(() -> candidates ? Optional.empty() : spelled(words));
  }

  private boolean isOfPerson(Mention mention) {
    return cast.isPerson(mention.candidates().get(0));
  }

  private Optional<Found> person(Mention mention) {
    boolean place = !mention.candidates().isEmpty() && isRatherPlace(mention);
    return place ? Optional.empty() : shortNames.bearer(mention).map(id -> found(id, mention));
  }

  private Found found(String id, Mention mention) {
    String words = tokens.words(mention.span());
    String label = cast.peek(id).map(Actor::label).orElse(id);
    boolean fresh = !isRegistered(Optional.of(id)) && label.equals(words);
    boolean same = label.equals(words) || mention.candidates().contains(id);
    if (fresh) {
      return new Found(id, "a name that no register has");
    }
    return new Found(id, "the name \"" + words + "\"" + (same ? "" : " of " + label));
  }

  /** {@code in Austin}, of which no person of that name has been told. */
  private boolean isRatherPlace(Mention mention) {
    int start = tokens.at(mention.span().start());
    return INSIDE.contains(tokens.lower(start - 1))
        && !MINDS.contains(tokens.lemma(start - 2))
        && !tokens.words(mention.span()).contains(" ")
        && !tokens.tag(tokens.after(mention.span())).equals("POS")
        && mention.candidates().stream().noneMatch(references::mention)
        && bearers.called(tokens.words(mention.span())).isEmpty();
  }

  /** {@code Mr. Washington}, and {@code Jordan} after {@code Jane Jordan}. */
  private Optional<Found> personInstead(Mention mention) {
    boolean after =
        bearers.called(tokens.words(mention.span())).stream()
            .anyMatch(b -> b.fullNames().firstKey() < mention.span().start());
    int before = tokens.at(mention.span().start()) - 1;
    boolean source = tokens.lower(before - 1).equals("according");
    boolean bare =
        mention.form() != Form.ADJECTIVE
            && (source || !GOVERNING.contains(tokens.tag(before)))
            && mention.candidates().stream().noneMatch(references::mention);
    boolean titled = shape.courtesy(mention).isPresent();
    return after && (bare || titled) || isRatherPerson(mention)
        ? shortNames.bearer(mention).map(id -> found(id, mention))
        : Optional.empty();
  }

  /** An organization's short name where the article has a person of it and no fuller name of it. */
  private boolean isRatherPerson(Mention mention) {
    String words = tokens.words(mention.span());
    return bearers.called(words).stream().anyMatch(Bearer::isSurelyPerson)
        && mention.candidates().stream().allMatch(cast::isOrganization)
        && tokens.article().mentions().stream()
            .filter(other -> other.candidates().stream().anyMatch(mention.candidates()::contains))
            .allMatch(other -> tokens.words(other.span()).equals(words));
  }

  /** Of several bearers of a name the one that this article has named before. */
  private Optional<Found> institution(Mention mention) {
    Optional<String> place = provinces.of(mention);
    if (place.isPresent()) {
      String why =
          "city or province, as the words around \"" + tokens.words(mention.span()) + "\" say";
      return place.map(id -> new Found(id, why));
    }
    List<String> candidates =
        mention.candidates().stream()
            .filter(id -> knowledge.offices().byId(id).isEmpty() && !shared.isOthers(mention, id))
            .toList();
    return candidates.stream()
        .filter(references::mention)
        .findFirst()
        .or(() -> candidates.stream().findFirst())
        .map(id -> new Found(id, "the name \"" + tokens.words(mention.span()) + "\""));
  }

  private Optional<Found> spelled(String words) {
    Set<String> ids = knowledge.actors().spelled(words);
    return ids.size() == 1
        ? ids.stream()
            .findFirst()
            .map(id -> new Found(id, "a spelling of a name of " + cast.peek(id).get().label()))
        : Optional.empty();
  }

  /** Whom the name means, who is new where nobody bore it so far; empty for a mere word. */
  Optional<Found> find(Mention mention) {
    Optional<Found> known = bearer(mention);
    if (known.isPresent()) {
      return known.map(found -> new Found(cast.id(found.id()), found.why()));
    }
    Optional<Found> owned = newNames.owned(mention);
    if (owned.isPresent()) {
      return owned;
    }
    boolean unlike = !mention.candidates().isEmpty() && shape.courtesy(mention).isEmpty();
    return unlike ? Optional.empty() : shape.kind(mention).map(kind -> minted(mention, kind));
  }

  private Found minted(Mention mention, Kind kind) {
    Actor actor = cast.named(tokens.words(mention.span()), kind, shape.gender(mention));
    return new Found(cast.id(actor.id()), "a name that no register has");
  }

  /** The person of that name, who is new where nobody bore it so far. */
  Optional<String> person(Mention mention, boolean titled) {
    Optional<Found> known = bearer(mention);
    if (known.isEmpty() && titled && mention.candidates().isEmpty()) {
      return Optional.of(minted(mention, Kind.PERSON).id());
    }
    return known.map(found -> cast.id(found.id())).filter(cast::isPerson);
  }
}
