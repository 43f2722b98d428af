package org.demarche.resolve.actors;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.demarche.knowledge.ActorRegister;
import org.demarche.model.Actor;
import org.demarche.model.Actor.Gender;
import org.demarche.model.Actor.Kind;
import org.demarche.model.Span;
import org.demarche.names.NameKey;
import org.demarche.names.Slug;

/**
 * Everybody who acts in one article, registered or new: its discourse entities. {@link #peek} and
 * the other questions change nothing; who is meant by some words is taken in by {@link #enrol}.
 */
public final class Cast {
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern INDEFINITE = Pattern.compile("^an? ");

  private final ActorRegister register;
  private final Map<String, Actor> known = new LinkedHashMap<>();
  private final Map<String, String> newByName = new HashMap<>();
  private final Map<String, String> unnamedByWords = new HashMap<>();
  private final Map<String, String> sameAs = new HashMap<>();
  private final Map<String, Set<String>> otherNames = new TreeMap<>();
  private final Map<String, Set<String>> roles = new TreeMap<>();

  public Cast(ActorRegister register) {
    this.register = register;
  }

  /** All of them, with the further names that the article gives them. */
  public List<Actor> all() {
    return known.values().stream()
        .filter(actor -> !sameAs.containsKey(actor.id()))
        .map(this::withOtherNames)
        .map(this::withRoles)
        .toList();
  }

  private Actor withOtherNames(Actor actor) {
    Set<String> names = otherNames.getOrDefault(actor.id(), Set.of());
    return names.isEmpty() ? actor : actor.withOtherNames(List.copyOf(names));
  }

  private Actor withRoles(Actor actor) {
    Set<String> words = roles.getOrDefault(actor.id(), Set.of());
    return words.isEmpty() ? actor : actor.withRoles(List.copyOf(words));
  }

  /** Notes what the article calls a new person beside the name. */
  void describe(String id, List<String> words) {
    if (isPerson(id) && register.byId(id).isEmpty() && !words.isEmpty()) {
      roles.computeIfAbsent(id, i -> new TreeSet<>()).addAll(words);
    }
  }

  /** Takes the actor with that id into the cast; empty for a mere region. */
  public Optional<Actor> enrol(String id) {
    if (!known.containsKey(id)) {
      register.byId(id).ifPresent(actor -> known.put(id, actor));
    }
    return Optional.ofNullable(known.get(id));
  }

  public boolean isPerson(String id) {
    return peek(id).filter(actor -> actor.kind() == Kind.PERSON).isPresent();
  }

  boolean isOrganization(String id) {
    return peek(id).filter(actor -> actor.kind() == Kind.ORGANIZATION).isPresent();
  }

  /** Whether that id is that of an actor with a name. */
  public boolean isNamed(String id) {
    return peek(id).filter(actor -> actor.kind() != Kind.UNNAMED).isPresent();
  }

  /** Whether the article has named or meant that actor so far. */
  boolean isOfArticle(String id) {
    return known.containsKey(id);
  }

  /** The actor with that id without taking it into the cast. */
  public Optional<Actor> peek(String id) {
    return Optional.ofNullable(known.get(id)).or(() -> register.byId(id));
  }

  /** Takes in a person whom only a table of the world knows; what is known so far stays. */
  void take(Actor actor) {
    known.merge(actor.id(), actor, Cast::both);
  }

  private static Actor both(Actor known, Actor told) {
    return new Actor(
        known.id(),
        known.kind(),
        known.label(),
        known.gender() == Gender.UNKNOWN ? told.gender() : known.gender(),
        known.affiliation().or(told::affiliation),
        known.wikidata().or(told::wikidata),
        known.otherNames(),
        known.roles());
  }

  /** The actor of that new name. */
  public Actor named(String name, Kind kind, Gender gender) {
    String id = newByName.computeIfAbsent(NameKey.exact(name), key -> "actor/" + Slug.of(name));
    known.putIfAbsent(id, new Actor(id, kind, name, gender, Optional.empty(), Optional.empty()));
    return known.get(id);
  }

  /** Takes in a person whom the article names in full, with all forms of the name. */
  public void add(Bearer bearer) {
    String id = bearer.id();
    if (!bearer.isRegistered()) {
      known.putIfAbsent(
          id,
          new Actor(
              id,
              Kind.PERSON,
              bearer.label(),
              bearer.gender(),
              Optional.empty(),
              Optional.empty()));
    }
    bearer.fullNames().values().forEach(name -> callAlso(id, name));
  }

  /** An organization of the article whose name is that one after a fitting word. */
  Optional<Actor> named(String end, Predicate<String> first) {
    return known.values().stream()
        .filter(actor -> actor.kind() == Kind.ORGANIZATION && actor.label().endsWith(" " + end))
        .filter(a -> first.test(a.label().substring(0, a.label().length() - end.length() - 1)))
        .findFirst();
  }

  /** The actor whom the article called so before. */
  Optional<Actor> alreadyNamed(String name) {
    return Optional.ofNullable(newByName.get(NameKey.exact(name))).flatMap(this::enrol);
  }

  /** From now on that name, too, is the actor's. */
  public void alias(String name, String id) {
    newByName.put(NameKey.exact(name), id);
    callAlso(id, name);
  }

  /** Corrects what sort of actor a new one is. */
  public void turn(String id, Kind kind) {
    known.computeIfPresent(
        id, (i, a) -> new Actor(id, kind, a.label(), a.gender(), a.affiliation(), a.wikidata()));
  }

  /** Two ids turned out to be one actor's, who keeps {@code kept}. */
  public void same(String other, String kept) {
    if (!other.equals(kept)) {
      sameAs.put(other, kept);
      peek(other).ifPresent(actor -> callAlso(kept, actor.label()));
    }
  }

  /** The id that stands for the actor. */
  public String id(String id) {
    return sameAs.getOrDefault(id, id);
  }

  /** Notes a name that neither the register nor the label gives the actor. */
  private void callAlso(String id, String name) {
    String key = NameKey.exact(name);
    boolean isKnown =
        peek(id).filter(actor -> NameKey.exact(actor.label()).equals(key)).isPresent()
            || register.names(id).stream().anyMatch(known -> NameKey.exact(known).equals(key));
    Set<String> names = otherNames.computeIfAbsent(id, i -> new TreeSet<>());
    if (!isKnown && names.stream().noneMatch(other -> NameKey.exact(other).equals(key))) {
      names.add(name);
    }
  }

  /** The source of that description, the same one for the same words. */
  public Actor unnamed(String words, Span span, Optional<String> affiliation) {
    String label = SPACE.matcher(words.strip()).replaceAll(" ");
    String id =
        unnamedByWords.computeIfAbsent(
            key(label), k -> "unnamed/" + span.start() + "-" + span.end());
    known.putIfAbsent(
        id, new Actor(id, Kind.UNNAMED, label, Gender.UNKNOWN, affiliation, Optional.empty()));
    return known.get(id);
  }

  /** The unnamed sources so far, the last one first. */
  List<Actor> unnamedSoFar() {
    List<Actor> found = new ArrayList<>();
    for (Actor actor : known.values()) {
      if (actor.kind() == Kind.UNNAMED) {
        found.add(actor);
      }
    }
    Collections.reverse(found);
    return found;
  }

  private static String key(String name) {
    return INDEFINITE.matcher(NameKey.exact(name)).replaceFirst("");
  }
}
