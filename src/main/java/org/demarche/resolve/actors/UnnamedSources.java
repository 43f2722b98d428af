package org.demarche.resolve.actors;

import java.util.Optional;
import java.util.Set;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Actor;
import org.demarche.model.Actor.Gender;
import org.demarche.model.Actor.Kind;
import org.demarche.model.Reference;
import org.demarche.model.Span;
import org.demarche.syntax.ArticleView;

/** Actors of one article alone, whom it describes and does not name: {@code a senior official}. */
final class UnnamedSources {
  /** The label of whoever is behind an impersonal statement. */
  private static final String NOT_NAMED = "not named";

  private static final Set<String> TIMES = WordClass.of("sources.times");
  private static final Set<String> DAYS = WordClass.of("sources.adverbs-of-time");

  private final ArticleView tokens;
  private final Cast cast;
  private final References references;
  private final Nicknames nicknames;

  UnnamedSources(ArticleView tokens, Cast cast, References references, Nicknames nicknames) {
    this.tokens = tokens;
    this.cast = cast;
    this.references = references;
    this.nicknames = nicknames;
  }

  /** Enrols whoever is behind {@code it is believed that …}. */
  String enrolNobody(Span cue) {
    return cast.unnamed(NOT_NAMED, cue, Optional.empty()).id();
  }

  /** Enrols the source that {@code words} describe; the first one named in it is where it works. */
  String enrol(Span words, Span source) {
    Optional<String> name = nicknames.of(words);
    if (name.isPresent()) {
      return cast.named(name.get(), Kind.PERSON, Gender.UNKNOWN).id();
    }
    Span own = withoutTime(words);
    String text = tokens.words(own);
    Optional<String> affiliation =
        references.within(source).stream()
            .map(Reference::denotes)
            .filter(id -> cast.peek(id).filter(a -> a.kind() != Kind.PERSON).isPresent())
            .findFirst();
    affiliation.ifPresent(cast::enrol);
    return cast.unnamed(text, own, affiliation).id();
  }

  /** {@code residents} of {@code At dawn residents said}, {@code Yesterday residents said}. */
  private Span withoutTime(Span words) {
    int from = tokens.at(words.start());
    int to = tokens.after(words);
    boolean several = tokens.tag(to - 1).equals("NNS") && to > from + 1;
    boolean time =
        (TIMES.contains(tokens.lower(from)) || DAYS.contains(tokens.lower(from)))
            && !tokens.isNoun(from - 1);
    return several && time && isAdverbial(from) ? tokens.span(from + 1, to) : words;
  }

  private boolean isAdverbial(int time) {
    boolean governed = tokens.tag(time - 1).equals("IN") || tokens.tag(time - 1).equals("TO");
    return TIMES.contains(tokens.lower(time)) == governed;
  }

  /** The last one before whom the description calls so. */
  Optional<Actor> describedBefore(String noun) {
    return cast.unnamedSoFar().stream()
        .filter(actor -> DescriptionHeads.of(actor.label()).contains(noun))
        .findFirst();
  }
}
