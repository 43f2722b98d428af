package org.demarche;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.SampleGold.Piece;
import org.demarche.SampleGold.Position;
import org.demarche.SampleGold.Statement;
import org.demarche.SampleScore.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The gold of the sample articles, and the matcher that scores against it. */
class SampleGoldTest {
  private static final Path ARTICLES = Path.of("seeds", "articles");

  // 0         1         2         3
  // 0123456789012345678901234567890123456
  // The lake is rising, the mayor warned.
  private static final Statement RISING =
      gold("lake", List.of(new Piece(0, 18)), List.of("The lake is rising"), "Ada Mayor");

  @Test
  void offsetsOfTextFilesGiveTheWords() throws IOException {
    for (Statement row : SampleGold.statements()) {
      Path file = ARTICLES.resolve(row.doc() + ".txt");
      if (Files.exists(file)) {
        String text = Files.readString(file);
        assertEquals(row.text(), row.content().stream().map(p -> slice(text, p)).toList());
      } else {
        assertEquals(List.of(), row.content(), row.doc() + " has no text of its own");
      }
    }
  }

  @Test
  void theGoldAgreesWithItself() throws IOException {
    List<Found> found = new ArrayList<>();
    for (Statement row : SampleGold.statements()) {
      found.add(asFound(row));
    }
    SampleScore score = SampleScore.score(found);
    assertEquals(
        new SampleScore(found.size(), found.size(), List.of(), List.of(), List.of()), score);
    List<SamplePositionScore.Found> positions =
        SampleGold.positions().stream()
            .map(
                row ->
                    new SamplePositionScore.Found(
                        row.doc(),
                        row.holders().get(0),
                        row.stances().get(0),
                        row.demand(),
                        row.basis().equals("self")))
            .toList();
    assertEquals(List.of(), SamplePositionScore.score(positions, Map.of()).missed());
  }

  @Test
  void everyArticleHasTenStatementsOrMoreAndAPosition() {
    Map<String, Long> statements =
        SampleGold.statements().stream()
            .collect(Collectors.groupingBy(Statement::doc, Collectors.counting()));
    assertEquals(9, statements.size());
    statements.forEach((doc, count) -> assertTrue(count >= 10, doc + ": " + count));
    Set<String> withPositions = new TreeSet<>();
    SampleGold.positions().forEach(position -> withPositions.add(position.doc()));
    assertEquals(new TreeSet<>(statements.keySet()), withPositions);
    assertEquals(withPositions, SampleGold.metadata().keySet());
  }

