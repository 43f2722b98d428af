package org.demarche.resolve.actors;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.knowledge.Knowledge;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Actor;
import org.demarche.model.Mention;
import org.demarche.model.Reference;
import org.demarche.model.Reference.By;
import org.demarche.model.Why;
import org.demarche.resolve.offices.RoleTime;
import org.demarche.resolve.offices.Roles;
import org.demarche.resolve.offices.TemporalAnchor;
import org.demarche.resolve.offices.TemporalAnchors;
import org.demarche.syntax.ArticleView;

/**
 * Decides whom names, metonyms, adjectives and roles denote.
 *
 * <p>A role is whoever stands beside it, right after it or between commas, as the article says so
 * itself; then whoever was called so before; then the one named last of those who hold such an
 * office, and only then whoever the register says holds it.
 */
final class MentionResolver {
  private static final Set<String> PEOPLE = Set.of("ethnic", "native", "fluent");
  private static final Set<String> TONGUES =
      Set.of("language", "speaker", "literature", "alphabet", "accent");
  private static final Set<String> INDEFINITE = WordClass.of("sources.indefinite");

  private final Knowledge knowledge;
  private final ArticleView tokens;
  private final Cast cast;
  private final References references;
  private final Roles roles;
  private final Contexts contexts;
  private final TemporalAnchors anchors;
  private final Namings namings;
  private final Places places;
  private final Map<String, String> coming = new HashMap<>();

  MentionResolver(
      Knowledge knowledge,
      ArticleView tokens,
      Cast cast,
      References references,
      Roles roles,
      Contexts contexts) {
    this.knowledge = knowledge;
    this.tokens = tokens;
    this.cast = cast;
    this.references = references;
    this.roles = roles;
    this.contexts = contexts;
    this.anchors = new TemporalAnchors(tokens);
    this.namings = new Namings(knowledge, tokens, cast, references, roles);
    this.places = new Places(tokens);
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
      case NAME, NEW_NAME ->
          namings
              .find(mention)
              .ifPresent(f -> add(mention, f.id(), Optional.empty(), By.NAME, f.why()));
      case METONYM -> metonym(mention);
      case ADJECTIVE -> adjective(mention);
      case ROLE -> role(mention, next);
    }
  }

  /** The institution, unless the words plainly speak of the place: {@code in Moscow}. */
  private void metonym(Mention mention) {
    String words = words(mention);
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

  private void role(Mention mention, Optional<Mention> next) {
    String words = words(mention);
    Optional<String> titled =
        next.filter(n -> isNameRightAfter(mention, n)).flatMap(n -> namings.person(n, true));
    if (titled.isPresent()) {
      noteComing(words, titled.get());
      add(mention, titled.get(), Optional.empty(), By.ROLE, "title of the name that follows");
      return;
    }
    Optional<String> explained =
        next.filter(n -> isEnclosed(mention, n)).flatMap(n -> namings.person(n, true));
    if (explained.isPresent()) {
      add(mention, explained.get(), Optional.empty(), By.ROLE, "the name between commas after it");
      return;
    }
    Optional<String> coming = coming(words);
    if (coming.isPresent()) {
      add(mention, coming.get(), Optional.empty(), By.ROLE, "called so before, with the name");
      return;
    }
    if (INDEFINITE.contains(tokens.lower(tokens.at(mention.span().start()) - 1))) {
      return;
    }
    Optional<TemporalAnchor> anchor = anchors.of(mention.span());
    namedBefore(mention, words, anchor)
        .or(() -> roles.holder(words, contexts.before(mention.span().start()), anchor))
        .ifPresent(
            holder ->
                add(
                    mention,
                    holder.person(),
                    Optional.empty(),
                    By.ROLE,
                    "holder of the office " + holder.why()));
  }

  private void noteComing(String words, String person) {
    if (RoleTime.of(words) == RoleTime.COMING) {
      coming.put(roles.title(words), person);
    }
  }

  /** {@code the president-elect}, after {@code President-elect Jane Roe}. */
  private Optional<String> coming(String words) {
    return RoleTime.of(words) == RoleTime.COMING
        ? Optional.ofNullable(coming.get(roles.title(words)))
        : Optional.empty();
  }

  private boolean isNameRightAfter(Mention role, Mention name) {
    boolean isName = name.form() == Mention.Form.NAME || name.form() == Mention.Form.NEW_NAME;
    String between =
        tokens
            .article()
            .text()
            .substring(role.span().end(), Math.max(role.span().end(), name.span().start()));
    return isName && between.isBlank() && between.length() <= 2;
  }

  private String words(Mention mention) {
    return mention.span().of(tokens.article().text());
  }

  private void add(Mention mention, String id, Optional<String> literally, By by, String why) {
    add(mention, id, literally, by, new Why(why));
  }

  private void add(Mention mention, String id, Optional<String> literally, By by, Why why) {
    references.add(
        new Reference(
            mention.span(), id, literally, by, mention.form() == Mention.Form.ADJECTIVE, why));
  }

  /** Of a role without a country, or without a date, the one named last of those who hold it. */
  private Optional<Roles.Holder> namedBefore(
      Mention mention, String words, Optional<TemporalAnchor> anchor) {
    if (roles.isDated() && roles.organization(words).isPresent()) {
      return Optional.empty();
    }
    int seen = 0;
    for (Reference reference : references.before(mention.span().start())) {
      Optional<Roles.Holder> holder =
          reference.resolvedBy() == By.METONYM
              ? Optional.empty()
              : roles.holds(reference.denotes(), words, anchor);
      if (holder.isPresent() || ++seen == Contexts.NEAREST) {
        return holder;
      }
    }
    return Optional.empty();
  }

  /** {@code its prime minister, Jane Roe, said}. */
  private boolean isEnclosed(Mention role, Mention name) {
    boolean isName = name.form() == Mention.Form.NAME || name.form() == Mention.Form.NEW_NAME;
    int comma = tokens.after(role.span());
    int start = tokens.at(name.span().start());
    return isName
        && tokens.lower(comma).equals(",")
        && start - comma <= 2
        && tokens.lower(tokens.after(name.span())).equals(",");
  }
}
