package org.demarche.resolve.actors;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.demarche.model.Actor;
import org.demarche.model.Actor.Kind;
import org.demarche.model.Reference;
import org.demarche.model.Span;
import org.demarche.syntax.ArticleView;

/** Actors of one article alone, whom it describes and does not name: {@code a senior official}. */
final class UnnamedSources {
  /** The label of whoever is behind an impersonal statement. */
  private static final String NOT_NAMED = "not named";

  private final ArticleView tokens;
  private final Cast cast;
  private final References references;

  UnnamedSources(ArticleView tokens, Cast cast, References references) {
    this.tokens = tokens;
    this.cast = cast;
    this.references = references;
  }

  /** Enrols whoever is behind {@code it is believed that …}. */
  String enrolNobody(Span cue) {
    return cast.unnamed(NOT_NAMED, cue, Optional.empty()).id();
  }

  /** Enrols the source that {@code words} describe; the first one named in it is where it works. */
  String enrol(Span words, Span source) {
    String text = words.of(tokens.article().text());
    Optional<String> affiliation =
        references.within(source).stream()
            .map(Reference::denotes)
            .filter(id -> cast.peek(id).filter(a -> a.kind() != Kind.PERSON).isPresent())
            .findFirst();
    affiliation.ifPresent(cast::enrol);
    return cast.unnamed(text, words, affiliation).id();
  }

  /** The last one before in whose description the noun stands. */
  Optional<Actor> describedBefore(String noun) {
    Pattern word = Pattern.compile("\\b" + Pattern.quote(noun) + "\\b");
    return cast.unnamedSoFar().stream()
        .filter(actor -> word.matcher(actor.label().toLowerCase(Locale.ROOT)).find())
        .findFirst();
  }
}
