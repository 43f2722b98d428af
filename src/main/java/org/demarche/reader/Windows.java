package org.demarche.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Sentence;
import org.demarche.reader.Window.Shown;
import org.demarche.resolve.readings.Question;

/**
 * Cuts an article into what a model can see at a time: whole paragraphs as long as they fit, those
 * with sentences that are asked about and the one before each.
 */
final class Windows {
  /** Characters, some 1,500 tokens: most news articles are one window. */
  static final int MOST = 6000;

  /** What is longer is no sentence. */
  private static final int LONGEST_SENTENCE = 3000;

  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cntrl}]+");

  private final AnnotatedArticle article;
  private final Set<Integer> asked;
  private final Set<Integer> blocks = new HashSet<>();
  private final List<Window> windows = new ArrayList<>();
  private List<Shown> open = new ArrayList<>();
  private int size;

  private Windows(Question question) {
    this.article = question.article();
    this.asked = new HashSet<>(question.sentences());
    for (int s : asked) {
      int block = article.sentences().get(s).block();
      blocks.add(block);
      blocks.add(block - 1);
    }
  }

  static List<Window> of(Question question) {
    return new Windows(question).cut();
  }

  private List<Window> cut() {
    List<Sentence> sentences = article.sentences();
    for (int s = 0; s < sentences.size(); s++) {
      if (blocks.contains(sentences.get(s).block())) {
        add(s);
      }
    }
    close();
    return windows;
  }

  private void add(int s) {
    Sentence sentence = article.sentences().get(s);
    String text = oneLine(sentence.span().of(article.text()));
    boolean first = s == 0 || article.sentences().get(s - 1).block() != sentence.block();
    int next = first ? Math.min(MOST, blockSize(s)) : text.length();
    if (size + next > MOST) {
      close();
    }
    open.add(new Shown(s, text, asked.contains(s)));
    size += text.length();
  }

  private int blockSize(int s) {
    return article.block(article.sentences().get(s)).span().length();
  }

  private static String oneLine(String text) {
    String line = SPACE.matcher(text).replaceAll(" ").strip();
    return line.length() <= LONGEST_SENTENCE ? line : line.substring(0, LONGEST_SENTENCE);
  }

  private void close() {
    if (open.stream().anyMatch(Shown::asked)) {
      windows.add(new Window(open));
    }
    open = new ArrayList<>();
    size = 0;
  }
}
