package org.demarche.resolve.demands;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.model.Actor;
import org.demarche.model.Stance;
import org.demarche.model.Why;
import org.demarche.resolve.actors.Cast;
import org.demarche.resolve.actors.Pronouns;
import org.demarche.syntax.Range;

/**
 * A course of action as an article words it, and where somebody stands on it.
 *
 * @param action the words of the action, from its verb or its noun phrase on
 * @param verbal whether it begins with a verb
 * @param performers ids of those who would act; empty where the words do not tell
 * @param performer the words that name them
 * @param outcome whether a thing is named, and after it what is to be done to it: {@code the mine
 *     closed}
 * @param object the words that a pronoun means which is done something to: {@code sign it}, {@code
 *     her release}
 */
public record Course(
    Range action,
    boolean verbal,
    List<String> performers,
    Optional<Range> performer,
    Stance stance,
    Why why,
    boolean outcome,
    Optional<Range> object) {

  /**
   * What a performer is called of whom no name is known, and who is told by more than a pronoun.
   */
  Optional<String> unnamed(Cast cast) {
    return performers.stream()
        .flatMap(id -> cast.peek(id).stream())
        .filter(actor -> actor.kind() == Actor.Kind.UNNAMED)
        .map(Actor::label)
        .filter(label -> !Pronouns.isPronoun(label.toLowerCase(Locale.ROOT)))
        .findFirst();
  }
}
