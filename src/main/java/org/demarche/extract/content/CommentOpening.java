package org.demarche.extract.content;

import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.lexicon.WordClass;
import org.demarche.syntax.SentenceView;

/** Tells where somebody comments on what was said: {@code …, a charge Kyiv denies}. */
public final class CommentOpening {
  private static final Set<String> CHARGES = WordClass.of("cues.charges");

  private static final Set<String> DENIALS = WordClass.of("cues.denials");
  private static final Set<String> AUXILIARIES = Set.of("have", "be", "do");

  private CommentOpening() {}

  /** Whether token {@code comma} opens {@code , the false claims Kyiv rejects}. */
  public static boolean at(SentenceView words, int comma) {
    int noun = words.isComma(comma) ? noun(words, comma) : -1;
    return noun > 0 && isDenied(words, noun + 1);
  }

  /** By the next verb that is no auxiliary; a tagger may take {@code rejects} for a noun. */
  private static boolean isDenied(SentenceView words, int from) {
    return IntStream.range(from, words.size())
        .filter(i -> words.isVerbTag(i) || DENIALS.contains(words.lemma(i)))
        .mapToObj(words::lemma)
        .filter(lemma -> !AUXILIARIES.contains(lemma))
        .findFirst()
        .filter(DENIALS::contains)
        .isPresent();
  }

  /** The noun; -1 where none follows. */
  public static int noun(SentenceView words, int comma) {
    int i = comma + 1;
    while (words.tag(i).equals("DT") || words.isAdjective(i)) {
      i++;
    }
    boolean determined = i > comma + 1 || words.tag(i).equals("NNS");
    return determined && words.isNoun(i) && CHARGES.contains(words.lemma(i)) ? i : -1;
  }
}
