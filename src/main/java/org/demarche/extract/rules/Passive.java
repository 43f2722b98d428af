package org.demarche.extract.rules;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.extract.content.AttributionBuilder;
import org.demarche.extract.content.Content;
import org.demarche.extract.content.Infinitives;
import org.demarche.extract.content.Syntax;
import org.demarche.lexicon.Cue;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Attribution;
import org.demarche.model.Attribution.Kind;
import org.demarche.model.Construction;
import org.demarche.model.Construction.Form;
import org.demarche.model.Frame;
import org.demarche.syntax.Range;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.VerbGroup;

/** One passive verb with its agent, if there is one, and what follows both. */
final class Passive {
  private static final Set<String> TOLD = WordClass.of("cues.told");

  private static final Set<String> TOLD_BY = WordClass.of("cues.told-by");

  private static final Set<String> STATES = Set.of("JJ", "VBN");

  private final Syntax s;
  private final SentenceView words;
  private final VerbGroup group;
  private final Cue cue;
  private final Optional<Range> agent;
  private final int end;

  Passive(Syntax s, VerbGroup group, Cue cue) {
    this.s = s;
    this.words = s.words();
    this.group = group;
    this.cue = cue;
    this.agent =
        by(s, group.end())
            .flatMap(by -> s.phrases().startingAt(by + 1))
            .map(phrase -> beforeTime(words, phrase));
    this.end = agent.map(Range::to).orElse(group.end());
  }

  /** Of {@code by the union on Monday}: the union. */
  private static Range beforeTime(SentenceView words, Range phrase) {
    return IntStream.range(phrase.from() + 1, phrase.to() - 1)
        .filter(i -> words.isPreposition(i) && words.isTime(i + 1))
        .mapToObj(i -> new Range(phrase.from(), i))
        .findFirst()
        .orElse(phrase);
  }

  /** The preposition of the agent, right after the verb or after times and places. */
  private static Optional<Integer> by(Syntax s, int from) {
    int i = from;
    while (i < s.words().size() && !s.words().lower(i).equals("by")) {
      int next = s.words().isPunctuation(i) ? i : s.complements().adjuncts().end(i);
      if (next <= i) {
        return Optional.empty();
      }
      i = next;
    }
    return i < s.words().size() ? Optional.of(i) : Optional.empty();
  }

  /**
   * What the passive attributes. Words that only one frame takes, {@code as} and prepositions,
   * decide before infinitives, which several take; the bare object comes last, for each of the
   * others has one.
   */
  Optional<Attribution> attribution() {
    return describedBy()
        .or(this::accused)
        .or(this::expected)
        .or(this::asked)
        .or(this::seen)
        .or(this::deemed)
        .or(this::judged)
        .flatMap(this::build);
  }

  /** {@code is described by its author as a satire}. */
  private Optional<Taken> describedBy() {
    return takes(Frame.OBJECT_AS, cue.takes(Frame.OBJECT_AS) && agent.isPresent() && isAs())
        .map(frame -> new Taken(frame, rest(end + 1)));
  }

  /** {@code was accused of lying}. */
  private Optional<Taken> accused() {
    return takes(Frame.OBJECT_PREPOSITION, cue.takes(Frame.OBJECT_PREPOSITION, words.lower(end)))
        .map(frame -> new Taken(frame, rest(end + 1)));
  }

  /** {@code The vote is expected to be held}, {@code is believed dead}. */
  private Optional<Taken> expected() {
    boolean state = agent.isEmpty() && STATES.contains(words.tag(end));
    boolean expected = state || Infinitives.startsAt(words, end);
    return takes(Frame.PASSIVE_INFINITIVE, cue.takes(Frame.PASSIVE_INFINITIVE) && expected)
        .map(frame -> new Taken(frame, withSubject(end)));
  }

  /** {@code was told by the mayor to wait}. */
  private Optional<Taken> asked() {
    boolean asked = cue.takes(Frame.OBJECT_INFINITIVE) && !group.negated();
    return takes(Frame.OBJECT_INFINITIVE, asked && Infinitives.startsAt(words, end))
        .map(frame -> new Taken(frame, rest(end)));
  }

