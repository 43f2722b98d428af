package org.demarche.resolve.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.knowledge.ActorRegister;
import org.demarche.model.Actor;
import org.demarche.model.Actor.Gender;
import org.demarche.model.Actor.Kind;
import org.demarche.model.Mention;
import org.demarche.names.FirstNames;
import org.demarche.names.PersonName;
import org.demarche.syntax.ArticleView;

/**
 * The persons whom an article names in full, wherever it does so.
 *
 * <p>One person are {@code Donald J. Trump} and {@code Donald Trump}, {@code Sergei} and {@code
 * Sergey Ivanov}; whom a shorter name means is left to {@link ShortNames}.
 */
final class Bearers {
  private final ActorRegister register;
  private final ArticleView tokens;
  private final NameShape shape;
  private final List<Bearer> all = new ArrayList<>();
  private final Map<String, Bearer> registered = new LinkedHashMap<>();
  private final Map<Integer, Bearer> byStart = new HashMap<>();
  private final Map<String, List<Bearer>> byLastWord = new HashMap<>();
  private final Map<String, List<Bearer>> byShortForm = new HashMap<>();
  private final Map<String, List<Bearer>> byFirst = new HashMap<>();
  private final Map<String, String> wholes = new HashMap<>();

  Bearers(ActorRegister register, ArticleView tokens, NameShape shape, List<Mention> mentions) {
    this.register = register;
    this.tokens = tokens;
    this.shape = shape;
    List<FullName> unregistered = new ArrayList<>();
    for (Mention mention : mentions) {
      switch (mention.form()) {
        case NAME -> registeredName(mention);
        case NEW_NAME -> newName(mention).ifPresent(unregistered::add);
        default -> {}
      }
    }
    // Long names first, so that a shorter one finds the longer one that it is part of.
    unregistered.sort(Comparator.comparing(full -> -full.name().parts().size()));
    unregistered.forEach(this::place);
  }

  private record FullName(Mention mention, PersonName name, String words) {}

  private void registeredName(Mention mention) {
    String words = tokens.words(mention.span());
    for (String id : mention.candidates()) {
      Optional<Actor> person = register.byId(id).filter(a -> a.kind() == Kind.PERSON);
      if (person.isPresent() && !register.shortNames(id).contains(words) && words.contains(" ")) {
        note(registered(person.get()), mention, words);
        return;
      }
    }
  }

  private Bearer registered(Actor person) {
    return registered.computeIfAbsent(
        person.id(),
        id -> {
          Bearer bearer = new Bearer(PersonName.of(person.label()), id, person.gender());
          add(bearer);
          return bearer;
        });
  }

  private Optional<FullName> newName(Mention mention) {
    String words = tokens.words(mention.span());
    PersonName name = PersonName.of(words);
    boolean person = name.isFull() && shape.kind(mention).filter(Kind.PERSON::equals).isPresent();
    return person ? Optional.of(new FullName(mention, name, words)) : Optional.empty();
  }

  private void place(FullName full) {
    Set<String> like = register.like(full.name());
    if (like.size() == 1) {
      note(registered(register.byId(like.iterator().next()).get()), full.mention(), full.words());
      return;
    }
    Optional<Bearer> same =
        byLastWord.getOrDefault(lastWord(full.name()), List.of()).stream()
            .filter(b -> b.name().mayBe(full.name()) && !isRelative(b, full))
            .findFirst();
    if (same.isPresent()) {
      note(same.get(), full.mention(), full.words());
      return;
    }
    List<Bearer> longer = byShortForm.getOrDefault(full.name().whole(), List.of());
    if (longer.isEmpty()) {
      Bearer bearer = new Bearer(full.name(), "", Gender.UNKNOWN);
      add(bearer);
      note(bearer, full.mention(), full.words());
      bearer.learn(FirstNames.gender(full.name().first()), false);
    } else if (longer.size() == 1) {
      note(longer.get(0), full.mention(), full.words());
    }
  }

