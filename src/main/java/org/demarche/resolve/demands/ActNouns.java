package org.demarche.resolve.demands;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.lexicon.Derivations;
import org.demarche.lexicon.WordClass;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Range;

/** Tells which phrases name acts, by their head nouns. */
final class ActNouns {
  private static final Set<String> CARRYING = WordClass.of("deeds.carrying-prepositions");
  private static final Set<String> CLOSING = WordClass.of("deeds.closing-prepositions");
  private static final Set<String> OF_ACT = Set.of("of", "to", "in");

  private final ArticleView tokens;
  private final DeedPhrases phrases;

  ActNouns(ArticleView tokens, DeedPhrases phrases) {
    this.tokens = tokens;
    this.phrases = phrases;
  }

  /** {@code go on strike}: some verbs carry an act in a preposition. */
  private static boolean isObject(DeedPhrase phrase, boolean light) {
    return phrase.preposition().isEmpty() || light && CARRYING.contains(phrase.preposition());
  }

  /** {@code put X on trial}, {@code bring X to an end}. */
  boolean isClosedByAct(List<DeedPhrase> all) {
    return all.size() > 1
        && all.get(0).preposition().isEmpty()
        && CLOSING.contains(all.get(1).preposition())
        && isBareAct(all);
  }

  private boolean isBareAct(List<DeedPhrase> all) {
    Range words = all.get(1).words();
    int head = phrases.head(words);
    boolean bare = words.from() == head || head == words.from() + 1 && isArticle(words.from());
    return bare && act(all, 1).isPresent();
  }

  private boolean isArticle(int i) {
    return tokens.lower(i).equals("a") || tokens.lower(i).equals("an");
  }

  /** The act that the object of a verb names. */
  Optional<String> carried(List<DeedPhrase> all, boolean light) {
    boolean object = !all.isEmpty() && isObject(all.get(0), light);
    return object ? act(all, 0) : Optional.empty();
  }

  /** {@code hold} an election: what is held is an act, even if it has no verb. */
  boolean isHeld(String verb, List<DeedPhrase> all) {
    if (!DeedVerbs.isHolding(verb) || all.isEmpty() || !all.get(0).preposition().isEmpty()) {
      return false;
    }
    int head = phrases.head(all.get(0).words());
    return head >= 0 && tokens.lexicon().isAction(tokens.lemma(head));
  }

  /** The verb of a noun for an act at the head of a phrase; {@code banning} needs its object. */
  Optional<String> act(List<DeedPhrase> all, int n) {
    Range words = all.get(n).words();
    int head = phrases.head(words);
    boolean name = phrases.isName(head) && tokens.isProper(head);
    if (head < words.from() || name) {
      return Optional.empty();
    }
    boolean object = n + 1 < all.size() && all.get(n + 1).preposition().equals("of");
    Optional<String> gerund = Derivations.verbOfGerund(tokens.lower(head));
    return gerund.isPresent()
        ? Derivations.ownVerbOf(tokens.lemma(head)).or(() -> gerund.filter(g -> object))
        : Derivations.verbOf(tokens.lemma(head));
  }

  /** {@code an end to the expansion}, {@code the launch of an inquiry}. */
  boolean leadsToAct(String verb, List<DeedPhrase> all) {
    boolean more = all.size() > 1 && OF_ACT.contains(all.get(1).preposition());
    return more && (DeedVerbs.isPhase(verb) || DeedVerbs.isLight(verb) && act(all, 1).isPresent());
  }

  static List<DeedPhrase> asObject(List<DeedPhrase> all, int n) {
    List<DeedPhrase> rest = new ArrayList<>(all.subList(n, all.size()));
    rest.set(0, new DeedPhrase("", rest.get(0).words()));
    return rest;
  }
}
