package org.demarche.extract.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.extract.content.Attributions;
import org.demarche.extract.content.Complement;
import org.demarche.extract.content.Syntax;
import org.demarche.lexicon.Cue;
import org.demarche.model.Attribution;
import org.demarche.model.Attribution.Kind;
import org.demarche.model.Construction;
import org.demarche.model.Construction.Form;
import org.demarche.syntax.Range;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.VerbGroup;

/** {@code Moscow is open to …}, {@code Kyiv remains confident that …}, {@code Putin open to …}. */
public final class AdjectiveRule implements Rule {
  private static final Set<String> COPULAS =
      Set.of(
          "be", "remain", "stay", "stand", "seem", "appear", "look", "sound", "feel", "become",
          "grow", "get");

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
    VerbGroup group = copula.get().group();
    int from = complement.get().from();
    Kind kind = cue.kind(complement.get().frame()).orElse(Kind.WANT);
    return s.contents()
        .of(from, s.end().after(from, group, complement.get().frame()))
        .map(
            content ->
                Attributions.of(
                    kind,
                    cue.lemma(),
                    Optional.of(words.span(group.start(), adjective + 1)),
                    content,
                    Optional.of(words.span(copula.get().subject())),
                    Optional.empty(),
                    group.negated(),
                    Construction.of(Form.ADJECTIVE, complement.get().frame())));
  }

  private Optional<Copula> copula(Syntax s, int adjective) {
    SentenceView words = s.words();
    int before = adjective - 1;
    while (before > 0 && (words.isAdverb(before) || words.isMark(before))) {
      before--;
    }
    for (VerbGroup group : s.groups().all()) {
      if (!COPULAS.contains(words.lemma(group.head())) && group.head() != adjective) {
        continue;
      }
      boolean participle = group.head() == adjective && group.passive();
      if (participle || group.head() == before || group.head() < before && group.end() > before) {
        return s.subjects().before(group).map(subject -> new Copula(group, subject));
      }
    }
    boolean headline =
        words.isNominal(before) && s.groups().all().stream().noneMatch(VerbGroup::finite);
    if (!headline) {
      return Optional.empty();
    }
    VerbGroup none =
        new VerbGroup(
            adjective, adjective, adjective + 1, "be", VerbGroup.Form.FINITE, false, false);
    return s.phrases().endingAt(before).map(subject -> new Copula(none, subject));
  }

  private record Copula(VerbGroup group, Range subject) {}
}
