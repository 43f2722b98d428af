package org.demarche.resolve.positions;

import java.util.ArrayList;
import java.util.List;
import org.demarche.resolve.demands.ActionWords;
import org.demarche.syntax.ArticlePhrases;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Range;

/**
 * Takes an enumeration of courses of action apart: {@code gun rights, tariffs and a wall}, {@code
 * close the port and expel the envoy}.
 */
final class Enumerations {
  private final ArticleView tokens;
  private final ArticlePhrases phrases;
  private final ActionWords actions;

  Enumerations(ArticleView tokens, ArticlePhrases phrases, ActionWords actions) {
    this.tokens = tokens;
    this.phrases = phrases;
    this.actions = actions;
  }

  /** Its items; the course itself where it is none. */
  List<Candidate> items(Candidate it) {
    List<Range> items = it.verbal() ? verbs(it.course()) : nouns(it.course());
    return items.size() < 2
        ? List.of(it)
        : items.stream().map(item -> it.with(it.stance(), item, it.verbal())).toList();
  }

  private List<Range> nouns(Range course) {
    List<Range> found = new ArrayList<>();
    int end = tokens.sentenceEnd(course.from());
    int i = course.from();
    boolean last = false;
    while (i < end && !last) {
      int to = phrase(i, end);
      if (to <= i || !found.isEmpty() && isSubject(to)) {
        return List.of();
      }
      found.add(new Range(i, to));
      last = !isJoint(to);
      i = afterJoint(to);
      last |= found.size() > 1 && tokens.isConjunction(found.get(found.size() - 1).from() - 1);
    }
    boolean closed =
        found.size() > 1 && tokens.isConjunction(found.get(found.size() - 1).from() - 1);
    return closed ? found : List.of();
  }

  /** {@code …, and Norland left}: another clause. */
  private boolean isSubject(int to) {
    return tokens.isFinite(to) || tokens.isModal(to);
  }

  /** With what belongs to its noun, without further items. */
  private int phrase(int from, int limit) {
    int to = phrases.baseEnd(from, limit);
    while (to > from && tokens.tag(to).equals("IN") && phrases.baseEnd(to + 1, limit) > to + 1) {
      to = phrases.baseEnd(to + 1, limit);
    }
    return to;
  }

  private boolean isJoint(int i) {
    return tokens.isComma(i) || tokens.isConjunction(i);
  }

  private int afterJoint(int i) {
    int at = tokens.isComma(i) ? i + 1 : i;
    return tokens.isConjunction(at) ? at + 1 : at;
  }

  private List<Range> verbs(Range course) {
    List<Range> found = new ArrayList<>(List.of(course));
    String tag = tokens.tag(course.from());
    int i = course.to();
    while (isJoint(i)) {
      int at = afterJoint(i);
      at = tokens.tag(at).equals("TO") ? at + 1 : at;
      if (!tokens.tag(at).equals(tag) || tag.equals("VBD") || tag.equals("VBZ")) {
        return found;
      }
      Range next = actions.from(at, tokens.sentenceEnd(at));
      found.add(next);
      i = next.to();
    }
    return found;
  }
}
