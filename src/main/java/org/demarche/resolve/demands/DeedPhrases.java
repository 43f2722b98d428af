package org.demarche.resolve.demands;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.lexicon.WordClass;
import org.demarche.resolve.actors.References;
import org.demarche.syntax.ArticlePhrases;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Range;

/** Divides the words of a course of action into phrases with their prepositions. */
final class DeedPhrases {
  private static final Set<String> PREPOSITIONS = Set.of("IN", "TO");
  private static final Set<String> PARTS_OF_TIME = WordClass.of("demands.parts-of-time");
  private static final Set<String> ENACTMENTS = WordClass.of("demands.enactments");

  /** {@code an order regarding ships}: a preposition in the shape of a participle. */
  private static final Set<String> ABOUT = WordClass.of("deeds.about");

  private static final Set<String> PARTITIVE = WordClass.of("deeds.partitive");

  private final ArticleView tokens;
  private final ArticlePhrases phrases;
  private final References references;

  DeedPhrases(ArticleView tokens, References references) {
    this.tokens = tokens;
    this.references = references;
    this.phrases = new ArticlePhrases(tokens, references::covers);
  }

  /** The phrases of the words from {@code from} on; those of time are left out. */
  List<DeedPhrase> of(int from, int limit) {
    int to = beforeRelative(from, limit);
    List<DeedPhrase> found = new ArrayList<>();
    int start = from;
    String preposition = "";
    for (int i = from; i < to; i++) {
      if (isBoundary(i, start)) {
        add(found, preposition, new Range(start, i));
        boolean infinitive = isInfinitive(i);
        preposition = infinitive ? "" : preposition(i);
        start = infinitive ? i : i + 1;
      }
    }
    add(found, preposition, new Range(start, to));
    return found;
  }

  /** {@code out of} is one. */
  private String preposition(int i) {
    boolean out = tokens.lower(i).equals("of") && tokens.lower(i - 1).equals("out");
    return out ? "out of" : tokens.lower(i);
  }

  /** {@code to concede}: what somebody is pushed to stays with its {@code to}. */
  private boolean isInfinitive(int to) {
    return tokens.lower(to).equals("to") && tokens.tag(to + 1).equals("VB");
  }

  private int beforeRelative(int from, int limit) {
    int i = from;
    while (i < limit && (i == from || !isRelative(i))) {
      i++;
    }
    return i;
  }

  /** {@code a bill that …}, {@code the crew whose …}, {@code the laws governing trade}. */
  private boolean isRelative(int i) {
    boolean pronoun = tokens.tag(i).startsWith("WD") || tokens.tag(i).startsWith("WP");
    boolean that = tokens.lower(i).equals("that") && tokens.isNoun(i - 1);
    boolean held =
        tokens.tag(i).equals("VBN") && tokens.isNoun(i - 1) && tokens.lower(i + 1).equals("by");
    return pronoun || that || held || isReduced(i); // sailors held by Norland
  }

  /** A participle after a noun, with an object of its own. */
  boolean isReduced(int i) {
    boolean enacting = ENACTMENTS.contains(tokens.lemma(i - 1));
    boolean after = tokens.isNoun(i - 1) && (enacting || !tokens.isNoun(i + 1));
    return tokens.tag(i).equals("VBG")
        && !ABOUT.contains(tokens.lower(i))
        && after
        && i + 1 < tokens.size()
        && !isTime(i + 1);
  }

  private void add(List<DeedPhrase> found, String preposition, Range words) {
    boolean time = words.from() < words.to() && isOfTime(words);
    boolean ever =
        preposition.equals("for")
            && words.to() == words.from() + 1
            && tokens.lower(words.from()).equals("good");
    if (words.from() < words.to() && !time && !ever) { // dropped for good
      found.add(new DeedPhrase(preposition, words));
    }
  }

  private boolean isOfTime(Range words) {
    boolean before = words.to() < tokens.size() - 1 && phrases.isTime(words.to() + 1);
    for (int i = words.from(); i < words.to(); i++) {
      if (!isOfTime(i, before)) {
        return false;
      }
    }
    return true;
  }

  /** {@code Monday}, and {@code the end} in {@code the end of March}. */
  private boolean isOfTime(int i, boolean beforeTime) {
    boolean part = beforeTime && PARTS_OF_TIME.contains(tokens.lower(i));
    return phrases.isTime(i) || tokens.tag(i).equals("DT") || part;
  }

  /** A preposition, but not one inside a name, nor in {@code the number of flights}. */
  private boolean isBoundary(int i, int start) {
    boolean partitive = tokens.lower(i).equals("of") && i > start && isPartitive(i - 1);
    boolean about = ABOUT.contains(tokens.lower(i)) && tokens.tag(i).equals("VBG") && i > start;
    return (PREPOSITIONS.contains(tokens.tag(i)) || about) && !isInName(i) && !partitive;
  }

  private boolean isPartitive(int i) {
    return PARTITIVE.contains(tokens.lemma(i)) || tokens.isNumber(i);
  }

  private boolean isInName(int i) {
    return references
        .at(tokens.token(i).span().start())
        .filter(name -> name.span().start() < tokens.token(i).span().start())
        .isPresent();
  }

  /** The last noun of a phrase; the token before it where there is none. */
  int head(Range words) {
    int i = words.to() - 1;
    while (i >= words.from() && !tokens.isNoun(i)) {
      i--;
    }
    return i;
  }

  boolean isName(int i) {
    return phrases.isName(i);
  }

  boolean isTime(int i) {
    return phrases.isTime(i);
  }
}
