package org.demarche.resolve.positions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.demarche.model.Attribution;
import org.demarche.model.Span;
import org.demarche.resolve.statements.Statements;
import org.demarche.syntax.ArticleView;

/** Finds in whose statement words stand, and which attribution a word is the cue of. */
public final class Tellers {
  private final Statements statements;
  private final ArticleView tokens;
  private final Map<Integer, List<Integer>> byCue = new HashMap<>();
  private final Map<Integer, List<Integer>> bySentence = new HashMap<>();
  private final Map<Integer, OptionalInt> byOffset = new HashMap<>();

  public Tellers(Statements statements) {
    this.statements = statements;
    this.tokens = statements.discourse().view();
    for (int a = 0; a < statements.attributions().size(); a++) {
      if (isTold(a)) {
        index(a, statements.attributions().get(a));
      }
    }
  }

  private void index(int a, Attribution it) {
    int last = tokens.sentenceAt(it.content().end() - 1);
    for (int s = tokens.sentenceAt(it.content().start()); s <= last; s++) {
      bySentence.computeIfAbsent(s, sentence -> new ArrayList<>()).add(a);
    }
    it.cue().ifPresent(cue -> indexCue(a, cue));
  }

  private void indexCue(int a, Span cue) {
    for (int i = tokens.at(cue.start()); i < tokens.after(cue); i++) {
      byCue.computeIfAbsent(i, token -> new ArrayList<>()).add(a);
    }
  }

  /** The innermost attribution with a source in whose content the offset lies. */
  public OptionalInt at(int offset) {
    return byOffset.computeIfAbsent(offset, this::innermost);
  }

  private OptionalInt innermost(int offset) {
    int best = -1;
    for (int a : bySentence.getOrDefault(tokens.sentenceAt(offset), List.of())) {
      Attribution it = statements.attributions().get(a);
      boolean holds = it.content().contains(offset) && !isCue(it, offset);
      if (holds && (best < 0 || length(it) <= length(statements.attributions().get(best)))) {
        best = a;
      }
    }
    return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
  }

  private boolean isTold(int attribution) {
    return !statements.allOf(attribution).isEmpty()
        && statements.attributions().get(attribution).source().isPresent();
  }

  private static int length(Attribution it) {
    return it.content().end() - it.content().start();
  }

  private static boolean isCue(Attribution it, int offset) {
    return it.cue().filter(c -> c.contains(offset)).isPresent();
  }

  /** The attribution, with a source, whose cue the token is; the one with the longest content. */
  OptionalInt ofCue(Span word, Span course) {
    int best = -1;
    for (int a : byCue.getOrDefault(tokens.at(word.start()), List.of())) {
      if (statements.attributions().get(a).wide().overlaps(course)) {
        best = a;
      }
    }
    return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
  }

  /** The indexes of its statements, one for each speaker. */
  public List<Integer> statementsOf(int attribution) {
    return statements.allOf(attribution);
  }

  Optional<Attribution> attribution(OptionalInt index) {
    return index.isEmpty()
        ? Optional.empty()
        : Optional.of(statements.attributions().get(index.getAsInt()));
  }
}
