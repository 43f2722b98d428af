package org.demarche.resolve.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Reference;
import org.demarche.model.Span;
import org.demarche.syntax.ArticleView;

/** Takes the words of a source apart: list, head, determiner. */
final class SourcePhrases {
  private static final Set<String> LINKING = WordClass.of("sources.linking-tags");
  private static final Set<String> INDEFINITE = WordClass.of("sources.indefinite");

  private final ArticleView tokens;
  private final References references;

  SourcePhrases(ArticleView tokens, References references) {
    this.tokens = tokens;
    this.references = references;
  }

  boolean hasConjunction(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.tag(i).equals("CC")) {
        return true;
      }
    }
    return false;
  }

  /** The source cut at commas and conjunctions outside prepositional phrases. */
  List<Span> parts(int from, int to) {
    List<Span> parts = new ArrayList<>();
    int start = from;
    for (int i = from; i <= to; i++) {
      boolean cut =
          i == to || tokens.lower(i).equals(",") || tokens.tag(i).equals("CC") && !insideName(i);
      if (cut) {
        if (i > start) {
          parts.add(tokens.span(start, i));
        }
        start = i + 1;
      }
    }
    return parts.isEmpty() ? List.of(tokens.span(from, to)) : parts;
  }

  /** The last noun before a preposition, a relative clause or a participle. */
  int headToken(int from, int to) {
    int head = -1;
    for (int i = from; i < to; i++) {
      boolean nominal =
          tokens.isNoun(i)
              || tokens.tag(i).equals("PRP")
              || tokens.tag(i).equals("CD")
              || insideName(i) && !isAdjective(i)
              || tokens.tag(i).equals("DT") && to == from + 1;
      if (nominal) {
        head = i;
      } else if (tokens.tag(i).equals("PRP$") && to == from + 1) {
        return i;
      } else if (head >= 0 && LINKING.contains(tokens.tag(i)) && !insideName(i)) {
        break;
      }
    }
    return head;
  }

  /**
   * {@code a spokesman}, {@code an unnamed aide}, {@code one official}: not the one who holds the
   * office.
   */
  boolean isIndefinite(int from, int head) {
    for (int i = from; i < head; i++) {
      if (INDEFINITE.contains(tokens.lower(i))) {
        return true;
      }
    }
    return false;
  }

  boolean isAdjective(int i) {
    return references
        .at(tokens.token(i).span().start())
        .filter(r -> isMereAdjective(r))
        .isPresent();
  }

  boolean insideName(int i) {
    return references.at(tokens.token(i).span().start()).isPresent();
  }

  static boolean isMereAdjective(Reference reference) {
    return reference.adjective();
  }
}
