package org.demarche.read.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Joins lines of columns into paragraphs. */
final class PdfParagraphs {
  private static final Pattern HYPHENATED = Pattern.compile("\\p{L}{2,}-\\p{Ll}+");
  private static final double LARGER = 1.25;

  private final List<PdfLine> lines;
  private final Set<String> compounds;
  private final double size;
  private final Map<Long, Double> usual = new TreeMap<>();

  private PdfParagraphs(List<PdfLine> lines) {
    this.lines = lines;
    this.size = body(lines);
    this.compounds =
        lines.stream()
            .flatMap(line -> HYPHENATED.matcher(line.text()).results().map(it -> it.group()))
            .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The first lines where they are in larger letters than the rest; empty where they are not. */
  static String headline(List<PdfLine> lines) {
    double body = body(lines);
    StringBuilder headline = new StringBuilder();
    double size = 0;
    int looked = 0;
    for (PdfLine line : lines) {
      boolean large = line.size() >= body * LARGER;
      boolean follows = Math.abs(line.size() - size) < 0.6;
      if (size == 0 && large || size > 0 && follows) {
        size = line.size();
        headline.append(headline.isEmpty() ? "" : " ").append(line.text());
      } else if (size > 0 || ++looked > 3) {
        break;
      }
    }
    return headline.length() > 250 ? "" : headline.toString();
  }

  /** The size of most letters. */
  private static double body(List<PdfLine> lines) {
    return lines.stream()
        .collect(
            Collectors.groupingBy(
                line -> Math.round(line.size() * 2) / 2.0,
                java.util.TreeMap::new,
                Collectors.summingInt(line -> line.text().length())))
        .entrySet()
        .stream()
        .max(java.util.Map.Entry.comparingByValue())
        .map(java.util.Map.Entry::getKey)
        .orElse(10.0);
  }

  static List<String> of(List<PdfLine> lines) {
    PdfParagraphs paragraphs = new PdfParagraphs(lines);
    List<String> found = new ArrayList<>();
    StringBuilder current = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0 && paragraphs.begins(i)) {
        found.add(current.toString());
        current.setLength(0);
      }
      paragraphs.append(current, lines.get(i).text());
    }
    found.add(current.toString());
    return found;
  }

  private void append(StringBuilder paragraph, String line) {
    int end = paragraph.length() - 1;
    boolean parted =
        end > 0
            && (paragraph.charAt(end) == '-' || paragraph.charAt(end) == '\u00ad')
            && Character.isLetter(paragraph.charAt(end - 1))
            && Character.isLowerCase(line.charAt(0));
    if (!parted) {
      paragraph.append(paragraph.isEmpty() ? "" : " ").append(line);
      return;
    }
    String before = paragraph.substring(paragraph.lastIndexOf(" ") + 1);
    String after = line.split("[^\\p{L}]", 2)[0];
    if (!compounds.contains(before + after)) {
      paragraph.setLength(end);
    }
    paragraph.append(line);
  }

  /** Whether a paragraph begins with a line. */
  private boolean begins(int i) {
    PdfLine line = lines.get(i);
    PdfLine before = lines.get(i - 1);
    boolean sameBlock = line.page() == before.page() && line.block() == before.block();
    if (Math.abs(line.size() - before.size()) > 0.15 * size) {
      return true;
    }
    if (sameBlock
        && line.base() - before.base()
            > 1.25 * usual.computeIfAbsent(Math.round((double) line.size()), any -> usual(line))) {
      return true;
    }
    boolean indented = line.left() - line.columnLeft() > 0.8 * line.size();
    boolean wasIndented = before.left() - before.columnLeft() > 0.8 * before.size();
    return indented && !wasIndented || isShort(before) && endsSentence(before);
  }

  /** The usual distance of base lines in the block. */
  private double usual(PdfLine like) {
    List<Double> steps = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      PdfLine line = lines.get(i);
      PdfLine before = lines.get(i - 1);
      boolean near = line.page() == before.page() && line.block() == before.block();
      if (near && Math.abs(line.size() - like.size()) < 1) {
        steps.add((double) (line.base() - before.base()));
      }
    }
    steps.sort(null);
    return steps.isEmpty() ? like.size() * 1.2 : steps.get(steps.size() / 3);
  }

  private static boolean isShort(PdfLine line) {
    return line.columnRight() - line.right() > 0.12 * (line.columnRight() - line.columnLeft());
  }

  private static boolean endsSentence(PdfLine line) {
    return line.text().matches("(?s).*[.!?:][”\"’)]?");
  }
}
