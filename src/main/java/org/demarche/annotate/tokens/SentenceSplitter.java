package org.demarche.annotate.tokens;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Span;

/**
 * Groups the tokens of one block into sentences.
 *
 * <p>A sentence ends after {@code . ! ? …} with the closing marks that follow, unless brackets are
 * open, the word is an abbreviation that needs more, or the text goes on in lower case. A line
 * break ends one too, unless the block is hard-wrapped. No sentence has more than 400 tokens.
 */
public final class SentenceSplitter {
  private static final Set<String> CLOSERS = WordClass.of("tokens.closing-marks");
  private static final Set<String> OPENERS = WordClass.of("tokens.opening-marks");
  private static final Set<String> CONTINUING = WordClass.of("tokens.continuing-marks");
  private static final Set<String> FIRST_WORDS = WordClass.of("tokens.sentence-openers");
  private static final Set<String> SPEECH = WordClass.of("tokens.speech");
  private static final int LONGEST_NAME = 4;

  /** Text without stops is cut there: later stages look at whole sentences, again and again. */
  private static final int LONGEST_SENTENCE = 400;

  /** The tokens of each sentence, in order. */
  public List<List<Span>> split(String text, List<Span> tokens, Span block) {
    Pass pass = new Pass(text, tokens, HardWrap.isHardWrapped(block.of(text)));
    List<List<Span>> sentences = new ArrayList<>();
    int start = 0;
    while (start < tokens.size()) {
      int end = pass.sentenceEnd(start);
      sentences.add(List.copyOf(tokens.subList(start, end)));
      start = end;
    }
    return sentences;
  }

  /** The tokens of one block while they are looked through. */
  private static final class Pass {
    private final String text;
    private final List<Span> tokens;
    private final List<String> words;
    private final boolean wrapped;
    private final boolean[] bracketed;

    Pass(String text, List<Span> tokens, boolean wrapped) {
      this.text = text;
      this.tokens = tokens;
      this.wrapped = wrapped;
      words = tokens.stream().map(span -> span.of(text)).toList();
      bracketed = Brackets.inside(words);
    }

    /** The index after the last token of the sentence that begins here. */
    int sentenceEnd(int start) {
      int limit = Math.min(words.size(), start + LONGEST_SENTENCE);
      for (int i = start; i < limit; i++) {
        if (breaksAfter(i)) {
          return i + 1;
        }
        if (isStop(i) && !bracketed[i]) {
          int end = afterClosers(i + 1);
          if (endsBefore(end, i)) {
            return end;
          }
        }
      }
      return limit;
    }

    private boolean breaksAfter(int i) {
      return !wrapped
          && i + 1 < tokens.size()
          && hasBreak(tokens.get(i).end(), tokens.get(i + 1).start());
    }

    private boolean hasBreak(int from, int to) {
      int i = from;
      while (i < to && text.charAt(i) != '\n') {
        i++;
      }
      return i < to;
    }

    private boolean isStop(int i) {
      String word = words.get(i);
      char last = word.charAt(word.length() - 1);
      return last == '!' || last == '?' || last == '…' || last == '.' && !isAddress(word);
    }

    private static boolean isAddress(String word) {
      return word.indexOf('/') >= 0 || word.indexOf('@') >= 0;
    }

    /** Passes the closing marks that stand right after a stop. */
    private int afterClosers(int from) {
      int i = from;
      while (i < words.size()
          && CLOSERS.contains(words.get(i))
          && tokens.get(i).start() == tokens.get(i - 1).end()
          && !breaksAfter(i - 1)) {
        i++;
      }
      return i;
    }

    private boolean endsBefore(int next, int stop) {
      if (next >= words.size()) {
        return true;
      }
      String word = words.get(stop);
      boolean abbreviation = word.length() > 1 && Character.isLetter(word.charAt(0));
      if (abbreviation) {
        return !Abbreviations.needsMore(word) && opensSentence(next) && !isInitialism(stop, next);
      }
      boolean closed = next > stop + 1;
      return startsSentence(next) && !(closed && isAttributed(next, stop));
    }

    /** {@code the U.S. Army}: letters with stops before a capital only end a sentence at times. */
    private boolean isInitialism(int stop, int next) {
      return words.get(stop).indexOf('.') < words.get(stop).length() - 1
          && Character.isUpperCase(words.get(next).codePointAt(0))
          && !FIRST_WORDS.contains(words.get(next));
    }

    private boolean startsSentence(int next) {
      String word = words.get(next);
      if (CONTINUING.contains(word) || !OPENERS.contains(word) && CLOSERS.contains(word)) {
        return word.equals("-") || word.equals("—") || word.equals("–");
      }
      int first = afterOpeners(next);
      return first >= words.size() || !Character.isLowerCase(words.get(first).codePointAt(0));
    }

    /** After an abbreviation only a capital letter or a mark that opens begins a sentence. */
    private boolean opensSentence(int next) {
      int first = afterOpeners(next);
      return first < words.size() && Character.isUpperCase(words.get(first).codePointAt(0));
    }

    private int afterOpeners(int from) {
      int i = from;
      while (i < words.size() && OPENERS.contains(words.get(i))) {
        i++;
      }
      return i;
    }

    /** {@code “Why now?” the minister asked}, {@code “Why now?” Jane Doe asked}. */
    private boolean isAttributed(int next, int stop) {
      if (words.get(stop).equals(".")) {
        return false;
      }
      for (int i = next; i < Math.min(words.size(), next + LONGEST_NAME); i++) {
        if (SPEECH.contains(words.get(i))) {
          return i > next || Character.isLowerCase(words.get(i).charAt(0));
        }
        if (!Character.isUpperCase(words.get(i).codePointAt(0))) {
          return false;
        }
      }
      return false;
    }
  }
}
