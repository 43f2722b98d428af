package org.demarche.resolve.offices;

import java.util.Set;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Span;
import org.demarche.syntax.ArticleView;

/**
 * Takes the words of a role whole, with everything that makes another role of it: of {@code the
 * union president} and {@code the president of the university} the noun alone is an office, the
 * phrase is none.
 */
public final class RolePhrases {
  private static final Set<String> LINKS = WordClass.of("offices.owner-prepositions");

  private final ArticleView tokens;

  public RolePhrases(ArticleView tokens) {
    this.tokens = tokens;
  }

  /** The words of the noun phrase around a role, one space between them. */
  public String around(Span role) {
    return String.join(" ", tokens.texts().subList(start(role), end(role)));
  }

  /** The first token of the phrase, behind an article or a possessive. */
  public int start(Span role) {
    int start = tokens.at(role.start());
    while (isModifier(start - 1, start)) {
      start--;
    }
    return start;
  }

  private boolean isModifier(int i, int next) {
    boolean apart = i < 0 || tokens.sentence(i) != tokens.sentence(next) || tokens.isTime(i);
    if (apart) {
      return false;
    }
    boolean hyphen = tokens.lower(i).equals("-") && tokens.isGlued(i) && tokens.isGlued(next);
    return hyphen || isNominal(i) || tokens.tag(i).equals("VBN") && !tokens.isNoun(i - 1);
  }

  private boolean isNominal(int i) {
    return tokens.isNoun(i) || tokens.isAdjective(i) || tokens.tag(i).equals("POS");
  }

  /** After the words that follow the noun and say of what: {@code of the university}. */
  public int end(Span role) {
    int to = tokens.after(role);
    int link = link(to);
    int end = link >= 0 ? nominalEnd(link + 1) : to;
    return end > link + 1 ? end : to;
  }

  /** The preposition after the noun or a second one: {@code president and director of}. */
  private int link(int to) {
    int second = nominalEnd(to + 1);
    boolean twice =
        tokens.isConjunction(to)
            && second > to + 1
            && !tokens.tag(to + 1).equals("DT")
            && tokens.tag(second - 1).equals("NN");
    int link = twice ? second : to;
    return LINKS.contains(tokens.lower(link)) && sentenceOr(link) == tokens.sentence(to - 1)
        ? link
        : -1;
  }

  private int sentenceOr(int i) {
    return i < tokens.size() ? tokens.sentence(i) : -1;
  }

  private int nominalEnd(int from) {
    int end = from;
    while (sentenceOr(end) == sentenceOr(from - 1)
        && (isNominal(end) || tokens.tag(end).equals("DT") || tokens.tag(end).equals("PRP$"))) {
      end++;
    }
    return end;
  }
}
