package org.demarche.syntax;

import java.util.Set;
import org.demarche.lexicon.Lexicon;
import org.demarche.model.Frame;
import org.demarche.model.Token.Pos;

/**
 * Puts right what taggers get wrong next to verbs that attribute, where the words around leave one
 * reading: {@code the general warned}, {@code critics argue the bill …}, {@code it's ready}.
 */
final class TagMending {
  private static final Set<String> BEFORE_NOUN = Set.of("DT", "POS", "PRP$", "JJ", "NN", "NNP");
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD", "VBN");

  private static final Set<String> OPENS_SUBJECT = Set.of("NNP", "DT", "PRP");
  private static final Set<String> BE = Set.of("is", "was", "are", "were", "been", "being");

  private static final Set<String> NO_NAMES = Set.of("UH", "VBN", "VB", "FW", "VBG");
  private static final int NEAR = 8;

  private final Lexicon lexicon;
  private final String[] lower;
  private final String[] lemma;
  private final String[] tag;
  private final Pos[] pos;

  /** Mends {@code tag} and {@code pos} in place. */
  TagMending(String[] lower, String[] lemma, String[] tag, Pos[] pos, Lexicon lexicon) {
    this.lexicon = lexicon;
    this.lower = lower;
    this.lemma = lemma;
    this.tag = tag;
    this.pos = pos;
  }

  void mend() {
    for (int i = 0; i < tag.length; i++) {
      if (lower[i].equals("to") && tag(i + 1).equals("VB")) {
        tag[i] = "TO";
      } else if (lower[i].equals("every")) {
        set(i, "DT", Pos.DET);
      } else if (i == 0 && isOpeningName()) {
        set(i, "NNP", Pos.PROPN);
      } else if (isContraction(i)) {
        set(i, "VBZ", Pos.AUX);
      } else if (isNounLikeAdjective(i)) {
        set(i, i == 0 ? "NNP" : "NN", i == 0 ? Pos.PROPN : Pos.NOUN);
      } else if (isPassive(i)) {
        set(i, "VBN", Pos.VERB);
      } else if (isTitle(i) || isSingularCompound(i)) {
        set(i, "NN", Pos.NOUN);
      } else if (isPlainPresent(i)) {
        set(i, "VBP", Pos.VERB);
      } else if (isVerbLikePlural(i)) {
        set(i, "VBZ", Pos.VERB);
      } else if (isPossessedGerund(i)) {
        set(i, "NN", Pos.NOUN);
      } else if (isPastLikeParticiple(i)) {
        set(i, "VBD", Pos.VERB);
      }
    }
  }

  /** {@code Reed vowed}: what looks like a verb or a cry before the first finite verb. */
  private boolean isOpeningName() {
    boolean odd = NO_NAMES.contains(tag(0));
    return odd && (tag(1).equals("VBD") || tag(1).equals("VBZ")) && !lower(0).equals("there");
  }

  private void set(int i, String newTag, Pos newPos) {
    tag[i] = newTag;
    pos[i] = newPos;
  }

  private String tag(int i) {
    return i < 0 || i >= tag.length ? "" : tag[i];
  }

  private String lower(int i) {
    return i < 0 || i >= lower.length ? "" : lower[i];
  }

  /** {@code 's} where no noun follows that could be possessed: {@code it's ready}. */
  private boolean isContraction(int i) {
    return i > 0
        && i + 1 < tag.length
        && lower[i].equals("'s")
        && tag[i].equals("POS")
        && !possesses(i + 1);
  }

  private boolean possesses(int from) {
    int i = from;
    while (i < tag.length && isModifier(i)) {
      if (pos[i] == Pos.PUNCT && !tag[i].equals("``") && !tag[i].equals("HYPH")) {
        return true;
      }
      i++;
    }
    return i >= tag.length
        || tag[i].startsWith("NN")
        || i == from && !tag[i].equals("DT") && !tag[i].equals("IN");
  }

  private boolean isModifier(int i) {
    return tag[i].startsWith("JJ")
        || tag[i].startsWith("RB")
        || tag[i].equals("VBN")
        || tag[i].equals("VBG")
        || tag[i].equals("CD")
        || tag[i].equals("HYPH")
        || pos[i] == Pos.PUNCT;
  }

  /**
   * {@code the general warned}, {@code its chief executive, John Park, …}, {@code Brown tweeted}.
   */
  private boolean isNounLikeAdjective(int i) {
    if (!tag[i].equals("JJ")) {
      return false;
    }
    boolean subject = FINITE.contains(tag(i + 1)) && isCue(i + 1, Frame.CLAUSE);
    boolean role =
        lower(i + 1).equals(",") && tag(i + 2).equals("NNP") && !tag(i - 1).equals("VBD");
    return i == 0 ? subject : BEFORE_NOUN.contains(tag(i - 1)) && (subject || role);
  }

  /** {@code it is asserted by …}. */
  private boolean isPassive(int i) {
    return tag[i].equals("VBD") && pos[i] == Pos.VERB && BE.contains(lower(i - 1));
  }

  /** {@code according to curator Elaine Bell}. */
  private boolean isTitle(int i) {
    return tag[i].equals("VB") && lower(i - 1).equals("to") && lower(i - 2).equals("according");
  }

  /** {@code a laser show that …}: a plain form does not agree with {@code a}. */
  private boolean isSingularCompound(int i) {
    return tag[i].equals("VBP")
        && tag(i - 1).equals("NN")
        && (lower(i - 2).equals("a")
            || lower(i - 2).equals("an")
            || tag(i - 2).startsWith("JJ") && lower(i - 3).equals("a"));
  }

