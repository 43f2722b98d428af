package org.demarche.extract.content;

import java.util.Optional;
import java.util.Set;
import org.demarche.lexicon.Cue;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Frame;
import org.demarche.model.Token.Pos;
import org.demarche.syntax.Adjuncts;
import org.demarche.syntax.ClauseStarts;
import org.demarche.syntax.NounPhrases;
import org.demarche.syntax.Range;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.VerbGroup;
import org.demarche.syntax.VerbGroups;

/** Finds the complement of a cue to its right, past adverbs, times, places and addressees. */
public final class Complements {
  private static final Set<String> QUESTION_WORDS = WordClass.of("contents.question-words");
  private static final int MOST_ADJUNCTS = 6;
  private static final int FAR = 25;
  private static final Set<String> HARDLY_WORDS = Set.of("nothing", "little", "much", "something");
  private static final int FEWEST_WORDS = 7;

  private final SentenceView words;
  private final VerbGroups groups;
  private final NounPhrases phrases;
  private final Adjuncts adjuncts;
  private final ClauseStarts clauses;

  Complements(SentenceView words, VerbGroups groups, NounPhrases phrases) {
    this.words = words;
    this.groups = groups;
    this.phrases = phrases;
    this.adjuncts = new Adjuncts(words, groups, phrases);
    this.clauses = new ClauseStarts(words, groups, phrases);
  }

  public Adjuncts adjuncts() {
    return adjuncts;
  }

  public ClauseStarts clauses() {
    return clauses;
  }

  /** The complement of {@code cue} that starts at or after token {@code from}. */
  public Optional<Complement> find(Cue cue, int from, int level) {
    Optional<Complement> found = pastAdjuncts(cue, from, level);
    boolean unseen = found.isEmpty() && cue.lemma().equals("say") && isLong(from);
    return unseen ? Optional.of(new Complement(Frame.CLAUSE, from, Optional.empty())) : found;
  }

  private Optional<Complement> pastAdjuncts(Cue cue, int from, int level) {
    Optional<Range> addressee =
        cue.takes(Frame.ADDRESSEE) ? addressee(from, cue, level) : Optional.empty();
    Optional<Complement> that =
        addressee.isEmpty() && cue.takes(Frame.ADDRESSEE)
            ? beforeThat(from, level)
            : Optional.empty();
    if (that.isPresent()) {
      return that;
    }
    int i = addressee.map(Range::end).orElse(from);
    for (int step = 0; step < MOST_ADJUNCTS && i < words.size(); step++) {
      Optional<Complement> here = at(i, cue, level, addressee, step);
      if (here.isPresent()) {
        return here;
      }
      if (words.level(i) != level) {
        return Optional.empty();
      }
      int next = adjuncts.end(i);
      if (next <= i) {
        return Optional.empty();
      }
      i = next;
    }
    return Optional.empty();
  }

  /** {@code thousands of cheering people on Friday that …}: whatever comes before {@code that}. */
  private Optional<Complement> beforeThat(int from, int level) {
    for (int i = from + 1; i < Math.min(from + FAR, words.size()); i++) {
      boolean verb =
          words.isVerbTag(i) && groups.startingAt(i).filter(VerbGroup::finite).isPresent();
      if (words.isPunctuation(i) || words.level(i) != level || verb) {
        return Optional.empty();
      }
      if (words.lower(i).equals("that")
          && !words.tag(i).equals("DT")
          && phrases.baseEnd(from) > 0) {
        return Optional.of(
            new Complement(Frame.CLAUSE, i, Optional.of(new Range(from, phrases.baseEnd(from)))));
      }
    }
    return Optional.empty();
  }

  /** The phrase right after the cue, when what follows it can be the content. */
  private Optional<Range> addressee(int from, Cue cue, int level) {
    Optional<Range> phrase = phrases.startingAt(from).filter(p -> !words.isTime(from));
    int base = phrases.baseEnd(from);
    return phrase
        .filter(p -> opensContent(p.end(), cue, level))
        .or(
            () ->
                phrase.filter(p -> opensContent(base, cue, level)).map(p -> new Range(from, base)));
  }

  private boolean opensContent(int from, Cue cue, int level) {
    if (cue.takes(Frame.PREPOSITION, words.lower(from))) {
      return true;
    }
    int i = from;
    while (i < words.size() && marked(i, cue, level, Optional.empty()).isEmpty()) {
      int next = adjuncts.end(i);
      if (next <= i) {
        return i == from && clauses.at(i);
      }
      i = next;
    }
    return i < words.size();
  }

