package org.demarche.read.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Puts the words of a page into the order of reading: a band across the page, then the columns
 * below it from left to right, and so within each.
 *
 * <p>After the recursive X-Y cut of Nagy and Seth, Hierarchical representation of optically scanned
 * documents (1984): columns first, and a band only where columns begin below it.
 */
final class PdfPage {
  private static final int FEWEST_LINES = 3;
  private static final int MAX_DEPTH = 12;

  private final List<PdfLine> lines = new ArrayList<>();
  private int blocks;

  private PdfPage() {}

  static List<PdfLine> lines(List<PdfWord> words) {
    PdfPage page = new PdfPage();
    page.cut(words, 0);
    return page.lines;
  }

  private void cut(List<PdfWord> words, int depth) {
    OptionalDouble gutter = depth > MAX_DEPTH ? OptionalDouble.empty() : gutter(words);
    if (gutter.isPresent()) {
      double x = gutter.getAsDouble();
      cut(words.stream().filter(word -> word.left() < x).toList(), depth + 1);
      cut(words.stream().filter(word -> word.left() >= x).toList(), depth + 1);
      return;
    }
    OptionalDouble band = depth > MAX_DEPTH ? OptionalDouble.empty() : band(words);
    if (band.isPresent()) {
      double y = band.getAsDouble();
      cut(words.stream().filter(word -> word.base() <= y).toList(), depth + 1);
      cut(words.stream().filter(word -> word.base() > y).toList(), depth + 1);
      return;
    }
    add(words);
  }

  /** Where white space parts two columns from top to bottom, each of several lines. */
  private static OptionalDouble gutter(List<PdfWord> words) {
    List<PdfWord> sorted =
        words.stream().sorted(Comparator.comparingDouble(PdfWord::left)).toList();
    double size = median(words);
    double right = 0;
    double widest = size * 0.9;
    OptionalDouble best = OptionalDouble.empty();
    for (PdfWord word : sorted) {
      double gap = word.left() - right;
      if (right > 0 && gap > widest && areColumns(words, word.left())) {
        widest = gap;
        best = OptionalDouble.of(word.left() - gap / 2);
      }
      right = Math.max(right, word.right());
    }
    return best;
  }

  private static boolean areColumns(List<PdfWord> words, double x) {
    List<PdfWord> one = words.stream().filter(word -> word.left() < x).toList();
    List<PdfWord> other = words.stream().filter(word -> word.left() >= x).toList();
    return rows(one).size() >= FEWEST_LINES
        && rows(other).size() >= FEWEST_LINES
        && one.size() >= 2 * FEWEST_LINES
        && other.size() >= 2 * FEWEST_LINES;
  }

  /** The base line above which stands what goes across columns, or below which it does. */
  private static OptionalDouble band(List<PdfWord> words) {
    List<List<PdfWord>> rows = rows(words);
    for (int i = 1; i < Math.min(rows.size(), 40); i++) {
      double y = rows.get(i - 1).get(0).base();
      if (gutter(words.stream().filter(word -> word.base() > y).toList()).isPresent()) {
        return OptionalDouble.of(y);
      }
    }
    for (int i = rows.size() - 2; i >= Math.max(FEWEST_LINES, rows.size() - 40); i--) {
      double y = rows.get(i).get(0).base();
      if (gutter(words.stream().filter(word -> word.base() <= y).toList()).isPresent()) {
        return OptionalDouble.of(y);
      }
    }
    return OptionalDouble.empty();
  }

  /** Words of one base line, from the top down. */
  private static List<List<PdfWord>> rows(List<PdfWord> words) {
    List<PdfWord> sorted =
        words.stream().sorted(Comparator.comparingDouble(PdfWord::base)).toList();
    List<List<PdfWord>> rows = new ArrayList<>();
    for (PdfWord word : sorted) {
      List<PdfWord> last = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
      if (last.isEmpty() || word.base() - last.get(0).base() > word.size() * 0.45) {
        last = new ArrayList<>();
        rows.add(last);
      }
      last.add(word);
    }
    return rows;
  }

  private static double median(List<PdfWord> words) {
    double[] sizes = words.stream().mapToDouble(PdfWord::size).sorted().toArray();
    return sizes.length == 0 ? 10 : sizes[sizes.length / 2];
  }

  private void add(List<PdfWord> words) {
    if (words.isEmpty()) {
      return;
    }
    float left = (float) words.stream().mapToDouble(PdfWord::left).min().orElse(0);
    float right = (float) words.stream().mapToDouble(PdfWord::right).max().orElse(0);
    int block = blocks++;
    rows(words).forEach(row -> lines.add(PdfLine.of(row, block, left, right)));
  }
}
