package org.demarche.extract.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.extract.content.AttributionBuilder;
import org.demarche.extract.content.Complement;
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

/** {@code Moscow is open to …}, {@code Kyiv remains confident that …}, {@code Putin open to …}. */
public final class AdjectiveRule implements Rule {
  private static final Set<String> COPULAS = WordClass.of("cues.copulas");

  @Override
  public List<Attribution> find(Syntax sentence) {
    List<Attribution> found = new ArrayList<>();
    SentenceView words = sentence.words();
    for (int i = 1; i < words.size(); i++) {
      int adjective = i;
      sentence
          .words()
          .lexicon()
          .adjective(words.lower(i))
          .flatMap(cue -> attribution(sentence, adjective, cue))
          .ifPresent(found::add);
    }
    return found;
  }

  private Optional<Attribution> attribution(Syntax s, int adjective, Cue cue) {
    SentenceView words = s.words();
    Optional<Copula> copula = copula(s, adjective);
    Optional<Complement> complement =
        s.complements()
            .find(cue, adjective + 1, words.level(adjective))
            .filter(c -> c.from() <= adjective + 2);
    if (copula.isEmpty() || complement.isEmpty()) {
      return Optional.empty();
    }
    return attribution(s, adjective, cue, copula.get(), complement.get());
  }

  private static Optional<Attribution> attribution(
      Syntax s, int adjective, Cue cue, Copula copula, Complement complement) {
    SentenceView words = s.words();
    VerbGroup group = copula.group();
    int from = complement.from();
    Frame frame = complement.frame();
    Kind kind = cue.kind(frame).orElse(Kind.WANT);
    Optional<Range> subject = Optional.of(copula.subject());
    if (Unasserted.isRequired(words, group) || Unasserted.holds(words, kind, subject)) {
      return Optional.empty();
    }
    Construction construction = Construction.of(Form.ADJECTIVE, frame);
    return s.contents()
        .of(from, s.end().after(from, group, frame))
        .map(
            content ->
                new AttributionBuilder(construction, content)
                    .kind(kind)
                    .cue(cue.lemma(), words.span(group.start(), adjective + 1))
                    .source(copula.subject().span(words))
                    .negated(group.negated())
                    .build());
  }

  private static Optional<Copula> copula(Syntax s, int adjective) {
    int before = adjective - 1;
    while (before > 0 && (s.words().isAdverb(before) || s.words().isMark(before))) {
      before--;
    }
    int last = before;
    Optional<VerbGroup> verb =
        s.groups().all().stream().filter(it -> joins(s.words(), it, last, adjective)).findFirst();
    return verb.isPresent()
        ? s.subjects().before(verb.get()).map(subject -> new Copula(verb.get(), subject))
        : unwritten(s, last, adjective);
  }

  /** A copula right before the adjective and its adverbs, or a passive such as {@code is set}. */
  private static boolean joins(SentenceView words, VerbGroup group, int before, int adjective) {
    if (group.head() == adjective) {
      return group.passive();
    }
    boolean reaches = group.head() == before || group.head() < before && group.end() > before;
    return reaches && COPULAS.contains(words.lemma(group.head()));
  }

  /** {@code worried that}: a past tense that looks like an adjective. */
  private static boolean isPast(Syntax s, int adjective) {
    return s.words().lower(adjective).endsWith("ed")
        && s.words().lower(adjective + 1).equals("that");
  }

  /** The copula that a headline leaves out: {@code Putin open to …}. */
  private static Optional<Copula> unwritten(Syntax s, int before, int adjective) {
    boolean verbless =
        s.groups().all().stream()
            .noneMatch(it -> it.finite() && (it.start() < adjective || !isPast(s, adjective)));
    boolean headline = s.words().isNominal(before) && verbless;
    VerbGroup none =
        new VerbGroup(
            adjective, adjective, adjective + 1, "be", VerbGroup.Form.FINITE, false, false);
    return headline
        ? s.phrases().endingAt(before).map(subject -> new Copula(none, subject))
        : Optional.empty();
  }

  private record Copula(VerbGroup group, Range subject) {}
}