  private Optional<Complement> at(int i, Cue cue, int level, Optional<Range> addressee, int step) {
    Optional<Complement> marked = marked(i, cue, level, addressee);
    if (marked.isPresent() || words.level(i) != level) {
      return marked;
    }
    if (cue.takes(Frame.INFINITIVE) && startsInfinitive(afterNegation(i))) {
      return Optional.of(new Complement(Frame.INFINITIVE, i, addressee));
    }
    if (cue.takes(Frame.GERUND) && words.tag(i).equals("VBG") && step == 0) {
      return Optional.of(new Complement(Frame.GERUND, i, addressee));
    }
    Optional<Complement> withPreposition = withPreposition(i, cue);
    if (withPreposition.isPresent()) {
      return withPreposition;
    }
    Optional<Complement> withObject = withObject(i, cue);
    if (withObject.isPresent()) {
      return withObject;
    }
    if (cue.takes(Frame.CLAUSE) && adjuncts.timePhraseEnd(i) <= i && clauses.at(i)) {
      return Optional.of(new Complement(Frame.CLAUSE, i, addressee));
    }
    boolean near = step == 0 || words.tag(i).equals("DT");
    if (cue.takes(Frame.OBJECT) && near && startsObject(i)) {
      return Optional.of(new Complement(Frame.OBJECT, i, addressee));
    }
    return Optional.empty();
  }

  /** What is said in many words is a clause, though its verb was not recognised. */
  private boolean isLong(int i) {
    int end = i;
    while (end < words.size() && !words.isPunctuation(end)) {
      end++;
    }
    boolean empty = HARDLY_WORDS.contains(words.lower(i));
    return end - i >= FEWEST_WORDS && phrases.baseEnd(i) > 0 && !empty && !words.isTime(i);
  }

  /** A complement that a word or mark announces: that, whether, a colon, a quotation mark. */
  private Optional<Complement> marked(int i, Cue cue, int level, Optional<Range> addressee) {
    boolean speech = cue.takes(Frame.QUOTATION);
    String word = words.lower(i);
    if (opensQuotation(i, level)) {
      Frame frame = speech || cue.takes(Frame.CLAUSE) ? Frame.QUOTATION : Frame.OBJECT;
      return cue.takes(frame) || speech || cue.takes(Frame.CLAUSE)
          ? Optional.of(new Complement(cue.takes(frame) ? frame : Frame.CLAUSE, i, addressee))
          : Optional.empty();
    }
    if (words.level(i) != level) {
      return Optional.empty();
    }
    boolean comma = word.equals(",") && opensQuotation(i + 1, level);
    if (speech && (comma || word.equals(":") && i + 1 < words.size())) {
      return Optional.of(new Complement(Frame.QUOTATION, i + 1, addressee));
    }
    boolean that = word.equals("that") && !endsPhrase(i);
    if (cue.takes(Frame.CLAUSE) && (that || QUESTION_WORDS.contains(word))) {
      return Optional.of(new Complement(Frame.CLAUSE, i, addressee));
    }
    return Optional.empty();
  }

  /** Whether {@code that} is a pronoun here, and not in {@code that, as he came, …}. */
  private boolean endsPhrase(int i) {
    if (i + 1 >= words.size()) {
      return true;
    }
    boolean parenthesis =
        words.isComma(i + 1)
            && !words.tag(i + 2).equals("CC")
            && groups.firstFinite(i + 2, Math.min(words.size(), i + 2 + FAR)).isPresent();
    return words.isPunctuation(i + 1) && !words.isMark(i + 1) && !parenthesis;
  }

  private boolean opensQuotation(int i, int level) {
    return words.isMark(i) && words.level(i) != level && !words.isMark(i - 1);
  }

  public boolean startsInfinitive(int i) {
    int verb = i + 1;
    while (words.isAdverb(verb)) {
      verb++;
    }
    return words.tag(i).equals("TO") && words.tag(verb).equals("VB");
  }

  /** After {@code not} and {@code never}, which belong to the infinitive. */
  private int afterNegation(int i) {
    return words.lower(i).equals("not") || words.lower(i).equals("never") ? i + 1 : i;
  }

