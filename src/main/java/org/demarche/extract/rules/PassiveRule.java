package org.demarche.extract.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.extract.content.AttributionBuilder;
import org.demarche.extract.content.Syntax;
import org.demarche.lexicon.Cue;
import org.demarche.model.Attribution;
import org.demarche.model.Construction;
import org.demarche.model.Construction.Form;
import org.demarche.model.Frame;
import org.demarche.syntax.Range;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.VerbGroup;

/**
 * A passive with its agent: {@code The plan was criticised by the union}, {@code is described by
 * its author as a satire}; and accusations, whose agent may be missing: {@code was accused of}.
 */
public final class PassiveRule implements Rule {
  private static final Set<String> SEEMING = Set.of("seem", "appear");
  private static final List<String> TO_HAVE = List.of("to", "have");

  @Override
  public List<Attribution> find(Syntax sentence) {
    List<Attribution> found = new ArrayList<>();
    for (VerbGroup group : sentence.groups().all()) {
      if (group.finite() && (group.passive() || isRaised(sentence, group))) {
        sentence
            .words()
            .lexicon()
            .verb(group.lemma())
            .flatMap(cue -> new Passive(sentence, group, cue).attribution())
            .ifPresent(found::add);
      }
    }
    sentence.groups().all().stream()
        .filter(it -> it.form() == VerbGroup.Form.PAST_PARTICIPLE)
        .flatMap(it -> reduced(sentence, it).stream())
        .forEach(found::add);
    return found;
  }

  /**
   * {@code Ann seems to have left}; in {@code seems to say so} somebody says it, and with {@code he
   * seems} a story goes on.
   */
  private static boolean isRaised(Syntax s, VerbGroup group) {
    return SEEMING.contains(group.lemma())
        && !group.negated()
        && !s.words().isPersonal(group.start() - 1)
        && s.words().startsWith(group.end(), TO_HAVE)
        && s.groups()
            .startingAt(group.end() + 1)
            .filter(it -> s.words().lexicon().verb(it.lemma()).isEmpty())
            .isPresent();
  }

  /** {@code a levy, first backed by the mayor}: what a participle with its agent is said of. */
  private static Optional<Attribution> reduced(Syntax s, VerbGroup group) {
    SentenceView words = s.words();
    int before = words.beforeAdverbs(group.start() - 1);
    int last = words.isComma(before) ? before - 1 : before;
    boolean by = words.lower(group.end()).equals("by") && words.isNoun(last);
    Optional<Cue> cue = words.lexicon().verb(group.lemma()).filter(PassiveRule::judges);
    return by && cue.isPresent()
        ? s.phrases().endingAt(last).flatMap(it -> reduced(s, group, cue.get(), it))
        : Optional.empty();
  }

  private static boolean judges(Cue cue) {
    return cue.kind(Frame.OBJECT).filter(kind -> kind == Attribution.Kind.JUDGE).isPresent();
  }

  private static Optional<Attribution> reduced(Syntax s, VerbGroup group, Cue cue, Range object) {
    return s.phrases()
        .startingAt(group.end() + 1)
        .flatMap(
            agent ->
                s.contents()
                    .of(object.from(), object.to())
                    .map(
                        content ->
                            new AttributionBuilder(
                                    Construction.of(Form.PASSIVE, Frame.OBJECT), content)
                                .kind(cue.kind(Frame.OBJECT).orElseThrow())
                                .cue(s.words(), group)
                                .source(agent.span(s.words()))
                                .build()));
  }
}
