package org.demarche.extract.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.demarche.extract.content.AttributionBuilder;
import org.demarche.extract.content.Content;
import org.demarche.extract.layout.TurnLabel.Style;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Attribution;
import org.demarche.model.Block;
import org.demarche.model.Construction;
import org.demarche.model.Construction.Form;
import org.demarche.model.Span;

/**
 * The answers of an interview that names beforehand who is asked, and whose paragraphs only tell
 * questions from answers: {@code Q: Will you go? A: No.} A paragraph without a mark goes on with
 * the answer before it; after the last one it does so while somebody speaks of himself.
 */
final class Interview {
  private final AnnotatedArticle article;
  private final Layout layout;

  Interview(AnnotatedArticle article, Layout layout) {
    this.article = article;
    this.layout = layout;
  }

  List<Attribution> answers() {
    TreeMap<Integer, Mark> labelled = labelled();
    TreeMap<Integer, Mark> marks =
        labelled.isEmpty() ? new MarkedQuestions(article, layout).marks() : labelled;
    boolean asked = marks.values().stream().anyMatch(Mark::question);
    return asked
        ? new Interviewee(article, layout)
            .before(marks.firstKey())
            .map(who -> answers(who, marks))
            .orElse(List.of())
        : List.of();
  }

  /** Questions and answers by their labels. */
  private TreeMap<Integer, Mark> labelled() {
    TreeMap<Integer, Mark> marks = new TreeMap<>();
    for (LabelReader.At it : new LabelReader(article, layout).all()) {
      TurnLabel label = it.label();
      if (label.style() == Style.ASKING) {
        boolean question = article.text().charAt(label.name().start()) == 'Q';
        marks.put(it.block(), new Mark(question, label.words()));
      }
    }
    return marks;
  }

  private List<Attribution> answers(Span who, TreeMap<Integer, Mark> marks) {
    List<Attribution> answers = new ArrayList<>();
    boolean answering = false;
    for (int i = marks.firstKey(); i <= marks.lastKey() || answering && isSpoken(i, marks); i++) {
      Mark mark = marks.get(i);
      answering = mark == null ? answering : !mark.question();
      Block block = layout.blocks().get(i);
      int start = mark == null ? block.span().start() : mark.words();
      if (answering && block.kind().isProse() && start < block.span().end()) {
        answers.add(answer(who, new Span(start, block.span().end())));
      }
    }
    return answers;
  }

  /** {@code That is all we can say.}, or what follows a label that fills its paragraph. */
  private boolean isSpoken(int block, TreeMap<Integer, Mark> marks) {
    int last = marks.lastKey();
    boolean alone = marks.get(last).words() == layout.blocks().get(last).span().end();
    return block < layout.blocks().size()
        && (alone && block == last + 1 || layout.speaksOfItself(layout.blocks().get(block)));
  }

  private Attribution answer(Span who, Span words) {
    Span spoken = layout.trimmed(words);
    return new AttributionBuilder(
            Construction.of(Form.PULLED_QUOTATION), Content.of(spoken, spoken))
        .source(who)
        .build();
  }
}
