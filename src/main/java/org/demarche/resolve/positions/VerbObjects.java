package org.demarche.resolve.positions;

import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.lexicon.Derivations;
import org.demarche.lexicon.PartOfSpeech;
import org.demarche.lexicon.StanceFrame;
import org.demarche.lexicon.StanceLexicon;
import org.demarche.lexicon.StanceUse;
import org.demarche.lexicon.WordClass;
import org.demarche.syntax.Range;
import org.demarche.syntax.SentenceView;

/** Which objects of a verb of stance are what the stance is on. */
final class VerbObjects {
  private static final Set<String> FOUGHT = WordClass.of("stances.fought");

  private static final Set<String> PROPOSALS = WordClass.of("demands.proposals");
  private static final Set<String> ARTICLES = Set.of("a", "an");

  /** What these verbs take as an object is new, or it is no course of action. */
  private static final Set<String> ANNOUNCING = Set.of("call", "threaten");

  private static final Set<String> BLOCKADING = Set.of("block", "obstruct");
  private static final Set<String> WAYS = WordClass.of("stances.ways");

  private final SentenceSyntax syntax;
  private final SentenceView words;
  private final StanceLexicon lexicon;

  VerbObjects(SentenceSyntax syntax) {
    this.syntax = syntax;
    this.words = syntax.words();
    this.lexicon = words.lexicon().stances();
  }

  /**
   * @param object where the object begins
   */
  boolean areCourses(StanceUse use, int object) {
    return !isKnown(use, object)
        && !isParted(use, object)
        && !isAsked(use, object)
        && !isConsidered(use, object)
        && !isFought(use, object)
        && !isBlockaded(use, object);
  }

  /** {@code pulled his party out}: another verb. */
  private boolean isParted(StanceUse use, int object) {
    int end = syntax.phrases().baseEnd(object);
    boolean out = words.lower(end).equals("out") || words.lower(end - 1).equals("out");
    return end > object && use.lemma().equals("pull") && out;
  }

  /** {@code blocked a road}: by way of protest against something else. */
  private boolean isBlockaded(StanceUse use, int object) {
    int end = syntax.phrases().baseEnd(object);
    return BLOCKADING.contains(use.lemma()) && end > object && WAYS.contains(words.lemma(end - 1));
  }

  /** {@code asked John for his resignation}: the object is who is asked. */
  private boolean isAsked(StanceUse use, int object) {
    int end = syntax.phrases().baseEnd(object);
    return end > object
        && words.lower(end).equals("for")
        && (words.tag(object).startsWith("PRP") || isSomebody(end - 1))
        && lexicon.of(PartOfSpeech.VERB, use.lemma()).stream()
            .anyMatch(it -> it.frame() == StanceFrame.OBJECT_PREPOSITION);
  }

  /** {@code consider the site sacred}. */
  private boolean isConsidered(StanceUse use, int object) {
    int end = syntax.phrases().baseEnd(object);
    return use.lemma().equals("consider")
        && end > object
        && words.isAdjective(end)
        && !words.isNoun(end + 1);
  }

  private boolean isSomebody(int noun) {
    return words.isProper(noun) || words.lexicon().isPeople(words.lemma(noun));
  }

  /** {@code fought a war over the strait}: nobody is against what he fights so, or fights over. */
  boolean isFought(StanceUse use, int object) {
    int end = syntax.phrases().baseEnd(object);
    return use.lemma().equals("fight") && end > object && FOUGHT.contains(words.lemma(end - 1));
  }

  /** {@code agreed with the ministry that they leave}: not for the ministry. */
  boolean isTold(StanceUse use, int preposition) {
    int end = syntax.phrases().baseEnd(preposition + 1);
    return use.prepositions().contains(words.lower(preposition))
        && end > preposition
        && words.lower(end).equals("that")
        && !words.tag(end).startsWith("W");
  }

  /** The exports of {@code barred rice exports to tame prices}, but {@code the right to vote}. */
  Complement withoutPurpose(Complement object) {
    Range thing = object.words();
    return IntStream.range(thing.from() + 1, thing.to() - 1)
        .filter(i -> words.tag(i).equals("TO") && words.tag(i + 1).equals("VB"))
        .filter(i -> words.tag(i - 1).equals("NNS") && isAct(words.lemma(i - 1)))
        .mapToObj(i -> Complement.nominal(new Range(thing.from(), i)))
        .findFirst()
        .orElse(object);
  }

  /** An act that is no intention, as plans and calls are. */
  private boolean isAct(String noun) {
    return Derivations.verbOf(noun).isPresent()
        && !PROPOSALS.contains(noun)
        && lexicon.of(PartOfSpeech.NOUN, noun).stream()
            .noneMatch(use -> use.frame() == StanceFrame.INFINITIVE);
  }

  /** Who threatens the renewal, or calls the inquiry a hoax, is for none. */
  private boolean isKnown(StanceUse use, int first) {
    String tag = words.tag(first);
    boolean known = tag.startsWith("PRP") || words.isProper(first) || !words.isNominal(first);
    boolean definite = tag.equals("DT") && !ARTICLES.contains(words.lower(first));
    boolean other = known && !tag.equals("DT") || definite || isJudgement(first);
    return ANNOUNCING.contains(use.lemma()) && other;
  }

  /** {@code a trap} of {@code a demand that Norland called a trap}. */
  private boolean isJudgement(int first) {
    int head = syntax.phrases().baseEnd(first) - 1;
    return head >= first
        && !words.lexicon().isAction(words.lemma(head))
        && Derivations.verbOf(words.lemma(head)).isEmpty();
  }
}
