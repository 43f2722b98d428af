package org.demarche.read.office;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of a column.
 *
 * @param block counts the columns and bands of the page in which it stands
 * @param columnLeft where the other lines of the column begin
 */
record PdfLine(
    int page,
    int block,
    String text,
    float left,
    float right,
    float base,
    float size,
    float columnLeft,
    float columnRight) {

  static PdfLine of(List<PdfWord> words, int block, float columnLeft, float columnRight) {
    List<PdfWord> sorted =
        words.stream().sorted(Comparator.comparingDouble(PdfWord::left)).toList();
    return new PdfLine(
        0,
        block,
        sorted.stream().map(PdfWord::text).collect(Collectors.joining(" ")),
        sorted.get(0).left(),
        sorted.get(sorted.size() - 1).right(),
        sorted.get(0).base(),
        (float) sorted.stream().mapToDouble(PdfWord::size).max().orElse(1),
        columnLeft,
        columnRight);
  }

  PdfLine on(int number) {
    return new PdfLine(number, block, text, left, right, base, size, columnLeft, columnRight);
  }
}
