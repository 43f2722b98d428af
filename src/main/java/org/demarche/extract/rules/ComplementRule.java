package org.demarche.extract.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.extract.content.AttributionBuilder;
import org.demarche.extract.content.Complement;
import org.demarche.extract.content.Content;
import org.demarche.extract.content.Hedge;
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

/** A verb with its content on the right: {@code Lavrov said that …}, {@code urged Kyiv to …}. */
public final class ComplementRule implements Rule {

  private static final Set<Frame> CARRIED =
      Set.of(Frame.CLAUSE, Frame.PREPOSITION, Frame.INFINITIVE);

  private static final Set<String> VOICING = Set.of("express", "voice");

  /** In tokens: an article and adjectives before the noun. */
  private static final int NEAR = 4;

  private static final Set<String> ASKED = Set.of("know");

  private static final Set<String> SHOWING = Set.of("show", "illustrate");

  private static final Set<String> EVIDENCE = WordClass.of("sources.evidence");

  private static final Set<String> RAISING = WordClass.of("cues.raising");

  @Override
  public List<Attribution> find(Syntax sentence) {
    List<Attribution> found = new ArrayList<>();
    for (VerbGroup group : sentence.groups().all()) {
      sentence
          .words()
          .lexicon()
          .verb(group.lemma())
          .flatMap(cue -> attribution(sentence, group, cue))
          .ifPresent(found::add);
    }
    return found;
  }

  private Optional<Attribution> attribution(Syntax s, VerbGroup group, Cue cue) {
    SentenceView words = s.words();
    Optional<Complement> complement =
        s.complements().find(cue, group.end(), words.level(group.head()));
    return complement
        .filter(it -> mayAttribute(s, group, it) && !isScolded(s.words(), it))
        .filter(it -> new ContentTest(s, group, it).isContent() && !Wishes.areToSay(s, it))
        .flatMap(it -> attribution(s, group, cue, it));
  }

  /** {@code scolded them: “No.”}: who is spoken to, and not what is said. */
  private static boolean isScolded(SentenceView words, Complement complement) {
    int object = complement.from();
    return complement.frame() == Frame.OBJECT
        && words.isPersonal(object)
        && words.lower(object + 1).equals(":")
        && words.isMark(object + 2);
  }

  private Optional<Attribution> attribution(
      Syntax s, VerbGroup group, Cue cue, Complement complement) {
    int from = complement.from();
    Kind kind = voiced(s.words(), cue, complement).orElse(kind(cue, complement.frame()));
    Optional<Range> source = source(s, group);
    boolean unsaid = kind == Kind.SAY && new Unsaid(s.words(), group, source).isOf(cue, from);
    boolean noun = complement.frame() == Frame.OBJECT && isSaidByNoun(s, cue, from);
    boolean unclaimed =
        noun
            || source.filter(it -> isAsked(s.words(), group, it)).isPresent()
            || source.isEmpty() && !group.passive()
            || Unasserted.holds(s.words(), complement.frame(), kind, source);
    if (unsaid || unclaimed || !Hedge.mayAttribute(s.words(), group, source)) {
      return Optional.empty();
    }
    return s.contents()
        .of(from, end(s, group, complement))
        .map(content -> build(s, group, kind, complement, source, content));
  }

  private static int end(Syntax s, VerbGroup group, Complement complement) {
    int from = complement.from();
    boolean it = complement.frame() == Frame.OBJECT && s.words().lower(from).equals("it");
    return it ? from + 1 : s.end().after(from, group, complement.frame());
  }

  /** {@code Do you know where it is?}, {@code Can you explain it?}: nobody is said to do so. */
  private static boolean isAsked(SentenceView words, VerbGroup group, Range source) {
    boolean you = words.lower(source.from()).equals("you") && source.to() == group.start();
    int auxiliary = source.from() - 1;
    boolean asked = words.isModal(auxiliary) || words.lemma(auxiliary).equals("do");
    return you && asked && ASKED.contains(group.lemma());
  }

  private Attribution build(
      Syntax s,
      VerbGroup group,
      Kind kind,
      Complement complement,
      Optional<Range> source,
      Content content) {
    Construction construction = Construction.of(Form.COMPLEMENT, complement.frame());
    return new AttributionBuilder(construction, widened(s, complement, content))
        .kind(source.map(subject -> Hedge.kind(s.words(), group, subject, kind)).orElse(kind))
        .cue(s.words(), group)
        .negated(new Unsaid(s.words(), group, source).isNegated())
        .source(source.map(r -> r.span(s.words())))
        .addressee(complement.addressee().map(r -> r.span(s.words())))
        .build();
  }

  /** With the object that belongs to the content. */
  private static Content widened(Syntax s, Complement complement, Content content) {
    return complement.wideFrom() == complement.from()
        ? content
        : content.after(s.words().span(complement.wideFrom(), complement.from()));
  }

  /** {@code expressed concern}: the kind of what is voiced. */
  private static Optional<Kind> voiced(SentenceView words, Cue cue, Complement complement) {
    return complement.frame() == Frame.OBJECT && VOICING.contains(cue.lemma())
        ? voicedNoun(words, complement.from())
            .flatMap(noun -> words.lexicon().noun(words.lemma(noun)))
            .flatMap(noun -> noun.kinds().values().stream().findFirst())
        : Optional.empty();
  }

  private static Optional<Integer> voicedNoun(SentenceView words, int from) {
    return IntStream.range(from, from + NEAR)
        .filter(i -> words.isNoun(i) && words.lexicon().noun(words.lemma(i)).isPresent())
        .boxed()
        .findFirst();
  }

