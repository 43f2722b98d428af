package org.demarche.extract.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.extract.content.AttributionBuilder;
import org.demarche.extract.content.CommentOpening;
import org.demarche.extract.content.Complement;
import org.demarche.extract.content.Content;
import org.demarche.extract.content.Syntax;
import org.demarche.model.Attribution;
import org.demarche.model.Construction;
import org.demarche.model.Construction.Form;
import org.demarche.model.Frame;
import org.demarche.syntax.Range;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.VerbGroup;

/**
 * What somebody denies that the sentence tells of another one: {@code …, a charge Kyiv denies},
 * {@code …, an allegation denied by Kyiv}. What is denied is what was said last before.
 */
public final class CommentRule implements Rule {
  private static final Set<String> DENIALS = Set.of("deny", "refute");

  @Override
  public List<Attribution> find(Syntax sentence) {
    List<Attribution> found = new ArrayList<>();
    for (int i = 1; i + 2 < sentence.words().size(); i++) {
      if (CommentOpening.at(sentence.words(), i)) {
        attribution(sentence, i).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Attribution> attribution(Syntax s, int comma) {
    int noun = CommentOpening.noun(s.words(), comma);
    int from = s.words().lower(noun + 1).matches("that|which") ? noun + 2 : noun + 1;
    return denial(s, from)
        .flatMap(
            verb ->
                source(s, from, verb)
                    .flatMap(source -> content(s, comma).map(c -> build(s, verb, source, c))));
  }

  private static Optional<VerbGroup> denial(Syntax s, int from) {
    return s.groups().all().stream()
        .filter(verb -> verb.start() >= from)
        .findFirst()
        .filter(verb -> DENIALS.contains(verb.lemma()));
  }

  /** The subject that ends before the verb, or its agent. */
  private static Optional<Range> source(Syntax s, int from, VerbGroup verb) {
    if (verb.start() == from) {
      return s.words().lower(verb.end()).equals("by")
          ? s.phrases().startingAt(verb.end() + 1)
          : Optional.empty();
    }
    return s.phrases()
        .startingAt(from)
        .filter(phrase -> s.words().beforeAdverbs(verb.start() - 1) < phrase.to());
  }

  /** The complement of the last verb of saying before the comma; else the whole clause. */
  private static Optional<Content> content(Syntax s, int comma) {
    List<VerbGroup> before = s.groups().all().stream().filter(g -> g.end() <= comma).toList();
    for (int i = before.size() - 1; i >= 0; i--) {
      VerbGroup verb = before.get(i);
      if (tells(s, verb)) {
        return complement(s, verb)
            .filter(from -> from < comma)
            .flatMap(from -> s.contents().of(from, comma))
            .or(() -> s.contents().of(0, beforeClause(s.words(), verb)));
      }
    }
    return before.isEmpty() ? Optional.empty() : s.contents().of(0, comma);
  }

  private static boolean tells(Syntax s, VerbGroup verb) {
    return s.words().lexicon().says(verb.lemma()) || verb.lemma().equals("accuse");
  }

  private static Optional<Integer> complement(Syntax s, VerbGroup verb) {
    return s.words()
        .lexicon()
        .verb(verb.lemma())
        .flatMap(cue -> s.complements().find(cue, verb.end(), s.words().level(verb.head())))
        .filter(complement -> complement.frame() != Frame.OBJECT)
        .map(Complement::from);
  }

  /** Of {@code The dam leaks, the union said, a claim …}: before the comma of the union. */
  private static int beforeClause(SentenceView words, VerbGroup verb) {
    return IntStream.iterate(verb.start() - 1, i -> i > 0, i -> i - 1)
        .filter(words::isComma)
        .findFirst()
        .orElse(0);
  }

  private static Attribution build(Syntax s, VerbGroup verb, Range source, Content content) {
    return new AttributionBuilder(Construction.of(Form.COMMENT), content)
        .cue(s.words(), verb)
        .source(source.span(s.words()))
        .build();
  }
}
