package org.demarche.extract.content;

import java.util.Optional;
import org.demarche.lexicon.Cue;
import org.demarche.model.Attribution.Kind;
import org.demarche.model.Frame;
import org.demarche.model.Token.Pos;
import org.demarche.syntax.NounPhrases;
import org.demarche.syntax.Purposes;
import org.demarche.syntax.Range;
import org.demarche.syntax.SentenceView;

/**
 * Finds complements with a noun phrase of their own: {@code urged Kyiv to leave}, {@code called on
 * Kyiv to leave}, {@code called it a threat}. An infinitive comes first and a preposition last: the
 * phrase before {@code to} may itself hold {@code as} and {@code of}, but not the other way round.
 */
final class ObjectComplements {
  /** In tokens: no noun phrase is longer, but for lists. */
  private static final int FAR = 25;

  private final SentenceView words;
  private final NounPhrases phrases;
  private final Purposes purposes;

  ObjectComplements(SentenceView words, NounPhrases phrases) {
    this.words = words;
    this.phrases = phrases;
    this.purposes = new Purposes(words, phrases);
  }

  /** {@code for a truce}, {@code on Kyiv to withdraw}. */
  Optional<Complement> afterPreposition(int i, Cue cue) {
    if (cue.takes(Frame.PREPOSITION, words.lower(i)) && !new Beside(words).isWhile(i + 1)) {
      return found(Frame.PREPOSITION, i + 1);
    }
    return cue.takes(Frame.PREPOSITION_INFINITIVE, words.lower(i))
        ? infinitive(i + 1, Frame.PREPOSITION_INFINITIVE, true)
        : Optional.empty();
  }

  /** What an object that starts at token {@code i} is said to be or asked to do. */
  Optional<Complement> at(int i, Cue cue) {
    return infinitive(i, cue)
        .or(() -> participle(i, cue))
        .or(() -> as(i, cue))
        .or(() -> predicate(i, cue))
        .or(() -> preposition(i, cue));
  }

  private static Optional<Complement> found(Frame frame, int from) {
    return Optional.of(new Complement(frame, from, Optional.empty()));
  }

  private Optional<Complement> infinitive(int i, Cue cue) {
    return cue.takes(Frame.OBJECT_INFINITIVE)
        ? infinitive(i, Frame.OBJECT_INFINITIVE, !cue.takes(Frame.INFINITIVE))
            .filter(it -> !cue.takes(Frame.OBJECT) || !purposes.isPurpose(i, it.from()))
        : Optional.empty();
  }

  /**
   * {@code Kyiv to withdraw}: the object is the addressee, the infinitive the content. One who is
   * told is a pronoun outside of it, where one wants {@code her to withdraw}; nobody tells himself.
   */
  private Optional<Complement> infinitive(int i, Frame frame, boolean told) {
    int base = words.lower(i).matches(".+sel(f|ves)") ? -1 : phrases.baseEnd(i);
    int end = Math.min(words.size(), i + FAR);
    for (int k = base; base > 0 && k < end && words.level(k) == words.level(i); k++) {
      if (Infinitives.startsAtNegation(words, k)) {
        int wide = told && isPronoun(i, k) ? k : i;
        return Optional.of(new Complement(frame, k, wide, Optional.of(new Range(i, k))));
      }
      if (endsObject(k)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** {@code her}, whom one asks or calls something: no part of what is asked or said of her. */
  private boolean isPronoun(int from, int to) {
    return to == from + 1 && words.isPersonal(from);
  }

  private boolean endsObject(int k) {
    boolean verb = words.isVerbTag(k) && words.pos(k) != Pos.ADJ;
    return verb || words.isPunctuation(k) && !words.lower(k).equals("-");
  }

  /** {@code the mayor leading}. */
  private Optional<Complement> participle(int i, Cue cue) {
    int verb = phrases.baseEnd(i);
    return cue.takes(Frame.OBJECT_PARTICIPLE)
            && verb > 0
            && words.tag(verb).equals("VBG")
            && !words.isPunctuation(verb + 1)
        ? found(Frame.OBJECT_PARTICIPLE, i)
        : Optional.empty();
  }

  /** {@code the bridge as a danger}; in {@code it as a danger} the pronoun belongs to it. */
  private Optional<Complement> as(int i, Cue cue) {
    int as = words.lower(i).equals("as") ? i : asWord(i);
    if (!cue.takes(Frame.OBJECT_AS) || as < 0) {
      return Optional.empty();
    }
    int from = as == i + 1 ? i : as + 1;
    int wide = as == i ? from : i;
    return Optional.of(new Complement(Frame.OBJECT_AS, from, wide, Optional.empty()));
  }

  /** The next {@code as} after token {@code i}; -1 where a comma or a past tense comes first. */
  private int asWord(int i) {
    for (int k = i + 1; k < words.size() && k - i < FAR; k++) {
      if (words.lower(k).equals("as")
          && (words.pos(k) != Pos.SCONJ || words.level(k) == words.level(i))) {
        return k;
      }
      if (words.tag(k).equals("VBD") || words.isComma(k) || words.lower(k).equals(";")) {
        return -1;
      }
    }
    return -1;
  }

  private Optional<Complement> predicate(int i, Cue cue) {
    int whole = phrases.startingAt(i).map(Range::to).orElse(-1);
    boolean predicate = isPredicate(i, phrases.baseEnd(i)) || isPredicate(i, whole);
    return cue.takes(Frame.OBJECT_PREDICATE) && predicate
        ? found(Frame.OBJECT_PREDICATE, isPronoun(i, phrases.baseEnd(i)) ? i + 1 : i)
        : Optional.empty();
  }

  /** Of {@code the deal a mistake}, {@code it dangerous}, {@code the talks “useful”}. */
  private boolean isPredicate(int object, int i) {
    boolean reflexive =
        words.lower(object).endsWith("self") || words.lower(object).endsWith("selves");
    return i > object
        && !reflexive
        && (isNounPhrase(object, i) || words.tag(i).startsWith("JJ") || words.isMark(i));
  }

  private boolean isNounPhrase(int object, int i) {
    boolean pronoun = words.isPersonal(object) && i == object + 1;
    boolean article = words.tag(i).equals("DT");
    return (article || pronoun && words.isNoun(i)) && phrases.baseEnd(i) > 0
        || article && words.isMark(i + 1);
  }

  /** {@code asked the city about it}, where {@code blamed the city for it} judges both. */
  private static boolean isAddressed(Cue cue) {
    return cue.kind(Frame.OBJECT_PREPOSITION).filter(kind -> kind == Kind.SAY).isPresent();
  }

  /** {@code the city of lying}: the object is the addressee. */
  private Optional<Complement> preposition(int i, Cue cue) {
    int base = phrases.baseEnd(i);
    boolean atBase = base > 0 && cue.takes(Frame.OBJECT_PREPOSITION, words.lower(base));
    int end = atBase ? base : phrases.startingAt(i).map(Range::to).orElse(-1);
    return end > 0 && cue.takes(Frame.OBJECT_PREPOSITION, words.lower(end))
        ? Optional.of(
            new Complement(
                Frame.OBJECT_PREPOSITION,
                end + 1,
                isAddressed(cue) ? end + 1 : i,
                Optional.of(new Range(i, end))))
        : Optional.empty();
  }
}
