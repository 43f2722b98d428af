package org.demarche.resolve.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.demarche.model.Reference;
import org.demarche.syntax.ArticleView;

/**
 * Finds the two that {@code they} or {@code both} take up: {@code Ann Lee and Bo Holm met. They}.
 */
final class Pairs {
  /** So many words may stand before the second name: {@code Ann Lee and her brother Bo Lee}. */
  private static final int LONGEST_TITLE = 3;

  private final ArticleView tokens;
  private final References references;
  private List<String> last = List.of();
  private int sentence = Integer.MIN_VALUE / 2;

  Pairs(ArticleView tokens, References references) {
    this.tokens = tokens;
    this.references = references;
  }

  /** The members of the nearest list of names that opens this sentence or the one before. */
  List<String> before(int offset, Predicate<String> member) {
    int here = tokens.sentenceAt(offset);
    List<Reference> near = new ArrayList<>();
    for (Reference reference : references.before(offset)) {
      if (here - tokens.sentenceAt(reference.span().start()) > 1) {
        break;
      }
      if (member.test(reference.denotes()) && !reference.adjective()) {
        near.add(0, reference);
      }
    }
    List<String> found = lastPair(near);
    boolean goesOn = found.isEmpty() && here - sentence <= 1;
    last = found.isEmpty() && !goesOn ? List.of() : goesOn ? last : found;
    sentence = last.isEmpty() ? sentence : here;
    return last;
  }

  private List<String> lastPair(List<Reference> near) {
    for (int i = near.size() - 1; i > 0; i--) {
      Reference one = near.get(i - 1);
      Reference other = near.get(i);
      boolean owner = tokens.isNoun(tokens.after(other.span()));
      boolean two = !one.denotes().equals(other.denotes()) && !owner;
      if (two && isJoined(one, other) && isSubject(one)) {
        return List.of(one.denotes(), other.denotes());
      }
    }
    return List.of();
  }

  private boolean isJoined(Reference one, Reference other) {
    int and = tokens.after(one.span());
    int start = tokens.at(other.span().start());
    boolean joined =
        tokens.lower(and).equals("and") && start > and && start - and <= LONGEST_TITLE + 1;
    for (int i = and + 1; joined && i < start; i++) {
      joined = tokens.isNoun(i) || tokens.isAdjective(i) || tokens.tag(i).equals("PRP$");
    }
    return joined;
  }

  /** Whether the sentence has no verb before the first of them. */
  private boolean isSubject(Reference first) {
    int at = tokens.at(first.span().start());
    for (int i = at - 1; i >= 0 && tokens.sentence(i) == tokens.sentence(at); i--) {
      if (tokens.isVerbTag(i)) {
        return false;
      }
    }
    return true;
  }
}
