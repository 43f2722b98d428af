package org.demarche.syntax;

import org.demarche.lexicon.Lexicon;
import org.demarche.model.Token.Pos;

/**
 * Puts right the tags without which a clause has no subject or no verb: {@code I mean there happens
 * to be a way}, {@code reports said}, {@code Park et al found}, {@code she “take[s] the blame”}.
 */
final class ClauseMending {
  private final Lexicon lexicon;
  private final String[] lower;
  private final String[] lemma;
  private final String[] tag;
  private final Pos[] pos;

  /** Mends {@code tag} and {@code pos} in place. */
  ClauseMending(String[] lower, String[] lemma, String[] tag, Pos[] pos, Lexicon lexicon) {
    this.lexicon = lexicon;
    this.lower = lower;
    this.lemma = lemma;
    this.tag = tag;
    this.pos = pos;
  }

  void mend() {
    for (int i = 0; i + 1 < tag.length; i++) {
      if (isExistential(i)) {
        set(i, "EX", Pos.PRON);
      } else if (isBeforePast(i)) {
        set(i, "NNS", Pos.NOUN);
      } else if (isAndOthers(i)) {
        set(i, "NNP", Pos.PROPN);
      } else if (isInflectedByEditor(i)) {
        set(i, "VBZ", Pos.VERB);
      }
    }
  }

  private void set(int i, String newTag, Pos newPos) {
    tag[i] = newTag;
    pos[i] = newPos;
  }

  /** {@code there} between a verb that takes a clause and one in need of a subject. */
  private boolean isExistential(int i) {
    String next = tag[i + 1];
    boolean finite = next.equals("VBZ") || next.equals("VBP") || next.equals("VBD");
    boolean adverb = lower[i].equals("there") && tag[i].equals("RB");
    return adverb && finite && i > 0 && lexicon.takesClause(lemma[i - 1]);
  }

  /** Of two verbs at the start, without a subject between them, the first is a noun. */
  private boolean isBeforePast(int i) {
    boolean opens = i == 0 || pos[i - 1] == Pos.PUNCT;
    return opens && tag[i].equals("VBZ") && pos[i] == Pos.VERB && lower[i + 1].equals("said");
  }

  private boolean isAndOthers(int i) {
    boolean al = lower[i].equals("al") || lower[i].equals("al.");
    return al && i > 0 && lower[i - 1].equals("et");
  }

  private boolean isInflectedByEditor(int i) {
    return tag[i].equals("VB")
        && lower[i + 1].equals("[")
        && i + 2 < lower.length
        && (lower[i + 2].equals("s") || lower[i + 2].equals("es"));
  }
}