  /** {@code The bridge is seen as a danger}. */
  private Optional<Taken> seen() {
    return takes(Frame.OBJECT_AS, isHeld(Frame.OBJECT_AS) && isAs())
        .map(frame -> new Taken(frame, withSubject(end + 1)));
  }

  /** {@code The bridge is considered a danger}, {@code … safe}. */
  private Optional<Taken> deemed() {
    boolean noun = words.isNoun(end) || words.tag(end).equals("DT");
    boolean predicate = noun || words.tag(end).startsWith("JJ");
    boolean deemed = isThought(Frame.OBJECT_PREDICATE) && predicate || isLabelled();
    return takes(Frame.OBJECT_PREDICATE, deemed).map(frame -> new Taken(frame, withSubject(end)));
  }

  /** {@code The mayor was labelled a coward}; what is called something may only bear a name. */
  private boolean isLabelled() {
    boolean article = words.lower(end).equals("a") || words.lower(end).equals("an");
    return article && cue.takes(Frame.OBJECT_PREDICATE) && cue.takes(Frame.OBJECT_AS);
  }

  /** {@code The plan was criticised by the union}. */
  private Optional<Taken> judged() {
    boolean stance =
        cue.kind(Frame.OBJECT).filter(kind -> kind != Kind.SAY).isPresent()
            || TOLD_BY.contains(cue.lemma()) && !isSentenceBefore();
    return takes(Frame.OBJECT, stance && agent.isPresent() || cue.takes(Frame.OBJECT) && isTold())
        .map(frame -> new Taken(frame, subject()));
  }

  /** {@code This was reported by the Herald}: what the sentence before says. */
  private boolean isSentenceBefore() {
    int subject = words.beforeAdverbs(group.start() - 1);
    return words.lower(subject).equals("this") || words.lower(subject).equals("it");
  }

  /** {@code The report was confirmed}, {@code The plan was rejected}: nobody knows by whom. */
  private boolean isTold() {
    boolean past = words.tag(group.start()).equals("VBD") && !group.negated();
    return past && agent.isEmpty() && TOLD.contains(cue.lemma());
  }

  private static Optional<Frame> takes(Frame frame, boolean taken) {
    return taken ? Optional.of(frame) : Optional.empty();
  }

  private boolean isAs() {
    return words.lower(end).equals("as");
  }

  /** Said or thought, and not done: {@code was cast as a king}. */
  private boolean isHeld(Frame frame) {
    return cue.kind(frame).filter(kind -> kind == Kind.SAY || kind == Kind.THINK).isPresent();
  }

  private boolean isThought(Frame frame) {
    return cue.kind(frame).filter(kind -> kind == Kind.THINK).isPresent();
  }

  private Optional<Content> rest(int from) {
    return from < words.size()
        ? s.contents().of(from, s.end().after(from, group, Frame.CLAUSE))
        : Optional.empty();
  }

  /** {@code The vote … to be held}: of whom it is expected, and what. */
  private Optional<Content> withSubject(int from) {
    return rest(from).map(rest -> subject().map(it -> it.and(rest)).orElse(rest));
  }

  private Optional<Content> subject() {
    return s.subjects()
        .before(group)
        .map(this::withInfinitive)
        .flatMap(it -> s.contents().of(it.from(), it.to()));
  }

  /** {@code Calls to build a bridge}, of which the verb has the bridge before it. */
  private Range withInfinitive(Range subject) {
    int last = subject.from() - 1;
    int verb = words.tag(last).equals("RP") ? last - 1 : words.beforeAdverbs(last);
    boolean infinitive = words.tag(verb).equals("VB") && words.tag(verb - 1).equals("TO");
    return infinitive && words.isNoun(verb - 2)
        ? s.phrases()
            .endingAt(verb - 2)
            .map(it -> new Range(it.from(), group.start()))
            .orElse(subject)
        : subject;
  }

  private Optional<Attribution> build(Taken taken) {
    return taken
        .content()
        .map(
            content ->
                new AttributionBuilder(Construction.of(Form.PASSIVE, taken.frame()), content)
                    .kind(cue.kind(taken.frame()).orElse(Kind.SAY))
                    .cue(words, group)
                    .source(agent.map(r -> r.span(words)))
                    .build());
  }

  /** A frame, and its content if it has any. */
  private record Taken(Frame frame, Optional<Content> content) {}
}
