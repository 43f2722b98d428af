package org.demarche.extract.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.extract.content.AttributionBuilder;
import org.demarche.extract.content.Content;
import org.demarche.extract.content.Syntax;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Attribution;
import org.demarche.model.Construction;
import org.demarche.model.Construction.Form;
import org.demarche.model.Frame;
import org.demarche.syntax.Range;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.VerbGroup;

/** An adverb with which the writer vouches for nothing: {@code The pilot reportedly left}. */
public final class HearsayRule implements Rule {
  private static final Set<String> ADVERBS = WordClass.of("cues.hearsay");

  @Override
  public List<Attribution> find(Syntax s) {
    return IntStream.range(0, s.words().size())
        .filter(i -> ADVERBS.contains(s.words().lower(i)))
        .boxed()
        .flatMap(i -> attribution(s, i).stream())
        .toList();
  }

  private static Optional<Attribution> attribution(Syntax s, int adverb) {
    Optional<VerbGroup> verb =
        s.groups().all().stream()
            .filter(VerbGroup::finite)
            .filter(group -> isWith(s.words(), group, adverb))
            .findFirst();
    return verb.flatMap(group -> content(s, adverb, group))
        .map(
            content ->
                new AttributionBuilder(Construction.of(Form.HEARSAY), content)
                    .cue(s.words().lower(adverb), s.words().span(adverb, adverb + 1))
                    .build());
  }

  /** Within the verb, right beside it, or before its clause. */
  private static boolean isWith(SentenceView words, VerbGroup group, int adverb) {
    boolean before = words.beforeAdverbs(group.start() - 1) < adverb && adverb < group.start();
    boolean after =
        group.start() <= adverb && adverb == group.end() && isFree(words, group, adverb);
    boolean within = group.start() <= adverb && adverb < group.end();
    return before || within || after || opens(words, adverb) && adverb < group.start();
  }

  /** In {@code is reportedly ill}; not in {@code left allegedly stolen boats}. */
  private static boolean isFree(SentenceView words, VerbGroup group, int adverb) {
    return words.lemma(group.head()).equals("be") || !isModified(words, adverb + 1);
  }

  /** {@code Reportedly, the ship sank}; not {@code Allegedly stolen boats were found}. */
  private static boolean opens(SentenceView words, int adverb) {
    boolean first = adverb == 0 || words.isConjunction(adverb - 1);
    return first && words.isComma(adverb + 1) || adverb == 0 && !isModified(words, 1);
  }

  private static boolean isModified(SentenceView words, int i) {
    return words.tag(i).equals("VBN") || words.isAdjective(i);
  }

  private static Optional<Content> content(Syntax s, int adverb, VerbGroup group) {
    Optional<Content> rest =
        s.contents().of(adverb + 1, s.end().after(adverb + 1, group, Frame.CLAUSE));
    Optional<Content> left =
        opens(s.words(), adverb)
            ? Optional.empty()
            : subject(s, group).flatMap(it -> s.contents().of(it.from(), adverb));
    return rest.map(it -> left.map(before -> before.and(it)).orElse(it));
  }

  /** Where the clause begins: at a relative pronoun, at the subject, or at what opens the text. */
  private static Optional<Range> subject(Syntax s, VerbGroup group) {
    int last = s.words().beforeAdverbs(group.start() - 1);
    if (s.words().isRelative(last)) {
      return Optional.of(new Range(last, last + 1));
    }
    return s.subjects()
        .before(group)
        .map(
            it ->
                s.groups().firstFinite(0, it.from()).isEmpty() ? new Range(start(s), it.to()) : it);
  }

  private static int start(Syntax s) {
    return s.words().isConjunction(0) ? 1 : 0;
  }
}