  /**
   * {@code expressed concern that …}: the noun is part of the cue, and has the content. Of {@code
   * no concern} and {@code his concern} the verb tells more: that there is none, and whose it is.
   */
  private static boolean isSaidByNoun(Syntax s, Cue cue, int from) {
    boolean plain = !s.words().lower(from).equals("no") && !s.words().tag(from).equals("PRP$");
    return plain
        && VOICING.contains(cue.lemma())
        && voicedNoun(s.words(), from).filter(noun -> hasComplement(s, noun)).isPresent();
  }

  private static boolean hasComplement(Syntax s, int noun) {
    int next = noun + 1;
    return s.words()
        .lexicon()
        .noun(s.words().lemma(noun))
        .filter(cue -> next < s.words().size())
        .flatMap(cue -> s.complements().find(cue, next, s.words().level(next)))
        .filter(it -> it.from() <= next + 1 && CARRIED.contains(it.frame()))
        .isPresent();
  }

  private static Kind kind(Cue cue, Frame frame) {
    return cue.kind(frame)
        .or(() -> cue.kind(Frame.CLAUSE))
        .or(() -> cue.kind(Frame.QUOTATION))
        .orElse(Kind.SAY);
  }

  private boolean mayAttribute(Syntax s, VerbGroup group, Complement complement) {
    if (group.passive()) {
      return complement.frame() == Frame.CLAUSE && (isImpersonal(s, group) || isTold(s, group));
    }
    return switch (group.form()) {
      case FINITE -> isEvident(s, group, complement);
      case PARTICIPLE ->
          isEvident(s, group, complement) && Participles.mayAttribute(s, group, complement);
      case INFINITIVE -> isSaidToo(s, group, complement);
      case PAST_PARTICIPLE -> false;
    };
  }

  /** {@code Polls show a lead} against {@code the mayor showed a card}. */
  private static boolean isEvident(Syntax s, VerbGroup group, Complement complement) {
    boolean thing = complement.frame() == Frame.OBJECT && SHOWING.contains(group.lemma());
    return !thing
        || s.subjects()
            .before(group)
            .filter(
                subject ->
                    IntStream.range(subject.from(), subject.to())
                        .anyMatch(i -> EVIDENCE.contains(s.words().lemma(i))))
            .isPresent();
  }

  /** What is said by an infinitive. */
  private boolean isSaidToo(Syntax s, VerbGroup group, Complement complement) {
    return goesOn(s, group)
        || isLetMe(s.words(), group)
        || isEnough(s, group, complement)
        || Wishes.isSaid(s, group, complement.frame());
  }

  /** {@code went on to say}, {@code came to believe}: the same as said and believed. */
  private boolean goesOn(Syntax s, VerbGroup group) {
    SentenceView words = s.words();
    int to = group.start() - 1;
    boolean wentOn = words.lower(to - 1).equals("on") && words.lemma(to - 2).equals("go");
    return words.lower(to).equals("to")
        && (Unsaid.isYetTo(words, group) || wentOn || RAISING.contains(words.lemma(to - 1)));
  }

  /** {@code Let me say}: with it one says so. */
  private static boolean isLetMe(SentenceView words, VerbGroup group) {
    return words.lower(group.start() - 1).equals("me")
        && words.lower(group.start() - 2).equals("let");
  }

  /** {@code are old enough to know that …}. */
  private static boolean isEnough(Syntax s, VerbGroup group, Complement complement) {
    int enough = group.start() - 2;
    return complement.frame() == Frame.CLAUSE
        && s.words().lower(enough).equals("enough")
        && s.words().isAdjective(enough - 1);
  }

  /** {@code The jury was told that …}. */
  private boolean isTold(Syntax s, VerbGroup group) {
    return s.words().lexicon().addresses(group.lemma())
        && s.words().lower(group.end()).equals("that");
  }

  private Optional<Range> source(Syntax s, VerbGroup group) {
    if (group.passive()) {
      boolean by = s.words().lower(group.end()).equals("by");
      return by ? s.phrases().startingAt(group.end() + 1) : Optional.empty();
    }
    if (isLetMe(s.words(), group)) {
      return Optional.of(new Range(group.start() - 1, group.start()));
    }
    if (s.words().lower(group.start() - 1).equals("as")) {
      Optional<Range> quoted = quoted(s, group.start() - 1);
      if (quoted.isPresent()) {
        return quoted;
      }
    }
    return s.subjects().before(group).filter(range -> !s.words().tag(range.from()).equals("EX"));
  }

  /** {@code was quoted as saying}, {@code quoted Kyiv as saying}: whose words they are. */
  private Optional<Range> quoted(Syntax s, int as) {
    for (VerbGroup verb : s.groups().all()) {
      boolean quotes = verb.lemma().equals("quote") || verb.lemma().equals("cite");
      if (quotes && verb.end() <= as) {
        return verb.passive() ? s.subjects().before(verb) : s.phrases().endingAt(as - 1);
      }
    }
    return Optional.empty();
  }

  /** {@code It is reported that …}; what is known nobody tells, but {@code let it be known}. */
  private boolean isImpersonal(Syntax s, VerbGroup group) {
    boolean it = s.words().lower(group.start() - 1).equals("it");
    boolean known = group.lemma().equals("know") && !s.words().lower(group.start()).equals("be");
    return group.passive() && it && !known;
  }
}
