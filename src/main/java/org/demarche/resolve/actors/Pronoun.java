package org.demarche.resolve.actors;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Actor;
import org.demarche.model.Actor.Gender;
import org.demarche.model.Actor.Kind;

/** Sorts of pronouns, and which actors they can mean. */
enum Pronoun {
  /** Whoever speaks. */
  FIRST(WordClass.of("pronouns.first")),
  HE(Set.of("he", "him", "his", "himself")),
  SHE(Set.of("she", "her", "hers", "herself")),
  IT(Set.of("it", "its", "itself")),
  THEY(Set.of("they", "them", "their", "theirs", "themselves")),
  /** No word, but what a noun such as {@code senator} asks for. */
  HE_OR_SHE(Set.of());

  private static final Pattern SEVERAL =
      Pattern.compile("(?i)\\b" + WordClass.alternatives("descriptions.several") + "\\b");

  private static final Pattern BODY =
      Pattern.compile(
          "(?i)\\b(?:media|" + WordClass.alternatives("descriptions.organizations") + ")$");

  private static final Pattern MAN = Pattern.compile("(?i)(?<!wo)man\\b");
  private static final Pattern WOMAN = Pattern.compile("(?i)woman\\b");

  private static final Pattern COUNTED =
      Pattern.compile("(?i)^" + WordClass.alternatives("descriptions.quantifiers") + "\\b");

  /** {@code He} is no constitution, even where that was taken for a source. */
  private static final Set<String> PEOPLE =
      Stream.of("somebody.nouns", "holders.people", "descriptions.people")
          .flatMap(it -> WordClass.of(it).stream())
          .collect(Collectors.toUnmodifiableSet());

  private final Set<String> words;

  Pronoun(Set<String> words) {
    this.words = words;
  }

  /** The sort of the word in lower case; empty for any other word. */
  static Optional<Pronoun> of(String word) {
    return Arrays.stream(values()).filter(sort -> sort.words.contains(word)).findFirst();
  }

  /** Whether it can mean that actor; {@code they} never means a state, which is {@code it}. */
  boolean fits(Actor actor) {
    return fits(actor, actor.gender());
  }

  /** The same, of a person whose gender the article has told. */
  boolean fits(Actor actor, Gender gender) {
    return switch (this) {
      case HE -> isPersonBut(Gender.FEMALE, actor, gender) || isOneUnnamed(actor, WOMAN);
      case SHE -> isPersonBut(Gender.MALE, actor, gender) || isOneUnnamed(actor, MAN);
      case HE_OR_SHE -> actor.kind() == Kind.PERSON;
      case IT -> actor.kind() == Kind.ORGANIZATION || actor.kind() == Kind.STATE;
      case FIRST, THEY -> actor.kind() != Kind.PERSON && actor.kind() != Kind.STATE;
    };
  }

  /** The gender that the pronoun tells. */
  Gender gender() {
    return this == HE ? Gender.MALE : this == SHE ? Gender.FEMALE : Gender.UNKNOWN;
  }

  private static boolean isPersonBut(Gender other, Actor actor, Gender gender) {
    return actor.kind() == Kind.PERSON && gender != other;
  }

  /** {@code The witness}, {@code one of the victims}. */
  private static boolean isPerson(List<String> heads) {
    return heads.stream().anyMatch(PEOPLE::contains)
        || heads.get(0).equals("one")
            && heads.stream().anyMatch(it -> PEOPLE.contains(it.replaceFirst("s$", "")));
  }

  /** A woman is no {@code spokesman}. */
  private static boolean isOneUnnamed(Actor actor, Pattern other) {
    return actor.kind() == Kind.UNNAMED
        && !other.matcher(actor.label()).find()
        && !SEVERAL.matcher(actor.label()).find()
        && !COUNTED.matcher(actor.label()).find()
        && !BODY.matcher(actor.label()).find()
        && isPerson(DescriptionHeads.of(actor.label()));
  }
}
