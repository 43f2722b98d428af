package org.demarche.annotate.tags;

import java.util.List;
import org.demarche.lexicon.Lexicon;
import org.demarche.model.Token.Pos;

/**
 * Puts right what taggers get wrong next to verbs that attribute.
 *
 * <p>The rules run in passes from left to right, and the first that holds at a word counts: first
 * capitals, for a name is a name whatever surrounds it; then words whose neighbours leave one
 * reading; last the clauses that are still without a verb, since they are told by there being none.
 */
public final class TagMender {
  private static final List<List<Mending>> PASSES =
      List.of(
          List.of(
              new Mending("address", "NNP", Pos.PROPN, (words, i) -> words.isTagged(i, "ADD")),
              new Mending("capital", "NNP", Pos.PROPN, NounMendings::isCapital),
              new Mending("the SPD", "NNP", Pos.PROPN, NounMendings::isLettersOfName)),
          List.of(
              new Mending("of", "IN", Pos.ADP, (words, i) -> words.is(i, "of")),
              new Mending("would neither", "RB", Pos.ADV, VerbMendings::isNeither),
              new Mending("there is", "EX", Pos.PRON, ClauseMendings::isExistential),
              new Mending("reports said", "NNS", Pos.NOUN, ClauseMendings::isBeforePast),
              new Mending("both said", "DT", Pos.DET, ClauseMendings::isBoth),
              new Mending("that said", "WDT", Pos.PRON, ClauseMendings::isRelative),
              new Mending("et al", "NNP", Pos.PROPN, ClauseMendings::isAndOthers),
              new Mending("take[s]", "VBZ", Pos.VERB, ClauseMendings::isInflectedByEditor),
              new Mending("threaten to strike", "VB", Pos.VERB, VerbMendings::isInfinitive),
              new Mending("will not back down", "VB", Pos.VERB, VerbMendings::isBaseOfParticle),
              new Mending("ask that he leave", "VB", Pos.VERB, SubjunctiveMendings::isSubjunctive),
              new Mending("and to exempt", "VB", Pos.VERB, JoinedVerbMendings::isJoinedInfinitive),
              new Mending("will not free", "VB", Pos.VERB, VerbMendings::isAfterModal),
              new Mending("wants training", "NN", Pos.NOUN, VerbMendings::isWantedAct),
              new Mending("it rehire", "VB", Pos.VERB, SubjunctiveMendings::isPlainOfPronoun),
              new Mending("agreed with him that", "IN", Pos.SCONJ, ClauseMendings::isTold)),
          List.of(
              new Mending("to", "TO", Pos.PART, VerbMendings::isInfinitiveMarker),
              new Mending("back down", "RP", Pos.ADP, VerbMendings::isParticleOfBase),
              new Mending("every", "DT", Pos.DET, (words, i) -> words.is(i, "every")),
              new Mending("opening name", "NNP", Pos.PROPN, NounMendings::isOpeningName),
              new Mending("contraction", "VBZ", Pos.AUX, VerbMendings::isContraction),
              new Mending("adjective subject", "NN", Pos.NOUN, NounMendings::isAdjectiveSubject),
              new Mending("passive", "VBN", Pos.VERB, VerbMendings::isPassive),
              perfect("VBD"),
              perfect("VBZ"),
              perfect("VBP"),
              perfect("VB"),
              new Mending("title", "NN", Pos.NOUN, NounMendings::isTitle),
              new Mending("developing countries", "JJ", Pos.ADJ, NounMendings::isModifier),
              new Mending("pressure will", "NN", Pos.NOUN, NounMendings::isBeforeModal),
              new Mending("compound", "NN", Pos.NOUN, NounMendings::isSingularCompound),
              new Mending("a law raising", "VBG", Pos.VERB, NounMendings::isOfEnactment),
              new Mending("headline verb", "VBZ", Pos.VERB, VerbMendings::isHeadlineVerb),
              new Mending("closing verb", "VBZ", Pos.VERB, VerbMendings::isClosingVerb),
              new Mending("plans to", "VBZ", Pos.VERB, VerbMendings::isBeforeInfinitive),
              new Mending("reports the", "VBZ", Pos.VERB, VerbMendings::isBeforeSubject),
              new Mending("reports that", "VBZ", Pos.VERB, VerbMendings::isBeforeThat),
              new Mending("past to", "VBD", Pos.VERB, VerbMendings::isPastBeforeInfinitive),
              new Mending("past particle", "VBD", Pos.VERB, VerbMendings::isPastBeforeParticle),
              new Mending("which both signed", "VBD", Pos.VERB, ClauseMendings::isPastOfRelative)),
          List.of(
              new Mending("opening plural", "NNS", Pos.NOUN, NounMendings::isOpeningPlural),
              new Mending("only verb", "VBD", Pos.VERB, PredicateMendings::isOnlyVerb),
              new Mending("rules clause", "VBZ", Pos.VERB, PredicateMendings::isBeforeClause),
              new Mending("reads quote", "VBZ", Pos.VERB, PredicateMendings::isBeforeQuotation),
              new Mending(
                  "if she drops plans", "VBZ", Pos.VERB, PredicateMendings::isOfSubordinate),
              new Mending("backs object", "VBZ", Pos.VERB, PredicateMendings::isBeforePhrase),
              new Mending("“calls for", "VBZ", Pos.VERB, PredicateMendings::isQuotedPredicate),
              new Mending("which …, backs", "VBZ", Pos.VERB, PredicateMendings::isAfterRelative),
              new Mending("calls for", "VBZ", Pos.VERB, PredicateMendings::isBeforeParticle),
              new Mending("hope to", "VBP", Pos.VERB, PredicateMendings::isHope),
              new Mending("freed 14 and", "VBD", Pos.VERB, PredicateMendings::isPastBeforeObject),
              new Mending("backed down.", "VBD", Pos.VERB, PredicateMendings::isOnlyParticiple),
              new Mending("to cut, build and", "VB", Pos.VERB, JoinedVerbMendings::isListedBase),
              new Mending("and drop", "VB", Pos.VERB, JoinedVerbMendings::isJoinedBase),
              new Mending("show that", "VBP", Pos.VERB, PredicateMendings::isPluralBeforeThat),
              new Mending("EU fines", "VBZ", Pos.VERB, HeadlineMendings::isSingularVerb),
              new Mending("thousands rally", "VBP", Pos.VERB, HeadlineMendings::isPluralVerb),
              new Mending("and claim", "VBP", Pos.VERB, JoinedVerbMendings::isJoinedPredicate),
              new Mending("72 percent support", "VBP", Pos.VERB, PredicateMendings::isOfShare),
              new Mending("Democrats favour", "VBP", Pos.VERB, PredicateMendings::isOfParty),
              new Mending("argue", "VBP", Pos.VERB, PredicateMendings::isPlainPredicate)));

  private final Lemmatizer lemmatizer;
  private final Lexicon lexicon;

  public TagMender(Lemmatizer lemmatizer, Lexicon lexicon) {
    this.lemmatizer = lemmatizer;
    this.lexicon = lexicon;
  }

  /** One tag for each word, mended. */
  public List<TagClass> mend(List<String> texts, List<TagClass> tags) {
    Tagging words = new Tagging(texts, tags, lemmatizer, lexicon);
    PASSES.forEach(pass -> mend(words, pass));
    return words.tags();
  }

  private static Mending perfect(String tag) {
    return new Mending(
        "has dropped",
        tag,
        Pos.AUX,
        (words, i) -> words.isTagged(i, tag) && VerbMendings.isPerfect(words, i));
  }

  private static void mend(Tagging words, List<Mending> rules) {
    for (int i = 0; i < words.size(); i++) {
      for (Mending rule : rules) {
        if (rule.place().isAt(words, i)) {
          words.set(i, rule.tag());
          break;
        }
      }
    }
  }
}
