package org.demarche.passage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.demarche.query.Wrapped;

/** A text with marks in it, in lines for a terminal: in colours, or within brackets. */
final class MarkedText {
  private static final Comparator<Mark> OUTER_FIRST =
      Comparator.comparingInt(Mark::start)
          .thenComparing(Mark::length, Comparator.reverseOrder())
          .thenComparing(Mark::kind);

  private static final String ESCAPE = "\u001b[";
  private static final String RESET = ESCAPE + "0m";

  /** Stand for the beginning and the end of a mark until lines are broken; no text has them. */
  private static final char FIRST = '\uf8d0';

  /** Keeps a bracket and its word in one line. */
  private static final char JOINT = '\uf8de';

  private static final char END = '\uf8df';

  private final int[] text;
  private final List<Mark> marks;
  private final boolean colours;

  /**
   * @param colours whether marks are colours; else they are brackets with a word
   */
  MarkedText(String text, List<Mark> marks, boolean colours) {
    this.text = text.codePoints().toArray();
    this.marks = marks.stream().sorted(OUTER_FIRST).toList();
    this.colours = colours;
  }

  /**
   * The paragraphs of a text that have a mark, and some beside them; all where there is none.
   *
   * @param around how many beside each; negative for all
   * @param width of a line; 0 is unlimited
   */
  List<String> lines(int around, int width) {
    List<int[]> paragraphs = paragraphs();
    List<String> lines = new ArrayList<>();
    int last = -1;
    for (int i = 0; i < paragraphs.size(); i++) {
      if (around < 0 || isNear(paragraphs, i, around)) {
        if (!lines.isEmpty()) {
          lines.add("");
        }
        if (i > last + 1 && around >= 0) {
          lines.add("…");
        }
        lines.addAll(wrapped(marked(paragraphs.get(i)), width));
        last = i;
      }
    }
    if (last < paragraphs.size() - 1) {
      lines.add("…");
    }
    return lines;
  }

  private boolean isNear(List<int[]> paragraphs, int at, int around) {
    int from = paragraphs.get(Math.max(0, at - around))[0];
    int to = paragraphs.get(Math.min(paragraphs.size() - 1, at + around))[1];
    return marks.stream().anyMatch(it -> it.start() < to && it.end() > from);
  }

  /** From where to where each stands. */
  private List<int[]> paragraphs() {
    List<int[]> paragraphs = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length; i++) {
      if (i == text.length || text[i] == '\n') {
        if (i > start) {
          paragraphs.add(new int[] {start, i});
        }
        start = i + 1;
      }
    }
    return paragraphs;
  }

  private String marked(int[] paragraph) {
    StringBuilder marked = new StringBuilder();
    for (int i = paragraph[0]; i <= paragraph[1]; i++) {
      close(i, paragraph, marked);
      if (i < paragraph[1]) {
        open(i, paragraph, marked);
        marked.appendCodePoint(text[i]);
      }
    }
    return marked.toString();
  }

  /** A mark that goes on from one paragraph to the next begins in both. */
  private void open(int at, int[] paragraph, StringBuilder marked) {
    for (Mark mark : marks) {
      boolean begins = Math.max(mark.start(), paragraph[0]) == at && mark.end() > at;
      if (begins) {
        marked.append(begin(mark));
      }
    }
  }

  private void close(int at, int[] paragraph, StringBuilder marked) {
    for (int i = marks.size() - 1; i >= 0; i--) {
      Mark mark = marks.get(i);
      boolean ends = Math.min(mark.end(), paragraph[1]) == at && mark.start() < at;
      if (ends && mark.end() > paragraph[0]) {
        marked.append(colours ? String.valueOf(END) + mark.kind().ordinal() : "]");
      }
    }
  }

  private String begin(Mark mark) {
    return colours
        ? String.valueOf((char) (FIRST + mark.kind().ordinal()))
        : "[" + mark.number() + JOINT + mark.kind().word() + ":" + JOINT;
  }

  private List<String> wrapped(String marked, int width) {
    String plain = Wrapped.oneLine(marked);
    return colours
        ? coloured(plain, width)
        : Wrapped.lines(plain, width).stream().map(it -> it.replace(JOINT, ' ')).toList();
  }

  /** Breaks the lines without the marks, then puts these in. */
  private List<String> coloured(String marked, int width) {
    StringBuilder plain = new StringBuilder();
    List<String> before = new ArrayList<>(List.of(""));
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == END) {
        before.set(plain.length(), before.get(plain.length()) + c + marked.charAt(++i));
      } else if (c >= FIRST && c < END) {
        before.set(plain.length(), before.get(plain.length()) + c);
      } else {
        plain.append(c);
        before.add("");
      }
    }
    return painted(Wrapped.lines(plain.toString(), width), plain.toString(), before);
  }

  private static List<String> painted(List<String> lines, String plain, List<String> before) {
    List<String> painted = new ArrayList<>();
    int[] open = new int[Mark.Kind.values().length];
    int at = 0;
    for (String line : lines) {
      int start = plain.indexOf(line, at);
      StringBuilder one = new StringBuilder();
      for (int i = at; i < start; i++) {
        take(before.get(i), open);
      }
      one.append(colour(open));
      for (int i = start; i < start + line.length(); i++) {
        if (!before.get(i).isEmpty()) {
          take(before.get(i), open);
          one.append(RESET).append(colour(open));
        }
        one.append(plain.charAt(i));
      }
      at = start + line.length();
      painted.add(one.indexOf(ESCAPE) < 0 ? one.toString() : one + RESET);
    }
    return painted;
  }

  private static void take(String marks, int[] open) {
    for (int i = 0; i < marks.length(); i++) {
      if (marks.charAt(i) == END) {
        open[marks.charAt(++i) - '0']--;
      } else {
        open[marks.charAt(i) - FIRST]++;
      }
    }
  }

  private static String colour(int[] open) {
    StringBuilder colour = new StringBuilder();
    for (Mark.Kind kind : Mark.Kind.values()) {
      if (open[kind.ordinal()] > 0) {
        colour.append(ESCAPE).append(kind.colour).append('m');
      }
    }
    return colour.toString();
  }
}
