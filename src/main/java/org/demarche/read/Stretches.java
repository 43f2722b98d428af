package org.demarche.read;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Span;

/**
 * Joins the lines of hard-wrapped text into paragraphs; elsewhere every line is one.
 *
 * <p>Text is hard-wrapped if most lines that are followed by another one without a gap are between
 * 45 and 100 characters long and stop in mid-sentence.
 */
final class Stretches {
  private static final int NARROW = 45;
  private static final int WIDE = 100;

  /**
   * A paragraph, heading, caption …: what stands by itself.
   *
   * @param gap whether a blank line precedes it
   */
  record Stretch(Span span, boolean gap) {}

  private Stretches() {}

  static List<Stretch> of(String text) {
    List<Lines.Line> lines = Lines.of(text);
    int width = wrapWidth(text, lines);
    List<Stretch> stretches = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      Lines.Line line = lines.get(i);
      int last = stretches.size() - 1;
      if (i > 0 && width > 0 && joins(text, lines.get(i - 1), line, width)) {
        Stretch open = stretches.get(last);
        stretches.set(last, new Stretch(open.span().union(line.span()), open.gap()));
      } else {
        stretches.add(new Stretch(line.span(), line.gap()));
      }
    }
    return stretches;
  }

  /** The width at which lines were wrapped; 0 where they were not. */
  private static int wrapWidth(String text, List<Lines.Line> lines) {
    int followed = 0;
    int wrapped = 0;
    int width = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      int length = lines.get(i).span().length();
      if (!lines.get(i + 1).gap()) {
        followed++;
        wrapped += length >= NARROW && !endsSentence(text, lines.get(i).span()) ? 1 : 0;
      }
      width = Math.max(width, length);
    }
    boolean most = followed >= 3 && wrapped * 10 >= followed * 6;
    return most && width <= WIDE ? width : 0;
  }

  private static boolean joins(String text, Lines.Line before, Lines.Line line, int width) {
    if (line.gap()
        || line.indented() && !before.indented()
        || ListItems.begins(text, line.span())) {
      return false;
    }
    boolean roomLeft = before.span().length() + 1 + firstWord(text, line.span()) <= width * 0.8;
    return !roomLeft;
  }

  /** Before the numbers of notes: {@code … in 1830. [4] [5]}. */
  private static int endWithoutNotes(String text, Span span) {
    int end = span.end();
    int note = noteStart(text, span.start(), end);
    while (note < end) {
      end = note;
      while (end > span.start() + 1 && Lines.isSpace(text.charAt(end - 1))) {
        end--;
      }
      note = noteStart(text, span.start(), end);
    }
    return end;
  }

  /** Where the note begins that ends here; the end where there is none. */
  private static int noteStart(String text, int start, int end) {
    int at = end - 1;
    if (text.charAt(at) != ']') {
      return end;
    }
    do {
      at--;
    } while (at > start && Character.isDigit(text.charAt(at)));
    int digits = end - at - 2;
    return at > start && text.charAt(at) == '[' && digits >= 1 && digits <= 3 ? at : end;
  }

  private static int firstWord(String text, Span line) {
    int end = line.start();
    while (end < line.end() && !Lines.isSpace(text.charAt(end))) {
      end++;
    }
    return end - line.start();
  }

  /** Whether a stretch ends as a sentence does; quotation marks, brackets and notes aside. */
  static boolean endsSentence(String text, Span span) {
    int at = endWithoutNotes(text, span) - 1;
    while (at > span.start() && "\"'”’»)]".indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return ".!?…".indexOf(text.charAt(at)) >= 0;
  }
}
