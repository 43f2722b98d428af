package org.demarche.resolve.actors;

import java.util.List;
import java.util.Optional;
import org.demarche.model.Actor;
import org.demarche.model.Reference;
import org.demarche.model.Reference.By;
import org.demarche.model.Span;
import org.demarche.syntax.ArticleView;

/** Finds a name that the words of a source only border on, and which is the true source. */
final class BorderingName {
  private final ArticleView tokens;
  private final Cast cast;
  private final References references;
  private final SourcePhrases phrases;

  BorderingName(ArticleView tokens, Cast cast, References references, SourcePhrases phrases) {
    this.tokens = tokens;
    this.cast = cast;
    this.references = references;
    this.phrases = phrases;
  }

  /**
   * A name that the words of the source only border on: {@code last year Jane Roe}, {@code its
   * minister, Jane Roe,}.
   */
  Optional<String> of(Span first, Span source) {
    int from = tokens.at(first.start());
    int to = tokens.after(first);
    int head = phrases.headToken(from, to);
    boolean named = head >= 0 && phrases.insideName(head) && !phrases.isAdjective(head);
    if (named) {
      return Optional.empty();
    }
    Optional<String> after = enclosedName(tokens.after(source));
    return after.isPresent() ? after : lastName(first, from);
  }

  /** A name at the end that no preposition, article or possessive ties to what stands before. */
  private Optional<String> lastName(Span first, int from) {
    List<Reference> inside = references.within(first);
    if (inside.isEmpty()) {
      return Optional.empty();
    }
    Reference last = inside.get(inside.size() - 1);
    int start = tokens.at(last.span().start());
    boolean role =
        inside.size() > 1
            && inside.get(inside.size() - 2).resolvedBy() == By.ROLE
            && inside.get(inside.size() - 2).denotes().equals(last.denotes());
    int before = role ? tokens.at(inside.get(inside.size() - 2).span().start()) - 1 : start - 1;
    boolean loose =
        before >= from
            && (tokens.isNoun(before)
                || tokens.tag(before).equals("CD")
                || tokens.tag(before).startsWith("RB"));
    return loose && last.span().end() == first.end() ? personAt(start) : Optional.empty();
  }

  private Optional<String> personAt(int token) {
    if (token >= tokens.size()) {
      return Optional.empty();
    }
    return references
        .at(tokens.token(token).span().start())
        .map(Reference::denotes)
        .filter(cast::isPerson)
        .flatMap(cast::enrol)
        .map(Actor::id);
  }

  /** The name between two commas that explains a role: {@code its minister, Jane Roe, said}. */
  private Optional<String> enclosedName(int comma) {
    for (int i = comma + 1; i <= comma + 2 && tokens.lower(comma).equals(","); i++) {
      Optional<String> person = personAt(i);
      if (person.isPresent()) {
        Span name = references.at(tokens.token(i).span().start()).get().span();
        return tokens.lower(tokens.after(name)).equals(",") ? person : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
