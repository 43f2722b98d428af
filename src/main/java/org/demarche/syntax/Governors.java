package org.demarche.syntax;

import java.util.Optional;
import java.util.Set;
import org.demarche.lexicon.CourseRole;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Attribution;
import org.demarche.model.Construction.Form;
import org.demarche.model.Span;

/** Finds the verb whose object is the noun of an attribution: {@code dropped its demand for}. */
public final class Governors {
  private static final Set<String> PARTICLES = WordClass.of("grammatical.particles");
  private static final Set<String> OWNERS = Set.of("its", "their", "his", "her");
  private static final int NEAR = 8;

  private final ArticleView tokens;

  public Governors(ArticleView tokens) {
    this.tokens = tokens;
  }

  /** The token of the verb. */
  public Optional<Integer> of(Attribution it) {
    if (!it.construction().is(Form.NOUN) || it.cue().isEmpty()) {
      return Optional.empty();
    }
    return of(tokens.at(it.cue().get().start()));
  }

  /** The verb that has a noun as its object, or as that of its preposition. */
  Optional<Integer> of(int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - NEAR); i--) {
      if (isVerb(i)) {
        return Optional.of(i);
      }
      if (!isBetween(i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isVerb(int i) {
    String tag = tokens.tag(i);
    boolean perfect = tokens.lemma(i - 1).equals("have") || tokens.isAdverb(i - 1);
    boolean mistagged =
        tag.equals("IN") && tokens.lexicon().is(CourseRole.WITHDRAWING, tokens.lemma(i));
    return mistagged
        || tag.startsWith("VB") && !tag.equals("VBG") && (!tag.equals("VBN") || perfect);
  }

  private boolean isBetween(int i) {
    String tag = tokens.tag(i);
    boolean nominal = tokens.isNoun(i) || tokens.isAdjective(i) || tag.equals("POS");
    return nominal || tag.equals("PRP$") || tag.equals("DT") || PARTICLES.contains(tokens.lower(i));
  }

  /**
   * The words that name the subject of that verb, where the noun is called the subject's own and
   * the verb says what one does with one's own: {@code the union renewed its call}.
   */
  public Optional<Span> ownerOf(Attribution it, ArticlePhrases phrases) {
    boolean owned =
        it.source()
            .map(s -> tokens.at(s.start()))
            .filter(i -> tokens.tag(i).equals("PRP$") && OWNERS.contains(tokens.lower(i)))
            .isPresent();
    return of(it)
        .filter(verb -> owned && handlesOwn(verb))
        .map(this::groupStart)
        .flatMap(phrases::before)
        .filter(range -> !tokens.tag(range.from()).equals("PRP"))
        .map(range -> range.span(tokens));
  }

  private boolean handlesOwn(int verb) {
    String lemma = tokens.lemma(verb);
    String withParticle = lemma + "-" + tokens.lower(verb + 1);
    return tokens.lexicon().is(CourseRole.LIGHT, lemma)
        || tokens.lexicon().is(CourseRole.WITHDRAWING, lemma)
        || tokens.lexicon().is(CourseRole.WITHDRAWING, withParticle);
  }

  private int groupStart(int verb) {
    int start = verb;
    while (tokens.isAdverb(start - 1) || tokens.lemma(start - 1).equals("have")) {
      start--;
    }
    return start;
  }
}
