package org.demarche.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.model.Span;
import org.demarche.read.Stretches.Stretch;

/**
 * Parts from paragraphs what stands beside their words: the time of day in chats, live pages and
 * briefings, the codes of an agency's desk after a story: {@code It is safe. (T/RE1/P2)}
 */
final class Apart {
  private static final Pattern CODE =
      Pattern.compile(
          "(?<=[.!?”\"]\\s?)\\((?:\\p{Lu}{1,4}\\d{0,3}/){1,3}\\p{Lu}{0,3}" + "\\d{1,3}\\)$");

  private static final int LONGEST_CODE = 24;

  private Apart() {}

  /** The stretches, those with a time or a code cut in two. */
  static List<Stretch> parted(String text, List<Stretch> stretches) {
    boolean timed = Clock.times(text, stretches);
    List<Stretch> parted = new ArrayList<>(stretches.size());
    for (Stretch it : stretches) {
      int words = timed ? Clock.restFrom(text, it) : it.span().end();
      Stretch rest = words < it.span().end() ? cut(text, it, words, parted) : it;
      int code = codeFrom(text, rest.span());
      parted.add(code < rest.span().end() ? cut(text, rest, code, parted) : rest);
    }
    return parted;
  }

  /** Adds what comes before {@code at}; gives the rest. */
  private static Stretch cut(String text, Stretch stretch, int at, List<Stretch> parted) {
    int end = text.substring(0, at).stripTrailing().length();
    parted.add(new Stretch(new Span(stretch.span().start(), end), stretch.gap()));
    return new Stretch(new Span(at, stretch.span().end()), false);
  }

  private static int codeFrom(String text, Span stretch) {
    if (text.charAt(stretch.end() - 1) != ')') {
      return stretch.end();
    }
    int from = Math.max(stretch.start(), stretch.end() - LONGEST_CODE);
    Matcher code = CODE.matcher(text).region(from, stretch.end()).useTransparentBounds(true);
    return code.find() ? code.start() : stretch.end();
  }
}
