package org.demarche.resolve.events;

import java.util.Optional;
import java.util.Set;
import org.demarche.lexicon.CourseRole;
import org.demarche.lexicon.EventUse;
import org.demarche.model.Attribution;
import org.demarche.model.Construction.Form;
import org.demarche.model.Event.Type;
import org.demarche.model.Frame;
import org.demarche.model.Span;
import org.demarche.model.Why;
import org.demarche.resolve.statements.StatementFinder;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Clauses;
import org.demarche.syntax.Negations;
import org.demarche.syntax.Phrases;
import org.demarche.syntax.Phrases.Range;

/** Reads an attribution as a deed: {@code Norland agreed to …}, {@code accused Sudland of …}. */
final class CueDeeds {
  private static final Set<String> LEADING = Set.of("not", "never", "to");
  private static final Set<String> UNREAL = Set.of("could", "may", "might", "can");
  private static final Set<String> FUTURE = Set.of("will", "would", "'ll");
  private static final Set<String> PROMISING =
      Set.of("vow", "swear", "pledge", "promise", "ready", "prepared", "undertake", "commit");
  private static final Set<String> DISPOSED = Set.of("ready", "prepared", "receptive", "willing");
  private static final int NEAR = 6;

  private static final String PRIVATE = "comment|say|elaborate|specify|speculate|name|identify";

  private final ArticleView tokens;
  private final Negations negations;
  private final Phrases phrases;
  private final Clauses clauses;
  private final StatementFinder finder;
  private final EventAgents agents;

  CueDeeds(
      ArticleView tokens,
      Phrases phrases,
      Clauses clauses,
      StatementFinder finder,
      EventAgents agents) {
    this.tokens = tokens;
    this.negations = new Negations(tokens);
    this.phrases = phrases;
    this.clauses = clauses;
    this.finder = finder;
    this.agents = agents;
  }

  /** The deed of the attribution with this index. */
  Optional<Deed> of(int index) {
    Attribution attribution = finder.attributions().get(index);
    boolean told =
        !finder.isDenied(index)
            && attribution.cue().isPresent()
            && attribution.source().isPresent()
            && !attribution.construction().is(Form.NOUN)
            && !finder.allOf(index).isEmpty();
    if (!told) {
      return Optional.empty();
    }
    Span cue = attribution.cue().get();
    Range words = new Range(tokens.at(cue.start()), tokens.after(cue));
    if (UNREAL.contains(tokens.lower(words.from()))
        || clauses.isBackground(words.from(), attribution.source().get())) {
      return Optional.empty();
    }
    int to = Math.min(tokens.after(attribution.wide()), tokens.sentenceEnd(words.from()));
    return shown(attribution, words, to)
        .map(shown -> deed(index, attribution, shown, Math.max(to, shown.words().to())));
  }

  private record Shown(Type type, Range words, Optional<Range> addressee) {}

  private Deed deed(int index, Attribution attribution, Shown shown, int to) {
    EventAgents.Named named = agents.of(index);
    Optional<Range> addressee =
        shown
            .addressee()
            .or(
                () ->
                    attribution
                        .addressee()
                        .map(s -> new Range(tokens.at(s.start()), tokens.after(s))));
    return new Deed(
        shown.type(),
        shown.words(),
        to,
        named.words(),
        named.ids(),
        addressee,
        new Why("cue " + attribution.cueLemma()));
  }

  private Optional<Shown> shown(Attribution attribution, Range cue, int to) {
    String lemma = attribution.cueLemma();
    int start = tokens.at(attribution.content().start());
    if (tokens.lexicon().is(CourseRole.LIGHT, lemma)
        && attribution.construction().takes(Frame.OBJECT)) {
      Optional<Shown> carried = carried(attribution, start, to);
      if (carried.isPresent() || tokens.lexicon().event(EventUse.CUE, lemma).isEmpty()) {
        return carried;
      }
    }
    if (attribution.kind() == Attribution.Kind.SAY
        && tokens.lexicon().event(EventUse.CUE, lemma).isEmpty()) {
      return obliged(attribution, cue, start, to);
    }
    return tokens
        .lexicon()
        .event(EventUse.CUE, lemma)
        .flatMap(type -> refined(type, attribution, cue, start, to))
        .map(type -> new Shown(type, cue, addressee(type, attribution, cue, start, to)));
  }

