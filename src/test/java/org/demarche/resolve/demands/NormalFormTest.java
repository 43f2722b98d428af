package org.demarche.resolve.demands;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.demarche.model.Reference;
import org.demarche.model.Span;
import org.demarche.model.Why;
import org.demarche.resolve.actors.Cast;
import org.demarche.resolve.actors.References;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of an action without what makes no difference. */
class NormalFormTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # determiners, modal verbs, possessives; no and both say something
          closed/VBD the mines | close mine
          would close/VB its mine | close mine
          close/VB Osk 's mine | close Osk mine
          close/VB no mine | close no mine
          close/VB both/DT mines | close both mine
          # adverbs, but for negations and particles
          quickly/RB close/VB | close
          not close/VB | not close
          shut/VB down/RB the mine | shut down mine
          # times and what leads to them
          close/VB the mine on Friday | close mine
          close/VB the mine by the end of March | close mine
          close/VB the mine early/JJ in May | close mine
          close/VB the mine today | close mine
          close/VB the end of the mine | close end of mine
          # marks, but n't
          close/VB “ the mine ” | close mine
          did n't close/VB | do not close
          # auxiliaries of the perfect and the passive
          has closed/VBN the mine | close mine
          were closed/VBN | close
          be closed/VBN | be closed
          has a mine | have mine
          is closed/JJ | be closed
          # adjectives that say nothing
          close/VB any new/JJ mine | close mine
          # nothing loose at the end
          close/VB the mine in | close mine
          close/VB the mine by Friday and | close mine
          # forms that mean something else than the lemma
          feed/VB striking/VBG miners | feed striking miner
          feed/VB fired/VBN miners | feed fired miner
          close/VB two/CD mines | close two mines
          close/VB 3 old/JJ mines | close 3 old mines
          close/VB one/CD mines | close one mine
          build/VB smaller/JJR mines | build smaller mine
          build/VB themselves/PRP a mine | build themselves mine
          # names as they are written
          leave/VB Osk | leave Osk
          feed/VB phase II/CD miners | feed phase II miners
          """)
  void leavesOutWhatMakesNoDifference(String sentence, String words) {
    ArticleView tokens = DemandsWorld.view(sentence);
    References references = DemandsWorld.references(tokens.article());
    NormalForm form = new NormalForm(tokens, DemandsWorld.cast(), references);
    assertEquals(words, String.join(" ", form.of(new Range(0, tokens.size()), true)));
  }

  @Test
  void keepsTheFormOfAVerbThatIsNotTheAction() {
    ArticleView tokens = DemandsWorld.view("striking/VBG miners");
    NormalForm form = new NormalForm(tokens, DemandsWorld.cast(), new References());
    assertEquals("[striking, miner]", form.of(new Range(0, 2), false).toString());
    assertEquals("[strike, miner]", form.of(new Range(0, 2), true).toString());
  }

  @Test
  void namesWhomAPronounStandsFor() {
    References references = new References();
    Span her = new Span(5, 8);
    String reed = "https://w3id.org/demarche/id/actor/ann-reed";
    references.add(
        new Reference(her, reed, Optional.empty(), Reference.By.PRONOUN, false, new Why("test")));
    Cast cast = DemandsWorld.cast();
    cast.enrol(reed);
    ArticleView tokens = DemandsWorld.view("help/VB her/PRP");
    Range all = new Range(0, 2);
    assertEquals(
        "[help, Ann Reed]", new NormalForm(tokens, cast, references).of(all, true).toString());
    assertEquals("[help]", new NormalForm(tokens, cast, new References()).of(all, true).toString());
  }
}
