package org.demarche.annotate.tokens;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Span;

/**
 * Cuts text into words, numbers and marks as the Universal Dependencies treebanks of English do:
 * {@code do n't}, {@code Kyiv 's}, {@code 24 - hour}, but {@code anti-war}, {@code U.S.}, {@code
 * p.m.}.
 *
 * <p>The spans cover every character that is not white space exactly once, in order.
 */
public final class Tokenizer {
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:https?://|www\\.)[^\\s\\h\\v\\uFEFF<>\"“”]+|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+|[@#]\\w+"
              + "|[\\w-]+(?:\\.[\\w-]+)*\\."
              + WordClass.alternatives("tokens.domains")
              + "\\b(?:/[^\\s\\h\\v\\uFEFF<>\"“”]*)?",
          Pattern.CASE_INSENSITIVE);
  private static final String TRAILING = ".,;:!?)]'\"’";

  private static final Pattern NUMBER =
      Pattern.compile(
          "[+-]?\\d+(?:[.,:/]\\d+)*(?:st|nd|rd|th|s)?(?![\\p{L}\\p{N}])|\\d+(?:[.,:/]\\d+)*");
  private static final Pattern DECADE = Pattern.compile("['’]\\d\\ds?(?![\\p{L}\\p{N}])");
  private static final Pattern LETTERS_WITH_STOPS = Pattern.compile("(?:\\p{L}\\.){2,}");
  private static final String CLITICS = "['’ʼ`]" + WordClass.alternatives("tokens.clitics");
  private static final Pattern CLITIC =
      Pattern.compile(CLITICS + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);
  private static final Pattern CLITIC_AT_END =
      Pattern.compile("(?:n['’ʼ`]t|" + CLITICS + ")$", Pattern.CASE_INSENSITIVE);
  private static final Pattern RUN = Pattern.compile("\\.{2,}|-{2,}|[!?]{2,}|([*_=~])\\1+|''|``");

  /** These stay with what follows their hyphen. */
  private static final Set<String> PREFIXES = WordClass.of("tokens.prefixes");

  private static final Set<String> UNITS = WordClass.of("tokens.units");

  /** Two words written as one: where the second begins. */
  private static int secondWord(String word) {
    return switch (word) {
      case "cannot", "gonna", "gotta", "wanna" -> 3;
      default -> 0;
    };
  }

  /** The tokens of one stretch of a text. */
  public List<Span> tokenize(String text, Span within) {
    Scan scan = new Scan(text, within.end());
    int position = within.start();
    while (position < within.end()) {
      int c = text.codePointAt(position);
      position = Characters.isSpace(c) ? position + Character.charCount(c) : scan.token(position);
    }
    return scan.tokens;
  }

  /** One pass over a stretch of text. */
  private static final class Scan {
    private final String text;
    private final int limit;
    private final List<Span> tokens = new ArrayList<>();

    Scan(String text, int limit) {
      this.text = text;
      this.limit = limit;
    }

    /** Adds what begins at a character that is not white space; returns where it ends. */
    int token(int start) {
      int c = text.codePointAt(start);
      int end = address(start);
      if (end == start && Characters.isApostrophe(c)) {
        end = apostrophe(start);
      }
      if (end == start && startsNumber(start)) {
        end = number(start);
      }
      if (end > start) {
        return add(start, end);
      }
      return Characters.isWordPart(c) ? word(start) : mark(start);
    }

    private int address(int start) {
      if (isGlued(start) || !mayBeAddress(start)) {
        return start;
      }
      int end = match(ADDRESS, start);
      while (end > start && TRAILING.indexOf(text.charAt(end - 1)) >= 0) {
        end--;
      }
      return end;
    }

    /** Whether a sign that every address has comes after the first word; spares most matches. */
    private boolean mayBeAddress(int start) {
      int i = start;
      while (i < limit && isAddressWord(text.charAt(i))) {
        i++;
      }
      return i < limit && ".@#:".indexOf(text.charAt(i)) >= 0;
    }

    private static boolean isAddressWord(char c) {
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      return letter || c >= '0' && c <= '9' || c == '_' || c == '-' || c == '+';
    }

    /** A clitic after a sign that ends no word ({@code ”’s}), or a decade ({@code ’90s}). */
    private int apostrophe(int start) {
      return match(isGlued(start) ? CLITIC : DECADE, start);
    }

    private boolean startsNumber(int start) {
      char c = text.charAt(start);
      boolean signed = (c == '+' || c == '-') && !isGlued(start);
      return Character.isDigit(c) || signed && start + 1 < limit && isDigit(start + 1);
    }

    private int number(int start) {
      int end = match(NUMBER, start);
      boolean lettersFollow = end < limit && Character.isLetter(text.charAt(end));
      return lettersFollow && !isUnit(end) ? start : end;
    }

    private boolean isUnit(int start) {
      int end = start;
      while (end < limit && Character.isLetter(text.charAt(end))) {
        end++;
      }
      return UNITS.contains(text.substring(start, end).toLowerCase(Locale.ROOT))
          || isLetterWithStop(end) && end == start + 1;
    }

    /** {@code a.m.} right after a number. */
    private boolean isLetterWithStop(int stop) {
      return stop + 2 < limit
          && text.charAt(stop) == '.'
          && text.charAt(stop + 1) == 'm'
          && text.charAt(stop + 2) == '.';
    }

    private int word(int start) {
      int end = match(LETTERS_WITH_STOPS, start);
      if (end > start) {
        return add(start, lettersEnd(start, end));
      }
      end = wordEnd(start);
      while (joinsNext(start, end)) {
        end = wordEnd(end + 1);
      }
      if (stopBelongsTo(start, end)) {
        return add(start, end + 1);
      }
      return addParts(start, end);
    }

    /** {@code e.g.that} is {@code e.g. that}: the pattern may have taken a letter too many. */
    private int lettersEnd(int start, int end) {
      boolean oneMore = end < limit && Character.isLetter(text.charAt(end));
      boolean single =
          oneMore && (end + 1 >= limit || !Characters.isWordPart(text.charAt(end + 1)));
      return single && Character.isUpperCase(text.charAt(end)) ? end + 1 : end;
    }

    /** The end of letters, digits and apostrophes between letters. */
    private int wordEnd(int start) {
      int end = start;
      while (end < limit) {
        int c = text.codePointAt(end);
        if (Characters.isWordPart(c) || c == 0x200D) {
          end += Character.charCount(c);
        } else if (isInner(c) && end > start && isWordPart(end + 1)) {
          end++;
        } else {
          break;
        }
      }
      return end;
    }

    private static boolean isInner(int c) {
      return Characters.isApostrophe(c) || c == '&' || c == '_';
    }

    /** Whether the hyphen at the end of a word joins it to the next one. */
    private boolean joinsNext(int start, int end) {
      return end < limit
          && text.charAt(end) == '-'
          && isWordPart(end + 1)
          && PREFIXES.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
    }

    private boolean stopBelongsTo(int start, int end) {
      if (end >= limit
          || text.charAt(end) != '.'
          || end + 1 < limit && text.charAt(end + 1) == '.') {
        return false;
      }
      int next = end + 1;
      while (next < limit && text.charAt(next) == ' ') {
        next++;
      }
      String word = text.substring(start, end);
      return !(Abbreviations.isState(word) && isAfterName(start))
          && Abbreviations.keepsStop(word, next < limit && isDigit(next));
    }

    /** Whether a word with a capital and a small letter, as {@code Ann}, stands before it. */
    private boolean isAfterName(int start) {
      int end = start - 1;
      int from = end;
      while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
        from--;
      }
      boolean word = start > 0 && text.charAt(end) == ' ' && from < end;
      return word
          && Character.isUpperCase(text.charAt(from))
          && Character.isLowerCase(text.charAt(end - 1));
    }

    private int addParts(int start, int end) {
      int second = secondWord(text.substring(start, end).toLowerCase(Locale.ROOT));
      int cut = second > 0 ? start + second : cliticStart(start, end);
      if (cut > start) {
        add(start, cut);
        return add(cut, end);
      }
      return add(start, end);
    }

    /** Where the clitic at the end of a word begins; the start of a word that has none. */
    private int cliticStart(int start, int end) {
      int i = start;
      while (i < end && !Characters.isApostrophe(text.charAt(i))) {
        i++;
      }
      if (i == end) {
        return start;
      }
      Matcher clitic = CLITIC_AT_END.matcher(text).region(start, end);
      return clitic.find() ? clitic.start() : start;
    }

    private int mark(int start) {
      int end = match(RUN, start);
      return add(start, end > start ? end : Characters.signEnd(text, start, limit));
    }

    private int add(int start, int end) {
      tokens.add(new Span(start, end));
      return end;
    }

    /** Where a pattern that matches here ends; the start if it does not. */
    private int match(Pattern pattern, int start) {
      Matcher matcher = pattern.matcher(text).region(start, limit).useTransparentBounds(false);
      return matcher.lookingAt() ? matcher.end() : start;
    }

    /** Whether a token ends right here. */
    private boolean isGlued(int start) {
      return !tokens.isEmpty() && tokens.get(tokens.size() - 1).end() == start;
    }

    private boolean isWordPart(int at) {
      return at < limit && Characters.isWordPart(text.codePointAt(at));
    }

    private boolean isDigit(int at) {
      return Character.isDigit(text.charAt(at));
    }
  }
}