  @Test
  void theSampleHoldsNothingButArticlesAndTheirSidecars() throws IOException {
    try (Stream<Path> files = Files.list(ARTICLES)) {
      Map<String, Integer> kinds = new HashMap<>();
      files.forEach(file -> kinds.merge(ending(file), 1, Integer::sum));
      assertEquals(Map.of(".txt", 6, ".html", 1, ".jsonl", 1, ".meta.json", 2), kinds);
    }
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # the same words
          0, The lake is rising, 1
          # half of the words and one more
          4, lake is rising, 1
          0, 'The lake is rising, the mayor', 1
          # too few of them
          12, rising, 0
          # the same words at another place
          40, The lake is rising, 0
          """)
  void pairsWhatSharesHalfOfItsWordsAtTheSamePlace(int start, String text, int matched) {
    SampleScore score =
        SampleScore.score(
            List.of(RISING), List.of(new Found("lake", start, text, "the Ada Mayor")));
    assertEquals(matched, score.matched());
    assertEquals(1.0, score.speakerAccuracy());
  }

  @Test
  void comparesSpellingsWhereTheGoldHasNoOffsets() {
    Statement gold = gold("page", List.of(), List.of("We, and we alone,", "pay"), "Ada Mayor");
    Found same = new Found("page", 700, "we and we alone (so she put it) pay", "Ada Mayor");
    Found once = new Found("page", 700, "we might pay", "Ada Mayor");
    assertEquals(1, SampleScore.score(List.of(gold), List.of(same)).matched());
    assertEquals(0, SampleScore.score(List.of(gold), List.of(once)).matched());
  }

  @Test
  void pairsOneToOneAndTheBetterOneFirst() {
    Found loose = new Found("lake", 0, "The lake is rising, the mayor", "Somebody Else");
    Found exact = new Found("lake", 0, "The lake is rising", "Ada Mayor");
    SampleScore expected =
        new SampleScore(
            1, 1, List.of(), List.of(), List.of("lake | Somebody Else | " + loose.text()));
    assertEquals(expected, SampleScore.score(List.of(RISING), List.of(loose, exact)));
  }

  @Test
  void namesWhatWasMissedAndWhoWasTakenForWhom() {
    Statement other =
        gold("lake", List.of(new Piece(50, 59)), List.of("Close it up"), "anon:two engineers");
    Found wrong = new Found("lake", 0, "The lake is rising", "Bob Baker");
    SampleScore score = SampleScore.score(List.of(RISING, other), List.of(wrong));
    assertEquals(
        new SampleScore(
            2,
            1,
            List.of("lake | anon:two engineers | Close it up"),
            List.of("not Bob Baker | lake | Ada Mayor | The lake is rising"),
            List.of()),
        score);
    assertEquals(0.5, score.recall());
    assertEquals(0.0, score.speakerAccuracy());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Kremlin,               the Kremlin,                           true
          Volodymyr Zelenskyy,   Volodymyr Zelensky,                    true
          Russia,                Ukraine,                               false
          anon:two engineers,    two engineers,                         true
          anon:two engineers,    the two engineers of the dam,          true
          anon:two engineers,    engineers,                             true
          anon:two engineers,    they,                                  false
          """)
  void knowsWhenTwoLabelsMeanTheSame(String expected, String found, boolean same) {
    assertEquals(same, SampleNames.same(expected, found));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # any of the stances will do
          Ada Mayor, demands,  open-gates,  true,  1
          Ada Mayor, supports, open-gates,  true,  1
          Ada Mayor, opposes,  open-gates,  true,  0
          # rejecting the contrary is demanding it
          Ada Mayor, rejects,  close-gates, true,  1
          Ada Mayor, demands,  close-gates, true,  0
          # who said it, and of whom
          Ada Mayor, demands,  open-gates,  false, 0
          Bob Baker, demands,  open-gates,  true,  0
          """)
  void findsPositionsByHolderStanceDemandAndBasis(
      String holder, String stance, String demand, boolean self, int found) {
    Position gold =
        new Position(
            "lake",
            List.of("Ada Mayor", "Town"),
            List.of("demands", "supports"),
            "open-gates",
            "self",
            Optional.empty(),
            Optional.empty());
    SamplePositionScore score =
        SamplePositionScore.score(
            List.of(gold),
            List.of(new SamplePositionScore.Found("lake", holder, stance, demand, self)),
            Map.of("open-gates", "close-gates"));
    assertEquals(found, score.recall());
  }

  private static Statement gold(
      String doc, List<Piece> content, List<String> text, String speaker) {
    return new Statement(
        doc,
        "indirect",
        content,
        text,
        List.of(speaker),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty());
  }

  /** The statement as a perfect reader would find it: from the first to the last piece. */
  private static Found asFound(Statement row) throws IOException {
    String speaker = row.speakers().get(0).replaceFirst("^anon:", "");
    if (row.content().isEmpty()) {
      return new Found(row.doc(), 0, String.join(" ", row.text()), speaker);
    }
    int start = row.content().get(0).start();
    int end = row.content().get(row.content().size() - 1).end();
    String text = Files.readString(ARTICLES.resolve(row.doc() + ".txt"));
    return new Found(row.doc(), start, slice(text, new Piece(start, end)), speaker);
  }

  private static String slice(String text, Piece piece) {
    int start = text.offsetByCodePoints(0, piece.start());
    return text.substring(start, text.offsetByCodePoints(0, piece.end()));
  }

  private static String ending(Path file) {
    return file.getFileName().toString().replaceFirst("^[^.]*", "");
  }
}
