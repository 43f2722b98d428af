package org.demarche.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.demarche.model.Block;

/**
 * Finds the items of a list after a colon: lines with bullets or numbers, the items of a list of a
 * page, and parts of a sentence between semicolons.
 */
public final class ItemizedLists {
  private static final Pattern BULLET = Pattern.compile("[-–—•*·▪●◦‣]");
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,2}|[a-z]|[ivx]{1,4})[.)]?");
  private static final Pattern LINE = Pattern.compile("(?s).*\\R.*");
  private static final Pattern GAP = Pattern.compile("(?s).*\\R\\s*\\R.*");

  private final ArticleView tokens;

  private ItemizedLists(ArticleView tokens) {
    this.tokens = tokens;
  }

  /**
   * The items in tokens of the article, without bullets, numbers and what ends them; none where
   * what follows the colon is no list.
   *
   * @param colon a token of the article
   */
  public static List<Range> after(int colon, ArticleView tokens) {
    ItemizedLists lists = new ItemizedLists(tokens);
    return lists.opensLine(colon + 1) ? lists.lines(colon + 1) : lists.parts(colon + 1);
  }

  private List<Range> lines(int from) {
    List<Range> found = new ArrayList<>();
    int i = from;
    while (i < tokens.size() && opensItem(i)) {
      int end = lineEnd(i + 1);
      add(found, i, end);
      i = end;
    }
    return found;
  }

  /** A line that opens no item goes on with the last one, unless there is a gap before it. */
  private int lineEnd(int from) {
    int i = from;
    while (i < tokens.size() && !(opensLine(i) && (opensItem(i) || matches(GAP, i)))) {
      i++;
    }
    return i;
  }

  private List<Range> parts(int from) {
    List<Range> found = new ArrayList<>();
    int end = from < tokens.size() ? tokens.sentenceEnd(from) : from;
    int begin = from;
    for (int i = from; i <= end; i++) {
      if (i == end || tokens.lower(i).equals(";")) {
        add(found, begin, i);
        begin = i + 1;
      }
    }
    return found.size() > 1 ? found : List.of();
  }

  private void add(List<Range> found, int from, int to) {
    int first = tokens.isConjunction(from) ? from + 1 : from;
    first = afterMark(first);
    int end = to;
    while (end > first && (isEnd(end - 1) || tokens.isConjunction(end - 1))) {
      end--;
    }
    if (end > first) {
      found.add(new Range(first, end));
    }
  }

  private boolean isEnd(int i) {
    return tokens.isComma(i) || tokens.lower(i).matches("[.;:]");
  }

  private boolean opensItem(int i) {
    return opensLine(i) && (afterMark(i) > i || isItem(i));
  }

  private boolean isItem(int i) {
    Block block = tokens.article().block(tokens.article().sentences().get(tokens.sentence(i)));
    return block.kind() == Block.Kind.ITEM;
  }

  /** After {@code -}, {@code 1.}, {@code (a)}. */
  private int afterMark(int i) {
    if (i >= tokens.size()) {
      return i;
    }
    if (BULLET.matcher(tokens.lower(i)).matches()) {
      return i + 1;
    }
    int number = tokens.lower(i).equals("(") ? i + 1 : i;
    if (number + 1 >= tokens.size() || !NUMBER.matcher(tokens.lower(number)).matches()) {
      return i;
    }
    boolean closes = tokens.lower(number + 1).matches("[.)]");
    return closes ? number + 2 : tokens.lower(number).matches(".*[.)]") ? number + 1 : i;
  }

  private boolean opensLine(int i) {
    return i > 0 && i < tokens.size() && matches(LINE, i);
  }

  /** Of what stands before a token. */
  private boolean matches(Pattern pattern, int i) {
    String text = tokens.article().text();
    int from = tokens.token(i - 1).span().end();
    return pattern.matcher(text.substring(from, tokens.token(i).span().start())).matches();
  }
}
