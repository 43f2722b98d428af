package org.demarche.resolve.demands;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Demand;
import org.demarche.model.Position;
import org.demarche.model.Span;
import org.demarche.resolve.actors.References;
import org.demarche.syntax.ArticleView;

/** Finds which demands {@code these terms} or {@code the proposal} point back to. */
public final class Proposals {
  private static final Set<String> NOUNS = WordClass.of("demands.proposals");
  private static final Set<String> POINTING = WordClass.of("demands.pointing");
  private static final int SENTENCES_BACK = 2;

  private final ArticleView tokens;
  private final References references;
  private final DemandMatcher demands;

  public Proposals(ArticleView tokens, References references, DemandMatcher demands) {
    this.tokens = tokens;
    this.references = references;
    this.demands = demands;
  }

  /**
   * The demands that the words of {@code content} point back to: those on which one holder took
   * positions shortly before, else those that the nearest sentence names.
   */
  public Set<Demand> meant(Span content, List<Position> soFar) {
    int from = tokens.at(content.start());
    if (!pointsBack(from, tokens.after(content))) {
      return Set.of();
    }
    int here = tokens.sentence(from);
    for (int sentence = here - 1; sentence >= Math.max(0, here - SENTENCES_BACK); sentence--) {
      Set<Demand> found = of(sentence, here, soFar);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return Set.of();
  }

  private Set<Demand> of(int sentence, int here, List<Position> soFar) {
    Set<Demand> found = new LinkedHashSet<>();
    List<Position> taken = new ArrayList<>(soFar);
    taken.removeIf(position -> sentenceOf(position) != sentence);
    if (!taken.isEmpty()) {
      String holder = taken.get(taken.size() - 1).holder();
      soFar.stream()
          .filter(p -> p.holder().equals(holder) && isShortlyBefore(p, here))
          .forEach(p -> found.add(p.demand()));
      return found;
    }
    Span words = tokens.article().sentences().get(sentence).span();
    demands
        .find(tokens, references, tokens.at(words.start()), tokens.after(words))
        .forEach(match -> found.add(match.demand()));
    return found;
  }

  private int sentenceOf(Position position) {
    return tokens.sentenceAt(position.evidence().start());
  }

  private boolean isShortlyBefore(Position position, int here) {
    int sentence = sentenceOf(position);
    return sentence < here && sentence >= here - SENTENCES_BACK;
  }

  private boolean pointsBack(int from, int to) {
    if (!POINTING.contains(tokens.lower(from))) {
      return false;
    }
    for (int i = from + 1; i < Math.min(to, from + 4); i++) {
      if (NOUNS.contains(tokens.lemma(i)) && tokens.isNoun(i)) {
        String next = i + 1 < to ? tokens.lower(i + 1) : "";
        boolean open = !next.equals("to") && !next.equals("for");
        return open && demands.find(tokens, references, from, i).isEmpty();
      }
    }
    return false;
  }
}
