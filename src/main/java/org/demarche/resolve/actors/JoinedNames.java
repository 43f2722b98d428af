package org.demarche.resolve.actors;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.demarche.knowledge.Knowledge;
import org.demarche.model.Actor;
import org.demarche.model.Actor.Gender;
import org.demarche.model.Actor.Kind;
import org.demarche.model.Mention;
import org.demarche.model.Mention.Form;
import org.demarche.names.NameKey;
import org.demarche.resolve.actors.OtherNames.Order;
import org.demarche.syntax.ArticleView;

/** Makes two names one bearer's where the article says that they are. */
final class JoinedNames {
  private final Knowledge knowledge;
  private final ArticleView tokens;
  private final Cast cast;
  private final NameShape shape;
  private final Bearers bearers;
  private final OtherNames otherNames;
  private final Function<Mention, Optional<String>> bearer;

  /**
   * @param bearer whom a name means so far
   */
  JoinedNames(
      Knowledge knowledge,
      ArticleView tokens,
      Cast cast,
      NameShape shape,
      Bearers bearers,
      Function<Mention, Optional<String>> bearer) {
    this.knowledge = knowledge;
    this.tokens = tokens;
    this.cast = cast;
    this.shape = shape;
    this.bearers = bearers;
    this.otherNames = new OtherNames(tokens);
    this.bearer = bearer;
  }

  /** Joins the present and past or further names that stand beside each other. */
  void joinAll(List<Mention> mentions) {
    for (int i = 0; i + 1 < mentions.size(); i++) {
      Mention one = mentions.get(i);
      Mention other = mentions.get(i + 1);
      otherNames
          .between(one, other)
          .filter(order -> order != Order.ACRONYM)
          .ifPresent(order -> join(one, other, order));
    }
  }

  /** Takes in the acronym that the article gives a name here, for what follows. */
  void joinAcronym(Mention one, Mention other) {
    if (otherNames.between(one, other).filter(Order.ACRONYM::equals).isPresent()) {
      joinAcronym(one, other, Acronym.isAcronym(tokens.words(other.span())) ? other : one);
    }
  }

  private void joinAcronym(Mention one, Mention other, Mention acronym) {
    Mention name = acronym == other ? one : other;
    String id =
        bearer
            .apply(acronym)
            .filter(a -> bearer.apply(name).isEmpty() && isCalledLike(a, tokens.words(name.span())))
            .or(() -> bearer.apply(name))
            .orElseGet(
                () ->
                    cast.named(tokens.words(name.span()), Kind.ORGANIZATION, Gender.UNKNOWN).id());
    bearer
        .apply(acronym)
        .filter(
            same ->
                cast.peek(same).filter(it -> isNew(it, tokens.words(acronym.span()))).isPresent())
        .ifPresent(same -> cast.same(same, id));
    cast.alias(tokens.words(name.span()), id);
    cast.alias(tokens.words(acronym.span()), id);
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
        .map(JoinedNames::longWords)
        .anyMatch(other -> other.stream().filter(words::contains).count() * 2 > words.size());
  }

  private static Set<String> longWords(String name) {
    return Arrays.stream(NameKey.exact(name).split(" "))
        .filter(word -> word.length() > 3)
        .collect(Collectors.toSet());
  }

  /** Makes two names one bearer's, unless a register knows two or one is a place's. */
  private void join(Mention one, Mention other, Order order) {
    Optional<String> first = bearer.apply(one);
    Optional<String> second = bearer.apply(other);
    boolean both = isRegistered(first) && isRegistered(second);
    if (both || isPlace(one) || isPlace(other)) {
      return;
    }
    Mention present = order == Order.PAST_FIRST ? other : one;
    String id =
        first
            .filter(it -> isRegistered(first))
            .or(() -> second.filter(it -> isRegistered(second)))
            .or(() -> bearer.apply(present))
            .or(() -> first)
            .or(() -> second)
            .orElseGet(() -> minted(present, one, other));
    if (isOrganization(id, one, other)) {
      cast.turn(id, Kind.ORGANIZATION);
    }
    for (Mention mention : List.of(one, other)) {
      bearer.apply(mention).ifPresent(same -> cast.same(same, id));
      cast.alias(tokens.words(mention.span()), id);
    }
  }

  /** Of a new bearer: persons have both names of two words or a title. */
  private boolean isOrganization(String id, Mention one, Mention other) {
    boolean two =
        tokens.words(one.span()).contains(" ") && tokens.words(other.span()).contains(" ");
    boolean person = two || isSurelyPerson(one) || isSurelyPerson(other);
    return !person && !isRegistered(Optional.of(id)) && !shape.isTitled(one);
  }

  private boolean isSurelyPerson(Mention mention) {
    return bearers.namedInFull(mention).filter(Bearer::isSurelyPerson).isPresent();
  }

  private String minted(Mention present, Mention one, Mention other) {
    Kind kind = shape.kind(one).or(() -> shape.kind(other)).orElse(Kind.ORGANIZATION);
    return cast.named(tokens.words(present.span()), kind, Gender.UNKNOWN).id();
  }

  private boolean isRegistered(Optional<String> id) {
    return id.flatMap(knowledge.actors()::byId).isPresent();
  }

  private boolean isPlace(Mention mention) {
    return mention.form() == Form.ROLE
        || mention.form() == Form.ADJECTIVE
        || mention.candidates().stream().anyMatch(id -> cast.peek(id).isEmpty());
  }
}
