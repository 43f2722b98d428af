package org.demarche.resolve.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.demarche.model.Attribution;
import org.demarche.model.Reference;
import org.demarche.model.Span;
import org.demarche.resolve.actors.References;
import org.demarche.resolve.actors.Speakers;
import org.demarche.resolve.statements.Statements;
import org.demarche.syntax.ArticlePhrases;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Range;

/** Finds who does something, and the words that name him. */
final class EventAgents {
  private final ArticleView tokens;
  private final ArticlePhrases phrases;
  private final Statements finder;
  private final Speakers speakers;
  private final References references;
  private final Map<Integer, List<Integer>> said;

  EventAgents(
      ArticleView tokens,
      ArticlePhrases phrases,
      Statements finder,
      Speakers speakers,
      References references) {
    this.tokens = tokens;
    this.phrases = phrases;
    this.finder = finder;
    this.speakers = speakers;
    this.references = references;
    this.said = said();
  }

  /** Actors with the words that name them. */
  record Named(Range words, List<String> ids) {}

  /** Whoever an attribution comes from; a pronoun is followed to the name it stands for. */
  Named of(int attribution) {
    List<String> ids = new ArrayList<>();
    finder.allOf(attribution).forEach(s -> ids.add(finder.statement(s).speaker()));
    Span source = finder.attributions().get(attribution).source().orElseThrow();
    int first = tokens.at(source.start());
    boolean pronoun = tokens.tag(first).equals("PRP") && tokens.after(source) == first + 1;
    Range words =
        pronoun
            ? named(attribution, ids.get(0)).orElse(new Range(first, first + 1))
            : phrases.widened(source);
    return new Named(words, ids);
  }

  /** Whoever the words name, or whom they stand for where they are a pronoun inside a saying. */
  Optional<Named> named(Range words) {
    boolean pronoun = tokens.tag(words.from()).equals("PRP");
    if (pronoun) {
      return teller(words.from()).map(this::of);
    }
    return Optional.of(
        new Named(words, speakers.enrol(words.span(tokens), Speakers.Around.NOBODY)));
  }

  /** The words that name the same actor further out or before. */
  private Optional<Range> named(int attribution, String id) {
    OptionalInt parent = finder.attributions().get(attribution).parent();
    if (parent.isPresent() && !finder.allOf(parent.getAsInt()).isEmpty()) {
      Named outer = of(parent.getAsInt());
      if (outer.ids().contains(id)) {
        return Optional.of(outer.words());
      }
    }
    Span source = finder.attributions().get(attribution).source().orElseThrow();
    for (Reference reference : references.before(source.start())) {
      int at = tokens.at(reference.span().start());
      if (reference.denotes().equals(id) && !tokens.tag(at).startsWith("PRP")) {
        return Optional.of(new Range(at, tokens.after(reference.span())));
      }
    }
    return Optional.empty();
  }

  /** The attribution with a source in whose content a token stands, the innermost one. */
  Optional<Integer> teller(int token) {
    int offset = tokens.token(token).span().start();
    Integer best = null;
    for (int a : said.getOrDefault(tokens.sentence(token), List.of())) {
      Attribution it = finder.attributions().get(a);
      if (it.content().contains(offset)
          && (best == null || finder.attributions().get(best).content().contains(it.content()))) {
        best = a;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The attributions with a source that say something, by the sentences of their contents. */
  private Map<Integer, List<Integer>> said() {
    Map<Integer, List<Integer>> found = new HashMap<>();
    for (int a = 0; a < finder.attributions().size(); a++) {
      Attribution it = finder.attributions().get(a);
      boolean told = !finder.allOf(a).isEmpty() && it.source().isPresent();
      if (told && it.kind() == Attribution.Kind.SAY) {
        int last = tokens.sentenceAt(it.content().end() - 1);
        for (int s = tokens.sentenceAt(it.content().start()); s <= last; s++) {
          found.computeIfAbsent(s, sentence -> new ArrayList<>()).add(a);
        }
      }
    }
    return found;
  }
}