  private Optional<Complement> withPreposition(int i, Cue cue) {
    if (cue.takes(Frame.PREPOSITION, words.lower(i))) {
      return Optional.of(new Complement(Frame.PREPOSITION, i + 1, Optional.empty()));
    }
    if (cue.takes(Frame.PREPOSITION_INFINITIVE, words.lower(i))) {
      return objectInfinitive(i + 1, Frame.PREPOSITION_INFINITIVE);
    }
    return Optional.empty();
  }

  private Optional<Complement> withObject(int i, Cue cue) {
    if (cue.takes(Frame.OBJECT_INFINITIVE)) {
      Optional<Complement> found = objectInfinitive(i, Frame.OBJECT_INFINITIVE);
      if (found.isPresent()) {
        return found;
      }
    }
    if (cue.takes(Frame.OBJECT_PARTICIPLE) && startsParticiple(phrases.baseEnd(i))) {
      return Optional.of(new Complement(Frame.OBJECT_PARTICIPLE, i, Optional.empty()));
    }
    if (cue.takes(Frame.OBJECT_AS) && words.lower(i).equals("as")) {
      return Optional.of(new Complement(Frame.OBJECT_AS, i + 1, i, Optional.empty()));
    }
    if (cue.takes(Frame.OBJECT_AS) && asWord(i) > 0) {
      boolean pronoun = asWord(i) == i + 1;
      int from = pronoun ? i : asWord(i) + 1;
      return Optional.of(new Complement(Frame.OBJECT_AS, from, i, Optional.empty()));
    }
    if (cue.takes(Frame.OBJECT_PREDICATE) && startsPredicate(i, phrases.baseEnd(i))) {
      return Optional.of(new Complement(Frame.OBJECT_PREDICATE, i, Optional.empty()));
    }
    if (cue.takes(Frame.OBJECT_PREPOSITION)) {
      Optional<Range> object = phrases.startingAt(i);
      int end = object.map(Range::end).orElse(-1);
      int base = phrases.baseEnd(i);
      if (base > 0 && cue.takes(Frame.OBJECT_PREPOSITION, words.lower(base))) {
        end = base;
      }
      if (end > 0 && cue.takes(Frame.OBJECT_PREPOSITION, words.lower(end))) {
        return Optional.of(
            new Complement(Frame.OBJECT_PREPOSITION, end + 1, i, Optional.of(new Range(i, end))));
      }
    }
    return Optional.empty();
  }

  private boolean startsParticiple(int i) {
    return i > 0 && words.tag(i).equals("VBG") && !words.isPunctuation(i + 1);
  }

  /** Of {@code the deal a mistake}, {@code it dangerous}, {@code the talks “useful”}. */
  private boolean startsPredicate(int object, int i) {
    boolean pronoun = words.isPersonal(object) && i == object + 1;
    boolean noun =
        (words.tag(i).equals("DT") || pronoun && words.isNoun(i)) && phrases.baseEnd(i) > 0;
    boolean reflexive = words.lower(object).matches(".*sel(f|ves)");
    return i > object && !reflexive && (noun || words.tag(i).startsWith("JJ") || words.isMark(i));
  }

  /** {@code Kyiv to withdraw}: the object is the addressee, the infinitive the content. */
  private Optional<Complement> objectInfinitive(int i, Frame frame) {
    int base = phrases.baseEnd(i);
    if (base < 0) {
      return Optional.empty();
    }
    for (int k = base; k < words.size() && k - i < FAR && words.level(k) == words.level(i); k++) {
      if (startsInfinitive(afterNegation(k))) {
        return Optional.of(new Complement(frame, k, i, Optional.of(new Range(i, k))));
      }
      if (words.isVerbTag(k) && words.pos(k) != Pos.ADJ
          || words.isPunctuation(k) && !words.lower(k).equals("-")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private int asWord(int i) {
    for (int k = i + 1; k < words.size() && k - i < FAR; k++) {
      if (words.lower(k).equals("as")
          && (words.pos(k) != Pos.SCONJ || words.level(k) == words.level(i))) {
        return k;
      }
      if (words.isVerbTag(k) && words.tag(k).equals("VBD")
          || words.isComma(k)
          || words.lower(k).equals(";")) {
        return -1;
      }
    }
    return -1;
  }

  private boolean startsObject(int i) {
    boolean time = words.isTime(i) || adjuncts.timePhraseEnd(i) > i;
    return phrases.baseEnd(i) > 0 && !time && !words.lower(i).equals("it")
        || words.isMark(i)
        || words.tag(i).equals("DT") && words.isMark(i + 1);
  }
}
