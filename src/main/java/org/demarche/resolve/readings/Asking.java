package org.demarche.resolve.readings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.lexicon.PartOfSpeech;
import org.demarche.lexicon.StanceLexicon;
import org.demarche.model.Actor;
import org.demarche.model.Position;
import org.demarche.model.Reference;
import org.demarche.model.Span;
import org.demarche.model.Statement;
import org.demarche.resolve.actors.Discourse;
import org.demarche.resolve.readings.Question.Claimed;
import org.demarche.resolve.statements.Statements;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Modals;

/** Decides what a second reader is asked about an article. */
final class Asking {
  private final Discourse discourse;
  private final List<Statement> statements;
  private final ArticleView tokens;
  private final StanceLexicon stances;

  Asking(Statements statements) {
    this.discourse = statements.discourse();
    this.statements = statements.all();
    this.tokens = discourse.view();
    this.stances = tokens.lexicon().stances();
  }

  Question of(ReadingMode mode, List<Position> positions) {
    Set<Integer> told = new LinkedHashSet<>();
    positions.forEach(it -> told.add(tokens.sentenceAt(it.evidence().start())));
    List<Integer> sentences =
        IntStream.range(0, tokens.article().sentences().size())
            .filter(s -> isAsked(mode, s, told.contains(s)))
            .boxed()
            .toList();
    List<Claimed> claimed =
        mode == ReadingMode.VERIFY ? positions.stream().map(this::claimed).toList() : List.of();
    return new Question(
        tokens.article(), mode, sentences, silent(mode, sentences), actors(), claimed);
  }

  private List<Integer> silent(ReadingMode mode, List<Integer> asked) {
    Set<Integer> told = new HashSet<>();
    for (Statement statement : statements) {
      Span wide = statement.attribution().wide();
      Span whole = statement.attribution().cue().map(wide::union).orElse(wide);
      tokens.article().sentences().stream()
          .filter(it -> it.span().overlaps(whole))
          .forEach(it -> told.add(it.block()));
    }
    return mode == ReadingMode.VERIFY
        ? List.of()
        : asked.stream()
            .filter(s -> !told.contains(tokens.article().sentences().get(s).block()))
            .toList();
  }

  private boolean isAsked(ReadingMode mode, int sentence, boolean told) {
    return switch (mode) {
      case FULL -> true;
      case VERIFY -> told;
      case FILL -> !told && hasStance(sentence);
    };
  }

  private boolean hasStance(int sentence) {
    int from = tokens.at(tokens.article().sentences().get(sentence).span().start());
    return IntStream.range(from, tokens.sentenceEnd(from)).anyMatch(this::isStance);
  }

  private boolean isStance(int i) {
    return Modals.isObliging(tokens.lower(i))
        || isStance(PartOfSpeech.VERB, tokens.isVerbTag(i), i)
        || isStance(PartOfSpeech.NOUN, tokens.isNoun(i), i)
        || isStance(PartOfSpeech.ADJECTIVE, tokens.isAdjective(i), i);
  }

  private boolean isStance(PartOfSpeech part, boolean tagged, int i) {
    return tagged && !stances.of(part, tokens.lemma(i)).isEmpty();
  }

  private Claimed claimed(Position it) {
    return new Claimed(
        tokens.sentenceAt(it.evidence().start()),
        tokens.words(it.evidence()),
        discourse.cast().peek(it.holder()).map(Actor::label).orElse(it.holder()),
        it.stance().notation());
  }

  /** In the order in which the article first speaks of them. */
  private List<String> actors() {
    List<String> labels = new ArrayList<>();
    for (Reference reference : discourse.references().before(Integer.MAX_VALUE)) {
      discourse
          .cast()
          .peek(reference.denotes())
          .map(Actor::label)
          .ifPresent(it -> labels.add(0, it));
    }
    return labels.stream().distinct().toList();
  }
}
