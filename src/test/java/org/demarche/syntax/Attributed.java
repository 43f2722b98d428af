package org.demarche.syntax;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.demarche.model.Attribution;
import org.demarche.model.Construction;
import org.demarche.model.Span;

/** Attributions in tagged articles, whose parts are given by their words; {@code -} for none. */
record Attributed(ArticleView tokens, Construction construction) {

  Attribution of(String cue, String content, String source, String addressee) {
    Span span = span(content).orElseThrow();
    return new Attribution(
        Attribution.Kind.SAY,
        span(cue),
        "say",
        List.of(span),
        List.of(span),
        span(source),
        span(addressee),
        OptionalInt.empty(),
        Optional.empty(),
        false,
        false,
        construction);
  }

  Optional<Span> span(String words) {
    int start = tokens.article().article().text().indexOf(words);
    return words.equals("-")
        ? Optional.empty()
        : Optional.of(new Span(start, start + words.length()));
  }
}
