package org.demarche.resolve;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.demarche.knowledge.ActorRegister;
import org.demarche.model.Actor;
import org.demarche.model.Actor.Gender;
import org.demarche.model.Actor.Kind;
import org.demarche.model.Span;

/** Everybody who acts in one article, registered or new. */
final class Cast {
  private static final Pattern ARTICLE = Pattern.compile("^(the|an?) ");

  private final ActorRegister register;
  private final Map<String, Actor> known = new LinkedHashMap<>();
  private final Map<String, String> newByName = new HashMap<>();
  private final Map<String, String> unnamedByWords = new HashMap<>();

  Cast(ActorRegister register) {
    this.register = register;
  }

  Collection<Actor> all() {
    return known.values();
  }

  /** The actor with that id, from now on of the cast; empty for a mere region. */
  Optional<Actor> actor(String id) {
    if (!known.containsKey(id)) {
      register.byId(id).ifPresent(actor -> known.put(id, actor));
    }
    return Optional.ofNullable(known.get(id));
  }

  boolean isPerson(String id) {
    return peek(id).filter(actor -> actor.kind() == Kind.PERSON).isPresent();
  }

  /** Whether that id is that of an actor with a name. */
  boolean isNamed(String id) {
    return peek(id).filter(actor -> actor.kind() != Kind.UNNAMED).isPresent();
  }

  /** The actor with that id without taking it into the cast. */
  Optional<Actor> peek(String id) {
    return Optional.ofNullable(known.get(id)).or(() -> register.byId(id));
  }

  /** The actor of that new name; a last name alone is that of the full name before it. */
  Actor named(String name, Kind kind, Gender gender) {
    String id = newByName.get(key(name));
    if (id == null) {
      id = "actor/" + slug(name);
      newByName.put(key(name), id);
      String[] words = name.split("\\s+");
      if (kind == Kind.PERSON && words.length > 1) {
        newByName.putIfAbsent(key(words[words.length - 1]), id);
      }
      known.putIfAbsent(id, new Actor(id, kind, name, gender, Optional.empty(), Optional.empty()));
    }
    return known.get(id);
  }

  Optional<Actor> alreadyNamed(String name) {
    return Optional.ofNullable(newByName.get(key(name))).map(known::get);
  }

  void alias(String name, Actor actor) {
    newByName.putIfAbsent(key(name), actor.id());
  }

  /** The source of that description, the same one for the same words. */
  Actor unnamed(String words, Span span, Optional<String> affiliation) {
    String label = words.strip().replaceAll("\\s+", " ");
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
        found.add(0, actor);
      }
    }
    return found;
  }

  private static String key(String name) {
    return ARTICLE.matcher(name.toLowerCase(Locale.ROOT)).replaceFirst("").replace('’', '\'');
  }

  static String slug(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    String slug =
        plain.toLowerCase(Locale.ROOT).replaceAll("[^\\p{IsAlphabetic}\\p{IsDigit}]+", "-");
    String trimmed = slug.replaceAll("^-+|-+$", "");
    return trimmed.isEmpty() ? "x" + Integer.toHexString(name.hashCode()) : trimmed;
  }
}
