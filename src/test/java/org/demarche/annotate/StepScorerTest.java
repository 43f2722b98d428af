package org.demarche.annotate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.annotate.perceptron.FeatureWeights;
import org.demarche.annotate.perceptron.ScoreTable;
import org.demarche.annotate.perceptron.Scorer;
import org.demarche.annotate.tags.TagClass;
import org.demarche.model.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Follows a parser that takes any step at all. */
class StepScorerTest {
  private static final int RELATIONS = 5;
  private static final int CLASSES = ParserAction.count(RELATIONS);
  private static final List<String> WORDS =
      List.of("the mayor , who had said “ no ” — twice — , gave in".split(" "));

  private final ParserFeatures features =
      new ParserFeatures(WORDS, WORDS.stream().map(StepScorerTest::tag).toList());

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void choosesWhatTheSumOverAllFeaturesChooses(int seed) {
    ScoreTable table = new ScoreTable(weights(seed), CLASSES);
    Scorer plain = new Scorer(table, ParserFeatures.COUNT);
    StepScorer scorer = new StepScorer(table, features, WORDS.size());
    follow(
        seed,
        (state, legal) -> assertEquals(plain.best(all(state), legal), scorer.best(state, legal)));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void looksAtEachFeatureOnce(int seed) {
    int[] stack = new int[ParserFeatures.STACK_COUNT];
    int[] buffer = new int[ParserFeatures.BUFFER_COUNT];
    int[] both = new int[ParserFeatures.BOTH_COUNT];
    follow(
        seed,
        (state, legal) -> {
          features.ofStack(state, stack);
          features.ofBuffer(state, buffer);
          features.ofBoth(state, both);
          assertArrayEquals(
              all(state), Stream.of(stack, buffer, both).flatMapToInt(Arrays::stream).toArray());
        });
  }

  /** Shows the states in which there is a choice. */
  private void follow(int seed, BiConsumer<ParserState, int[]> visitor) {
    Random random = new Random(seed);
    LegalActions actions = new LegalActions(RELATIONS);
    ParserState state = new ParserState(WORDS.size());
    while (!state.isFinal()) {
      int[] legal = actions.in(state);
      if (legal.length > 1) {
        visitor.accept(state, legal);
      }
      state.take(legal[random.nextInt(legal.length)]);
    }
  }

  private int[] all(ParserState state) {
    int[] all = new int[ParserFeatures.COUNT];
    features.at(state, all);
    return all;
  }

  /** Something to say of each class for every feature that is met on the way. */
  private FeatureWeights weights(int seed) {
    TreeSet<Integer> met = new TreeSet<>();
    follow(seed, (state, legal) -> Arrays.stream(all(state)).forEach(met::add));
    int[] rows = met.stream().mapToInt(Integer::intValue).toArray();
    int[] starts = IntStream.rangeClosed(0, rows.length).map(row -> row * CLASSES).toArray();
    byte[] classes = new byte[rows.length * CLASSES];
    byte[] weights = new byte[rows.length * CLASSES];
    new Random(seed).nextBytes(weights);
    for (int i = 0; i < classes.length; i++) {
      classes[i] = (byte) (i % CLASSES);
    }
    return new FeatureWeights(rows, starts, classes, weights);
  }

  /** Marks are told by their tags, and of the others it does not matter. */
  private static TagClass tag(String word) {
    return switch (word) {
      case "," -> new TagClass(Token.Pos.PUNCT, ",");
      case "—" -> new TagClass(Token.Pos.PUNCT, ":");
      case "“" -> new TagClass(Token.Pos.PUNCT, "``");
      case "”" -> new TagClass(Token.Pos.PUNCT, "''");
      default -> new TagClass(Token.Pos.X, "T" + word.length());
    };
  }
}
