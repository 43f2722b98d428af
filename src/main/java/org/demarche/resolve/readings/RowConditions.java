package org.demarche.resolve.readings;

import java.util.List;
import java.util.Optional;
import org.demarche.model.Condition;
import org.demarche.model.Condition.Kind;
import org.demarche.model.Span;
import org.demarche.resolve.demands.ConditionFinder;
import org.demarche.resolve.demands.ConditionMention;
import org.demarche.syntax.ArticleView;

/** Finds what a row depends on: the words that it tells, else what the rules find there. */
final class RowConditions {
  private final ArticleView tokens;
  private final ConditionFinder finder;

  RowConditions(ArticleView tokens, ConditionFinder finder) {
    this.tokens = tokens;
    this.finder = finder;
  }

  List<Condition> of(Span words, Optional<Span> told) {
    int from = tokens.at(words.start());
    return told.map(span -> List.of(condition(from, span)))
        .orElseGet(
            () ->
                finder.around(from, tokens.sentenceEnd(from)).stream()
                    .map(ConditionMention::condition)
                    .filter(it -> !it.span().overlaps(words))
                    .toList());
  }

  /** Of the kind that the rules see there. */
  private Condition condition(int from, Span told) {
    return finder.in(tokens.sentenceStart(from), tokens.sentenceEnd(from)).stream()
        .map(ConditionMention::condition)
        .filter(it -> it.span().overlaps(told))
        .findFirst()
        .orElseGet(() -> new Condition(Kind.ONLY_IF, told, Optional.empty()));
  }
}
