package org.demarche.read.office;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import org.demarche.lexicon.WordClass;
import org.demarche.read.drafts.DraftException;

/**
 * The text of a document in RTF, a paragraph a line with blank lines between.
 *
 * <p>Source: Rich Text Format Specification 1.9.1. What is no text of the document (tables of
 * fonts, pictures, headers and footers, instructions of fields) is left out.
 */
public final class RtfText {
  private static final int MAX_DEPTH = 2000;
  private static final Set<String> SILENT = WordClass.of("formats.rtf-silent");
  private static final Set<String> BREAKS = WordClass.of("formats.rtf-breaks");
  private static final Map<String, String> SYMBOLS =
      Map.ofEntries(
          Map.entry("line", "\n"),
          Map.entry("tab", "\t"),
          Map.entry("cell", "\t"),
          Map.entry("emdash", "\u2014"),
          Map.entry("endash", "\u2013"),
          Map.entry("lquote", "\u2018"),
          Map.entry("rquote", "\u2019"),
          Map.entry("ldblquote", "\u201c"),
          Map.entry("rdblquote", "\u201d"),
          Map.entry("bullet", "\u2022"),
          Map.entry("emspace", " "),
          Map.entry("enspace", " "));

  /** What holds until the end of a group. */
  private record State(boolean silent, boolean hidden, int skip) {}

  private final byte[] rtf;
  private final StringBuilder text = new StringBuilder();
  private final Deque<State> outer = new ArrayDeque<>();
  private State state = new State(false, false, 1);
  private Charset charset = Charset.forName("windows-1252");
  private int at;
  private int toSkip;

  private RtfText(byte[] rtf) {
    this.rtf = rtf;
  }

  /**
   * The text.
   *
   * @throws DraftException where groups are nested as no program writes them
   */
  public static String of(byte[] rtf) throws DraftException {
    RtfText reader = new RtfText(rtf);
    reader.read();
    return Paragraphs.joined(reader.text.toString());
  }

  private void read() throws DraftException {
    while (at < rtf.length) {
      int c = rtf[at++] & 0xff;
      switch (c) {
        case '{' -> open();
        case '}' -> state = outer.isEmpty() ? state : outer.pop();
        case '\\' -> control();
        case '\r', '\n', 0 -> {}
        default -> add(decoded(c));
      }
    }
  }

  private void open() throws DraftException {
    if (outer.size() > MAX_DEPTH) {
      throw DraftException.broken("its groups are nested too deep");
    }
    outer.push(state);
    toSkip = 0;
  }

  private void control() {
    if (at >= rtf.length) {
      return;
    }
    int c = rtf[at] & 0xff;
    if (isLetter(c)) {
      word();
    } else {
      at++;
      symbol(c);
    }
  }

  private void symbol(int c) {
    switch (c) {
      case '\'' -> {
        int code = hex();
        add(decoded(code));
      }
      case '*' -> state = new State(true, state.hidden(), state.skip());
      case '~' -> add("\u00a0");
      case '_' -> add("\u2011");
      case '-' -> {}
      case '\r', '\n' -> add("\n\n");
      default -> add(decoded(c));
    }
  }

  private int hex() {
    int code = at + 1 < rtf.length ? digit(rtf[at]) * 16 + digit(rtf[at + 1]) : -1;
    at = Math.min(rtf.length, at + 2);
    return code < 0 ? ' ' : code;
  }

  private static int digit(byte b) {
    int digit = Character.digit((char) b, 16);
    return digit < 0 ? -256 : digit;
  }

  private void word() {
    int start = at;
    while (at < rtf.length && isLetter(rtf[at])) {
      at++;
    }
    String word = new String(rtf, start, at - start, StandardCharsets.US_ASCII);
    int digits = at;
    while (at < rtf.length && (isDigit(rtf[at]) || at == digits && rtf[at] == '-')) {
      at++;
    }
    String number = new String(rtf, digits, at - digits, StandardCharsets.US_ASCII);
    if (at < rtf.length && rtf[at] == ' ') {
      at++;
    }
    obey(word, number.matches("-?\\d{1,9}") ? Integer.parseInt(number) : 0, !number.isEmpty());
  }

  private void obey(String word, int number, boolean counted) {
    if (word.equals("u") && counted) {
      add(String.valueOf((char) (number & 0xffff)));
      toSkip = state.skip();
    } else if (word.equals("bin")) {
      at = Math.min(rtf.length, at + Math.max(0, number));
    } else if (word.equals("uc")) {
      state = new State(state.silent(), state.hidden(), Math.max(0, number));
    } else if (word.equals("ansicpg")) {
      charset = charset(number);
    } else if (SILENT.contains(word)) {
      state = new State(true, state.hidden(), state.skip());
    } else if (word.equals("v")) {
      state = new State(state.silent(), !counted || number != 0, state.skip());
    } else if (BREAKS.contains(word)) {
      add("\n\n");
    } else if (SYMBOLS.containsKey(word)) {
      add(SYMBOLS.get(word));
    }
  }

  private Charset charset(int page) {
    try {
      return page == 65001 ? StandardCharsets.UTF_8 : Charset.forName("windows-" + page);
    } catch (UnsupportedCharsetException | IllegalCharsetNameException e) {
      return charset;
    }
  }

  /** One byte as a character; in a character set of two bytes, together with its follower. */
  private String decoded(int code) {
    String one = new String(new byte[] {(byte) code}, charset);
    boolean lead = one.equals("\uFFFD") && at + 3 < rtf.length;
    if (lead && rtf[at] == '\\' && rtf[at + 1] == '\'') {
      at += 2;
      return new String(new byte[] {(byte) code, (byte) hex()}, charset);
    }
    return one;
  }

  private void add(String words) {
    if (toSkip > 0 && words.length() == 1) {
      toSkip--;
    } else if (!state.silent() && !state.hidden()) {
      text.append(words);
    }
  }

  private static boolean isLetter(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
