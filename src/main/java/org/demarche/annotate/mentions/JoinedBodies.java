package org.demarche.annotate.mentions;

import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.lexicon.WordClass;
import org.demarche.model.TokenView;

/**
 * Tells where {@code and} stands inside one body's name: {@code the Food and Drug Administration}.
 */
final class JoinedBodies {
  private static final Set<String> BODIES = WordClass.of("organizations.joined");

  private JoinedBodies() {}

  /**
   * Whether the name goes on after the {@code and} or the comma at {@code end}: an article stands
   * before it, a body's noun ends it, and the words so far are no body by themselves.
   */
  static boolean isAt(TokenView words, int from, int end) {
    return words.lower(from - 1).equals("the")
        && IntStream.range(from, end).noneMatch(i -> isBody(words, i))
        && BODIES.contains(words.lower(last(words, afterItems(words, end) + 1)));
  }

  /**
   * The {@code and} before the last of {@code Rail, Tram and Bus}; none where it is another row.
   */
  private static int afterItems(TokenView words, int joint) {
    int at = joint;
    while (words.isComma(at)) {
      int end = at + 1;
      while (NewNameFinder.isNameWord(words, end) && !isBody(words, end)) {
        end++;
      }
      at = end > at + 1 ? end : words.size();
    }
    return words.lower(at).equals("and") ? at : words.size();
  }

  private static boolean isBody(TokenView words, int at) {
    return NameMarks.isInCapitals(words.text(at)) || OrganizationShape.isHead(words, at);
  }

  private static int last(TokenView words, int from) {
    int end = from;
    while (NewNameFinder.isNameWord(words, end) && !OrganizationShape.isHead(words, end)) {
      end++;
    }
    return end > from && words.isCapitalised(end) ? end : -1;
  }
}
