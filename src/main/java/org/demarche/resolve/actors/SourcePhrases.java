package org.demarche.resolve.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Reference;
import org.demarche.model.Span;
import org.demarche.syntax.Additions;
import org.demarche.syntax.ArticleView;

/** Takes the words of a source apart: list, head, determiner. */
final class SourcePhrases {
  private static final Set<String> LINKING = WordClass.of("sources.linking-tags");
  private static final Set<String> INDEFINITE = WordClass.of("sources.indefinite");

  private static final Set<String> DETERMINING = Set.of("DT", "PRP$", "POS", "JJ");

  private final ArticleView tokens;
  private final References references;

  SourcePhrases(ArticleView tokens, References references) {
    this.tokens = tokens;
    this.references = references;
  }

  boolean hasConjunction(int from, int to) {
    return IntStream.range(from, to).anyMatch(i -> joins(i) > 0);
  }

  /** The source cut at commas and conjunctions outside prepositional phrases. */
  List<Span> parts(int from, int to) {
    List<Span> parts = new ArrayList<>();
    int start = from;
    for (int i = from; i <= to; i++) {
      int joining = i == to || tokens.lower(i).equals(",") ? 1 : insideName(i) ? 0 : joins(i);
      if (joining > 0) {
        if (i > start) {
          parts.add(tokens.span(start, i));
        }
        start = i + joining;
      }
    }
    return parts.isEmpty() ? List.of(tokens.span(from, to)) : parts;
  }

  /** How many tokens a conjunction at {@code i}, or what stands for one, has. */
  private int joins(int i) {
    return tokens.tag(i).equals("CC") ? 1 : Additions.lengthAt(tokens, i);
  }

  /** The last noun before a preposition, a relative clause or a participle; -1 without one. */
  int headToken(int from, int to) {
    boolean alone = to == from + 1;
    if (alone && (tokens.tag(from).equals("DT") || tokens.tag(from).equals("PRP$"))) {
      return from;
    }
    int head = -1;
    for (int i = from; i < to && (head < 0 || !isLinking(i)); i++) {
      head = isNominal(i) ? i : head;
    }
    return head;
  }

  private boolean isNominal(int i) {
    String tag = tokens.tag(i);
    return tokens.isNoun(i)
        || tag.equals("PRP")
        || tag.equals("CD")
        || insideName(i) && !isAdjective(i);
  }

  private boolean isLinking(int i) {
    return LINKING.contains(tokens.tag(i)) && !insideName(i) && !isModifier(i);
  }

  /**
   * {@code exiled} in {@code Norland's exiled opposition}, {@code ruling} in {@code the ruling
   * party}.
   */
  private boolean isModifier(int i) {
    boolean participle = tokens.tag(i).equals("VBN") || tokens.tag(i).equals("VBG");
    return participle && DETERMINING.contains(tokens.tag(i - 1)) && tokens.isNoun(i + 1);
  }

  /**
   * {@code a spokesman}, {@code an unnamed aide}, {@code one official}: not the one who holds the
   * office.
   */
  boolean isIndefinite(SourcePhrase phrase) {
    return IntStream.range(phrase.from(), phrase.head())
        .anyMatch(i -> INDEFINITE.contains(tokens.lower(i)));
  }

  boolean isAdjective(int i) {
    return references.at(tokens.token(i).span().start()).filter(Reference::adjective).isPresent();
  }

  boolean insideName(int i) {
    return references.at(tokens.token(i).span().start()).isPresent();
  }
}
