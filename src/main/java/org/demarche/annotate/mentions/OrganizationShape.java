package org.demarche.annotate.mentions;

import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.lexicon.WordClass;
import org.demarche.model.TokenView;

/** Tells organizations by the common noun in their names. */
final class OrganizationShape {
  private static final Set<String> HEADS = WordClass.of("new-names.organization-heads");

  private OrganizationShape() {}

  /** Whether the words are called like an organization: {@code Russian Chess Federation}. */
  static boolean is(TokenView words, int from, int end) {
    return end - from > 1 && IntStream.range(from, end).anyMatch(at -> isHead(words, at));
  }

  static boolean isHead(TokenView words, int at) {
    return isHead(words.lower(at));
  }

  static boolean isHead(String word) {
    return HEADS.contains(word);
  }
}
