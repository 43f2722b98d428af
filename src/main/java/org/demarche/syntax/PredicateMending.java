package org.demarche.syntax;

import java.util.Set;
import org.demarche.lexicon.Lexicon;
import org.demarche.model.Frame;
import org.demarche.model.Token.Pos;

/**
 * Finds the verb of clauses that taggers leave without any: {@code court rules worship is legal},
 * {@code the mayor and his team hope to begin}, {@code the letter reads “…”}.
 */
final class PredicateMending {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<String> OPENS_PHRASE = Set.of("DT", "PRP", "PRP$", "NNP", "VBG", "WP");
  private static final Set<String> HOLDERS = Set.of("NNS", "NN", "NNP", "PRP");
  private static final Set<String> BEFORE_PLAIN =
      Set.of("do", "let", "make", "help", "have", "see", "watch", "hear", "bid");
  private static final Set<String> ONLY_VERBS =
      Set.of("heard", "told", "said", "wrote", "knew", "wanted", "argued", "insisted", "believed");

  private final Lexicon lexicon;
  private final String[] lower;
  private final String[] lemma;
  private final String[] tag;
  private final Pos[] pos;

  /** Mends {@code tag}, {@code pos} and {@code lemma} in place. */
  PredicateMending(String[] lower, String[] lemma, String[] tag, Pos[] pos, Lexicon lexicon) {
    this.lexicon = lexicon;
    this.lower = lower;
    this.lemma = lemma;
    this.tag = tag;
    this.pos = pos;
  }

  void mend() {
    if (tag.length > 1 && tag[0].equals("VBZ") && (tag[1].equals("TO") || tag[1].equals("IN"))) {
      tag[0] = "NNS";
      pos[0] = Pos.NOUN;
    }
    for (int i = 1; i < tag.length; i++) {
      if (tag[i].equals("NN") && ONLY_VERBS.contains(lower[i]) && isSubject(i - 1)) {
        set(i, "VBD");
      } else if (tag[i].equals("NNS") && isSingular(i - 1) && isCue(i) && isPresent(i)) {
        set(i, "VBZ");
      } else if (tag[i].equals("NN") && isThirdPerson(i)) {
        lemma[i] = stem(i);
        set(i, "VBZ");
      } else if (tag[i].equals("NN") && isSubject(i - 1) && hopesTo(i)) {
        set(i, "VBP");
      } else if (tag[i].equals("VB") && isSubject(pastAdverb(i - 1)) && isCue(i) && !isPlain(i)) {
        set(i, "VBP");
      }
    }
  }

  /** {@code the plan asks for help}: a singular noun does not end like a verb. */
  private boolean isThirdPerson(int i) {
    int subject = isMark(i - 1) ? i - 2 : i - 1;
    boolean cue = lower[i].endsWith("s") && lexicon.verb(stem(i)).isPresent();
    return cue
        && subject >= 0
        && isSingular(subject)
        && (tag(i + 1).equals("IN") || tag(i + 1).equals("TO") || OPENS_PHRASE.contains(tag(i + 1)))
        && !hasFinite(clauseStart(subject), clauseEnd(i));
  }

  private String stem(int i) {
    return lower[i].substring(0, lower[i].length() - 1);
  }

  private int pastAdverb(int i) {
    return i > 0 && tag[i].equals("RB") ? i - 1 : i;
  }

  private void set(int i, String newTag) {
    tag[i] = newTag;
    pos[i] = Pos.VERB;
  }

  private boolean isCue(int i) {
    return lexicon.verb(lemma[i]).isPresent();
  }

  private boolean takes(int i, Frame frame) {
    return lexicon.verb(lemma[i]).filter(cue -> cue.takes(frame)).isPresent();
  }

  private String tag(int i) {
    return i < 0 || i >= tag.length ? "" : tag[i];
  }

  private boolean isSubject(int i) {
    return tag[i].startsWith("NN") || tag[i].equals("PRP") || lower[i].equals(")");
  }

  private boolean isSingular(int i) {
    return tag[i].equals("NN") || tag[i].equals("NNP");
  }

  /** A plural noun, by its tag, with what follows a verb and no other verb in its clause. */
  private boolean isPresent(int i) {
    String next = tag(i + 1);
    boolean clause = takes(i, Frame.CLAUSE) && (next.equals("NN") || next.equals("NNS"));
    if (clause && !hasFinite(clauseStart(i), i) && hasVerb(i + 2)) {
      return true;
    }
    boolean quotation = opensQuotation(i + 1) || lower(i + 1).equals(":");
    if (quotation && takes(i, Frame.QUOTATION)) {
      return !hasFinite(clauseStart(i), i);
    }
    boolean opens = OPENS_PHRASE.contains(next) || takesPreposition(i, lower(i + 1));
    return opens && !hasFinite(clauseStart(i), clauseEnd(i));
  }

  private boolean takesPreposition(int i, String preposition) {
    return lexicon
        .verb(lemma[i])
        .filter(cue -> cue.takes(Frame.PREPOSITION, preposition))
        .isPresent();
  }

  /** A mark after an even number of others. */
  private boolean opensQuotation(int i) {
    int before = 0;
    for (int k = 0; k < i; k++) {
      before += isMark(k) ? 1 : 0;
    }
    return isMark(i) && before % 2 == 0;
  }

  private boolean isMark(int i) {
    return tag(i).equals("``") || tag(i).equals("''");
  }

  private boolean hopesTo(int i) {
    int verb = tag(i + 2).startsWith("RB") ? i + 3 : i + 2;
    return tag(i + 1).equals("TO")
        && tag(verb).equals("VB")
        && takes(i, Frame.INFINITIVE)
        && HOLDERS.contains(tag(i - 1))
        && !tag(i - 2).equals("IN")
        && !tag(i - 2).startsWith("VB")
        && !hasFinite(clauseStart(i), clauseEnd(i));
  }

  /** After {@code let}, or after {@code to} or a modal verb that has no other verb. */
  private boolean isPlain(int i) {
    boolean governed = false;
    for (int k = i - 1; k >= clauseStart(i); k--) {
      boolean governs = tag[k].equals("TO") || tag[k].equals("MD");
      if (governs && !governed || BEFORE_PLAIN.contains(lemma[k])) {
        return true;
      }
      governed = tag[k].equals("VB") || governed && !governs;
    }
    return hasFinite(clauseStart(i), i);
  }

  private String lower(int i) {
    return i < 0 || i >= lower.length ? "" : lower[i];
  }

  private int clauseStart(int i) {
    int start = i;
    while (start > 0 && !isBorder(start - 1)) {
      start--;
    }
    return start;
  }

  private int clauseEnd(int i) {
    int end = i + 1;
    while (end < tag.length && !isBorder(end) && !opensClause(end)) {
      end++;
    }
    return end;
  }

  private boolean isBorder(int i) {
    return pos[i] == Pos.PUNCT && !lower[i].equals("-") && !lower[i].equals(")")
        || pos[i] == Pos.SCONJ
        || tag[i].startsWith("W");
  }

  private boolean opensClause(int i) {
    return lower[i].equals("that") && !tag[i].equals("DT");
  }

  /** A finite verb, or a participle that may be one: {@code woman claims church held her}. */
  private boolean hasVerb(int from) {
    for (int i = from; i < tag.length; i++) {
      if (FINITE.contains(tag[i]) || tag[i].equals("VBN")) {
        return true;
      }
    }
    return false;
  }

  private boolean hasFinite(int from, int to) {
    for (int i = from; i < to; i++) {
      if (FINITE.contains(tag[i])) {
        return true;
      }
    }
    return false;
  }
}
