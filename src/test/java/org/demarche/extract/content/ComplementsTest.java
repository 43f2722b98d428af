package org.demarche.extract.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.demarche.lexicon.Lexicon;
import org.demarche.model.AnnotatedArticle;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.Tagged;
import org.demarche.syntax.VerbGroup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What follows the first verb: its frame, where it begins, and to whom it is said. */
class ComplementsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # announced by a word or a mark, also by one that is never closed
          He/PRP said/VBD that/IN it/PRP is/VBZ safe/JJ ./. | CLAUSE at that
          He/PRP said/VBD that/DT//PRON ./. | -
          He/PRP said/VBD that/DT//PRON ,/, as/IN//SCONJ it/PRP is/VBZ new/JJ ,/, it/PRP is/VBZ safe/JJ ./. | CLAUSE at that
          He/PRP said/VBD “/`` it/PRP is/VBZ safe/JJ ./. ”/'' | QUOTATION at “
          He/PRP said/VBD ,/, “/`` it/PRP is/VBZ safe/JJ ./. ”/'' | QUOTATION at “
          He/PRP says/VBZ ,/, ‘/`` Bridges/NNS are/VBP safe/JJ ./. | QUOTATION at ‘
          He/PRP says/VBZ ,/, bridges/NNS are/VBP safe/JJ ./. | -
          He/PRP rejected/VBD “/`` the/DT plan/NN ./. ”/'' | OBJECT at “
          # past addressees and times
          He/PRP told/VBD the/DT council/NN of/IN Leeds/NNP it/PRP was/VBD safe/JJ ./. | CLAUSE at it to the council of Leeds
          He/PRP told/VBD crowds/NNS of/IN cheering/VBG people/NNS on/IN Friday/NNP that/IN it/PRP is/VBZ safe/JJ ./. | CLAUSE at that to crowds of cheering people
          He/PRP told/VBD men/NNS inside/RB and/CC outside/IN that/IN it/PRP is/VBZ safe/JJ ./. | CLAUSE at that to men
          He/PRP told/VBD them/PRP of/IN the/DT bridge/NN ./. | -
          The/DT mayor/NN said/VBD earlier/RBR this/DT month/NN that/IN the/DT bridge/NN is/VBZ safe/JJ ./. | CLAUSE at that
          The/DT mayor/NN said/VBD last/JJ night/NN it/PRP rained/VBD ./. | CLAUSE at it
          # what the object shall do or is
          He/PRP urged/VBD Leeds/NNP to/TO close/VB it/PRP ./. | OBJECT_INFINITIVE at to to Leeds
          He/PRP urged/VBD Leeds/NNP ,/, to/TO close/VB it/PRP ./. | OBJECT at Leeds
          He/PRP urged/VBD the/DT head/NN of/IN Leeds/NNP not/RB to/TO close/VB it/PRP ./. | OBJECT_INFINITIVE at not to the head of Leeds
          He/PRP promised/VBD to/IN them/PRP ./. | -
          He/PRP promised/VBD not/RB them/PRP ./. | -
          He/PRP called/VBD on/IN Leeds/NNP to/TO close/VB it/PRP ./. | OBJECT_INFINITIVE at to to Leeds
          Polls/NNS show/VBP him/PRP leading/VBG by/IN four/CD points/NNS ./. | OBJECT_PARTICIPLE at him
          He/PRP described/VBD the/DT bridge/NN as/IN a/DT danger/NN ./. | OBJECT_AS at a
          He/PRP called/VBD the/DT bridge/NN a/DT danger/NN ./. | OBJECT_PREDICATE at the
          He/PRP called/VBD it/PRP art/NN ./. | OBJECT_PREDICATE at art
          He/PRP called/VBD it/PRP dangerous/JJ ./. | OBJECT_PREDICATE at dangerous
          He/PRP called/VBD himself/PRP a/DT friend/NN ./. | -
          He/PRP called/VBD the/DT bridge/NN ./. | -
          # things, and many words without a known verb
          He/PRP rejected/VBD the/DT plan/NN ./. | OBJECT at the
          He/PRP rejected/VBD it/PRP ./. | OBJECT at it
          He/PRP rejected/VBD it/PRP with/IN pride/NN ./. | OBJECT at it
          He/PRP expected/VBD it/PRP to/IN ./. | -
          He/PRP said/VBD the/DT bridges/NNS of/IN the/DT old/JJ city/NN safe/JJ ./. | CLAUSE at the
          He/PRP said/VBD a/DT few/JJ words/NNS ./. | -
          """)
  void follows(String tagged, String expected) {
    AnnotatedArticle article = Tagged.annotated(tagged);
    Syntax s = new Syntax(article.sentences().get(0), article, Lexicon.builtIn());
    VerbGroup verb = s.groups().all().get(0);
    assertEquals(
        expected,
        s.words()
            .lexicon()
            .verb(verb.lemma())
            .flatMap(cue -> s.complements().find(cue, verb.end(), s.words().level(verb.head())))
            .map(found -> described(found, s.words()))
            .orElse("-"));
  }

  private static String described(Complement found, SentenceView words) {
    String addressee =
        found
            .addressee()
            .map(range -> " to " + Tagged.words(words, range.from(), range.to()))
            .orElse("");
    return found.frame() + " at " + words.token(found.from()).text() + addressee;
  }
}
