package org.demarche.resolve.positions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.demarche.model.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How sure a candidate is, and which stance it takes. */
class PositionModelTest {
  private static final PositionModel MODEL =
      new PositionModel(
          Map.of(
              "bias",
              -1.0,
              "slope",
              0.5,
              "offset",
              0.5,
              "word=vote",
              3.0,
              "told=say",
              -2.0,
              "offers|word=vote",
              1.5,
              "rejects|bias",
              2.0,
              "withdraws|bias",
              1.5,
              "supports|bias",
              0.9));

  @ParameterizedTest
  @CsvSource({
    "word=vote, 0.82", // 0.5 * (3 - 1) + 0.5 = 1.5
    "told=say, 0.27",
    "unknown=feature, 0.5"
  })
  void turnsTheSumIntoAShare(String feature, double confidence) {
    assertEquals(confidence, MODEL.confidence(MODEL.rows(List.of(feature))));
  }

  @ParameterizedTest
  @CsvSource({
    "word=vote, DEMANDS, OFFERS",
    "told=say, DEMANDS, DEMANDS", // that of the lexicon, unless another is much likelier
    "word=vote, OPPOSES, REJECTS", // never another sign
    "word=vote, NONCOMMITTAL, WITHDRAWS"
  })
  void choosesAStanceOfTheSameSign(String feature, Stance shown, Stance chosen) {
    assertEquals(chosen, MODEL.stance(MODEL.rows(List.of(feature)), shown));
  }

  @Test
  void theShippedOneTellsPositionsFromOtherSentences() {
    PositionModel shipped = PositionModel.builtIn();
    double vote =
        shipped.sum(shipped.rows(List.of("word=VERB.reject", "frame.stance=VERB.o.rejects")));
    double state =
        shipped.sum(shipped.rows(List.of("word=VERB.show", "frame.stance=VERB.s.supports")));
    assertTrue(vote > state);
  }
}