  /** {@code voiced support}, {@code reiterated its demand}. */
  private Optional<Shown> carried(Attribution attribution, int start, int to) {
    for (int i = start; i < Math.min(to, start + NEAR) && !attribution.negated(); i++) {
      Optional<Type> type =
          tokens.isNoun(i)
              ? tokens.lexicon().event(EventUse.NOUN, tokens.lemma(i))
              : Optional.empty();
      if (type.isPresent()) {
        return Optional.of(
            new Shown(type.get(), new Range(start, i + 1), clauses.subjectAfterThat(i + 1, to)));
      }
    }
    return Optional.empty();
  }

  /** {@code said that Sudland must …}: a demand on whoever must. */
  private Optional<Shown> obliged(Attribution attribution, Range cue, int start, int to) {
    if (start < cue.to()) {
      return Optional.empty();
    }
    return clauses
        .obliged(start, to)
        .map(subject -> new Shown(Type.DEMAND, cue, Optional.of(subject)));
  }

  private Optional<Type> refined(Type type, Attribution it, Range cue, int start, int to) {
    int verb = verb(start, to);
    boolean future = FUTURE.contains(tokens.lower(cue.from()));
    boolean cooperative =
        tokens
            .lexicon()
            .event(EventUse.WILL, tokens.lemma(verb))
            .filter(t -> t == Type.AGREE)
            .isPresent();
    if (it.construction().takesInfinitive() && tokens.lemma(verb).matches(PRIVATE)) {
      return Optional.empty();
    }
    if (it.negated() || negations.isOfInfinitive(it) || negations.beginsNegated(it)) {
      if (!it.negated() && type != Type.AGREE) {
        return Optional.of(type);
      }
      boolean refuses = it.negated() && type == Type.AGREE && !PROMISING.contains(it.cueLemma());
      boolean forswears = type == Type.AGREE && PROMISING.contains(it.cueLemma()) && cooperative;
      boolean agreesNotTo = !it.negated();
      return refuses || forswears
          ? Optional.of(Type.REJECT)
          : agreesNotTo ? Optional.of(type) : Optional.empty();
    }
    if (type == Type.AGREE && PROMISING.contains(it.cueLemma())) {
      return tokens.lexicon().event(EventUse.TO, tokens.lemma(verb)).or(() -> Optional.of(type));
    }
    if (type == Type.SUPPORT && future) {
      return Optional.of(Type.AGREE);
    }
    if (it.cueLemma().equals("warn")) {
      boolean told = it.construction().takesInfinitive() || it.addressee().isPresent();
      return told || clauses.isThreat(start, to) ? Optional.of(type) : Optional.empty();
    }
    boolean disposed = DISPOSED.contains(it.cueLemma()) && !it.construction().takesInfinitive();
    if (disposed) {
      return Optional.empty();
    }
    boolean asksForNews =
        it.cueLemma().equals("ask")
            && (it.construction().takes(Frame.CLAUSE) || it.construction().takes(Frame.QUOTATION));
    return asksForNews ? Optional.empty() : Optional.of(type);
  }

  /** The verb of an infinitive, after {@code not} and {@code to}. */
  private int verb(int start, int to) {
    int i = start;
    while (i < to - 1 && LEADING.contains(tokens.lower(i))) {
      i++;
    }
    return i;
  }

  private Optional<Range> addressee(Type type, Attribution it, Range cue, int start, int to) {
    if (it.construction().is(Form.PASSIVE) || isPassive(cue)) {
      return phrases.before(cue.from());
    }
    boolean between = start > cue.to() && it.addressee().isEmpty();
    if (between && !it.construction().takes(Frame.CLAUSE)) {
      Optional<Range> object = phrases.startingAt(cue.to(), start);
      if (object.isPresent()) {
        return object;
      }
    }
    if (type == Type.DEMAND && it.construction().takes(Frame.CLAUSE)) {
      return clauses.subject(start, to);
    }
    return type == Type.DEMAND ? clauses.askedOf(start, to) : Optional.empty();
  }

  /** {@code was accused}: whom it concerns stands before. */
  private boolean isPassive(Range cue) {
    int last = cue.to() - 1;
    return tokens.tag(last).equals("VBN")
        && last > cue.from()
        && tokens.lemma(last - 1).equals("be");
  }
}
