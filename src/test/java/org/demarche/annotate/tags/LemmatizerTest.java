package org.demarche.annotate.tags;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmatizerTest {
  private final Lemmatizer lemmatizer = new Lemmatizer();

  /** Base, third person, past, participle, ing-form. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      textBlock =
          """
          say says said said saying
          tell tells told told telling
          make makes made made making
          negotiate negotiates negotiated negotiated negotiating
          stop stops stopped stopped stopping
          try tries tried tried trying
          deny denies denied denied denying
          agree agrees agreed agreed agreeing
          die dies died died dying
          lie lies lay lain lying
          begin begins began begun beginning
          withdraw withdraws withdrew withdrawn withdrawing
          refer refers referred referred referring
          offer offers offered offered offering
          permit permits permitted permitted permitting
          visit visits visited visited visiting
          call calls called called calling
          control controls controlled controlled controlling
          pass passes passed passed passing
          focus focuses focused focused focusing
          cease ceases ceased ceased ceasing
          use uses used used using
          pledge pledges pledged pledged pledging
          hang hangs hung hung hanging
          add adds added added adding
          concede concedes conceded conceded conceding
          freeze freezes froze frozen freezing
          convene convenes convened convened convening
          veto vetoes vetoed vetoed vetoing
          panic panics panicked panicked panicking
          hope hopes hoped hoped hoping
          hop hops hopped hopped hopping
          welcome welcomes welcomed welcomed welcoming
          impose imposes imposed imposed imposing
          shelve shelves shelved shelved shelving
          quote quotes quoted quoted quoting
          seize seizes seized seized seizing
          annex annexes annexed annexed annexing
          argue argues argued argued arguing
          echo echoes echoed echoed echoing
          # verbs of no list
          gizmotize gizmotizes gizmotized gizmotized gizmotizing
          flaggle flaggles flaggled flaggled flaggling
          """)
  void givesTheBaseOfVerbs(String base, String third, String past, String participle, String ing) {
    assertEquals(base, lemma(base, "VERB VB"));
    assertEquals(base, lemma(third, "VERB VBZ"));
    assertEquals(base, lemma(past, "VERB VBD"));
    assertEquals(base, lemma(participle, "VERB VBN"));
    assertEquals(base, lemma(ing, "VERB VBG"));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Troops, NOUN NNS, troop
          children, NOUN NNS, child
          countries, NOUN NNS, country
          crises, NOUN NNS, crisis
          losses, NOUN NNS, loss
          buses, NOUN NNS, bus
          causes, NOUN NNS, cause
          ties, NOUN NNS, tie
          spokeswomen, NOUN NNS, spokeswoman
          better, ADJ JJR, good
          biggest, ADJ JJS, big
          happier, ADJ JJR, happy
          stronger, ADJ JJR, strong
          larger, ADJ JJR, large
          safest, ADJ JJS, safe
          n’t, PART RB, not
          wo, AUX MD, will
          ’s, AUX VBZ, be
          ’s, PART POS, '''s'
          him, PRON PRP, he
          I, PRON PRP, I
          Kyiv, PROPN NNP, Kyiv
          Open, ADJ JJ, open
          """)
  void givesTheBaseOfOtherWords(String form, String tag, String lemma) {
    assertEquals(lemma, lemma(form, tag));
  }

  @Test
  void leavesWhatItCannotReduce() {
    assertEquals("x", lemma("X", "VERB VBD"));
    assertEquals("s", lemma("s", "NOUN NNS"));
    assertEquals("er", lemma("er", "ADJ JJR"));
  }

  private String lemma(String form, String tag) {
    return lemmatizer.lemma(form, TagClass.parse(tag));
  }
}
