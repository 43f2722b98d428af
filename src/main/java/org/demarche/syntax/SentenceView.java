package org.demarche.syntax;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.demarche.lexicon.Lexicon;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Quotation;
import org.demarche.model.Sentence;
import org.demarche.model.Token.Pos;
import org.demarche.model.TokenView;

/** The tokens of one sentence, with the quotation each one stands in. All ranges are half-open. */
public final class SentenceView extends TokenView {
  /** The level of a token outside all quotations. */
  public static final int OUTSIDE = -1;

  private static final Set<String> TIMES = WordClass.of("syntax.times");
  private static final Set<String> PRONOUNS = WordClass.of("syntax.pronouns");
  private static final Set<String> ORDINALS =
      Set.of("first", "second", "third", "former", "latter");

  private static final Set<String> QUANTIFIERS = Set.of("many", "few", "several", "most");

  private final Sentence sentence;
  private final Lexicon lexicon;
  private final int[] level;
  private final boolean[] mark;

  public SentenceView(Sentence sentence, List<Quotation> quotations, Lexicon lexicon) {
    super(sentence.tokens());
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.level = new int[size()];
    this.mark = new boolean[size()];
    Arrays.fill(level, OUTSIDE);
    int first = Overlaps.first(quotations, Quotation::span, sentence.span().start());
    for (int q = first; q < quotations.size() && placed(q, quotations.get(q)); q++) {}
  }

  /** Whether the quotation reaches into this sentence. */
  private boolean placed(int q, Quotation quotation) {
    if (!quotation.span().overlaps(sentence.span())) {
      return false;
    }
    for (int i = 0; i < size(); i++) {
      if (quotation.span().contains(token(i).span())) {
        level[i] = q;
        mark[i] = !quotation.words().overlaps(token(i).span());
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

  /** The index of the quotation that holds token {@code i}, or {@link #OUTSIDE}. */
  public int level(int i) {
    return isInside(i) ? level[i] : OUTSIDE;
  }

  /** Whether token {@code i} is a mark that opens or closes a quotation. */
  public boolean isMark(int i) {
    return isInside(i) && mark[i];
  }

  /** A noun, pronoun or number that can end a noun phrase. */
  public boolean isNominal(int i) {
    return isNoun(i) || isPersonal(i) || isNumber(i) || isPronoun(i) || isLooseQuantifier(i);
  }

  private boolean isPronoun(int i) {
    return tag(i).equals("DT") && PRONOUNS.contains(lower(i));
  }

  /** {@code Many believe}, {@code the second accused him}. */
  private boolean isLooseQuantifier(int i) {
    boolean ordinal = ORDINALS.contains(lower(i)) && tag(i - 1).equals("DT");
    return tag(i).equals("JJ") && (ordinal || QUANTIFIERS.contains(lower(i))) && isVerbTag(i + 1);
  }

  public boolean isPreposition(int i) {
    return pos(i) == Pos.ADP && !tag(i).equals("RP");
  }

  public boolean isRelative(int i) {
    return tag(i).equals("WP") || tag(i).equals("WDT") || tag(i).equals("WP$");
  }

  public boolean isTime(int i) {
    return TIMES.contains(lower(i));
  }
}
