package org.demarche.resolve.courses;

import java.util.List;
import java.util.Locale;
import org.demarche.resolve.courses.CourseArticles.Pairs;

/** How well groups hold together what belongs together and nothing else: B-cubed. */
final class GroupScore {
  private double precision;
  private double recall;
  private int all;

  /** Adds the mentions of an article that people have grouped. */
  void add(Pairs article, List<String> groups) {
    List<String> gold = article.gold();
    for (int i = 0; i < gold.size(); i++) {
      if (!gold.get(i).isEmpty()) {
        int same = 0;
        int group = 0;
        int course = 0;
        for (int j = 0; j < gold.size(); j++) {
          boolean known = !gold.get(j).isEmpty();
          boolean together = known && groups.get(i).equals(groups.get(j));
          boolean right = gold.get(i).equals(gold.get(j));
          same += together && right ? 1 : 0;
          group += together ? 1 : 0;
          course += right ? 1 : 0;
        }
        precision += (double) same / group;
        recall += (double) same / course;
        all++;
      }
    }
  }

  double precision() {
    return precision / all;
  }

  double recall() {
    return recall / all;
  }

  @Override
  public String toString() {
    double f1 = 2 * precision() * recall() / (precision() + recall());
    return String.format(Locale.ROOT, "%.3f %.3f %.3f", precision(), recall(), f1);
  }
}
