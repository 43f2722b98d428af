package org.demarche.resolve.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.lexicon.CourseRole;
import org.demarche.lexicon.EventUse;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Event.Type;
import org.demarche.model.Why;
import org.demarche.syntax.ArticlePhrases;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Clauses;
import org.demarche.syntax.Range;

/**
 * Finds events that no attribution shows: {@code signed an accord}, {@code will release}, {@code
 * was accused by}.
 */
final class VerbEvents {
  private static final Set<String> UNREAL = WordClass.of("events.unreal");
  private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "no");
  private static final Set<String> WILL = WordClass.of("events.will");
  private static final Set<String> AGREEMENTS = WordClass.of("events.agreements");
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
  private static final int NEAR = 6;

  private final ArticleView tokens;
  private final Clauses clauses;
  private final EventAgents agents;
  private final ArticlePhrases phrases;

  VerbEvents(ArticleView tokens, ArticlePhrases phrases, Clauses clauses, EventAgents agents) {
    this.tokens = tokens;
    this.phrases = phrases;
    this.clauses = clauses;
    this.agents = agents;
  }

  /** All of them, in the order of the text. */
  List<EventMention> find() {
    List<EventMention> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.tag(i).equals("MD")) {
        announced(i).ifPresent(found::add);
      } else if (tokens.tag(i).startsWith("VB")) {
        done(i).ifPresent(found::add);
      }
    }
    return found;
  }

  /** {@code will release}, {@code would not meet}. */
  private Optional<EventMention> announced(int modal) {
    if (!WILL.contains(tokens.lower(modal))) {
      return Optional.empty();
    }
    boolean told = tokens.lower(modal).equals("would") && agents.teller(modal).isEmpty();
    int verb = clauses.verbAfter(modal);
    if (told || !tokens.tag(verb).equals("VB") || tokens.lower(verb - 1).equals("be")) {
      return Optional.empty();
    }
    int to = tokens.sentenceEnd(modal);
    Optional<Type> type =
        tokens
            .lexicon()
            .event(EventUse.WILL, lemma(verb))
            .or(() -> tokens.lexicon().event(EventUse.WILL, tokens.lemma(verb)));
    Optional<Type> meant =
        meant(type, tokens.lemma(verb), isNegated(modal, verb), clauses.hasUnless(verb, to));
    return meant.flatMap(t -> event(t, new Range(modal, verb + 1), to, new Why("what it will do")));
  }

  private static Optional<Type> meant(
      Optional<Type> type, String lemma, boolean negated, boolean unless) {
    boolean tolerate = lemma.equals("tolerate");
    if (negated) {
      boolean meets = lemma.equals("meet") || type.filter(t -> t == Type.AGREE).isPresent();
      return tolerate
          ? Optional.of(Type.THREATEN)
          : meets ? Optional.of(Type.REJECT) : Optional.empty();
    }
    if (tolerate) {
      return Optional.empty();
    }
    return unless ? type.map(t -> Type.THREATEN) : type;
  }

  private boolean isNegated(int from, int to) {
    for (int i = from; i < to; i++) {
      if (NEGATIONS.contains(tokens.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private String lemma(int verb) {
    return tokens.lemma(verb) + "-" + tokens.lower(verb + 1);
  }

  /**
   * {@code signed}, {@code has apologized to}, {@code issued an appeal}, {@code was accused by}.
   */
  private Optional<EventMention> done(int verb) {
    int start = groupStart(verb);
    boolean passive = tokens.tag(verb).equals("VBN") && hasBe(start, verb);
    boolean finite =
        FINITE.contains(tokens.tag(verb)) || start < verb && !tokens.tag(start).equals("TO");
    boolean unreal = UNREAL.contains(tokens.lower(start));
    if (!finite || unreal || isNegated(start, verb)) {
      return Optional.empty();
    }
    int to = tokens.sentenceEnd(verb);
    return passive ? suffered(verb, start, to) : active(verb, start, to);
  }

  private Optional<EventMention> active(int verb, int start, int to) {
    Optional<Type> particle = tokens.lexicon().event(EventUse.VERB, lemma(verb));
    int end = particle.isPresent() ? verb + 2 : verb + 1;
    Optional<Type> type =
        particle.or(() -> tokens.lexicon().event(EventUse.VERB, tokens.lemma(verb)));
    if (type.isPresent()) {
      boolean needsDeal = type.get() == Type.AGREE;
      return needsDeal && !isNear(end, AGREEMENTS)
          ? Optional.empty()
          : event(type.get(), new Range(start, end), to, new Why("verb " + tokens.lemma(verb)));
    }
    return tokens.lexicon().is(CourseRole.LIGHT, tokens.lemma(verb))
        ? carried(verb, start, to)
        : Optional.empty();
  }

  private Optional<EventMention> carried(int verb, int start, int to) {
    for (int i = verb + 1; i < Math.min(to, verb + NEAR); i++) {
      Optional<Type> type =
          tokens.isNoun(i)
              ? tokens.lexicon().event(EventUse.NOUN, tokens.lemma(i))
              : Optional.empty();
      if (type.isPresent()) {
        Why why = new Why(tokens.lemma(verb) + " with " + tokens.lemma(i));
        return event(type.get(), new Range(start, i + 1), to, why);
      }
      if (tokens.tag(i).equals("IN") || tokens.tag(i).equals("TO") || tokens.lower(i).equals(",")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isNear(int from, Set<String> nouns) {
    for (int i = from; i < Math.min(tokens.size(), from + NEAR); i++) {
      if (nouns.contains(tokens.lemma(i))) {
        return true;
      }
    }
    return false;
  }

  /** {@code The minister was accused by the opposition}: what whoever stands after by does. */
  private Optional<EventMention> suffered(int verb, int start, int to) {
    Optional<Type> type =
        tokens
            .lexicon()
            .event(EventUse.VERB, tokens.lemma(verb))
            .or(() -> tokens.lexicon().event(EventUse.CUE, tokens.lemma(verb)));
    if (type.isEmpty() || !tokens.lower(verb + 1).equals("by")) {
      return Optional.empty();
    }
    Optional<Range> by = phrases.startingAt(verb + 2, to).filter(clauses::canAct);
    Optional<Range> subject = phrases.before(start);
    return by.flatMap(agents::named)
        .map(
            named ->
                new EventMention(
                    type.get(),
                    new Range(start, verb + 1),
                    to,
                    named.words(),
                    named.ids(),
                    subject,
                    new Why("passive of " + tokens.lemma(verb))));
  }

  private Optional<EventMention> event(Type type, Range trigger, int to, Why why) {
    Optional<Range> subject = phrases.before(trigger.from());
    boolean background =
        subject.isEmpty()
            || clauses.isBackground(subject.get().from())
            || !tokens.tag(subject.get().from()).equals("PRP") && !clauses.canAct(subject.get());
    return background
        ? Optional.empty()
        : agents
            .named(subject.get())
            .map(
                named ->
                    new EventMention(
                        type,
                        trigger,
                        to,
                        named.words(),
                        named.ids(),
                        clauses.subjectAfterThat(trigger.to(), to),
                        why));
  }

  /** The first auxiliary or adverb of the group that ends in {@code verb}. */
  private int groupStart(int verb) {
    int start = verb;
    while (start > 0 && isAuxiliary(start - 1)) {
      start--;
    }
    while (start < verb && tokens.tag(start).startsWith("RB")) {
      start++;
    }
    return start;
  }

  private boolean isAuxiliary(int i) {
    String lemma = tokens.lemma(i);
    boolean verb =
        tokens.tag(i).startsWith("VB")
            && (lemma.equals("have") || lemma.equals("be") || lemma.equals("do"));
    return verb || tokens.tag(i).equals("MD") || tokens.tag(i).startsWith("RB");
  }

  private boolean hasBe(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.lemma(i).equals("be")) {
        return true;
      }
    }
    return false;
  }
}
