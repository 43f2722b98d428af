package org.demarche.annotate.tags;

import java.util.List;
import java.util.Locale;
import org.demarche.lexicon.Derivations;
import org.demarche.lexicon.Lexicon;
import org.demarche.lexicon.PartOfSpeech;
import org.demarche.lexicon.StanceLexicon;
import org.demarche.model.Frame;
import org.demarche.model.Token.Pos;

/** The words of one sentence with tags that can still change. Outside there are empty words. */
final class Tagging {
  private static final TagClass NONE = new TagClass(Pos.X, "");

  private final List<String> texts;
  private final String[] lower;
  private final TagClass[] tags;

  /** Null until somebody asks, for few do. */
  private final String[] lemmas;

  private final Lemmatizer lemmatizer;
  private final Lexicon lexicon;

  Tagging(List<String> texts, List<TagClass> tags, Lemmatizer lemmatizer, Lexicon lexicon) {
    this.lexicon = lexicon;
    this.texts = texts;
    this.lower = new String[texts.size()];
    this.tags = tags.toArray(TagClass[]::new);
    this.lemmas = new String[texts.size()];
    this.lemmatizer = lemmatizer;
    for (int i = 0; i < lower.length; i++) {
      lower[i] = texts.get(i).toLowerCase(Locale.ROOT).replace('’', '\'');
    }
  }

  int size() {
    return tags.length;
  }

  List<TagClass> tags() {
    return List.of(tags);
  }

  private boolean isOutside(int i) {
    return i < 0 || i >= tags.length;
  }

  /** As it is written. */
  String text(int i) {
    return isOutside(i) ? "" : texts.get(i);
  }

  /** Lower case with straight apostrophes. */
  String lower(int i) {
    return isOutside(i) ? "" : lower[i];
  }

  /** The dictionary form that goes with the tag, in lower case. */
  String lemma(int i) {
    if (isOutside(i)) {
      return "";
    }
    if (lemmas[i] == null) {
      lemmas[i] = lemmatizer.lemma(texts.get(i), tags[i]).toLowerCase(Locale.ROOT);
    }
    return lemmas[i];
  }

  String tag(int i) {
    return (isOutside(i) ? NONE : tags[i]).tag();
  }

  Pos pos(int i) {
    return (isOutside(i) ? NONE : tags[i]).pos();
  }

  void set(int i, TagClass tag) {
    tags[i] = tag;
    lemmas[i] = null;
  }

  boolean is(int i, String word) {
    return lower(i).equals(word);
  }

  boolean isTagged(int i, String tag) {
    return tag(i).equals(tag);
  }

  boolean isCapitalized(int i) {
    return Character.isUpperCase(texts.get(i).charAt(0));
  }

  boolean isPunctuation(int i) {
    return pos(i) == Pos.PUNCT;
  }

  boolean isMark(int i) {
    return isTagged(i, "``") || isTagged(i, "''");
  }

  boolean isNoun(int i) {
    return tag(i).startsWith("NN");
  }

  /** A common noun or a name in the singular. */
  boolean isSingular(int i) {
    return isTagged(i, "NN") || isTagged(i, "NNP");
  }

  boolean isVerb(int i) {
    return tag(i).startsWith("VB");
  }

  boolean isModal(int i) {
    return isTagged(i, "MD");
  }

  /** A verb with a tense, or a modal verb. */
  boolean isFinite(int i) {
    return isTagged(i, "VBD") || isTagged(i, "VBZ") || isTagged(i, "VBP") || isModal(i);
  }

  boolean hasFinite(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isFinite(i)) {
        return true;
      }
    }
    return false;
  }

  boolean isCue(int i) {
    return lexicon.verb(lemma(i)).isPresent();
  }

  /** Whether the word can be the dictionary form of a verb. */
  boolean isVerbBase(int i) {
    return lemmatizer.isVerb(lower(i));
  }

  /** The same, also of a verb from which a noun is derived: {@code waive}. */
  boolean canBeVerb(int i) {
    return isVerbBase(i) || Derivations.isVerb(lower(i));
  }

  /** The word before {@code i} and its adverbs. */
  int beforeAdverbs(int i) {
    int before = i - 1;
    while (before > 0 && tag(before).startsWith("RB")) {
      before--;
    }
    return before;
  }

  boolean isCue(int i, Frame frame) {
    return lexicon.verb(lemma(i)).filter(cue -> cue.takes(frame)).isPresent();
  }

  /** Whether the verb and the word after it attribute what follows: {@code asks for}. */
  boolean isCueWithPreposition(int i) {
    return isCueWithPreposition(i, i + 1);
  }

  /** Where other words stand between: {@code asks in a letter for}. */
  boolean isCueWithPreposition(int i, int preposition) {
    return lexicon
        .verb(lemma(i))
        .filter(cue -> cue.takes(Frame.PREPOSITION, lower(preposition)))
        .isPresent();
  }

  boolean isCueWithParticle(int i) {
    return lexicon.verb(lemma(i) + "-" + lower(i + 1)).isPresent();
  }

  /** Whether the word, with the tag of a verb, attributes or takes a stance. */
  boolean isStanceVerb(int i, String tag) {
    if (isOutside(i)) {
      return false;
    }
    String base = base(i, tag);
    return lexicon.verb(base).isPresent()
        || !StanceLexicon.builtIn().of(PartOfSpeech.VERB, base).isEmpty();
  }

  /** Whether a preposition or a particle that follows makes it one that takes a stance. */
  boolean isStanceWith(int i, int link) {
    String verb = lower(i).endsWith("s") ? base(i, "VBZ") : lower(i);
    return !StanceLexicon.builtIn().of(PartOfSpeech.VERB, verb + "-" + lower(link)).isEmpty()
        || StanceLexicon.builtIn().of(PartOfSpeech.VERB, verb).stream()
            .anyMatch(use -> use.prepositions().contains(lower(link)));
  }

  /** Whether the word, with the tag of a verb, is also the name of an action. */
  boolean isAction(int i, String tag) {
    return lexicon.isAction(base(i, tag));
  }

  private String base(int i, String tag) {
    return lemmatizer.lemma(lower(i), new TagClass(Pos.VERB, tag));
  }

  boolean takesClause(int i) {
    return lexicon.takesClause(lemma(i));
  }

  boolean says(int i) {
    return lexicon.says(lemma(i));
  }
}
