package org.demarche.annotate.mentions;

import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.lexicon.WordClass;
import org.demarche.model.TokenView;

/** Tells organizations by the common noun in their names. */
final class OrganizationShape {
  private static final Set<String> FIRMS = WordClass.of("organizations.last-in-names");
  private static final Set<String> HEADS = WordClass.of("new-names.organization-heads");

  private OrganizationShape() {}

  /** {@code Osk Zoo}, {@code Osk Motors}: a place and what organizations are called last. */
  static boolean isFirm(TokenView words, int end) {
    return FIRMS.contains(words.lower(end - 1)) && words.isCapitalised(end - 1);
  }

  /** Whether the words are called like an organization: {@code Russian Chess Federation}. */
  static boolean is(TokenView words, int from, int end) {
    return end - from > 1 && IntStream.range(from, end).anyMatch(at -> isHead(words, at));
  }

  static boolean isHead(TokenView words, int at) {
    return isHead(words.lower(at));
  }

  /** {@code Ministry of Trade}, {@code People's Party} where they open a sentence. */
  static boolean opens(TokenView words, int at) {
    String next = words.lower(at + 1);
    int name = words.lower(at + 2).equals("the") ? at + 3 : at + 2;
    boolean of = isHead(words, at) && (next.equals("of") || next.equals("for"));
    boolean people = words.lower(at).equals("people") && next.equals("'s") && isHead(words, at + 2);
    return words.isCapitalised(at) && words.isCapitalised(name) && (of || people);
  }

  static boolean isHead(String word) {
    return HEADS.contains(word);
  }
}
