package org.demarche.read.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Leaves running heads, running feet and page numbers out. */
final class PdfFurniture {
  /** How many lines at either end of a page may be such. */
  private static final int DEEP = 2;

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)[-–— ]*(?:page|p\\.|seite)? ?\\d{1,4}(?: ?(?:of|/|von) ?\\d{1,4})?[-–— ]*");

  private PdfFurniture() {}

  /** The lines of all pages in order, numbered by page. */
  static List<PdfLine> without(List<List<PdfLine>> pages) {
    Map<String, Integer> counts = new HashMap<>();
    pages.forEach(
        page -> margins(page).forEach(line -> counts.merge(plain(line), 1, Integer::sum)));
    List<PdfLine> kept = new ArrayList<>();
    for (int page = 0; page < pages.size(); page++) {
      Set<PdfLine> margins = new HashSet<>(margins(pages.get(page)));
      for (PdfLine line : pages.get(page)) {
        boolean repeated =
            pages.size() > 1 && counts.getOrDefault(plain(line), 0) * 2 >= pages.size();
        boolean often = repeated && counts.get(plain(line)) > 1;
        boolean number = NUMBER.matcher(line.text()).matches();
        if (!margins.contains(line) || !often && !number) {
          kept.add(line.on(page));
        }
      }
    }
    return kept;
  }

  private static List<PdfLine> margins(List<PdfLine> page) {
    List<PdfLine> sorted = page.stream().sorted(Comparator.comparingDouble(PdfLine::base)).toList();
    if (sorted.size() <= 2 * DEEP) {
      return sorted.stream().filter(line -> NUMBER.matcher(line.text()).matches()).toList();
    }
    List<PdfLine> ends = new ArrayList<>(sorted.subList(0, DEEP));
    ends.addAll(sorted.subList(sorted.size() - DEEP, sorted.size()));
    return ends;
  }

  private static String plain(PdfLine line) {
    return line.text().replaceAll("\\d+", "#");
  }
}
