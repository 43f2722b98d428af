package org.demarche.syntax;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.lexicon.Lexicon;
import org.demarche.model.Mention;
import org.demarche.model.Quotation;
import org.demarche.model.Sentence;
import org.demarche.model.Span;
import org.demarche.model.Token;
import org.demarche.model.Token.Pos;

/** The tokens of one sentence, with the quotation each one stands in. All ranges are half-open. */
public final class SentenceView {
  /** The level of a token outside all quotations. */
  public static final int OUTSIDE = -1;

  private static final Set<String> TIME_WORDS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan.",
          "feb.",
          "aug.",
          "sept.",
          "oct.",
          "nov.",
          "dec.",
          "today",
          "yesterday",
          "tomorrow",
          "tonight");

  private static final Set<String> QUANTIFIERS = Set.of("many", "few", "several", "most");
  private static final Set<String> PRONOUNS =
      Set.of("this", "that", "these", "those", "both", "some", "all", "none", "any", "each");

  private final Sentence sentence;
  private final Lexicon lexicon;
  private final List<Token> tokens;
  private final String[] lower;
  private final String[] lemma;
  private final String[] tag;
  private final Pos[] pos;
  private final int[] level;
  private final boolean[] mark;

  public SentenceView(
      Sentence sentence, List<Quotation> quotations, List<Mention> mentions, Lexicon lexicon) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.lower = new String[tokens.size()];
    this.lemma = new String[tokens.size()];
    this.tag = new String[tokens.size()];
    this.pos = new Pos[tokens.size()];
    this.level = new int[tokens.size()];
    this.mark = new boolean[tokens.size()];
    Arrays.fill(level, OUTSIDE);
    for (int i = 0; i < tokens.size(); i++) {
      lower[i] = tokens.get(i).text().toLowerCase(Locale.ROOT).replace('’', '\'');
      lemma[i] = tokens.get(i).lemma().toLowerCase(Locale.ROOT);
      tag[i] = tokens.get(i).tag().equals("ADD") ? "NNP" : tokens.get(i).tag();
      pos[i] = tokens.get(i).pos();
    }
    mendCapitals();
    new ClauseMending(lower, lemma, tag, pos, lexicon).mend();
    new TagMending(lower, lemma, tag, pos, lexicon).mend();
    new PredicateMending(lower, lemma, tag, pos, lexicon).mend();
    Overlaps.of(mentions, Mention::span, sentence.span()).forEach(this::mendName);
    int first = Overlaps.first(quotations, Quotation::span, sentence.span().start());
    for (int q = first; q < quotations.size() && placed(q, quotations.get(q)); q++) {}
  }

  /** Within a sentence, what looks like a verb but for its capital is a name: {@code said Reed}. */
  private void mendCapitals() {
    if (!isProse()) {
      return;
    }
    for (int i = 1; i < size(); i++) {
      boolean verb = pos[i] == Pos.VERB || pos[i] == Pos.INTJ;
      boolean follows = pos[i - 1] != Pos.PUNCT || lower[i - 1].equals(",");
      if (verb && follows && isCapitalized(i)) {
        tag[i] = "NNP";
        pos[i] = Pos.PROPN;
      }
    }
  }

  /** Not a headline, in which most words have capitals. */
  private boolean isProse() {
    int words = 0;
    int capitals = 0;
    for (int i = 1; i < size(); i++) {
      if (lower[i].length() > 3 && Character.isLetter(lower[i].charAt(0))) {
        words++;
        capitals += isCapitalized(i) ? 1 : 0;
      }
    }
    return capitals * 2 <= words;
  }

  private boolean isCapitalized(int i) {
    return Character.isUpperCase(tokens.get(i).text().charAt(0));
  }

  /** A registered name is a name, whatever its words look like. */
  private void mendName(Mention mention) {
    boolean name = mention.form() == Mention.Form.NAME || mention.form() == Mention.Form.METONYM;
    if (!name || !mention.span().overlaps(sentence.span())) {
      return;
    }
    for (int i = at(mention.span().start());
        i < size() && tokens.get(i).span().start() < mention.span().end();
        i++) {
      boolean odd =
          pos[i] == Pos.INTJ || pos[i] == Pos.VERB || pos[i] == Pos.ADV || pos[i] == Pos.X;
      if (odd) {
        tag[i] = "NNP";
        pos[i] = Pos.PROPN;
      }
    }
  }

  /** Whether the quotation reaches into this sentence. */
  private boolean placed(int q, Quotation quotation) {
    if (!quotation.span().overlaps(sentence.span())) {
      return false;
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (quotation.span().contains(tokens.get(i).span())) {
        level[i] = q;
        mark[i] = !quotation.words().overlaps(tokens.get(i).span());
      }
    }
    return true;
  }

  /** What is known of the words. */
  public Lexicon lexicon() {
    return lexicon;
  }

  public Sentence sentence() {
    return sentence;
  }

  public int size() {
    return tokens.size();
  }

  public Token token(int i) {
    return tokens.get(i);
  }

  /** Lower case, with straight apostrophes. */
  public String lower(int i) {
    return i < 0 || i >= size() ? "" : lower[i];
  }

  /** Whether {@code phrase} stands at token {@code i}, in lower case. */
  public boolean startsWith(int i, List<String> phrase) {
    for (int k = 0; k < phrase.size(); k++) {
      if (!lower(i + k).equals(phrase.get(k))) {
        return false;
      }
    }
    return true;
  }

  public String lemma(int i) {
    if (i < 0 || i >= size()) {
      return "";
    }
    return lower[i].equals("'s") && pos[i] == Pos.AUX ? "be" : lemma[i];
  }

  public String tag(int i) {
    return i < 0 || i >= size() ? "" : tag[i];
  }

  public Pos pos(int i) {
    return i < 0 || i >= size() ? Pos.X : pos[i];
  }

  /** The index of the quotation that holds token {@code i}, or {@link #OUTSIDE}. */
  public int level(int i) {
    return i < 0 || i >= size() ? OUTSIDE : level[i];
  }

  /** Whether token {@code i} is a mark that opens or closes a quotation. */
  public boolean isMark(int i) {
    return i >= 0 && i < size() && mark[i];
  }

  public boolean isComma(int i) {
    return lower(i).equals(",");
  }

  public boolean isDash(int i) {
    String word = lower(i);
    return word.equals("–") || word.equals("—") || word.equals("--") || isLooseHyphen(i);
  }

  /** A dash other than a hyphen. */
  public boolean isLongDash(int i) {
    return isDash(i) && !lower(i).equals("-");
  }

  /** A hyphen with space before it stands for a dash; the one in {@code al-Amr} does not. */
  private boolean isLooseHyphen(int i) {
    return lower(i).equals("-") && (i == 0 || token(i - 1).span().end() < token(i).span().start());
  }

  public boolean isPunctuation(int i) {
    return pos(i) == Pos.PUNCT;
  }

  public boolean isAdverb(int i) {
    return tag(i).startsWith("RB") || lower(i).equals("n't");
  }

  public boolean isVerbTag(int i) {
    return tag(i).startsWith("VB") || tag(i).equals("MD");
  }

  public boolean isNoun(int i) {
    return tag(i).startsWith("NN");
  }

  public boolean isProper(int i) {
    return tag(i).startsWith("NNP");
  }

  public boolean isPersonal(int i) {
    return tag(i).equals("PRP") || tag(i).equals("EX");
  }

  /** A noun, pronoun or number that can end a noun phrase. */
  public boolean isNominal(int i) {
    String tag = tag(i);
    return isNoun(i)
        || tag.equals("PRP")
        || tag.equals("EX")
        || tag.equals("CD")
        || tag.equals("DT") && PRONOUNS.contains(lower(i))
        || tag.equals("JJ") && QUANTIFIERS.contains(lower(i)) && isVerbTag(i + 1);
  }

  public boolean isPreposition(int i) {
    return pos(i) == Pos.ADP && !tag(i).equals("RP") || tag(i).equals("IN") && pos(i) == Pos.ADP;
  }

  public boolean isRelative(int i) {
    return tag(i).equals("WP") || tag(i).equals("WDT") || tag(i).equals("WP$");
  }

  public boolean isTime(int i) {
    return TIME_WORDS.contains(lower(i)) && !lower(i).equals("may");
  }

  /** The words from token {@code from} to token {@code to}, exclusive. */
  public Span span(int from, int to) {
    return new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
  }

  public Span span(Range range) {
    return span(range.start(), range.end());
  }

  /** The first token that ends after {@code offset}. */
  public int at(int offset) {
    int i = 0;
    while (i < size() && tokens.get(i).span().end() <= offset) {
      i++;
    }
    return i;
  }
}
