package org.demarche.extract.content;

import java.util.Optional;
import java.util.Set;
import org.demarche.lexicon.Cue;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Attribution.Kind;
import org.demarche.model.Frame;
import org.demarche.syntax.Adjuncts;
import org.demarche.syntax.ClauseStarts;
import org.demarche.syntax.NounPhrases;
import org.demarche.syntax.Range;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.VerbGroup;
import org.demarche.syntax.VerbGroups;

/** Finds the complement of a cue to its right, past adverbs, times, places and addressees. */
public final class Complements {
  /** More in a row were not seen to belong to a cue. */
  private static final int MOST_ADJUNCTS = 6;

  /** In tokens: how long an addressee may be. */
  private static final int FAR = 25;

  private static final Set<String> MEDIA = WordClass.of("manner.media");

  private static final Set<String> HARDLY_WORDS = Set.of("nothing", "little", "much", "something");

  private static final Set<String> PLEAS = Set.of("guilty", "innocent");

  private static final Set<String> CALLING = Set.of("call", "describe", "term", "label", "deem");

  /** Fewer can be an object, {@code said a few words}. */
  private static final int FEWEST_WORDS = 7;

  private final SentenceView words;
  private final VerbGroups groups;
  private final NounPhrases phrases;
  private final Adjuncts adjuncts;
  private final ClauseStarts clauses;
  private final MarkedComplements marked;
  private final ObjectComplements objects;
  private final ModifiedObjects modified;

  Complements(SentenceView words, VerbGroups groups, NounPhrases phrases) {
    this.words = words;
    this.groups = groups;
    this.phrases = phrases;
    this.adjuncts = new Adjuncts(words, groups, phrases);
    this.clauses = new ClauseStarts(words, groups, phrases);
    this.marked = new MarkedComplements(words, groups);
    this.objects = new ObjectComplements(words, phrases);
    this.modified = new ModifiedObjects(words, phrases);
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
    if (!cue.takes(Frame.ADDRESSEE)) {
      return pastAdjuncts(cue, from, level, Optional.empty());
    }
    Optional<Range> addressee = addressee(from, cue, level);
    Optional<Complement> that = addressee.isEmpty() ? beforeThat(from, level) : Optional.empty();
    int after = addressee.map(Range::to).orElse(from);
    return that.or(() -> pastAdjuncts(cue, after, level, addressee));
  }

  private Optional<Complement> pastAdjuncts(
      Cue cue, int from, int level, Optional<Range> addressee) {
    int i = from;
    for (int step = 0; step < MOST_ADJUNCTS && i < words.size(); step++) {
      int end = i;
      Optional<Complement> here = at(i, cue, level, addressee, step);
      int next = adjuncts.end(i);
      if (here.isPresent() || words.level(i) != level || next <= i) {
        return here.or(() -> afterMedium(cue, from, end, addressee));
      }
      i = next;
    }
    return Optional.empty();
  }

  /** Of {@code said in its report, the bridge is old}: the clause after the comma. */
  private Optional<Complement> afterMedium(
      Cue cue, int from, int comma, Optional<Range> addressee) {
    boolean says = words.lexicon().says(cue.lemma()) && words.lower(from).equals("in");
    boolean medium = words.tag(from + 1).equals("PRP$") || MEDIA.contains(words.lemma(comma - 1));
    boolean clause = !words.tag(comma + 1).equals("VBG") && clauses.at(comma + 1);
    return says && medium && words.isComma(comma) && clause
        ? Optional.of(new Complement(Frame.CLAUSE, comma + 1, addressee))
        : Optional.empty();
  }

  /** {@code thousands of cheering people on Friday that …}: whatever comes before {@code that}. */
  private Optional<Complement> beforeThat(int from, int level) {
    int end = phrases.baseEnd(from);
    boolean relative = false;
    for (int i = from + 1; end > 0 && i < Math.min(from + FAR, words.size()); i++) {
      relative |= marked.opensRelative(i);
      boolean verb = !relative && startsFinite(i);
      if (words.isPunctuation(i) || words.level(i) != level || verb) {
        return Optional.empty();
      }
      if (isComplementizer(i)) {
        return Optional.of(new Complement(Frame.CLAUSE, i, Optional.of(new Range(from, end))));
      }
    }
    return Optional.empty();
  }

  private boolean startsFinite(int i) {
    return words.isVerbTag(i) && groups.startingAt(i).filter(VerbGroup::finite).isPresent();
  }

  private boolean isComplementizer(int i) {
    return words.lower(i).equals("that") && !words.tag(i).equals("DT") && !marked.opensRelative(i);
  }

  /** The phrase right after the cue, when what follows it can be the content. */
  private Optional<Range> addressee(int from, Cue cue, int level) {
    Optional<Range> phrase = phrases.startingAt(from).filter(p -> !words.isTime(from));
    int base = phrases.baseEnd(from);
    return phrase
        .filter(p -> opensContent(p.to(), cue, level))
        .or(
            () ->
                phrase.filter(p -> opensContent(base, cue, level)).map(p -> new Range(from, base)));
  }

  private boolean opensContent(int from, Cue cue, int level) {
    if (cue.takes(Frame.PREPOSITION, words.lower(from))) {
      return true;
    }
    int i = from;
    while (i < words.size() && marked.at(i, cue, level, Optional.empty()).isEmpty()) {
      int next = adjuncts.end(i);
      if (next <= i) {
        boolean only = i == from + 1 && words.isAdverb(from);
        return (i == from || only) && clauses.at(from);
      }
      i = next;
    }
    return i < words.size();
  }