  /** {@code Critics argue}: a plain form right after the subject that opens its clause. */
  private boolean isPlainPresent(int i) {
    boolean plural = tag(i - 1).equals("NNS") || tag(i - 1).equals("NNPS");
    boolean inverted =
        lower(i - 1).equals(",") && (tag(i + 1).equals("NNS") || tag(i + 1).equals("NNP"));
    if (inverted && tag[i].equals("VB") && lexicon.says(lemma[i])) {
      return true;
    }
    boolean say = tag[i].equals("IN") && lower[i].equals("say");
    return (tag[i].equals("VB") || say) && plural && isCue(i, Frame.CLAUSE) && isFirstVerb(i);
  }

  /** {@code The team reports that …}: no plural, since a clause follows. */
  private boolean isVerbLikePlural(int i) {
    if (tag[i].equals("NNS")
        && (isHeadlineVerb(i) || lexicon.says(lemma[i]) && closesSentence(i))) {
      return true;
    }
    boolean cue = isCue(i, Frame.CLAUSE) || isCue(i, Frame.INFINITIVE);
    if (!tag[i].equals("NNS") || !cue || !isFirstVerb(i)) {
      return false;
    }
    boolean singular = tag(i - 1).equals("NN") || tag(i - 1).equals("NNP");
    if ((singular || lower(i - 1).equals(",") && i > 3)
        && isCue(i, Frame.INFINITIVE)
        && lower(i + 1).equals("to")
        && tag(i + 2).equals("VB")) {
      return true;
    }
    int that = i + 1;
    while (that < i + NEAR && that < tag.length && !lower[that].equals("that")) {
      that++;
    }
    if (singular && OPENS_SUBJECT.contains(tag(i + 1))) {
      return true;
    }
    boolean adjunct = that == i + 1 || tag(i + 1).equals("IN");
    return singular
        && adjunct
        && lower(that).equals("that")
        && !tag(that + 1).startsWith("VB")
        && !tag(that + 1).equals("MD");
  }

  /** {@code Mayor slams bridge}: a cue after a name in a line without any verb. */
  private boolean isHeadlineVerb(int i) {
    boolean subject = tag(i - 1).equals("NNP") || i == 1 && tag(0).startsWith("NN");
    boolean object = i + 1 < tag.length && pos[i + 1] != Pos.ADP && !lower(i + 1).equals(".");
    if (!subject || !object || lexicon.verb(lemma[i]).isEmpty()) {
      return false;
    }
    for (String other : tag) {
      if (other.equals("VBD") || other.equals("VBZ") || other.equals("VBP") || other.equals("MD")) {
        return false;
      }
    }
    return true;
  }

  /** {@code …, the BBC reports.} */
  private boolean closesSentence(int i) {
    int comma = i - 1;
    while (comma > 0 && i - comma < 5 && !lower[comma].equals(",")) {
      comma--;
    }
    boolean name = tag(i - 1).equals("NNP") || tag(i - 1).equals("NN");
    return name
        && comma > 2
        && lower(comma).equals(",")
        && (lower(i + 1).equals(".") || i + 1 == tag.length);
  }

  /** {@code The leaders agreed to meet}, {@code Johnson, …, promised that}: no participle. */
  private boolean isPastLikeParticiple(int i) {
    if (!tag[i].equals("VBN") || !opensPredicate(i)) {
      return false;
    }
    boolean clause = isCue(i, Frame.CLAUSE) && isBeforeThat(i);
    boolean particle = lexicon.verb(lemma[i] + "-" + lower(i + 1)).isPresent();
    boolean infinitive =
        lower(i + 1).equals("to")
            && isCue(i, Frame.INFINITIVE)
            && !isCue(i, Frame.OBJECT_INFINITIVE);
    boolean speech =
        (lower(i + 1).equals(":") || lower(i + 1).equals(",") && tag(i + 2).equals("``"))
            && isCue(i, Frame.QUOTATION);
    return clause || infinitive || speech || particle;
  }

  /** Whether {@code that} follows, at once or after a phrase: {@code confirmed on Monday that}. */
  private boolean isBeforeThat(int i) {
    boolean adjunct = tag(i + 1).equals("IN") || lower(i + 1).equals("that");
    int k = i + 1;
    while (adjunct && k < tag.length && k < i + NEAR && !tag[k].startsWith("VB")) {
      if (lower[k].equals("that")) {
        return true;
      }
      k++;
    }
    return false;
  }

  private boolean opensPredicate(int i) {
    String before = tag(i - 1);
    return before.startsWith("NN")
        || before.equals("PRP")
        || before.equals(",") && i > 2 && !tag(i - 2).startsWith("RB");
  }

  private boolean isFirstVerb(int i) {
    for (int k = i - 1; k >= 0 && !lower[k].equals(",") && !tag[k].equals("CC"); k--) {
      if (tag[k].startsWith("VB") || tag[k].equals("MD") || tag[k].equals("TO")) {
        return tag[k].startsWith("VB") && isCue(k, Frame.CLAUSE);
      }
    }
    return true;
  }

  private boolean isCue(int i, Frame frame) {
    return lexicon.verb(lemma[i]).filter(cue -> cue.takes(frame)).isPresent();
  }

  /** {@code the court's thinking said}: what somebody has is a noun. */
  private boolean isPossessedGerund(int i) {
    boolean possessed = tag(i - 1).equals("POS") || tag(i - 1).equals("PRP$");
    return possessed && tag(i).equals("VBG") && FINITE.contains(tag(i + 1));
  }
}
