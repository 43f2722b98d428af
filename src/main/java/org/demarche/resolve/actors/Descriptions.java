package org.demarche.resolve.actors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Actor;
import org.demarche.model.Actor.Kind;
import org.demarche.model.Mention;
import org.demarche.model.Mention.Form;
import org.demarche.model.Reference;
import org.demarche.model.Span;
import org.demarche.names.Variants;
import org.demarche.resolve.offices.Roles;
import org.demarche.syntax.ArticleView;

/** Finds whom a definite description means: {@code the newspaper}, {@code the congressman}. */
final class Descriptions {
  private static final Set<String> ORGANIZATIONS = WordClass.of("descriptions.organizations");
  private static final Set<String> PEOPLE = WordClass.of("descriptions.people");

  /** Nouns that the names of those whom they describe have in them. */
  private static final Set<String> NAMED = WordClass.of("descriptions.in-names");

  /** Those of {@link #PEOPLE} that need no office and no profession. */
  private static final Set<String> UNSPECIFIC = WordClass.of("descriptions.unspecific-people");

  private static final Set<String> OFFICES = WordClass.of("descriptions.offices");
  private static final Map<String, List<String>> TITLES = Variants.of("descriptions.titles");

  private static final String COMPANY = "company";

  /** Words in names for which a noun stands as well. */
  private static final Map<String, List<String>> KINDRED = Variants.of("descriptions.kindred");

  private static final Set<String> HEADS =
      Stream.of(
              NAMED.stream(),
              WordClass.of("descriptions.also-in-names").stream(),
              NAMED.stream().flatMap(noun -> KINDRED.getOrDefault(noun, List.of()).stream()))
          .flatMap(words -> words)
          .collect(Collectors.toUnmodifiableSet());

  /** So many sentences back a noun reaches, one more than a pronoun, as it says more. */
  static final int REACH = 6;

  private final ArticleView tokens;
  private final Cast cast;
  private final References references;
  private final Pronouns pronouns;
  private final NameShape shape;
  private final Roles roles;
  private final Map<Span, Optional<String>> titles = new HashMap<>();

  /** The titles of each person whom the article names, by where; read when first asked for. */
  private final Map<String, NavigableMap<Integer, String>> titlesOf = new HashMap<>();

  Descriptions(
      ArticleView tokens, Cast cast, References references, Pronouns pronouns, Roles roles) {
    this.roles = roles;
    this.tokens = tokens;
    this.cast = cast;
    this.references = references;
    this.pronouns = pronouns;
    this.shape = new NameShape(tokens);
  }

  /** The actor before token {@code head} that a noun such as {@code newspaper} can stand for. */
  Optional<String> antecedent(int head) {
    String noun = tokens.lemma(head);
    if (ORGANIZATIONS.contains(noun) || NameEvidence.isBusiness(noun)) {
      return organization(head, noun);
    }
    return PEOPLE.contains(noun)
        ? pronouns.person(tokens.token(head).span(), noun, id -> mayBeCalled(id, head, noun))
        : titled(head, noun).or(() -> called(head, noun));
  }

  /** Whether the noun is one by which organizations are called. */
  boolean isBody(String noun) {
    return ORGANIZATIONS.contains(noun);
  }