  /**
   * The complement right at token {@code i}. What a word or mark announces comes first, then what
   * needs certain forms or prepositions; a bare clause and a bare object could be read into all of
   * these, so they come last.
   */
  private Optional<Complement> at(int i, Cue cue, int level, Optional<Range> addressee, int step) {
    Optional<Complement> found = marked.at(i, cue, level, addressee);
    if (found.isPresent() || words.level(i) != level) {
      return found;
    }
    return action(i, cue, step)
        .map(frame -> new Complement(frame, i, addressee))
        .or(() -> objects.afterPreposition(i, cue))
        .or(() -> objects.at(i, cue))
        .or(() -> bare(i, cue, step).map(frame -> new Complement(frame, i, addressee)));
  }

  /** {@code to leave}, {@code leaving}. */
  private Optional<Frame> action(int i, Cue cue, int step) {
    if (cue.takes(Frame.INFINITIVE) && Infinitives.startsAtNegation(words, i)) {
      return Optional.of(Frame.INFINITIVE);
    }
    boolean gerund = step == 0 && words.tag(i).equals("VBG") && !words.lower(i + 1).equals(".");
    return Optional.of(Frame.GERUND).filter(frame -> gerund && cue.takes(frame));
  }

  /** A clause without {@code that}, or a thing. */
  private Optional<Frame> bare(int i, Cue cue, int step) {
    boolean clause =
        cue.takes(Frame.CLAUSE) && !startsTime(i) && !isSaying(i, step) && clauses.at(i);
    if (clause || isWanted(cue) && startsSubjunctive(i)) {
      return Optional.of(Frame.CLAUSE);
    }
    return Optional.of(Frame.OBJECT).filter(it -> cue.takes(it) && isObject(i, cue, step));
  }

  /** {@code saying} of {@code wrote on Twitter saying it is old}. */
  private boolean isSaying(int i, int step) {
    return step > 0 && words.tag(i).equals("VBG") && words.lexicon().says(words.lemma(i));
  }

  private boolean isObject(int i, Cue cue, int step) {
    return isNearObject(i, step)
        || isSoCalled(i)
        || step == 0 && (isDoneOrIt(i, cue) || isPlea(i, cue));
  }

  private boolean isNearObject(int i, int step) {
    boolean near = step == 0 || words.tag(i).equals("DT");
    return near && (startsObject(i) || modified.at(i));
  }

  /** {@code pleaded guilty}, {@code pleaded not guilty}. */
  private boolean isPlea(int i, Cue cue) {
    int plea = words.lower(i).equals("not") ? i + 1 : i;
    return cue.lemma().equals("plead") && PLEAS.contains(words.lower(plea));
  }

  /** {@code what he called a campaign}. */
  private boolean isSoCalled(int i) {
    return words.lower(i).equals("what")
        && words.isPersonal(i + 1)
        && CALLING.contains(words.lemma(i + 2));
  }

  private static boolean isWanted(Cue cue) {
    return cue.kind(Frame.CLAUSE).filter(kind -> kind == Kind.WANT).isPresent();
  }

  /** {@code ordered the flags be lowered}. */
  private boolean startsSubjunctive(int i) {
    return phrases
        .startingAt(i)
        .filter(it -> words.lower(it.to()).equals("be") && words.tag(it.to()).equals("VB"))
        .isPresent();
  }

  private boolean isDoneOrIt(int i, Cue cue) {
    return modified.isDone(i) && !isThought(cue) || isIt(i) && isJudged(cue);
  }

  private static boolean isJudged(Cue cue) {
    return cue.kind(Frame.OBJECT).filter(kind -> kind == Kind.JUDGE).isPresent();
  }

  private static boolean isThought(Cue cue) {
    return cue.kind(Frame.OBJECT).filter(kind -> kind == Kind.THINK).isPresent();
  }

  /** Of {@code reject it on Friday}; in {@code reject it was late} something else is rejected. */
  private boolean isIt(int i) {
    int next = i + 1;
    boolean alone = next >= words.size() || words.isPunctuation(next) || words.isTime(next);
    return words.lower(i).equals("it") && (alone || isAside(next));
  }

  /** {@code on Friday}; not {@code to} without its verb, as in {@code expect it to}. */
  private boolean isAside(int i) {
    return words.isPreposition(i) && !words.lower(i).equals("to") || words.tag(i).equals("CC");
  }

  /** {@code last night}, {@code Friday that}; but {@code the night brought no news} is a clause. */
  private boolean startsTime(int i) {
    if (words.isTime(i) && words.lower(i + 1).equals("that")) {
      return true;
    }
    int end = adjuncts.timePhraseEnd(i);
    boolean subject =
        words.lower(i).equals("the")
            && groups.startingAt(end).filter(VerbGroup::finite).isPresent();
    return end > i && !subject;
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

  private boolean startsObject(int i) {
    boolean time = words.isTime(i) || adjuncts.timePhraseEnd(i) > i;
    return phrases.baseEnd(i) > 0 && !time && !words.lower(i).equals("it")
        || words.isMark(i)
        || words.tag(i).equals("DT") && words.isMark(i + 1);
  }
}
