package org.demarche.resolve.demands;

import java.util.Optional;
import java.util.Set;
import org.demarche.lexicon.WordClass;
import org.demarche.syntax.ArticlePhrases;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Range;

/** Finds what a deal, a plan or a call is for, and whose it is. */
public final class ProposedActions {
  private static final Set<String> PROPOSALS = WordClass.of("demands.proposals");
  private static final Set<String> ENACTMENTS = WordClass.of("demands.enactments");
  private static final Set<String> ASKING = WordClass.of("demands.asking-nouns");
  private static final Set<String> RELATIVES = Set.of("that", "which");
  private static final Set<String> AUTHORS = Set.of("by", "from");

  /** So many words the phrase after a preposition has. */
  private static final int FAR = 16;

  private final ArticleView tokens;
  private final ArticlePhrases phrases;
  private final ActionWords actions;

  public ProposedActions(ArticleView tokens, ArticlePhrases phrases, ActionWords actions) {
    this.tokens = tokens;
    this.phrases = phrases;
    this.actions = actions;
  }

  /**
   * What {@code a deal that ends the war}, {@code a plan of ending it} or {@code a call by Norland
   * for talks} proposes, told by the noun at {@code noun}; empty where it leaves open what.
   */
  public Optional<Range> of(int noun, int to) {
    boolean told =
        PROPOSALS.contains(tokens.lemma(noun)) || ENACTMENTS.contains(tokens.lemma(noun));
    if (!tokens.isNoun(noun) || !told) {
      return Optional.empty();
    }
    int after = afterAuthor(noun);
    int asked = asked(noun, after);
    if (asked > 0) {
      return Optional.of(actions.from(asked, to)).filter(it -> it.to() > it.from());
    }
    int verb = proposedVerb(noun, after);
    boolean acts = tokens.tag(verb).startsWith("VB") && !tokens.lemma(verb).equals("be");
    return acts && verb > noun && verb < to
        ? Optional.of(actions.from(verb, to))
        : Optional.empty();
  }

  /** {@code a resolution calling for talks}. */
  private boolean isOneAsking(int i) {
    return tokens.lower(i).equals("calling") && tokens.lower(i + 1).equals("for");
  }

  /** What {@code a call for talks}, {@code a law calling for talks} asks for; -1 for none. */
  private int asked(int noun, int after) {
    return asksFor(noun, after) ? after + 1 : isOneAsking(after) ? after + 2 : -1;
  }

  /** {@code a call for talks}. */
  private boolean asksFor(int noun, int after) {
    return ASKING.contains(tokens.lemma(noun))
        && tokens.lower(after).equals("for")
        && phrases.baseEnd(after + 1, after + FAR) > after + 1;
  }

  /** {@code Norland} in {@code an offer by Norland to leave}. */
  public Optional<Range> agent(int noun) {
    boolean by = AUTHORS.contains(tokens.lower(noun + 1));
    int end = by ? phrases.baseEnd(noun + 2, noun + FAR) : -1;
    return end > noun + 2 ? Optional.of(new Range(noun + 2, end)) : Optional.empty();
  }

  /** After {@code by the utility, Norland Power,}; else after who proposes it. */
  private int afterAuthor(int noun) {
    int end = agent(noun).map(Range::to).orElse(noun + 1);
    int close = tokens.isComma(end) ? phrases.baseEnd(end + 1, noun + FAR) : -1;
    boolean apposed = close > end + 1 && tokens.isComma(close);
    return apposed && tokens.tag(close + 1).equals("TO") ? close + 1 : end;
  }

  private int proposedVerb(int noun, int after) {
    boolean infinitive = tokens.tag(after).equals("TO");
    if (infinitive || isOfDoing(after)) {
      return after + 1;
    }
    if (tokens.tag(after).equals("VBG") && ENACTMENTS.contains(tokens.lemma(noun))) {
      return after; // a law banning plastic bags
    }
    if (!RELATIVES.contains(tokens.lower(noun + 1))) {
      return noun;
    }
    int verb = noun + 2;
    while (tokens.isModal(verb) || tokens.isAdverb(verb) || isPerfect(verb)) {
      verb++;
    }
    return verb;
  }

  /** {@code of closing the mine}, {@code for closing it}. */
  private boolean isOfDoing(int i) {
    boolean link = tokens.lower(i).equals("of") || tokens.lower(i).equals("for");
    return link && tokens.tag(i + 1).equals("VBG");
  }

  /** {@code a bill that would have opened the coast}. */
  private boolean isPerfect(int have) {
    return tokens.lower(have).equals("have") && tokens.tag(have + 1).equals("VBN");
  }
}