  /** The nearest person whom the article has called so: {@code Bo Lee, the captain,}. */
  private Optional<String> titled(int head, String noun) {
    for (Reference reference : references.before(tokens.token(head).span().start())) {
      boolean called =
          cast.isPerson(reference.denotes())
              && titles
                  .computeIfAbsent(reference.span(), this::title)
                  .filter(noun::equals)
                  .isPresent();
      if (called) {
        return Optional.of(reference.denotes());
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a person can be {@code the mayor}: was called so, or has held such an office; {@code
   * the lawyer}, also where no register and no title tells what he is.
   */
  private boolean mayBeCalled(String id, int head, String noun) {
    if (UNSPECIFIC.contains(noun)) {
      return true;
    }
    Set<String> before = titlesBefore(head, id);
    boolean told =
        before.stream().anyMatch(it -> TITLES.getOrDefault(it, List.of()).contains(noun));
    boolean free = before.isEmpty() && !OFFICES.contains(noun);
    return before.contains(noun) || told || roles.mayHold(id, noun) || free && !roles.holdsAny(id);
  }

  private Set<String> titlesBefore(int head, String id) {
    if (titlesOf.isEmpty()) {
      references.all().forEach(this::noteTitle);
    }
    NavigableMap<Integer, String> all = titlesOf.getOrDefault(id, new TreeMap<>());
    return Set.copyOf(all.headMap(tokens.token(head).span().start()).values());
  }

  private void noteTitle(Reference it) {
    titles
        .computeIfAbsent(it.span(), this::title)
        .ifPresent(
            title ->
                titlesOf
                    .computeIfAbsent(it.denotes(), id -> new TreeMap<>())
                    .put(it.span().start(), title));
  }

  private Optional<String> title(Span name) {
    boolean premier = tokens.lower(tokens.at(name.start()) - 2).equals("prime");
    return shape.title(new Mention(name, Form.NAME, List.of())).map(it -> premier ? "premier" : it);
  }

  /** The nearest organization with the noun in its name: {@code the zoo}, after {@code Osk Zoo}. */
  private Optional<String> called(int head, String noun) {
    for (Reference reference : references.before(tokens.token(head).span().start())) {
      if (tokens.sentence(head) - tokens.sentenceAt(reference.span().start()) > REACH) {
        return Optional.empty();
      }
      Optional<Actor> actor =
          cast.peek(reference.denotes()).filter(a -> a.kind() == Kind.ORGANIZATION);
      if (actor.filter(a -> has(a.label().toLowerCase(Locale.ROOT), noun::equals)).isPresent()) {
        return actor.map(Actor::id);
      }
    }
    return Optional.empty();
  }

  /**
   * The nearest organization whose name has the noun, or one that means the same; else, of a noun
   * that names mostly lack, the nearest one whose name does not say that it is another thing.
   */
  private Optional<String> organization(int head, String noun) {
    String sort = NameEvidence.isBusiness(noun) ? COMPANY : noun;
    List<String> kindred = KINDRED.getOrDefault(sort, List.of());
    Predicate<Reference> named =
        it -> label(it).contains(noun) || has(label(it), kindred::contains);
    List<Reference> near = organizationsBefore(head);
    Optional<Reference> best =
        near.stream()
            .filter(named)
            .filter(it -> !isOwner(it))
            .findFirst()
            .or(() -> near.stream().filter(named).findFirst());
    return (best.isPresent() || NAMED.contains(noun)
            ? best
            : near.stream().filter(it -> !has(label(it), HEADS::contains)).findFirst())
        .map(Reference::denotes)
        .flatMap(cast::peek)
        .map(Actor::id);
  }

  /** Those near enough, the last one first. */
  private List<Reference> organizationsBefore(int head) {
    List<Reference> near = new ArrayList<>();
    for (Reference reference : references.before(tokens.token(head).span().start())) {
      if (tokens.sentence(head) - tokens.sentenceAt(reference.span().start()) > REACH) {
        break;
      }
      if (cast.isOrganization(reference.denotes())) {
        near.add(reference);
      }
    }
    return near;
  }

  private String label(Reference reference) {
    return cast.peek(reference.denotes())
        .map(actor -> actor.label().toLowerCase(Locale.ROOT))
        .orElse("");
  }

  /** {@code the Green Party's} nomination; who is spoken of is rather somebody else. */
  private boolean isOwner(Reference reference) {
    return tokens.tag(tokens.after(reference.span())).equals("POS");
  }

  private static boolean has(String label, Predicate<String> word) {
    return Arrays.stream(label.split("[^\\p{L}\\p{N}]+")).anyMatch(word);
  }
}
