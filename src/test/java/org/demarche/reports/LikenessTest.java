package org.demarche.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which words of two articles are one utterance, by pairs that were written before the comparison.
 */
class LikenessTest {
  private static final Path FOLDER = Path.of("src/test/resources/utterances");

  /** How pairs were judged: rightly taken for one, wrongly, and wrongly for two. */
  private record Score(int right, List<String> wrong, List<String> missed) {
    double precision() {
      return (double) right / (right + wrong.size());
    }

    double recall() {
      return (double) right / (right + missed.size());
    }
  }

  @Test
  void pairsAreJudgedRightly() throws IOException {
    Score score = score("pairs.tsv");
    assertTrue(score.precision() >= 0.95, score::toString);
    assertTrue(score.recall() >= 0.85, score::toString);
  }

  /**
   * Fewer of those that nobody had in mind are found, as the documents say; what is found is right.
   */
  @ParameterizedTest
  @CsvSource({
    "held-out.tsv, 0.95, 0.85",
    "fresh-open.tsv, 0.95, 0.75",
    "fresh-closed.tsv, 0.95, 0.40",
    "fresh-last.tsv, 0.95, 0.40",
    "translated.tsv, 0.95, 0.85",
    "translated-last.tsv, 0.89, 0.85"
  })
  void otherPairsAreJudgedAsWellAsTheDocumentsSay(String file, double precision, double recall)
      throws IOException {
    Score score = score(file);
    assertTrue(score.precision() >= precision, score::toString);
    assertTrue(score.recall() >= recall, score::toString);
  }

  private static Score score(String file) throws IOException {
    List<String> wrong = new ArrayList<>();
    List<String> missed = new ArrayList<>();
    int right = 0;
    int pairs = 0;
    int near = 0;
    for (String line : Files.readAllLines(FOLDER.resolve(file))) {
      if (line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t");
      boolean same = cells[0].equals("same");
      boolean found =
          report("a", cells[1], cells[2], cells[3])
              .isOneWith(report("b", cells[4], cells[5], cells[6]));
      pairs++;
      near += same ? 0 : 1;
      right += same && found ? 1 : 0;
      if (same != found) {
        (found ? wrong : missed).add(line);
      }
    }
    assertTrue(pairs >= 40 && 2 * near >= pairs, file);
    return new Score(right, wrong, missed);
  }

  private static Report report(String article, String speaker, String day, String words) {
    return new Report(
        article + "#s", article, speaker, LocalDate.parse(day).toEpochDay(), 1, Content.of(words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          # forms, light words and order make no difference; names come with their capitals
          The mines were closed            ; mine close||0||
          they will close the mine         ; close mine||0||w
          He met Ann Berg                  ; meet ann berg||0|ann berg|
          # numbers in digits and words, with what multiplies them
          10,000 euros or ten thousand     ; euro|10000.0|0||
          forty tanks on the first of May  ; tank may|1.0 40.0|0|may|
          3.5 million people               ; peopl|3500000.0|0||
          # what turns is counted; "unchanged" is not changed
          it was never said, nor shown     ; show||1||
          our aims are unchanged           ; aim chang||1||
          that is impossible and unsafe    ; possibl safe||2||
          # two weeks are 14 days; a verb with what belongs to it is one word
          it takes two weeks               ; day|14.0|0||
          prices have come down            ; price come_down||0||h
          # some phrases are one word, limits only before numbers; a clause after it stands apart
          they took control of the port    ; seiz port||0||
          no more than ten wolves          ; atmost wolf|10.0|0||
          he paid less than the town       ; pay town||0||
          they will leave once the shelling stops ; leav shell stop||0||w|shell stop
          herrings and wolves              ; herring wolf||0||
          # abbreviations are words
          the U.S. and the US and Ukraine  ; usa ukrain||0|usa ukrain|
          # somebody does it
          it was signed by both            ; sign||0||p
          """)
  void contentIsWhatTheWordsComeTo(String words, String expected) {
    assertEquals(expected, Content.of(words).key());
    assertEquals(Content.of(words), Content.ofKey(Content.of(words).key()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # one may say more, at most as much as both have
          the red mine closes in autumn      | the red mine closes                            | 0.75
          the red mine closes                | the red mine near the lake of the elves closes in autumn | 0
          # two words are enough only where they are all
          the mine closes                    | mines close                                    | 1
          the mine closes                    | the mine closes in autumn                      | 0
          # each says something else
          the red mine closes in spring      | the red mine closes in autumn                  | 0
          """)
  void likenessIsTheShareOfWords(String one, String other, double expected) {
    assertEquals(expected, Likeness.of(Content.of(one), Content.of(other)), 1e-9);
    assertEquals(expected, Likeness.of(Content.of(other), Content.of(one)), 1e-9);
  }
}
