package org.demarche.extract.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.extract.content.AttributionBuilder;
import org.demarche.extract.content.Complement;
import org.demarche.extract.content.Content;
import org.demarche.extract.content.Hedge;
import org.demarche.extract.content.Syntax;
import org.demarche.lexicon.Cue;
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

  private static final Set<String> VOICING = Set.of("express", "voice");

  /** In tokens: an article and adjectives before the noun. */
  private static final int NEAR = 4;

  private static final Set<String> ASPECTUAL = Set.of("come", "begin", "start", "continue", "tend");

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
    boolean unsaid =
        group.negated()
            && kind == Kind.SAY
            && !cue.takes(Frame.OBJECT)
            && !isQuestion(s.words(), from);
    boolean unclaimed = source.isEmpty() && !group.passive();
    if (unsaid || unclaimed || !Hedge.mayAttribute(s.words(), group, source)) {
      return Optional.empty();
    }
    return s.contents()
        .of(from, s.end().after(from, group, complement.frame()))
        .map(content -> build(s, group, kind, complement, source, content));
  }

  /** {@code did not say whether …} says something. */
  private static boolean isQuestion(SentenceView words, int from) {
    return words.tag(from).startsWith("W") || words.lower(from).equals("whether");
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
    if (complement.frame() != Frame.OBJECT || !VOICING.contains(cue.lemma())) {
      return Optional.empty();
    }
    for (int i = complement.from(); i < complement.from() + NEAR; i++) {
      Optional<Cue> noun =
          words.isNoun(i) ? words.lexicon().noun(words.lemma(i)) : Optional.empty();
      if (noun.isPresent()) {
        return noun.get().kinds().values().stream().findFirst();
      }
    }
    return Optional.empty();
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
      case FINITE -> true;
      case PARTICIPLE -> !isGerund(s, group) && !group.lemma().equals("cite");
      case INFINITIVE -> goesOn(s, group);
      case PAST_PARTICIPLE -> false;
    };
  }

  /** {@code went on to say}, {@code came to believe}: the same as said and believed. */
  private boolean goesOn(Syntax s, VerbGroup group) {
    SentenceView words = s.words();
    int to = group.start() - 1;
    boolean wentOn = words.lower(to - 1).equals("on") && words.lemma(to - 2).equals("go");
    return words.lower(to).equals("to") && (wentOn || ASPECTUAL.contains(words.lemma(to - 1)));
  }

  /** {@code The jury was told that …}. */
  private boolean isTold(Syntax s, VerbGroup group) {
    return s.words().lexicon().addresses(group.lemma())
        && s.words().lower(group.end()).equals("that");
  }

  /** {@code by saying}, {@code of wanting}: nobody is said to say it here and now. */
  private boolean isGerund(Syntax s, VerbGroup group) {
    int before = group.start() - 1;
    boolean preposition = s.words().isPreposition(before) || s.words().tag(before).equals("IN");
    return preposition && !s.words().lower(before).equals("as");
  }

  private Optional<Range> source(Syntax s, VerbGroup group) {
    if (group.passive()) {
      boolean by = s.words().lower(group.end()).equals("by");
      return by ? s.phrases().startingAt(group.end() + 1) : Optional.empty();
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

  /** {@code It is reported that …}. */
  private boolean isImpersonal(Syntax s, VerbGroup group) {
    return group.passive() && s.words().lower(group.start() - 1).equals("it");
  }
}
