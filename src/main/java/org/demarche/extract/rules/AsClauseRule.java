package org.demarche.extract.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.extract.content.AttributionBuilder;
import org.demarche.extract.content.Content;
import org.demarche.extract.content.Syntax;
import org.demarche.model.Attribution;
import org.demarche.model.Construction;
import org.demarche.model.Construction.Form;
import org.demarche.syntax.Range;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.VerbGroup;

/** {@code As the mayor put it, …} and {@code …, as the mayor has said}. */
public final class AsClauseRule implements Rule {

  @Override
  public List<Attribution> find(Syntax sentence) {
    List<Attribution> found = new ArrayList<>();
    for (VerbGroup group : sentence.groups().all()) {
      boolean says = group.finite() && !group.passive() && !group.negated();
      if (says && sentence.words().lexicon().speaks(group.lemma())) {
        attribution(sentence, group).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Attribution> attribution(Syntax s, VerbGroup group) {
    Optional<Range> source = s.subjects().before(group).filter(r -> r.to() <= group.start());
    int as = source.map(range -> range.from() - 1).orElse(-1);
    boolean opens = as == 0 || opens(s.words(), as - 1);
    int end = s.complements().adjuncts().allEnd(group.end());
    boolean closes = end >= s.words().size() || s.words().isPunctuation(end);
    if (as < 0 || !s.words().lower(as).equals("as") || !opens || !closes) {
      return Optional.empty();
    }
    return content(s, as, end).map(content -> build(s, group, source.get(), content));
  }

  /** A comma, a dash, an opening mark; not the mark of {@code called “old” as work went on}. */
  private static boolean opens(SentenceView words, int i) {
    boolean closing = words.isMark(i) && i > 0 && !words.isComma(i - 1);
    return words.isPunctuation(i) && !closing;
  }

  /** What follows an opening clause, else what stands before it. */
  private static Optional<Content> content(Syntax s, int as, int end) {
    boolean first = as == 0 || s.words().tag(as - 1).equals("``");
    if (first) {
      return end + 1 < s.words().size() && s.words().isComma(end)
          ? s.contents().of(end + 1, s.words().size())
          : Optional.empty();
    }
    return s.groups().firstFinite(0, as).isPresent() ? s.contents().of(0, as) : around(s, as, end);
  }

  /** {@code The bridge, as the mayor put it, is safe}: subject and predicate. */
  private static Optional<Content> around(Syntax s, int as, int end) {
    boolean predicate = s.groups().startingAt(end + 1).filter(VerbGroup::finite).isPresent();
    return s.words().isComma(end) && predicate
        ? s.contents()
            .of(0, as)
            .flatMap(left -> s.contents().of(end + 1, s.words().size()).map(left::and))
        : Optional.empty();
  }

  private static Attribution build(Syntax s, VerbGroup group, Range source, Content content) {
    return new AttributionBuilder(Construction.of(Form.AS_CLAUSE), content)
        .cue(s.words(), group)
        .source(source.span(s.words()))
        .build();
  }
}
