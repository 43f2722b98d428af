package org.demarche.extract.layout;

import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Block;

/**
 * Questions that no label, but a number, a dash, bold letters or a heading of their own sets apart
 * from the answers: {@code 2. Who paid?}, {@code – Who paid?}, {@code **Who paid?**}.
 */
final class MarkedQuestions {
  /** One question alone may be anybody's. */
  private static final int FEWEST = 2;

  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}[.)]\\s+(?=\\S)");
  private static final Pattern DASH = Pattern.compile("[–—-]\\s+(?=\\S)");
  private static final Pattern BOLD = Pattern.compile("(?:\\*\\*|__)(?=[^*_]+\\?(?:\\*\\*|__)$)");

  private final AnnotatedArticle article;
  private final Layout layout;

  MarkedQuestions(AnnotatedArticle article, Layout layout) {
    this.article = article;
    this.layout = layout;
  }

  /**
   * Questions and the paragraphs after them, by their index; empty where there are too few, or
   * where hardly anybody speaks of himself, as in a text that explains something.
   */
  TreeMap<Integer, Mark> marks() {
    TreeMap<Integer, Mark> marks = new TreeMap<>();
    for (int i = 0; i < layout.blocks().size(); i++) {
      Block block = layout.blocks().get(i);
      if (isQuestion(block)) {
        marks.put(i, new Mark(true, block.span().end()));
      } else if (i > 0 && marks.containsKey(i - 1) && marks.get(i - 1).question()) {
        marks.put(i, new Mark(false, afterDash(block)));
      }
    }
    long questions = marks.values().stream().filter(Mark::question).count();
    return questions >= FEWEST && isSpoken(marks) ? marks : new TreeMap<>();
  }

  private boolean isQuestion(Block block) {
    boolean heading = block.kind() == Block.Kind.HEADING;
    boolean marked = heading || opens(NUMBER, block) || opens(DASH, block) || opens(BOLD, block);
    return marked && layout.endsInQuestion(block);
  }

  private boolean opens(Pattern mark, Block block) {
    return at(mark, block).lookingAt();
  }

  private Matcher at(Pattern mark, Block block) {
    return mark.matcher(article.text()).region(block.span().start(), block.span().end());
  }

  private int afterDash(Block block) {
    Matcher dash = at(DASH, block);
    return dash.lookingAt() ? dash.end() : block.span().start();
  }

  /** In half of the answers at least. */
  private boolean isSpoken(TreeMap<Integer, Mark> marks) {
    long answers = marks.values().stream().filter(mark -> !mark.question()).count();
    long spoken =
        marks.entrySet().stream()
            .filter(it -> !it.getValue().question())
            .filter(it -> layout.speaksOfItself(layout.blocks().get(it.getKey())))
            .count();
    return spoken > 0 && spoken * 2 >= answers;
  }
}
