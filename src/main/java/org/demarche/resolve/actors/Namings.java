package org.demarche.resolve.actors;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.knowledge.Knowledge;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Actor;
import org.demarche.model.Actor.Gender;
import org.demarche.model.Actor.Kind;
import org.demarche.model.Mention;
import org.demarche.model.Mention.Form;
import org.demarche.model.Why;
import org.demarche.names.NameKey;
import org.demarche.resolve.actors.OtherNames.Order;
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
  private static final Set<String> MINDS = WordClass.of("places.minds");

  private final Knowledge knowledge;
  private final ArticleView tokens;
  private final Cast cast;
  private final References references;
  private final NameShape shape;
  private final OtherNames otherNames;
  private final Bearers bearers;
  private final ShortNames shortNames;
  private final Provinces provinces;
  private final NewNames newNames;

  Namings(Knowledge knowledge, ArticleView tokens, Cast cast, References references, Roles roles) {
    List<Mention> mentions = tokens.article().mentions();
    this.knowledge = knowledge;
    this.tokens = tokens;
    this.cast = cast;
    this.references = references;
    this.shape = new NameShape(tokens);
    this.otherNames = new OtherNames(tokens);
    this.bearers = new Bearers(knowledge.actors(), tokens, shape, mentions);
    this.newNames = new NewNames(knowledge, tokens, cast, references, bearers);
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
    for (int i = 0; i + 1 < mentions.size(); i++) {
      Mention one = mentions.get(i);
      Mention other = mentions.get(i + 1);
      Optional<Order> order = otherNames.between(one, other);
      if (order.filter(o -> o != Order.ACRONYM).isPresent()) {
        join(one, other, order.get());
      }
    }
    new SingleNames(tokens, shape).acting(m -> bearer(m).isEmpty()).forEach(newNames::introduce);
  }

  /** Takes in the acronym that the article gives a name here, for what follows. */
  void joinAcronym(Mention one, Mention other) {
    if (otherNames.between(one, other).filter(Order.ACRONYM::equals).isPresent()) {
      joinAcronym(one, other, Acronym.isAcronym(words(other)) ? other : one);
    }
  }

  private void joinAcronym(Mention one, Mention other, Mention acronym) {
    Mention name = acronym == other ? one : other;
    String id =
        known(acronym)
            .filter(a -> known(name).isEmpty() && isCalledLike(a, words(name)))
            .or(() -> known(name))
            .orElseGet(() -> cast.named(words(name), Kind.ORGANIZATION, Gender.UNKNOWN).id());
    known(acronym)
        .filter(same -> cast.peek(same).filter(it -> isNew(it, words(acronym))).isPresent())
        .ifPresent(same -> cast.same(same, id));
    cast.alias(words(name), id);
    cast.alias(words(acronym), id);
  }

  private boolean isNew(Actor actor, String acronym) {
    return actor.kind() == Kind.ORGANIZATION
        && actor.label().equals(acronym)
        && !isRegistered(Optional.of(actor.id()));
  }

  /** Whether a name of the actor has most of its words in common with {@code name}. */
  private boolean isCalledLike(String id, String name) {
    Set<String> words = longWords(name);
    return knowledge.actors().names(id).stream()
        .map(Namings::longWords)
        .anyMatch(other -> other.stream().filter(words::contains).count() * 2 > words.size());
  }

  private static Set<String> longWords(String name) {
    return Arrays.stream(NameKey.exact(name).split(" "))
        .filter(word -> word.length() > 3)
        .collect(Collectors.toSet());
  }

  /** Makes two names one bearer's, unless a register knows two or one is a place's. */
  private void join(Mention one, Mention other, Order order) {
    Optional<String> first = known(one);
    Optional<String> second = known(other);
    boolean both = isRegistered(first) && isRegistered(second);
    if (both || isPlace(one) || isPlace(other)) {
      return;
    }
    Mention present = order == Order.PAST_FIRST ? other : one;
    String id =
        first
            .filter(it -> isRegistered(first))
            .or(() -> second.filter(it -> isRegistered(second)))
            .or(() -> known(present))
            .or(() -> first)
            .or(() -> second)
            .orElseGet(() -> minted(present, one, other));
    if (isOrganization(id, one, other)) {
      cast.turn(id, Kind.ORGANIZATION);
    }
    for (Mention mention : List.of(one, other)) {
      known(mention).ifPresent(same -> cast.same(same, id));
      cast.alias(words(mention), id);
    }
  }

  /** Of a new bearer: persons have both names of two words or a title. */
  private boolean isOrganization(String id, Mention one, Mention other) {
    boolean two = words(one).contains(" ") && words(other).contains(" ");
    boolean person = two || isSurelyPerson(one) || isSurelyPerson(other);
    return !person && !isRegistered(Optional.of(id)) && !shape.isTitled(one);
  }

  private boolean isSurelyPerson(Mention mention) {
    return bearers.namedInFull(mention).filter(Bearer::isSurelyPerson).isPresent();
  }

  private String minted(Mention present, Mention one, Mention other) {
    Kind kind = shape.kind(one).or(() -> shape.kind(other)).orElse(Kind.ORGANIZATION);
    return cast.named(words(present), kind, Gender.UNKNOWN).id();
  }

  private boolean isRegistered(Optional<String> id) {
    return id.flatMap(knowledge.actors()::byId).isPresent();
  }

  private boolean isPlace(Mention mention) {
    return mention.form() == Form.ROLE
        || mention.form() == Form.ADJECTIVE
        || mention.candidates().stream().anyMatch(id -> cast.peek(id).isEmpty());
  }

  private Optional<String> known(Mention mention) {
    return bearer(mention).map(Found::id);
  }

  /** Whom the name means; empty for one that nobody bears so far. */
  private Optional<Found> bearer(Mention mention) {
    String words = words(mention);
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
    String words = words(mention);
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
        && !words(mention).contains(" ")
        && !tokens.tag(tokens.after(mention.span())).equals("POS")
        && mention.candidates().stream().noneMatch(references::mention)
        && bearers.called(words(mention)).isEmpty();
  }

  /** {@code Mr. Washington}, and {@code Jordan} after {@code Jane Jordan}. */
  private Optional<Found> personInstead(Mention mention) {
    boolean after =
        bearers.called(words(mention)).stream()
            .anyMatch(b -> b.fullNames().firstKey() < mention.span().start());
    int before = tokens.at(mention.span().start()) - 1;
    boolean source = tokens.lower(before - 1).equals("according");
    boolean bare =
        mention.form() != Form.ADJECTIVE
            && (source || !tokens.tag(before).matches("IN|TO|JJ"))
            && mention.candidates().stream().noneMatch(references::mention);
    boolean titled = shape.courtesy(mention).isPresent();
    return after && (bare || titled)
        ? shortNames.bearer(mention).map(id -> found(id, mention))
        : Optional.empty();
  }

  /** Of several bearers of a name the one that this article has named before. */
  private Optional<Found> institution(Mention mention) {
    Optional<String> place = provinces.of(mention);
    if (place.isPresent()) {
      String why = "city or province, as the words around \"" + words(mention) + "\" say";
      return place.map(id -> new Found(id, why));
    }
    List<String> candidates =
        mention.candidates().stream().filter(id -> knowledge.offices().byId(id).isEmpty()).toList();
    return candidates.stream()
        .filter(references::mention)
        .findFirst()
        .or(() -> candidates.stream().findFirst())
        .map(id -> new Found(id, "the name \"" + words(mention) + "\""));
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
    Actor actor = cast.named(words(mention), kind, shape.gender(mention));
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

  private String words(Mention mention) {
    return mention.span().of(tokens.article().text());
  }
}
