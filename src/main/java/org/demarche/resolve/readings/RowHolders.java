package org.demarche.resolve.readings;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.model.Actor;
import org.demarche.model.Reference;
import org.demarche.model.Span;
import org.demarche.resolve.actors.Discourse;
import org.demarche.resolve.actors.Pronouns;
import org.demarche.resolve.positions.Holders;
import org.demarche.resolve.positions.Tellers;
import org.demarche.resolve.statements.Statements;
import org.demarche.syntax.ArticleView;

/** Decides whom the names in a row mean, by where they stand in the article. */
final class RowHolders {
  private final Discourse discourse;
  private final ArticleView tokens;
  private final Holders holders;
  private final VerbatimText text;

  RowHolders(Statements statements, Tellers tellers) {
    this.discourse = statements.discourse();
    this.tokens = discourse.view();
    this.holders = new Holders(statements, tellers);
    String all = tokens.article().text();
    this.text = new VerbatimText(all, new Span(0, all.length()));
  }

  /**
   * Somebody whom the article speaks of.
   *
   * @param words the nearest that name him so; empty where only we call him that
   */
  record Named(String id, Optional<Span> words) {}

  /**
   * Whom a name means in a sentence; empty where the article names nobody so.
   *
   * @param near where it is said
   */
  Optional<Named> of(String name, Span near) {
    List<Span> places = places(name, near);
    return referred(places).or(() -> called(name)).or(() -> described(places));
  }

  /** Whether the article has these words at all. */
  boolean isSaid(String words) {
    return !text.all(words).isEmpty();
  }

  /** The nearest first, those of the sentence before all others; of a pronoun these alone. */
  private List<Span> places(String name, Span near) {
    int sentence = tokens.sentenceAt(near.start());
    boolean pronoun = Pronouns.isPronoun(name.strip().toLowerCase(Locale.ROOT));
    return text.all(name).stream()
        .filter(it -> !pronoun || tokens.sentenceAt(it.start()) == sentence)
        .sorted(
            Comparator.comparing((Span it) -> tokens.sentenceAt(it.start()) != sentence)
                .thenComparingInt(it -> Math.abs(it.start() - near.start())))
        .toList();
  }

  /** By a reference in just these words, or all of them but an article. */
  private Optional<Named> referred(List<Span> places) {
    for (Span place : places) {
      Optional<Reference> found =
          discourse.references().within(place).stream()
              .filter(r -> r.span().end() == place.end() && isAll(r.span(), place))
              .filter(r -> discourse.cast().enrol(r.denotes()).isPresent())
              .findFirst();
      if (found.isPresent()) {
        return Optional.of(new Named(found.get().denotes(), Optional.of(place)));
      }
    }
    return Optional.empty();
  }

  private boolean isAll(Span reference, Span place) {
    int first = tokens.at(place.start());
    return tokens.at(reference.start()) <= first + 1
        && (reference.start() == place.start() || tokens.tag(first).equals("DT"));
  }

  /** By the name under which we know somebody of whom the article speaks. */
  private Optional<Named> called(String name) {
    return discourse.references().mentioned().stream()
        .sorted()
        .filter(id -> discourse.cast().peek(id).filter(a -> isCalled(a, name)).isPresent())
        .filter(id -> discourse.cast().enrol(id).isPresent())
        .map(id -> new Named(id, Optional.empty()))
        .findFirst();
  }

  private static boolean isCalled(Actor actor, String name) {
    return actor.label().equalsIgnoreCase(name.strip())
        || actor.otherNames().stream().anyMatch(it -> it.equalsIgnoreCase(name.strip()));
  }

  private Optional<Named> described(List<Span> places) {
    for (Span place : places) {
      List<Holders.Holder> found = holders.called(place);
      if (found.size() == 1) {
        return Optional.of(new Named(found.get(0).id(), Optional.of(place)));
      }
    }
    return Optional.empty();
  }
}