  /** {@code George Lee, the president's father}, is another one than {@code George W. Lee}. */
  private boolean isRelative(Bearer bearer, FullName full) {
    boolean same = bearer.name().whole().equals(full.name().whole());
    return !same && !shape.age(full.mention()).equals(bearer.age());
  }

  private void note(Bearer bearer, Mention mention, String words) {
    shape.title(mention).ifPresent(bearer::call);
    age(PersonName.of(words)).or(() -> shape.age(mention)).ifPresent(bearer::setAge);
    bearer.named(mention.span().start(), words);
    bearer.learn(shape.gender(mention), shape.kin(mention).isPresent());
    byStart.put(mention.span().start(), bearer);
  }

  private static Optional<Bearer.Age> age(PersonName name) {
    return switch (name.generation()) {
      case "jr" -> Optional.of(Bearer.Age.YOUNGER);
      case "sr" -> Optional.of(Bearer.Age.ELDER);
      default -> Optional.empty();
    };
  }

  private void add(Bearer bearer) {
    all.add(bearer);
    byLastWord.computeIfAbsent(lastWord(bearer.name()), w -> new ArrayList<>()).add(bearer);
    for (String form : bearer.name().shortForms()) {
      byShortForm.computeIfAbsent(form, f -> new ArrayList<>()).add(bearer);
    }
    byFirst.computeIfAbsent(bearer.name().first(), f -> new ArrayList<>()).add(bearer);
  }

  /** Which two names of one person always have in common. */
  private static String lastWord(PersonName name) {
    String whole = name.whole();
    return whole.substring(whole.lastIndexOf(' ') + 1);
  }

  /** Whom a register knows and the article names in full. */
  Optional<Bearer> registered(String id) {
    return Optional.ofNullable(registered.get(id));
  }

  /** All of them, in no particular order. */
  List<Bearer> all() {
    return all;
  }

  /** Whom the mention names in full. */
  Optional<Bearer> namedInFull(Mention mention) {
    return Optional.ofNullable(byStart.get(mention.span().start()));
  }

  /** Those whose full name ends in {@code words}. */
  List<Bearer> called(String words) {
    String form = whole(words);
    return byShortForm.getOrDefault(form, List.of()).stream()
        .filter(bearer -> !bearer.name().onlyMiddle().equals(form) || bearer.isSurelyPerson())
        .toList();
  }

  /**
   * Those whose full name begins with {@code words}, if they are surely persons: the {@code Google
   * Science Fair} is not called {@code Google}.
   */
  List<Bearer> withFirstName(String words) {
    String first = whole(words);
    return byFirst.getOrDefault(first, List.of()).stream()
        .filter(bearer -> isCalledByFirstName(bearer, first))
        .toList();
  }

  /**
   * Those whose family name is {@code words} and comes first: {@code Kim} of {@code Kim Min-ji}.
   */
  List<Bearer> withFamilyName(String words) {
    String first = whole(words);
    return byFirst.getOrDefault(first, List.of()).stream()
        .filter(b -> !b.isRegistered() && PersonName.isFamilyFirst(b.name().plain().get(0)))
        .toList();
  }

  /** The only one with that word in the name: {@code Hardeep} of {@code Hardeep Singh Puri}. */
  Optional<Bearer> withPart(String word) {
    String key = whole(word);
    List<Bearer> found =
        all.stream()
            .filter(b -> b.name().parts().contains(key))
            .filter(
                b ->
                    b.isSurelyPerson()
                        || b.name().parts().size() > 2
                        || !key.equals(b.name().first()))
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private boolean isCalledByFirstName(Bearer bearer, String first) {
    boolean family = called(bearer.name().last()).size() > 1;
    return bearer.isRegistered()
        ? family
        : family
            || bearer.name().plain().contains("of")
            || bearer.isSurelyPerson()
            || PersonName.isFamilyFirst(bearer.name().plain().get(0));
  }

  private String whole(String words) {
    return wholes.computeIfAbsent(words, w -> PersonName.of(w).whole());
  }
}
