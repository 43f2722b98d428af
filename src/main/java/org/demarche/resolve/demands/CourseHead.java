package org.demarche.resolve.demands;

import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Range;

/** Finds the head noun of a course of action: {@code freeze} in {@code the wage freeze of May}. */
public final class CourseHead {
  private CourseHead() {}

  /** The last noun of the first row of nouns, no owner; the last token where there is none. */
  public static int of(Range course, ArticleView tokens) {
    int i = course.from();
    while (i + 1 < course.to() && !endsNouns(i, tokens)) {
      i++;
    }
    return i;
  }

  private static boolean endsNouns(int i, ArticleView tokens) {
    return tokens.isNoun(i) && !tokens.isNoun(i + 1) && !tokens.tag(i + 1).equals("POS");
  }
}
