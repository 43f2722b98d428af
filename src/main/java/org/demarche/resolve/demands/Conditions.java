package org.demarche.resolve.demands;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.Condition;
import org.demarche.model.Condition.Kind;
import org.demarche.model.Demand;
import org.demarche.model.Span;
import org.demarche.resolve.actors.References;
import org.demarche.syntax.ArticleView;

/** Finds what a position depends on: {@code if …}, {@code unless …}, {@code in exchange for …}. */
public final class Conditions {
  /** What follows these is a question: {@code declined to say if}. */
  private static final Set<String> ASKING = Set.of("ask", "say", "know", "wonder", "decide");

  private final ArticleView tokens;
  private final References references;
  private final DemandMatcher demands;

  public Conditions(ArticleView tokens, References references, DemandMatcher demands) {
    this.tokens = tokens;
    this.references = references;
    this.demands = demands;
  }

  /** A condition with the tokens of its words and the demands they amount to. */
  public record Found(Condition condition, int from, int to, List<DemandMatcher.Found> demands) {}

  /** The conditions between the tokens of one sentence. */
  public List<Found> in(int from, int to) {
    List<Found> found = new ArrayList<>();
    for (int i = from; i < to; i++) {
      int words = i;
      Optional<Opening> opening = opening(i);
      opening.map(o -> condition(o, words + o.length(), to)).ifPresent(found::add);
    }
    return found;
  }

  private record Opening(Kind kind, int length) {}

  private Optional<Opening> opening(int i) {
    String word = tokens.lower(i);
    String next = tokens.lower(i + 1);
    String third = tokens.lower(i + 2);
    boolean afterAs = tokens.lower(i - 1).equals("as");
    return switch (word) {
      case "if" ->
          afterAs || next.equals("not") || ASKING.contains(tokens.lemma(i - 1))
              ? Optional.empty()
              : Optional.of(new Opening(Kind.ONLY_IF, 1));
      case "unless" -> Optional.of(new Opening(Kind.UNLESS, 1));
      case "until" -> Optional.of(new Opening(Kind.UNTIL, 1));
      case "provided", "providing" ->
          next.equals("that") ? Optional.of(new Opening(Kind.ONLY_IF, 2)) : Optional.empty();
      case "in" ->
          (next.equals("exchange") || next.equals("return")) && third.equals("for")
              ? Optional.of(new Opening(Kind.IN_EXCHANGE_FOR, 3))
              : Optional.empty();
      case "on" ->
          next.equals("condition")
              ? Optional.of(new Opening(Kind.ONLY_IF, third.equals("that") ? 3 : 2))
              : Optional.empty();
      case "once" ->
          tokens.tag(i).equals("IN") ? Optional.of(new Opening(Kind.ONLY_IF, 1)) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private Found condition(Opening opening, int from, int limit) {
    int to = from;
    while (to < limit && !endsCondition(to)) {
      to++;
    }
    if (to <= from || isTime(tokens.span(from, to))) {
      return null;
    }
    List<DemandMatcher.Found> matched = demands.find(tokens, references, from, to);
    Span span = tokens.span(from, to);
    Optional<String> notation =
        matched.stream().map(DemandMatcher.Found::demand).map(Demand::notation).findFirst();
    return new Found(new Condition(opening.kind(), span, notation), from, to, matched);
  }

  private boolean endsCondition(int i) {
    String word = tokens.lower(i);
    return word.equals(",") || word.equals(";") || word.equals(".") || word.equals(":");
  }

  /** {@code until Friday} is no condition. */
  private boolean isTime(Span words) {
    return tokens.article().times().stream().anyMatch(time -> time.span().contains(words));
  }
}
