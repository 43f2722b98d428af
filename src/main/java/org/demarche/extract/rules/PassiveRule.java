package org.demarche.extract.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.extract.content.Attributions;
import org.demarche.extract.content.Content;
import org.demarche.extract.content.Syntax;
import org.demarche.lexicon.Cue;
import org.demarche.model.Attribution;
import org.demarche.model.Attribution.Kind;
import org.demarche.model.Construction;
import org.demarche.model.Construction.Form;
import org.demarche.model.Frame;
import org.demarche.model.Span;
import org.demarche.syntax.Range;
import org.demarche.syntax.VerbGroup;

/**
 * A passive with its agent: {@code The plan was criticised by the union}, {@code is described by
 * its author as a satire}; and accusations, whose agent may be missing: {@code was accused of}.
 */
public final class PassiveRule implements Rule {
  private static final Set<String> STATES = Set.of("JJ", "VBN");

  @Override
  public List<Attribution> find(Syntax sentence) {
    List<Attribution> found = new ArrayList<>();
    for (VerbGroup group : sentence.groups().all()) {
      if (group.passive() && group.finite()) {
        sentence
            .words()
            .lexicon()
            .verb(group.lemma())
            .flatMap(cue -> attribution(sentence, group, cue))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Attribution> attribution(Syntax s, VerbGroup group, Cue cue) {
    Optional<Range> agent = agent(s, group);
    int end = agent.map(Range::end).orElse(group.end());
    if (cue.takes(Frame.OBJECT_AS) && agent.isPresent() && s.words().lower(end).equals("as")) {
      return build(s, group, cue, Frame.OBJECT_AS, agent, rest(s, group, end + 1));
    }
    if (cue.takes(Frame.OBJECT_PREPOSITION, s.words().lower(end))) {
      return build(s, group, cue, Frame.OBJECT_PREPOSITION, agent, rest(s, group, end + 1));
    }
    boolean state = agent.isEmpty() && STATES.contains(s.words().tag(end));
    if (cue.takes(Frame.PASSIVE_INFINITIVE) && (state || s.complements().startsInfinitive(end))) {
      return build(s, group, cue, Frame.PASSIVE_INFINITIVE, agent, withSubject(s, group, end));
    }
    boolean asked = cue.takes(Frame.OBJECT_INFINITIVE) && !group.negated();
    if (asked && s.complements().startsInfinitive(end)) {
      return build(s, group, cue, Frame.OBJECT_INFINITIVE, agent, rest(s, group, end));
    }
    boolean thought = cue.kind(Frame.OBJECT_AS).filter(kind -> kind == Kind.THINK).isPresent();
    if (thought && s.words().lower(end).equals("as")) {
      return build(s, group, cue, Frame.OBJECT_AS, agent, withSubject(s, group, end + 1));
    }
    boolean deemed = cue.kind(Frame.OBJECT_PREDICATE).filter(k -> k == Kind.THINK).isPresent();
    if (deemed && (s.words().tag(end).equals("DT") || s.words().tag(end).startsWith("JJ"))) {
      return build(s, group, cue, Frame.OBJECT_PREDICATE, agent, withSubject(s, group, end));
    }
    boolean stance = cue.kind(Frame.OBJECT).filter(kind -> kind != Kind.SAY).isPresent();
    if (stance && agent.isPresent()) {
      return build(s, group, cue, Frame.OBJECT, agent, subject(s, group));
    }
    return Optional.empty();
  }

  private static Optional<Range> agent(Syntax s, VerbGroup group) {
    boolean by = s.words().lower(group.end()).equals("by");
    return by ? s.phrases().startingAt(group.end() + 1) : Optional.empty();
  }

  private static Optional<Content> rest(Syntax s, VerbGroup group, int from) {
    return from < s.words().size()
        ? s.contents().of(from, s.end().after(from, group))
        : Optional.empty();
  }

  /** {@code The vote … to be held}: of whom it is expected, and what. */
  private static Optional<Content> withSubject(Syntax s, VerbGroup group, int from) {
    return rest(s, group, from)
        .map(rest -> subject(s, group).map(subject -> subject.and(rest)).orElse(rest));
  }

  private static Optional<Content> subject(Syntax s, VerbGroup group) {
    return s.subjects()
        .before(group)
        .flatMap(subject -> s.contents().of(subject.start(), subject.end()));
  }

  private static Optional<Attribution> build(
      Syntax s,
      VerbGroup group,
      Cue cue,
      Frame frame,
      Optional<Range> agent,
      Optional<Content> content) {
    Span words = s.words().span(group.start(), group.end());
    return content.map(
        found ->
            Attributions.of(
                cue.kind(frame).orElse(Kind.SAY),
                group.lemma(),
                Optional.of(words),
                found,
                agent.map(s.words()::span),
                Optional.empty(),
                group.negated(),
                Construction.of(Form.PASSIVE, frame)));
  }
}
